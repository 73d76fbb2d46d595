import type { Command } from 'commander';

/** What commander hands to a command: its arguments, then its options. */
export type Values = Readonly<Record<string, unknown>>;

/** One command: how it is called, and what runs it. The runner is loaded only when the command is. */
export interface CommandDefinition {
  /** Adds the command to the program; `action` gets positional arguments and options. */
  register(program: Command): void;
}

/** A text option, or undefined. */
export function textOption(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

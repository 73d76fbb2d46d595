import type { CommandDefinition } from '../command.ts';
export const cohortCommand: CommandDefinition = { register() {} };

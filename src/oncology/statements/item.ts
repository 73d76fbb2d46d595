import type { ApprovalView, MatchCondition, StatementEffect, StatusReason, SupportItem } from '../therapy-statement.ts';

/** One knowledge record that speaks of one therapy set in this tumour, before records of the same set are brought together. */
export interface Item {
  readonly effect: StatementEffect;
  /** Sorted, or in the order of giving where `inOrder`. */
  readonly therapies: readonly string[];
  readonly inOrder: boolean;
  /** `against`: it says that the effect was not seen. */
  readonly speaks: 'for' | 'against';
  readonly support: SupportItem;
  readonly gate: Gate;
  /** Why the gate is not clear. */
  readonly reasons: readonly StatusReason[];
  readonly approval: { readonly view: ApprovalView; readonly here: boolean } | null;
  readonly score: number;
}

/**
 * How far a record holds here. `clear`; `timing`: it holds, and asks for a line or a therapy before; `open`: a marker, a subtype or a state
 * decides and is not known; `failed`: something that it asks is known not to be so.
 */
export type Gate = 'clear' | 'timing' | 'open' | 'failed';

/** A condition with what it does to the gate. */
export interface GatedCondition {
  readonly condition: MatchCondition;
  readonly gate: Gate;
  readonly reason: StatusReason | null;
}

export const GATES: readonly Gate[] = ['clear', 'timing', 'open', 'failed'];

export function worstGate(gates: readonly Gate[]): Gate {
  return GATES[Math.max(0, ...gates.map((gate) => GATES.indexOf(gate)))]!;
}

/** It holds in this tumour, whatever the line of therapy. */
export function isCertain({ gate }: Item): boolean {
  return gate === 'clear' || gate === 'timing';
}

/** What can be given now before what waits for a line, a stage or a therapy before; of the same, more that is known to fit. */
export function nearerInTime(a: Item, b: Item): number {
  const met = ({ support: { conditions } }: Item): number => conditions.filter(({ is }) => is === 'met').length;
  return GATES.indexOf(a.gate) - GATES.indexOf(b.gate) || met(b) - met(a);
}

/** A hospital's own decision that holds here. */
export function isOwnRule(item: Item): boolean {
  return item.support.from === 'hospital' && isCertain(item);
}

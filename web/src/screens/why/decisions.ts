import { digestOf } from '../../../../src/core/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import type { Decision } from '../../../../src/vault/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { change, session } from '../../app/session.ts';

/** What was decided on a line, and whether the line still says what it said then. */
export interface Decided {
  readonly decision: Decision;
  /** False: the line has changed since and is asked again. */
  readonly holds: boolean;
}

export function decidedOn(decisions: readonly Decision[], item: CareItem): Decided | null {
  const decision = decisions.findLast((one) => one.item === item.id);
  return decision === undefined ? null : { decision, holds: decision.digest === digestOf(item) };
}

/** Keeps a decision in place of an earlier one on the same line. */
export function decide(item: CareItem, choice: Decision['choice'], reason: string | null = null): void {
  const decision: Decision = { item: item.id, choice, reason, by: null, on: planDay(), digest: digestOf(item) };
  change({ decisions: [...without(item), decision] });
}

export function undecide(item: CareItem): void {
  change({ decisions: without(item) });
}

function without(item: CareItem): readonly Decision[] {
  return session.get().decisions.filter((one) => one.item !== item.id);
}

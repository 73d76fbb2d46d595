import type { CareItem, CarePlan } from '../../../../src/plan/index.ts';
import type { Decision } from '../../../../src/vault/index.ts';
import { decidedOn } from '../why/decisions.ts';

/** Lines that ask somebody to do something, in the plan's order: what a decision can be made on. */
export function linesToDecide({ items }: CarePlan): readonly CareItem[] {
  return items.filter(({ kind, word }) => kind !== 'keep' || (word !== 'usual-care' && word !== 'not-enough-data'));
}

/** Lines without a decision, or whose decision was on another wording. */
export function openLines(plan: CarePlan, decisions: readonly Decision[]): readonly CareItem[] {
  return linesToDecide(plan).filter((item) => decidedOn(decisions, item)?.holds !== true);
}

/** Lines whose voices pull in opposite directions, or that wait for something. */
export function conflictsOf({ items }: CarePlan): readonly CareItem[] {
  return items.filter(({ resolution }) => resolution.kind === 'opposite' || resolution.kind === 'open');
}

import type { Settling } from '../../core/index.ts';
import type { CheckResult } from '../concern.ts';
import type { Outcome } from './outcome.ts';

/** One cell: what was found, that nothing is listed, or why it was not checked. Never blank. */
export function cellOf(outcome: Outcome, concerns: readonly string[]): CheckResult {
  if (concerns.length > 0) return { state: 'found', concerns };
  if (!outcome.applies) return { state: 'not-applicable' };
  const [first] = outcome.unknown;
  if (first !== undefined)
    return {
      state: 'not-checked',
      reason: first.reason,
      settledBy: unique(outcome.unknown.flatMap(({ settledBy }) => settledBy)),
    };
  if (outcome.records === 0) return { state: 'not-checked', reason: 'no-record', settledBy: [] };
  return { state: 'none-listed', records: outcome.records };
}

function unique(settling: readonly Settling[]): Settling[] {
  return [...new Map(settling.map((s) => [`${s.kind} ${s.gene ?? ''} ${s.asks ?? ''}`, s])).values()];
}

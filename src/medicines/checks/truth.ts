import type { Locator, Settling } from '../../core/index.ts';
import type { NotChecked } from '../concern.ts';

/** What is known of one condition on a person. Unknown is never taken for no. */
export type Truth =
  | { readonly is: 'yes'; readonly because: readonly string[]; readonly facts: readonly Locator[] }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly reason: NotChecked; readonly settledBy: readonly Settling[] };

export type Unknown = Extract<Truth, { is: 'unknown' }>;

export const NO: Truth = { is: 'no' };
export const yes = (because: readonly string[], facts: readonly Locator[] = []): Truth => ({
  is: 'yes',
  because,
  facts,
});
export const unknown = (reason: NotChecked, ...settledBy: readonly Settling[]): Truth => ({
  is: 'unknown',
  reason,
  settledBy,
});
/** A question to the person or the chart. */
export const ask = (asks: string): Settling => ({ kind: 'context', asks });
/** A value to be measured. */
export const measure = (asks: string): Settling => ({ kind: 'other-test', asks });

export function all(truths: readonly Truth[]): Truth {
  if (truths.some((t) => t.is === 'no')) return NO;
  return truths.find((t) => t.is === 'unknown') ?? joined(truths);
}

export function any(truths: readonly Truth[]): Truth {
  const held = truths.filter((t) => t.is === 'yes');
  if (held.length > 0) return joined(held);
  return truths.find((t) => t.is === 'unknown') ?? NO;
}

export function negated(truth: Truth): Truth {
  if (truth.is === 'unknown') return truth;
  return truth.is === 'yes' ? NO : yes([]);
}

function joined(truths: readonly Truth[]): Truth {
  const held = truths.filter((t) => t.is === 'yes');
  return yes([...new Set(held.flatMap((t) => t.because))], [...new Set(held.flatMap((t) => t.facts))]);
}

/** A value known between two bounds against a rule's bounds: yes or no only where the whole of it says so. */
export function within(
  value: { readonly low: number; readonly high: number; readonly highOpen?: boolean },
  bounds: {
    readonly from?: number | undefined;
    readonly above?: number | undefined;
    readonly upTo?: number | undefined;
    readonly below?: number | undefined;
  },
): 'yes' | 'no' | 'unknown' {
  const { from, above, upTo, below } = bounds;
  const open = value.highOpen === true;
  const low = (from === undefined || value.low >= from) && (above === undefined || value.low > above);
  const high =
    (upTo === undefined || value.high <= upTo) &&
    (below === undefined || value.high < below || (open && value.high <= below));
  if (low && high) return 'yes';
  const over = (upTo !== undefined && value.low > upTo) || (below !== undefined && value.low >= below);
  const under =
    (from !== undefined && (value.high < from || (open && value.high <= from))) ||
    (above !== undefined && value.high <= above);
  return over || under ? 'no' : 'unknown';
}

/**
 * A rule of choice among regimens, as data. Rules are taken in order: those regimens stay that are best by the first, among
 * them those best by the second, and so on; values closer than {@link TIE} count as equal.
 */
export interface Criterion {
  /**
   * Name of a metric that was computed (`auc24`, `trough`, `peak`, `time-above-mic` …, the key of the constraint or metric)
   * or of the regimen itself: `dose`, `interval`, `daily` (dose a day), `infusion`, `loading`, `doses-a-day`; in a search
   * over draws also `in-target`, `harm`, `score`, `cost`, and `enough`: the score, but nine tenths for all that have more.
   */
  readonly of: string;
  readonly order: 'lowest' | 'highest' | 'nearest';
  /** What the value should be near to; with `nearest` alone. */
  readonly to?: number | undefined;
}

/** Differences below this count as equal. */
export const TIE = 1e-6;

/**
 * The best of `candidates`; the first of several that no rule tells apart. `null` where there is none. A candidate whose
 * value is missing or not a number is worse than any other.
 */
export function chooseBest<T>(
  candidates: readonly T[],
  criteria: readonly Criterion[],
  valueOf: (candidate: T, name: string) => number | null,
): T | null {
  return rank(candidates, criteria, valueOf)[0] ?? null;
}

/** The candidates, best first; those that no rule tells apart keep their order. */
export function rank<T>(
  candidates: readonly T[],
  criteria: readonly Criterion[],
  valueOf: (candidate: T, name: string) => number | null,
): readonly T[] {
  const [criterion, ...rest] = criteria;
  if (criterion === undefined || candidates.length < 2) return candidates;
  const graded = candidates
    .map((candidate) => ({ candidate, penalty: penaltyOf(criterion, valueOf(candidate, criterion.of)) }))
    .toSorted((a, b) => (a.penalty === b.penalty ? 0 : a.penalty - b.penalty));
  const ranked: T[] = [];
  for (let start = 0; start < graded.length;) {
    let end = start + 1;
    while (end < graded.length && isTie(graded[start]!.penalty, graded[end]!.penalty)) end++;
    ranked.push(
      ...rank(
        inOriginalOrder(
          candidates,
          graded.slice(start, end).map(({ candidate }) => candidate),
        ),
        rest,
        valueOf,
      ),
    );
    start = end;
  }
  return ranked;
}

function isTie(best: number, other: number): boolean {
  return best === other || other - best < TIE;
}

function inOriginalOrder<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  const kept = new Set(some);
  return all.filter((one) => kept.has(one));
}

/** How bad a value is: the smaller the better. */
function penaltyOf({ order, to }: Criterion, value: number | null): number {
  if (value === null || Number.isNaN(value)) return Number.POSITIVE_INFINITY;
  if (order === 'lowest') return value;
  return order === 'highest' ? -value : Math.abs(value - (to ?? 0));
}

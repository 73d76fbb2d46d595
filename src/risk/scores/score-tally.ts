import { type ScoreTable, expectedWeight, varianceOf } from './score-table.ts';

/** How one row stands in one person. */
export type RowState =
  | 'read'
  | 'reference-block'
  | 'assumed-reference'
  | 'strand-by-rows'
  | 'genotype-missing'
  | 'not-covered'
  | 'left-out'
  | 'not-on-array'
  | 'reference-unknown'
  | 'alleles-differ'
  | 'ambiguous'
  | 'duplicate';

export type RowCounts = Readonly<Record<RowState, number>>;

/** One person's score, and what it rests on. */
export interface PersonScore {
  readonly sample: string;
  /** Of rows read, in reference blocks and assumed to be reference. In the score's own unit. */
  readonly sum: number;
  /** Expected of genotypes that are missing at sites of the file. */
  readonly imputedMissing: number;
  /** Expected of sites that the file does not have; not in a file of variants unless asked for. */
  readonly imputedAbsent: number;
  /** Expected of rows left out because their strand is open; in no other sum. */
  readonly ambiguousExpected: number;
  /** Rows of the score that could not even be expected: no frequency is known. */
  readonly withoutFrequency: number;
  readonly counts: RowCounts;
  readonly coverage: Coverage;
}

/** How much of a score was read. */
export interface Coverage {
  /** Rows read over all rows of the score, unplaced ones among them; 0–1. */
  readonly byCount: number;
  /** Variance of the rows read over that of all rows with a frequency; null where fewer than nine rows in ten have one. */
  readonly byVariance: number | null;
}

/** Shares of a score below which its place among people is not told. */
export const LEAST_COVERAGE = { byCount: 0.75, byVariance: 0.9 } as const;
const LEAST_WITH_FREQUENCY = 0.9;

/** No percentile below either limit; a score without frequencies is held to the count alone. */
export function coverageSuffices({ byCount, byVariance }: Coverage): boolean {
  return byCount >= LEAST_COVERAGE.byCount && (byVariance === null || byVariance >= LEAST_COVERAGE.byVariance);
}

const STATES: readonly RowState[] = [
  'read',
  'reference-block',
  'assumed-reference',
  'strand-by-rows',
  'genotype-missing',
  'not-covered',
  'left-out',
  'not-on-array',
  'reference-unknown',
  'alleles-differ',
  'ambiguous',
  'duplicate',
];
/** States in which the copies are known. */
const KNOWN: ReadonlySet<RowState> = new Set(['read', 'reference-block', 'assumed-reference', 'strand-by-rows']);

/** Running sums of all people of a file. */
export interface Tally {
  /** A row that stands alike in everybody; `weight` is added where it is not null. */
  all(row: number, state: RowState, weight: number | null): void;
  /** A row in one person. */
  one(person: number, row: number, state: RowState, weight: number | null): void;
  /** A row that was told as read in everybody, and is missing in one; its weight was never added. */
  missed(person: number, row: number, weight: number | null): void;
  /** Sums made elsewhere, a number a person. */
  add(sums: ArrayLike<number>): void;
  finish(samples: readonly string[]): readonly PersonScore[];
}

export function scoreTally(table: ScoreTable, people: number): Tally {
  const sums = new Float64Array(people);
  const missing = new Float64Array(people);
  const absent = new Float64Array(people);
  const unknown = new Uint32Array(people);
  const variance = new Float64Array(people);
  const counts = STATES.map(() => new Int32Array(people));
  const known = STATES.map((state) => KNOWN.has(state));
  const place = Object.fromEntries(STATES.map((state, i) => [state, i])) as Record<RowState, number>;
  const [shared, sharedCounts] = [
    { sum: 0, absent: 0, missing: 0, unknown: 0, variance: 0, ambiguous: 0 },
    new Uint32Array(STATES.length),
  ];
  return {
    all(row, state, weight) {
      const at = place[state];
      sharedCounts[at] = sharedCounts[at]! + 1;
      if (known[at] === true) {
        shared.sum += weight ?? 0;
        shared.variance += varianceAt(table, row);
      } else if (weight === null) {
        shared.unknown++;
        const p = table.frequency[row]!;
        if (state === 'ambiguous' && !Number.isNaN(p)) shared.ambiguous += expectedWeight(table, row, p);
      } else if (state === 'genotype-missing') shared.missing += weight;
      else shared.absent += weight;
    },
    one(person, row, state, weight) {
      const at = place[state];
      const count = counts[at]!;
      count[person] = count[person]! + 1;
      if (known[at] === true) {
        sums[person] = sums[person]! + (weight ?? 0);
        variance[person] = variance[person]! + varianceAt(table, row);
      } else if (weight === null) unknown[person] = unknown[person]! + 1;
      else if (state === 'genotype-missing') missing[person] = missing[person]! + weight;
      else absent[person] = absent[person]! + weight;
    },
    missed(person, row, weight) {
      counts[place['read']]![person] = counts[place['read']]![person]! - 1;
      variance[person] = variance[person]! - varianceAt(table, row);
      this.one(person, row, 'genotype-missing', weight);
    },
    add(more) {
      for (let i = 0; i < people; i++) sums[i] = sums[i]! + more[i]!;
    },
    finish(samples) {
      let whole = 0;
      let withFrequency = 0;
      for (let row = 0; row < table.size; row++) {
        if (Number.isNaN(table.frequency[row]!)) continue;
        withFrequency++;
        whole += varianceAt(table, row);
      }
      const rows = table.size + Object.values(table.unplaced).reduce((sum, count) => sum + count, 0);
      const tells = withFrequency >= LEAST_WITH_FREQUENCY * table.size && whole > 0;
      return samples.map((sample, i) => {
        const all = STATES.map((_, at) => counts[at]![i]! + sharedCounts[at]!);
        const read = STATES.reduce((sum, _, at) => (known[at] === true ? sum + all[at]! : sum), 0);
        return {
          sample,
          sum: sums[i]! + shared.sum,
          imputedMissing: missing[i]! + shared.missing,
          imputedAbsent: absent[i]! + shared.absent,
          ambiguousExpected: shared.ambiguous,
          withoutFrequency: unknown[i]! + shared.unknown,
          counts: Object.fromEntries(STATES.map((state, at) => [state, all[at]!])) as Record<RowState, number>,
          coverage: {
            byCount: read / rows,
            byVariance: tells ? Math.min(1, (variance[i]! + shared.variance) / whole) : null,
          },
        };
      });
    },
  };
}

function varianceAt(table: ScoreTable, row: number): number {
  const p = table.frequency[row]!;
  return Number.isNaN(p) ? 0 : varianceOf(table, row, p);
}

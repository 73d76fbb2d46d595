import type { Meaning } from './gene-model.ts';
import type { OneChangeAway } from './one-change-away.ts';

/** Group index → allele index → frequency used in one weighing. */
export type FrequencyTable = readonly Float64Array[];

/**
 * All that the gene may be, given what was read: the set of completions, weighed with a table of frequencies. Weights
 * are proportional to probabilities within one group.
 */
export interface Completions {
  /** Every meaning that some completion has, whatever its weight. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Meaning key → weight by group. */
  weigh(table: FrequencyTable): ReadonlyMap<string, Float64Array>;
  /** Named pairs of a meaning that weigh most, most first by the sum over groups of their part of `totals`. */
  likeliest(
    table: FrequencyTable,
    key: string,
    totals: Float64Array,
    most: number,
  ): readonly { readonly name: string; readonly parts: Float64Array }[];
  /** Alleles that differ from the reference allele at a position that was not read, and are possible. */
  readonly open: readonly OpenOne[];
  /** By group: weight of the completions that carry the allele, and of those among them that differ from `lead` by it: an allele of `leading` beside it. */
  carrying(
    table: FrequencyTable,
    allele: number,
    lead: string,
    leading: readonly number[],
  ): { readonly all: Float64Array; readonly other: Float64Array };
  /** Alleles in completions with the leading meaning. */
  within(key: string): ReadonlySet<number>;
  /** Alleles of the pair of a meaning that weighs most in `table`. */
  leadingPair(table: FrequencyTable, key: string): readonly number[];
  /** Meanings that need a haplotype without a name, because of how read variants may lie on the strands. */
  readonly unnamedByPhase: ReadonlySet<string>;
  /** Meanings that need such a haplotype with an unread variant on it. */
  readonly unnamedByUnread: ReadonlySet<string>;
  /** Unions without a name that a read base makes and an unread one hides; null where variants act one by one. */
  readonly oneChangeAway: OneChangeAway | null;
  /** Part of the naming positions that were not read. */
  readonly unreadPart: number;
  /** Strands that the phase leaves open differ in meaning. */
  readonly phaseMatters: boolean;
}

export interface OpenOne {
  readonly allele: number;
  /** Unread positions that would show or exclude it. */
  readonly at: readonly number[];
}

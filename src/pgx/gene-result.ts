import type { ConfidenceLevel, LocusId, Locator, Notice, ReadState, Settling } from '../core/index.ts';
import type { Group } from '../knowledge/index.ts';

/** All that is said of one gene: three layers, kept apart. Names, what they do, how firm that is. */
export interface GeneResult {
  readonly gene: string;
  readonly call: GeneCall;
  /** One per different phenotype among the leading candidates; empty when there is no call. */
  readonly phenotypes: readonly GenePhenotype[];
  readonly confidence: GeneConfidence;
}

/** The naming layer: what follows from what was read, and nothing more. */
export interface GeneCall {
  readonly gene: string;
  readonly origin: 'genome' | 'outside';
  readonly status: 'called' | 'no-call' | 'not-assessed';
  readonly reason?: NoCallReason;
  /** Every pair consistent with what was read, best definition score first. */
  readonly candidates: readonly Diplotype[];
  /** The candidates with the highest definition score (after the gene's own priority rules). */
  readonly top: readonly Diplotype[];
  /** Lowest-function genes with unknown strands: the single alleles found instead of pairs. */
  readonly found: readonly string[];
  /** What guidance is looked up with (lowest-function genes: the two lowest), one per top candidate. */
  readonly forGuidance: readonly Diplotype[];
  readonly effectivelyPhased: boolean;
  readonly positions: readonly PositionUse[];
  /** Alleles that no read position defines: neither found nor excluded. */
  readonly uncallable: readonly string[];
  readonly notices: readonly Notice[];
  /** Nothing normal may rest on it: an outside line says something of the gene that could not be read, or speaks of one copy of two. */
  readonly disputed?: true;
  /** Outside calls: what each line used says, beside or instead of alleles. */
  readonly stated?: readonly StatedMeaning[];
}

/** One line of an outside call. At least one of the three is there. */
export interface StatedMeaning {
  readonly diplotype: Diplotype | null;
  /** The gene's own spelling of the phenotype. */
  readonly phenotype: string | null;
  readonly activityScore: string | null;
  readonly locator: Locator;
}

export type NoCallReason =
  | 'nothing-read'
  | 'required-position-unread'
  | 'no-allele-pair-fits'
  | 'partial-genotype'
  | 'outside-only'
  | 'structural-variation-unread'
  | 'outside-no-call';

export interface Diplotype {
  /** One allele: haploid. Sorted by allele name (reference first, star number). */
  readonly alleles: readonly [string] | readonly [string, string];
  /** `*1/*2`, or the one allele's name. */
  readonly name: string;
  /** Defining positions carried, summed; 0 for outside calls. */
  readonly score: number;
}

export interface PositionUse {
  readonly locus: LocusId;
  readonly rsid: string | null;
  readonly state: ReadState;
  /** As read, `A/G`; empty when unread. */
  readonly genotype: string;
  readonly locator: Locator | null;
}

/** The meaning layer. */
export interface GenePhenotype {
  readonly phenotype: string;
  /** `1.0`, `≥3.0`; null in genes without scores. */
  readonly activityScore: string | null;
  /** What guidelines look it up by: phenotype, score text or allele statuses. */
  readonly lookupKeys: readonly string[];
  readonly diplotypes: readonly Diplotype[];
  readonly functions: readonly string[];
  /** What it rests on, where that is not the pair of alleles. */
  readonly basis?: 'fallback-position' | 'stated-score' | 'stated-phenotype';
  readonly notices?: readonly Notice[];
}

/** The firmness layer. */
export interface GeneConfidence {
  readonly level: ConfidenceLevel;
  /** The group the user named, or the stated mixture. */
  readonly group: Group | 'mixture';
  /** Every phenotype that what was read leaves possible, likeliest first; probabilities sum to 1 per group. */
  readonly outcomes: readonly PhenotypeOutcome[];
  /** Alleles with an altered function that unread positions leave possible. */
  readonly openAlleles: readonly OpenAllele[];
  readonly settledBy: readonly Settling[];
  /** Read positions that were assumed (--assume-reference, --callable): all of the above rests on them. */
  readonly assumed: readonly LocusId[];
}

export interface PhenotypeOutcome {
  readonly phenotype: string;
  readonly lookupKeys: readonly string[];
  /** In the named group or mixture. */
  readonly probability: number;
  readonly byGroup: Readonly<Partial<Record<Group, number>>>;
  /** The likeliest pairs behind it, at most five. */
  readonly diplotypes: readonly { readonly name: string; readonly probability: number }[];
}

export interface OpenAllele {
  readonly allele: string;
  readonly function: string;
  /** Unread positions that would show or exclude it. */
  readonly loci: readonly LocusId[];
  /** Chance that this person carries it, given what was read. */
  readonly probability: number;
  /** The chance rests on an upper bound because nobody counted the allele. */
  readonly upperBound: boolean;
}

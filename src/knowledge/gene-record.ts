import type { RecordRef, TargetLocus } from '../core/index.ts';
import type { Group } from './groups.ts';

/** All that is known of one pharmacogene: where it lies, how it is called, scored and how common its alleles are. */
export interface GeneRecord {
  readonly ref: RecordRef;
  readonly symbol: string;
  readonly name: string;
  /** `HGNC:2621` */
  readonly hgnc?: string;
  readonly chrom: string;
  readonly calling: CallingRules;
  /** Ordered by GRCh38 position. Empty for a gene that is called outside only (HLA). */
  readonly loci: readonly GeneLocus[];
  readonly alleles: readonly AlleleDefinition[];
  /** By allele name; also of alleles without a definition (copy-number and hybrid alleles, HLA). */
  readonly functions: ReadonlyMap<string, AlleleFunction>;
  readonly phenotypes: PhenotypeRules;
  readonly frequencies: AlleleFrequencies | null;
}

export interface GeneLocus extends TargetLocus {
  /** One per alternative, `g.94781859G>A`. */
  readonly hgvs: readonly string[];
  /** Read for a medicine, not for naming (rs12777823 for warfarin). */
  readonly extra?: true;
}

export interface AlleleDefinition {
  readonly name: string;
  /** The allele that defines every position. */
  readonly reference?: true;
  /** Locus index → base or bases (IUPAC code or sequence). Positions not named mean the reference allele's base. */
  readonly bases: ReadonlyMap<number, string>;
  /** Printed as this core allele (SLCO1B1 *45.001 → *45). */
  readonly reportAs?: string;
  /** In the definition table, not in calling (G6PD "Mediterranean Haplotype"). */
  readonly left?: true;
}

/** How a gene is called. Everything that makes one gene unlike another stands here, nothing in code. */
export interface CallingRules {
  readonly method: 'named-alleles' | 'outside-only';
  readonly ploidy: 'autosomal' | 'x-linked' | 'mitochondrial';
  /** `pair`: a diplotype. `lowest-function`: single alleles where strands are unknown (DPYD, RYR1). */
  readonly output: 'pair' | 'lowest-function';
  /** An unknown base at a position: keep it (no allele matches) or take it as reference, in combination mode or not. */
  readonly undocumented: 'keep' | 'as-reference' | 'as-reference-unless-combinations';
  /** No call without all of these (GRCh38 positions). */
  readonly requiredPositions: readonly number[];
  /** Unphased, ambiguous: if all `candidates` are among the pairs found, `pick` is the call (NAT2). */
  readonly unphasedPriority: readonly { readonly candidates: readonly string[]; readonly pick: string }[];
  /** Not used unless the user asks: SNVs alone cannot carry the gene (CYP2D6). */
  readonly structuralVariation?: { readonly unread: true; readonly note: string };
  /** Pairs of positions on one haplotype where one outranks the other (DPYD HapB3). */
  readonly linked?: LinkedPositions;
  /** When no pair of alleles fits: a phenotype from one SNP alone (SLCO1B1 rs4149056). */
  readonly fallback?: { readonly pos38: number; readonly alleles: Readonly<Record<string, string>> };
  /** Names left out of combinations because they already are one (UGT1A1 `*80+*28`). */
  readonly combinationNamesWithPlus?: true;
  /** First in a lowest-function pair whatever the activity (RYR1: Malignant Hyperthermia associated). */
  readonly lowestFirst?: readonly string[];
  /** Outside calls: how names are normalised (`copies`, `two-field`, `sub-allele-to-core`). */
  readonly outside: {
    readonly normalise: readonly ('copies' | 'two-field' | 'sub-allele-to-core' | 'tandem-order')[];
    readonly copiesAtLeast?: number;
    readonly copyAlleles?: readonly string[];
  };
  /** HLA: allele statuses that guidelines ask for. `*57:01` → `*57:01 positive` / `*57:01 negative`. */
  readonly statuses?: readonly string[];
  /** People of a phased panel with a haplotype that no allele of the table names, of how many (1000 Genomes, unrelated). */
  readonly unnamed?: { readonly people: number; readonly of: number };
  /** What all alternatives together must stay under for a claim, where 1 % is too much for this gene, and why. */
  readonly probable?: { readonly below: number; readonly note: string };
  /** AMP tier 1 alleles and positions: what a test should hold at least. */
  readonly ampTier1?: { readonly alleles: readonly string[]; readonly positions: readonly number[] };
}

export interface LinkedPositions {
  /** Name of the haplotype that both together make. */
  readonly name: string;
  readonly primary: { readonly pos38: number; readonly allele: string };
  readonly secondary: { readonly pos38: number };
}

export interface AlleleFunction {
  readonly function: string;
  /** `1.0`, `0.25`, `≥3.0`, `n/a`; absent in genes that are scored by function. */
  readonly activity?: string;
}

export interface PhenotypeRules {
  /** What the pair rules are keyed by. `none`: no published rule (CYP4F2, F2). */
  readonly keyedBy: 'function' | 'activity' | 'allele-status' | 'none';
  /** What guidelines look the gene up by. */
  readonly lookup: 'phenotype' | 'activityScore' | 'alleleStatus';
  readonly rules: readonly PhenotypeRule[];
  /** Phenotype of a pair for which no rule stands. */
  readonly unknown: string;
}

export interface PhenotypeRule {
  /** Sorted pair of functions or activity values; one element for a hemizygous person. */
  readonly pair: readonly [string] | readonly [string, string];
  readonly phenotype: string;
  readonly score?: string;
  readonly lookupKey?: string;
}

export interface AlleleFrequencies {
  readonly source: string;
  readonly alleles: ReadonlyMap<string, Readonly<Partial<Record<Group, FrequencyEstimate>>>>;
}

/** A frequency as published, or the stated upper bound for an allele that nobody counted. */
export interface FrequencyEstimate {
  readonly frequency: number;
  /** Chromosomes or subjects counted, where told. */
  readonly subjects?: number;
  /** Set when `frequency` is a bound, not an estimate. */
  readonly upperBound?: true;
  /** What a bound rests on. */
  readonly basis?: FrequencyBasis;
}

/**
 * `zero`: counted in this group, none found. `absent`: none in the group's people of the panel, seen elsewhere.
 * `stand-in`: nobody counted the group; its neighbours' highest. `unseen`: nobody saw the allele anywhere.
 * docs/methods/allele-frequencies.md has the rule of each.
 */
export type FrequencyBasis = 'zero' | 'absent' | 'stand-in' | 'unseen';

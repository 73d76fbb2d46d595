import type { CallingRules, FrequencyBasis, PhenotypeRules } from './gene-record.ts';
import type { Group } from './groups.ts';
import type { GuidanceRecord } from './guidance-record.ts';
import type { DrugGenePair, DrugKind, SourceRecord } from './drug-record.ts';

/** The compiled knowledge as it is stored: records as arrays, each with the digest of all else in it. */
export interface KnowledgeBundle {
  readonly schema: typeof BUNDLE_SCHEMA;
  readonly release: BundleRelease;
  /** Sorted by id. */
  readonly records: readonly BundleRecord[];
}

export const BUNDLE_SCHEMA = 'propria/knowledge-bundle/2';

export interface BundleRelease {
  readonly id: string;
  readonly date: string;
  /** SHA-256 over `id digest` lines of all records in order. */
  readonly digest: string;
  readonly overlays: readonly { readonly name: string; readonly digest: string }[];
}

export type BundleRecord = BundledSource | BundledGene | BundledDrug | BundledGuidance | BundledFact;

export type RecordOf<Kind extends BundleRecord['kind']> = Extract<BundleRecord, { readonly kind: Kind }>;

export function recordsOf<Kind extends BundleRecord['kind']>(
  records: readonly BundleRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

/** What every record says of itself. */
export interface RecordHead {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the record's canonical JSON without `digest` and `overlay`. */
  readonly digest: string;
  /** Ids in `sources.yaml`. */
  readonly sources: readonly string[];
  /** SPDX ids, joined by ` AND ` where parts differ. */
  readonly licence: string;
  /** Name of the overlay folder that gave the record. */
  readonly overlay?: string;
}

export interface BundledSource extends RecordHead {
  readonly kind: 'source';
  readonly source: Omit<SourceRecord, 'id' | 'version' | 'licence'>;
}

export interface BundledDrug extends RecordHead {
  readonly kind: 'drug';
  readonly name: string;
  readonly rxnorm: string | null;
  readonly atc: readonly string[];
  readonly drugbank: string | null;
  /** Left out where it is a medicine. */
  readonly as?: DrugKind;
  readonly pairs: readonly DrugGenePair[];
}

/** A record of a kind that is a schema and no code: {@link FactKinds} says which there are. Its id is `of/…`. */
export interface BundledFact extends RecordHead {
  readonly kind: 'fact';
  readonly of: string;
  readonly body: object;
}

export interface BundledGuidance extends RecordHead {
  readonly kind: 'guidance';
  readonly guidance: Omit<GuidanceRecord, 'ref'>;
}

export interface BundledGene extends RecordHead {
  readonly kind: 'gene';
  readonly symbol: string;
  readonly name: string;
  readonly hgnc: string;
  readonly chrom: string;
  readonly calling: CallingRules;
  readonly loci: readonly BundledLocus[];
  readonly alleles: readonly BundledAllele[];
  readonly functions: readonly BundledFunction[];
  readonly phenotypes: Omit<PhenotypeRules, 'rules'>;
  readonly rules: readonly BundledPhenotypeRule[];
  readonly frequencies: BundledFrequencies | null;
}

/** pos38, ref38, pos37, ref37, alternatives, rsID, HGVS names, 1 for an extra position. */
export type BundledLocus = readonly [
  number,
  string,
  number,
  string,
  readonly string[],
  string | null,
  readonly string[],
  0 | 1,
];

/** Name, role, `reportAs`, pairs of locus index and base. */
export type BundledAllele = readonly [
  string,
  '' | 'reference' | 'left',
  string | null,
  readonly (readonly [number, string])[],
];

/** Allele, function, activity value. */
export type BundledFunction = readonly [string, string, string | null];

/** First and second of the pair (null: hemizygous or mitochondrial), phenotype, score, look-up key. */
export type BundledPhenotypeRule = readonly [string, string | null, string, string | null, string];

export interface BundledFrequencies {
  readonly source: string;
  readonly groups: readonly Group[];
  /** Allele, then a cell a group: frequency, subjects (0: not told), basis of a bound. */
  readonly rows: readonly (readonly [string, readonly (BundledFrequency | null)[]])[];
}

export type BundledFrequency = readonly [number, number] | readonly [number, number, FrequencyBasis];

import type { Build, Locator, Notice, SourceFingerprint } from '../core/index.ts';

/** What was read of one tumour's files, before any knowledge of genes or therapies: facts with their places. */
export interface TumourReading {
  /** Null where no file has coordinates. */
  readonly build: Build | null;
  /** Name of the tumour sample, and of the normal where a file has one. */
  readonly sample: string | null;
  readonly normal: string | null;
  readonly variants: readonly SmallVariant[];
  readonly copyNumber: CopyNumberReading;
  readonly fusions: readonly FusionReading[];
  readonly markers: readonly MarkerReading[];
  readonly signatures: readonly SignatureReading[];
  readonly hla: readonly { readonly allele: string; readonly at: Locator }[];
  /** What the assay looked at; without it nothing is ever said to be wild type. */
  readonly assay: Assay;
  /** Fraction of tumour cells, and mean copies a cell, where stated. */
  readonly purity: number | null;
  readonly ploidy: number | null;
  /** What a tumour.yaml or a clinical table tells of disease and treatment; absent where no file does. */
  readonly stated?: StatedTumour;
  readonly documents: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
}

/** Disease and treatment as written; not yet held against the knowledge. Null: not said. */
export interface StatedTumour {
  /** Code of OncoTree or a name. */
  readonly type: { readonly text: string; readonly at: Locator } | null;
  readonly setting: readonly string[] | null;
  /** An empty list: none were given. */
  readonly priorTherapies:
    | readonly { readonly name: string; readonly response: string | null; readonly at: Locator }[]
    | null;
}

/** What the assay covered. `genes`: named genes, whole; `regions`: intervals in `build`; `callableMb`: size that the burden is counted over. */
export interface Assay {
  readonly kind: 'genome' | 'exome' | 'panel' | 'unknown';
  readonly genes: readonly string[] | null;
  readonly regions: readonly { readonly chr: string; readonly start: number; readonly end: number }[] | null;
  readonly callableMb: number | null;
  readonly fusions: boolean;
  readonly copyNumber: boolean;
  readonly matchedNormal: boolean | null;
}

/**
 * A genomic change, trimmed: `chr` without "chr", 1-based. `ref` and `alt` share neither their first nor their last base, and one may be
 * empty. `pos` is the first changed base; for an insertion (`ref` empty) the base before it, as a MAF writes it. Files need no
 * reference sequence to be brought to this form, so a VCF and a MAF of one tumour agree; it is not shifted left or right.
 */
export interface GenomicChange {
  readonly chr: string;
  readonly pos: number;
  readonly ref: string;
  readonly alt: string;
}

/** One small variant of a tumour file, or one that somebody typed (`EGFR L858R`). */
export interface SmallVariant {
  /** `variant:1`, in file order. */
  readonly id: string;
  /** Null where only a name is known. */
  readonly change: GenomicChange | null;
  /** What the file says of it: CSQ, ANN, FUNCOTATION, MAF columns or typed words; most relevant first, empty for a plain VCF. */
  readonly annotations: readonly FileAnnotation[];
  readonly origin: 'somatic' | 'germline' | 'unknown';
  readonly zygosity: 'het' | 'hom' | 'unknown';
  /** Share of reads, 0 to 1. */
  readonly vaf: number | null;
  readonly depth: number | null;
  readonly altReads: number | null;
  readonly normalVaf: number | null;
  /** Words of FILTER that are not PASS. */
  readonly filters: readonly string[];
  /** Highest frequency in a population that the file states, with its name, and by continental group where told. */
  readonly populationFrequency: number | null;
  readonly groupFrequencies: Readonly<Record<string, number>>;
  /** What the file says of the variant in ClinVar: `germline` and `oncogenicity` classes as written. */
  readonly clinvar: { readonly germline: string | null; readonly oncogenicity: string | null } | null;
  /** A statement of the source that it drives the tumour; null: not said. */
  readonly statedOncogenic: boolean | null;
  readonly at: Locator;
  /** Further places of the same variant, where several files hold it. */
  readonly alsoAt?: readonly Locator[];
  /** Where the file phases it: two variants with the same word lie on the same copy of their chromosome. Absent: not told. */
  readonly copy?: string;
}

/** One transcript's annotation as a file gives it, in the file's own words; empty fields are null, never ''. */
export interface FileAnnotation {
  /** `info`: a VCF's own fields of gene and change, ANNOVAR's among them. */
  readonly by: 'vep' | 'snpeff' | 'funcotator' | 'info' | 'maf' | 'stated';
  readonly gene: string | null;
  readonly transcript: string | null;
  /** `p.V600E`, `p.Val600Glu`, `V600E`: as written, without the transcript before the colon. */
  readonly protein: string | null;
  readonly cdna: string | null;
  /** Terms of the Sequence Ontology, or MAF classes, as written. */
  readonly consequences: readonly string[];
  readonly exon: string | null;
  /** The file marks it as canonical, MANE Select or the chosen one. */
  readonly chosen: boolean;
}

export interface CopyNumberReading {
  /** Gene level calls. */
  readonly genes: readonly GeneCopyNumber[];
  readonly segments: readonly Segment[];
  /** Calls of whole chromosome arms; absent where no file has them. */
  readonly arms?: readonly ArmCopyNumber[];
}

export interface ArmCopyNumber {
  /** `17p`, `5q` */
  readonly arm: string;
  readonly call: 'amplification' | 'gain' | 'neutral' | 'loss';
  readonly at: Locator;
}

export interface GeneCopyNumber {
  readonly gene: string;
  /** As the source calls it, brought to one of these; null: only a number is known. */
  readonly call: 'amplification' | 'gain' | 'neutral' | 'loss' | 'deep-deletion' | null;
  readonly total: number | null;
  readonly minor: number | null;
  readonly at: Locator;
}

export interface Segment {
  readonly chr: string;
  readonly start: number;
  readonly end: number;
  readonly total: number;
  /** Copies of the rarer allele; null: not allele-specific. */
  readonly minor: number | null;
  readonly at: Locator;
}

export interface FusionReading {
  /** As reported; the order may be the wrong way round. */
  readonly gene5: string | null;
  readonly gene3: string | null;
  readonly breakpoints: readonly { readonly chr: string; readonly pos: number }[];
  readonly exon5: number | null;
  readonly exon3: number | null;
  readonly inFrame: boolean | null;
  readonly reads: number | null;
  /** The caller's own word on how sure it is. */
  readonly confidence: string | null;
  readonly at: Locator;
}

/** A value of something measured in the tumour: `HER2` `3+`, `PD-L1 TPS` 60 %, `MSI` `MSI-H`; not yet held against the knowledge. */
export interface MarkerReading {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly at: Locator;
  /** One of a whole table (a gene's expression, a column of a clinical table): a name that nobody knows need not be told. */
  readonly quiet?: true;
}

export interface SignatureReading {
  readonly name: string;
  /** Share of the mutations, 0 to 1; null: only named. */
  readonly weight: number | null;
  readonly at: Locator;
}

import type { Build, Locator, Notice } from '../core/index.ts';
import type { Consequence, Effect } from '../annotate/index.ts';
import type { Assay, GenomicChange, SmallVariant } from '../tumour/index.ts';

/** One person's tumour with its changes named: what therapies are matched against. Made of a reading by `profileTumour`. */
export interface TumourProfile {
  readonly type: TumourType;
  readonly mutations: readonly Mutation[];
  /** Named, shown, and not matched: the file or an option does not let it pass. */
  readonly setAside?: readonly SetAside[];
  readonly fusions: readonly Fusion[];
  readonly copyChanges: readonly CopyChange[];
  readonly arms: readonly ArmChange[];
  readonly markers: readonly MarkerValue[];
  /** Changes that have no name: listed, never matched. */
  readonly unnamed: readonly {
    readonly variant: string;
    readonly change: GenomicChange | null;
    readonly why: string;
    readonly at: Locator;
  }[];
  readonly assay: Assay;
  readonly build: Build | null;
  readonly purity: number | null;
  readonly ploidy: number | null;
  readonly notices: readonly Notice[];
}

export interface SetAside {
  readonly mutation: Mutation;
  /** `filtered`, `low-vaf`, `low-depth`, `few-reads` */
  readonly why: readonly string[];
}

export interface TumourType {
  /** Code of OncoTree. */
  readonly code: string;
  readonly name: string;
  /** As the person or file wrote it. */
  readonly written: string;
  /** The code and all above it, nearest first. */
  readonly line: readonly string[];
  readonly body: 'solid' | 'liquid';
}

export interface Mutation {
  /** `variant:1` of the reading. */
  readonly id: string;
  readonly gene: string;
  /** The effect that matching uses: MANE Select or the file's choice. */
  readonly effect: Effect;
  /** All others; where they name another change, `disagreements` says so. */
  readonly others: readonly Effect[];
  readonly disagreements: readonly { readonly with: string; readonly protein: string | null }[];
  readonly consequence: Consequence;
  readonly change: GenomicChange | null;
  readonly origin: 'somatic' | 'germline' | 'unknown';
  readonly vaf: number | null;
  readonly depth: number | null;
  readonly clonality: 'clonal' | 'subclonal' | 'unknown';
  readonly zygosity: 'het' | 'hom' | 'unknown';
  readonly filters: readonly string[];
  /** As read: population frequencies, ClinVar columns, the file's own statement. */
  readonly variant: SmallVariant;
  /** Set by the judging step before matching. */
  readonly oncogenicity: Oncogenicity | null;
  readonly at: Locator;
}

export interface Oncogenicity {
  readonly class: 'oncogenic' | 'likely-oncogenic' | 'uncertain' | 'likely-benign' | 'benign';
  readonly points: number;
  readonly fired: readonly { readonly criterion: string; readonly points: number; readonly why: string }[];
  readonly notFired: readonly string[];
  /** Criteria that nothing here can tell, with what would settle them. */
  readonly notAssessable: readonly { readonly criterion: string; readonly needs: string }[];
  /** `stated`: the source says that it drives the tumour, and the points alone do not. */
  readonly by: 'points' | 'stated';
}

export interface Fusion {
  readonly id: string;
  readonly gene5: string | null;
  readonly gene3: string | null;
  /** Reported the other way round than knowledge has it. */
  readonly reversed: boolean;
  readonly inFrame: boolean | null;
  readonly exon5: number | null;
  readonly exon3: number | null;
  readonly at: Locator;
}

export interface CopyChange {
  readonly id: string;
  readonly gene: string;
  readonly call: 'amplification' | 'gain' | 'loss' | 'deep-deletion';
  readonly total: number | null;
  readonly minor: number | null;
  readonly at: Locator;
}

export interface ArmChange {
  readonly id: string;
  /** `17p` */
  readonly arm: string;
  readonly call: 'amplification' | 'deletion';
  readonly at: Locator;
}

/** A value of a `tumour-marker` record. */
export interface MarkerValue {
  readonly marker: string;
  readonly state: string | null;
  readonly number: number | null;
  /** Reckoned from the tumour's own data (burden, HRD), or follows from another value. */
  readonly by: 'stated' | 'reckoned' | 'implied';
  readonly at: readonly Locator[];
}

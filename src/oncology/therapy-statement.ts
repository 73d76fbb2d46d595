import type { Locator, RecordRef } from '../core/index.ts';

export const EFFECTS = [
  'sensitivity',
  'resistance',
  'adverse-response',
  'better-outcome',
  'poor-outcome',
  'diagnostic',
  'diagnostic-against',
  'predisposition',
] as const;
export type StatementEffect = (typeof EFFECTS)[number];

/** How near a name of the knowledge comes to a change, nearest first: the match hierarchy of docs/methods/therapy-matching.md. */
export const SPECIFICITIES = [
  'exact',
  'equivalent',
  'codon',
  'region',
  'class',
  'gene',
  'surrogate',
  'marker',
] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

/** How near the disease of the knowledge is to this tumour. */
export const DISEASE_FITS = ['exact', 'broader', 'pan', 'narrower', 'other'] as const;
export type DiseaseFit = (typeof DISEASE_FITS)[number];

export type EvidenceLevel = 'A' | 'B' | 'C' | 'D' | 'E';

/** `offered`; `outweighed`: a resistance or a conflict wins; `conditional`: needs a test, a prior therapy, a setting; `withdrawn`. */
export type StatementStatus = 'offered' | 'outweighed' | 'conditional' | 'withdrawn';

/** One therapy set with one effect in this tumour, and everything that speaks for and against it. */
export interface TherapyStatement {
  /** `sensitivity/dabrafenib+trametinib` */
  readonly id: string;
  readonly effect: StatementEffect;
  /** Names of the set, sorted; given together. Empty for diagnosis and prognosis without a therapy. */
  readonly therapies: readonly string[];
  /** Level here: an approval or an A item of another tumour is C at most. */
  readonly level: EvidenceLevel;
  /** AMP/ASCO/CAP tier, separately for each effect. */
  readonly tier: 'I' | 'II' | 'III' | 'IV';
  readonly status: StatementStatus;
  /** Coded reasons of the status: `resistance:BCR::ABL1 Fusion AND ABL1 T315I`, `needs:prior-therapy:platinum`, `withdrawn:2022-…`, `disease-excluded:COADREAD`. */
  readonly reasons: readonly StatusReason[];
  readonly support: readonly SupportItem[];
  readonly against: readonly SupportItem[];
  /** Approved in this country for this tumour and these markers. */
  readonly approvals: readonly ApprovalView[];
  /** Derived from levels here and labelled so: these frames ask for facts that the knowledge does not have. */
  readonly derived: { readonly escat: string | null; readonly oncokb: string | null };
  /** How well the records agree: 4 stars with a regulator, 2 where several agree, 1 for one record or a contradiction. */
  readonly agreement?: { readonly stars: 1 | 2 | 4; readonly mixed: boolean };
  readonly sequence: { readonly first: boolean; readonly after: readonly string[] };
  /** Why it stands where it stands, first decides. */
  readonly rank: readonly { readonly by: string; readonly value: number }[];
  readonly score: number;
}

export interface StatusReason {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** One knowledge record that matched, and how. */
export interface SupportItem {
  readonly record: RecordRef;
  /** `EID883`, `R22`, a hospital's own id. */
  readonly id: string;
  readonly from: 'evidence' | 'approval' | 'hospital' | 'assertion';
  /** Level of the record itself. */
  readonly level: EvidenceLevel;
  /** Level in this tumour. */
  readonly levelHere: EvidenceLevel;
  readonly specificity: Specificity;
  readonly disease: DiseaseFit;
  /** The record's own words for the profile: `EGFR L858R OR EGFR Exon 19 Deletion`. */
  readonly profile: string;
  readonly diseaseName: string | null;
  /** Leaves of the profile that hold here; the more of an AND hold, the more specific. */
  readonly leaves: number;
  /** Ids of the alterations and markers that it rests on. */
  readonly on: readonly string[];
  readonly facts: readonly Locator[];
  /** What the record asks beside: met, open or failed. */
  readonly conditions: readonly MatchCondition[];
  /** How it matches, where a reader should know: `reversed:ALK::EML4`, `amplified:ERBB2`. */
  readonly notes?: readonly string[];
  readonly rating: number | null;
  readonly year: number | null;
  readonly citation: { readonly from: string; readonly id: string; readonly short: string } | null;
}

export interface MatchCondition {
  /** `prior-therapy`, `line`, `age`, `state`, `marker`, `wild-type`, `pregnancy`, `subtype` … */
  readonly kind: string;
  readonly what: string;
  readonly is: 'met' | 'open' | 'failed';
  /** What would settle an open one, where `what` is only the record's words: the marker (`HER2`) or gene (`KRAS`). */
  readonly settledBy?: string;
  /** `what` is a therapy or a class by name, no flag of a label. */
  readonly named?: true;
}

export interface ApprovalView {
  readonly id: string;
  readonly agency: string;
  readonly brand: string;
  readonly approved: string | null;
  readonly setting: readonly string[];
  readonly standing: 'active' | 'accelerated' | 'converted' | 'withdrawn';
  readonly url: string | null;
}

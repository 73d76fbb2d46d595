import type { Finding, Notice, SourceFingerprint } from '../core/index.ts';
import type { TherapyStatement } from './therapy-statement.ts';
import type { MarkerValue, TumourProfile } from './tumour-profile.ts';
import type { TrialMatch } from './trials/trial-match.ts';

/** Everything a tumour board needs of one tumour, language-free. Germline and doses of the proposed drugs are joined by the engine. */
export interface TumourBoard {
  /** ISO date, given by the caller. */
  readonly made: string;
  readonly profile: TumourProfile;
  /** Dates of the data: nothing newer is known here. */
  readonly dataDates: readonly { readonly source: string; readonly date: string; readonly licence: string }[];
  /** Best first; every statement also of what is not offered, with the reason. */
  readonly statements: readonly Finding<'therapy-statement', TherapyStatement>[];
  readonly alterations: readonly RankedAlteration[];
  readonly biomarkers: GenomeWide;
  readonly trials: readonly TrialMatch[];
  /** What is missing and what would settle it. */
  readonly gaps: readonly Gap[];
  readonly documents: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
}

/** One alteration by actionability: best tier for each effect, and the statements that rest on it. */
export interface RankedAlteration {
  readonly id: string;
  readonly kind: 'mutation' | 'fusion' | 'copy-number' | 'arm' | 'marker';
  /** `EGFR p.L858R`, `KIAA1549::BRAF`, `CDK4 amplification`, `17p deletion`, `HER2 positive` */
  readonly label: string;
  readonly tiers: Readonly<Partial<Record<'sensitivity' | 'resistance' | 'diagnosis' | 'prognosis', string>>>;
  readonly statements: readonly string[];
  /** A suppressor with both copies hit, and how. */
  readonly twoHit: { readonly how: string; readonly with: readonly string[] } | null;
  /** Other changes at the same residue with evidence: similar, and no match. */
  readonly similar: readonly { readonly profile: string; readonly records: readonly string[] }[];
}

export interface GenomeWide {
  /** Null `value`: not assessed, with the reason. */
  readonly burden: Reckoned<{
    readonly perMb: number;
    readonly counted: number;
    readonly mb: number;
    readonly how: string;
    /** Why the number is less sure: `small-panel`, `no-normal`, `unknown-assay`. */
    readonly cautions?: readonly string[];
  }>;
  readonly microsatellites: Reckoned<{
    readonly state: string;
    readonly by: 'stated' | 'hint';
    /** What hints at it. */
    readonly signs?: readonly string[];
  }>;
  readonly scars: Reckoned<{
    readonly loh: number;
    readonly tai: number;
    readonly lst: number;
    readonly sum: number;
    /** The sum reaches the published threshold. */
    readonly deficient?: boolean;
    /** Each one in the segments. */
    readonly places?: readonly {
      readonly scar: string;
      readonly chr: string;
      readonly start: number;
      readonly end: number;
    }[];
  }>;
  readonly doubling: Reckoned<{ readonly share: number; readonly doubled: boolean }>;
  readonly signatures: Reckoned<readonly { readonly name: string; readonly weight: number }[]>;
  readonly markers: readonly MarkerValue[];
}

export type Reckoned<Value> =
  | { readonly status: 'assessed'; readonly value: Value }
  | { readonly status: 'not-assessed'; readonly reason: string; readonly needs: string };

export interface Gap {
  /** `gene-not-covered`, `marker-not-tested`, `prior-therapy-unknown`, `unannotated`, `normal-missing`, `fusions-not-tested` … */
  readonly kind: string;
  readonly what: string;
  /** Ids of statements that would change. */
  readonly statements: readonly string[];
  /** How many of them could come on label here by it. */
  readonly labels?: number;
  /** How many are meant, where it is more than a yes or no: variants without a name. */
  readonly count?: number;
}

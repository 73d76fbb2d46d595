import type { Build, GenomeConsent, Locator, Notice, RecordRef } from '../core/index.ts';
import type { KnownCarried, PlaceCount, SecondaryFinding } from './secondary-findings.ts';

/** One copy of a recessive illness: nothing for the person, something for children. */
export interface CarrierStatus {
  readonly gene: string;
  readonly condition: string;
  readonly record: RecordRef;
  readonly state:
    | 'carrier'
    /** Two copies, or the only one: no carrier, somebody who may be ill. */
    | 'more-than-carrier'
    /** Two variants whose strands are not known: a carrier, or more. */
    | 'phase-unknown'
    | 'none-known'
    | 'not-assessed'
    /** No review star: no more than a hint. */
    | 'unconfirmed'
    /** A child decides it later. */
    | 'kept-for-adulthood'
    | 'not-asked';
  readonly inheritance: 'AR' | 'XL';
  readonly variants: readonly KnownCarried[];
  readonly confirmFirst: readonly string[];
  readonly settle: string | null;
  readonly places?: PlaceCount;
}

/** A variant of common interest, or a state that several make (APOE e3/e4). */
export interface SingleVariant {
  /** `hfe-c282y`, `apoe` */
  readonly id: string;
  readonly gene: string;
  readonly records: readonly RecordRef[];
  readonly consent: GenomeConsent;
  /** `kept-for-adulthood`, `not-asked` as of secondary findings. */
  readonly state: 'present' | 'absent' | 'not-assessed' | 'not-asked' | 'kept-for-adulthood';
  /** `one-copy`, `two-copies`, `e3/e4` …; null where not assessed. */
  readonly result: string | null;
  readonly copies: 0 | 1 | 2 | null;
  /** What is told of this state; of others nothing is shown. */
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly ratio: readonly [number, number] | null;
    readonly confirmed: boolean;
  }[];
  readonly confirmFirst: readonly string[];
  readonly worsens: readonly string[];
  readonly citation: string;
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
}

/** What the genome says of inherited risks, as far as the person asked. */
export interface GenomeRisk {
  readonly file: string;
  readonly build: Build;
  readonly from: 'sequencing' | 'array';
  readonly content: 'variants-only' | 'all-sites' | 'gvcf' | 'array';
  /** Null of an array. */
  readonly sample: string | null;
  readonly asked: readonly GenomeConsent[];
  /** Which list of known variants it was held against: the seed of the pack, or an import. */
  readonly known: { readonly source: 'seed' | 'import'; readonly date: string | null; readonly old: boolean };
  readonly findings: readonly SecondaryFinding[];
  readonly carriers: readonly CarrierStatus[];
  readonly singles: readonly SingleVariant[];
  readonly notices: readonly Notice[];
}

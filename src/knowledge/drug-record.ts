import type { RecordRef } from '../core/index.ts';

/**
 * What stands among the drugs and is no medicine, but may change how medicines act. `group`: a name of several drugs that a
 * source uses as one (`antidepressants`), which nobody takes as such.
 */
export type DrugKind = 'herbal' | 'supplement' | 'food' | 'group';

export interface DrugRecord {
  readonly ref: RecordRef;
  /** Lower-case ingredient name, spaces kept as hyphens: `clopidogrel`, `hormonal-contraceptives-systemic`. */
  readonly id: string;
  readonly name: string;
  readonly rxnorm: string | null;
  readonly atc: readonly string[];
  readonly drugbank?: string;
  /** Absent: a medicine. */
  readonly kind?: DrugKind;
  /** Genes with a CPIC level, FDA label class. */
  readonly pairs: readonly DrugGenePair[];
}

export interface DrugGenePair {
  readonly gene: string;
  readonly cpicLevel: string;
  readonly fdaLabel?: string;
}

export interface SourceRecord {
  /** `cpic-recommendations` */
  readonly id: string;
  /** What a badge prints: `CPIC`, `DPWG`, `FDA`, `PharmVar`, `1000 Genomes`. */
  readonly body: string;
  readonly title: string;
  readonly url: string;
  readonly version: string;
  /** ISO date of the data. */
  readonly date: string;
  /** SPDX id or `public-domain`. */
  readonly licence: string;
  readonly attribution: string;
}

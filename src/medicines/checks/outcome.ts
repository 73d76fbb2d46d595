import type { Action, ActionWord, RecordRef } from '../../core/index.ts';
import type { Locator } from '../../core/index.ts';
import type { Check, ExposureChange, Tier } from '../concern.ts';
import type { Unknown } from './truth.ts';

/** A concern before it is a finding. */
export interface Draft {
  readonly check: Check;
  readonly drug: string;
  readonly with: readonly string[];
  readonly because: readonly string[];
  readonly tier: Tier;
  readonly word: ActionWord;
  readonly actions: readonly Action[];
  readonly exposure: ExposureChange | null;
  readonly mechanism: string;
  readonly sources: readonly { readonly source: string; readonly grade: string; readonly record: string }[];
  readonly layer: 'guideline' | 'estimate' | 'rule';
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
  readonly records: readonly RecordRef[];
}

/** What one check says of one medicine. */
export interface Outcome {
  /** The check does not concern this person. */
  readonly applies: boolean;
  readonly drafts: readonly Draft[];
  readonly unknown: readonly Unknown[];
  /** Records that speak of this medicine and were consulted. */
  readonly records: number;
}

export const NOT_APPLICABLE: Outcome = { applies: false, drafts: [], unknown: [], records: 0 };

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    applies: outcomes.some(({ applies }) => applies),
    drafts: outcomes.flatMap(({ drafts }) => drafts),
    unknown: outcomes.flatMap(({ unknown }) => unknown),
    records: outcomes.reduce((sum, { records }) => sum + records, 0),
  };
}

import type { Locator } from '../../core/index.ts';

/** Parts of a record that a person may correct. Wishes and means are their own words: those are answered anew. */
export const CORRECTED_SECTIONS = [
  'person',
  'medicines',
  'conditions',
  'allergies',
  'measurements',
  'lifestyle',
  'family',
  'procedures',
  'immunizations',
  'genomics',
] as const;
export type CorrectedSection = (typeof CORRECTED_SECTIONS)[number];

export const CLAIMS = ['not-true', 'not-any-more', 'other-value'] as const;
export type Claim = (typeof CLAIMS)[number];

/** What a person says is wrong in what was read about them. */
export interface Correction {
  /** Key of the fact, as `factsOfRecord` gives it: whoever else says the same is corrected with it. */
  readonly fact: string;
  readonly section: CorrectedSection;
  /** The fact's own name, for the entry of another value: `clopidogrel`, `creatinine`, `sex`. */
  readonly name: string;
  /** When the fact held, as read. */
  readonly date: string | null;
  readonly claim: Claim;
  /** The other value in the person's words; null without one. */
  readonly says: string | null;
  /** ISO date on which the person said so. */
  readonly on: string;
}

/** A fact that the person corrected: what was read stays here, with its place. */
export interface CorrectedFact {
  readonly fact: string;
  readonly section: CorrectedSection;
  readonly claim: Claim;
  readonly says: string | null;
  readonly on: string;
  /** What was read, where, and when it held. */
  readonly was: { readonly written: string; readonly at: Locator; readonly date: string | null };
}

/** What is kept of a person may hold anything: only what is a correction counts. */
export function correctionsOf(kept: readonly unknown[]): readonly Correction[] {
  return kept.filter(isCorrection);
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Partial<Record<keyof Correction, unknown>>;
  return (
    typeof one.fact === 'string' &&
    typeof one.name === 'string' &&
    (typeof one.says === 'string' || one.says === null) &&
    (typeof one.date === 'string' || one.date === null) &&
    typeof one.on === 'string' &&
    CORRECTED_SECTIONS.some((section) => section === one.section) &&
    CLAIMS.some((claim) => claim === one.claim)
  );
}

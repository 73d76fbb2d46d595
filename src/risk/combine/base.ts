import type { Locator } from '../../core/index.ts';
import type { DiseaseRisk, RiskPart } from './disease-risk.ts';
import type { Spread } from './spread.ts';

/** What is put on a base: a factor on the hazard that is the same at all ages, as its logarithm. */
export interface OnBase {
  /** Family, of people who differ by nothing else. */
  readonly log: number;
  /** Log effect per SD of the score that entered, and the person's place; null: none entered. */
  readonly score: { readonly effect: number; readonly z: number } | null;
}

export const NOTHING: OnBase = { log: 0, score: null };

/** The risk that everything else is put on: an equation, the average, or the penetrance of a carrier. */
export interface Base {
  readonly kind: 'clinical' | 'average' | 'carrier';
  readonly part: RiskPart;
  /** Of the base's own numbers, on the log hazard; null: its source has none. */
  readonly spread: Spread | null;
  readonly horizonYears: number;
  readonly mortality: DiseaseRisk['mortality'];
  /** Whether the average of the country counts the same events. */
  readonly averageBeside: boolean;
  /** Does a guideline act on the bare number? */
  readonly guideline: boolean;
  /** Risks from today to the next 1, 2, 3 … years of age, as far as the base goes. `shift` is added to the log hazard. */
  risks(on: OnBase, shift: number): readonly number[];
  readonly facts: readonly Locator[];
}

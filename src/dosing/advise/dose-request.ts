import type { Quantity } from '../../core/index.ts';
import type { DosingInput } from '../person/dosing-input.ts';

/** What is asked of one drug for one person. Everything but the clock may be left out. */
export interface DoseRequest {
  /** ISO date, or date and time where the hour counts: the clock is an argument. */
  readonly now: string;
  /** Doses and levels that stand in no record; those given take the place of the record's, doses and levels each for itself. */
  readonly input?: DosingInput;
  /** Id of the model, in place of the choice by population. */
  readonly model?: string;
  /** All models of the drug that fit the person, weighted by how well each explains the levels, in place of one. */
  readonly average?: boolean;
  readonly target?: StatedTarget;
  /** The clinician has looked at the target of the record and wants it used. */
  readonly confirmTarget?: boolean;
  /** Minimal inhibitory concentration of the germ, mg/L; left out: what the target's record assumes, shown as an assumption. */
  readonly mic?: number;
  /** Days of treatment, for a target that is meant of the whole course: without them no dose is said; with them one dose a day is tried. */
  readonly courseDays?: number;
  /** What can be given; empty or left out: those of the knowledge, else any amount, marked so. */
  readonly products?: readonly DoseProduct[];
  /** Covariates that somebody states, by the model's name of it, in place of what the record holds. */
  readonly covariates?: Readonly<Record<string, Quantity>>;
  /** Regimens to be told beside the search's own: two of them side by side, or those of a slider. */
  readonly regimens?: readonly AskedRegimen[];
  /** `compared`: only the estimate and {@link regimens}, with the curve and the next sample of the first, for a slider; no search. */
  readonly only?: 'compared';
  /** Left out: 1. The same seed gives the same advice. */
  readonly seed?: number;
  /** Draws of the posterior; left out: 1,000. */
  readonly draws?: number;
  /** Asked between steps of a long search. */
  readonly cancelled?: () => boolean;
  readonly progress?: (done: number, of: number) => void;
}

export interface StatedTarget {
  /** Left out: that of the record that stands first. */
  readonly metric?: string;
  readonly output?: string;
  readonly low?: number;
  readonly high?: number;
  readonly best?: number;
  /** Left out: that of the record's target of the same metric, else the model's own. */
  readonly unit?: string;
}

export interface AskedRegimen {
  readonly amount: Quantity;
  readonly everyHours: number;
  readonly infusionHours?: number;
  readonly loading?: Quantity;
  /** Hours of the day of each dose. */
  readonly hours?: readonly number[];
  readonly product?: string;
}

/** One product as a site or a user has it, with where that is known from. */
export interface DoseProduct {
  readonly id: string;
  readonly drug: string;
  readonly name: string;
  readonly strength: Quantity;
  readonly form: string;
  /** Parts that it can be divided into: 1 cannot, 2 halves. */
  readonly divisible: number;
  readonly route: string;
  readonly maxSingle?: Quantity;
  readonly maxDaily?: Quantity;
  readonly source: string;
}

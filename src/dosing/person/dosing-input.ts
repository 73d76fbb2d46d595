import type { Locator, Quantity } from '../../core/index.ts';

/** Doses and levels of one drug as somebody states them: a file of levels, a form of the page, or what the record holds. */
export interface DosingInput {
  /** Left out or empty: the doses of the record. */
  readonly doses?: readonly GivenDose[];
  /** Left out or empty: the levels of the record. */
  readonly levels?: readonly GivenLevel[];
}

/**
 * ISO date and time as the clock on the wall shows it (`2026-11-18T08:00`; a zone behind it is passed over), or hours since
 * the first dose. All of one input are of one kind.
 */
export type DosingMoment = string | number;

/** One dose, or a row of like ones. */
export interface GivenDose {
  readonly at: DosingMoment;
  readonly amount: Quantity;
  /** Length of the infusion in hours, 0 a bolus; left out: the usual one of a medicine that is infused, told, else a bolus or by mouth. */
  readonly infusionHours?: number;
  /** Left out: the route that the model has; a model with both takes an infusion as intravenous. */
  readonly route?: 'intravenous' | 'oral' | 'subcutaneous' | 'intramuscular';
  /** Hours from one dose to the next, and how many more of the same follow. */
  readonly everyHours?: number;
  readonly more?: number;
  /** Taken so for long: the person is at steady state of it (with `everyHours`). */
  readonly steady?: boolean;
  readonly facts?: readonly Locator[];
}

export interface GivenLevel {
  readonly at: DosingMoment;
  /** The limit of quantification where `blq`. */
  readonly value: number;
  readonly unit: string;
  /** Output of the model: `concentration`, `INR` …; left out: what its unit and the drug's analyte mean. */
  readonly output?: string;
  readonly blq?: boolean;
  readonly facts?: readonly Locator[];
}

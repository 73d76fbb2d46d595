import type { Metric } from '../search/metric.ts';

/** A trial on virtual patients: who they are, how each arm doses them, and what counts as in target. */
export interface TrialDesign {
  readonly title: string;
  readonly drug: string;
  /** Id of the model that the patients are made by. */
  readonly truth: string;
  /** Id of another model of the drug, by which one arm fits; left out: that arm is not run. */
  readonly other?: string | undefined;
  readonly patients: number;
  readonly seed: number;
  /**
   * Covariates of the truth, and of the other model where it has more: each block is drawn by itself, its members together (alleles of
   * one gene, weight with sex). Shares of a block sum to 1.
   */
  readonly people: readonly (readonly TrialMember[])[];
  /** One dose for all, as a formula over the covariates: `5`, `WT * 0.1`. In the truth's amount unit. */
  readonly label: string;
  /** The starting dose by genotype, likewise; left out: that arm is not run and fits begin with the label's dose. */
  readonly genotype?: string | undefined;
  /** Where label and rule are read. */
  readonly citations: readonly string[];
  readonly interval: number;
  readonly infusion?: number | null | undefined;
  /** Doses that can be given: multiples of `step` from `least` to `most`. */
  readonly doses: { readonly step: number; readonly least: number; readonly most: number };
  readonly target: {
    readonly metric: Metric;
    readonly low: number;
    readonly high: number;
    readonly best: number;
    /** Above it the patient counts as harmed; left out: above `high`. */
    readonly harm?: number | undefined;
  };
  /** A level is drawn `hours` (model units) after the last of `doses` doses of each step; then the dose is set again. */
  readonly sampling: { readonly doses: number; readonly after: number; readonly output?: string | undefined };
  readonly adjustments: number;
}

export interface TrialMember {
  readonly share: number;
  /** A number, or a range within which it is drawn evenly. */
  readonly values: Readonly<Record<string, number | readonly [number, number]>>;
}

export type TrialArmId = 'label' | 'genotype' | 'fit' | 'fit-other';

/** Shares of the patients, 0 to 1. */
export interface TrialStep {
  /** 0: the starting dose; n: after the n-th level. */
  readonly adjustment: number;
  readonly below: number;
  readonly inTarget: number;
  readonly above: number;
  readonly harmed: number;
  /** Not in target under the label at this step, but here; and the other way round. */
  readonly benefit: number;
  readonly worse: number;
  /** Middle and 90 % of the metric, and of the dose. */
  readonly metric: TrialSpread;
  readonly dose: TrialSpread;
}

export interface TrialSpread {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface TrialArm {
  readonly arm: TrialArmId;
  readonly model: string | null;
  readonly steps: readonly TrialStep[];
  /** Patients that no fit or dose could be found for in a step: they keep their dose. */
  readonly unfitted: number;
}

export interface TrialResult {
  readonly design: TrialDesign;
  readonly arms: readonly TrialArm[];
  /** 1.96 standard errors of a share of a half at this number of patients. */
  readonly margin: number;
}

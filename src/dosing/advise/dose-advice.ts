import type { ConfidenceLevel, Locator, Notice, RecordRef } from '../../core/index.ts';

/**
 * What is said of one drug's dose for one person: coded and language-free. Made by `adviseDose`, the value of a finding of
 * kind `dose`, and what the command line, the report and the page draw. Times in `timeUnit` since `start`.
 */
export interface DoseAdvice {
  readonly drug: string;
  /** `fitted`: levels were used. `prior`: a model without levels. `rule`: an equation or genotype table alone. `refused`: none. */
  readonly standing: 'fitted' | 'prior' | 'rule' | 'refused';
  /** Why no dose is said, most important first; empty where one is. */
  readonly refusals: readonly Notice[];
  /** What to know before the dose is used: outside the population, an implausible level, an unconfirmed model … */
  readonly cautions: readonly Notice[];
  readonly model: ModelUsed | null;
  /** Other models of the drug and why they were not taken, with their weights where models were averaged. */
  readonly otherModels: readonly ModelConsidered[];
  readonly inputs: readonly DoseInput[];
  readonly genotype: readonly GenotypeUse[];
  /** What `below`, `above` within one target, `metric`, the next sample and the band tell of. */
  readonly target: TargetUsed | null;
  /** Further targets of the same setting: `inTarget` is the probability that all are kept at once. Left out where there is none. */
  readonly otherTargets?: readonly TargetUsed[];
  /** Starting doses by equation or genotype table, independent of the model. */
  readonly starts: readonly StartingDose[];
  readonly levels: readonly LevelUsed[];
  readonly fit: FitSummary | null;
  /** What is taken now, if it is known, under this person's parameters. */
  readonly current: RegimenOutcome | null;
  /** At most five, best first. Empty where the target is not confirmed: `targetAsks` then says so. */
  readonly options: readonly RegimenOutcome[];
  /** Regimens that were asked for by name, in the order asked, each with its own course. Only where the target is confirmed. */
  readonly compared: readonly ComparedRegimen[];
  /** The dose that would be best if every amount existed, for the best option's interval. */
  readonly continuous: { readonly amount: number; readonly unit: string; readonly interval: number } | null;
  /** Whether a clinician must confirm the target before a dose is said. */
  readonly targetAsks: boolean;
  readonly nextSample: readonly SampleTime[];
  /** Hours or days until 90 % of the steady state, and until the target is first reached, with 90 % intervals. */
  readonly untilSteadyState: Interval | null;
  readonly untilTarget: Interval | null;
  readonly missedDose: readonly MissedDose[];
  /** With the first of the options from the next dose on; where regimens are only compared, with the first of these. */
  readonly curve: DoseCurve | null;
  readonly timeUnit: 'h' | 'd';
  /** ISO date and time of the first dose, if it is known. */
  readonly start: string | null;
  readonly seed: number;
  readonly records: readonly RecordRef[];
}

export interface Interval {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface ModelUsed {
  readonly id: string;
  readonly citation: string;
  readonly doi: string | null;
  readonly population: string;
  /** How far from those the model was made of: 0 inside every limit; else the largest excess as a share of the limit's width. */
  readonly distance: number;
  readonly outside: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
    readonly from: number | null;
    readonly upTo: number | null;
  }[];
  readonly confirmed: boolean;
  /** Codes or short texts of doubts that the record holds. */
  readonly doubts: readonly string[];
}

export interface ModelConsidered {
  readonly id: string;
  /** `outside-population`, `input-missing`, `farther`, `averaged`, `less-sources` */
  readonly reason: string;
  readonly weight: number | null;
}

export interface DoseInput {
  /** What is measured, as a token: `creatinine`, `weight`. */
  readonly name: string;
  /** The model's own name of it: `CR`, `WT`. */
  readonly covariate?: string;
  readonly value: number | string;
  readonly unit: string;
  /** `assumed`: the model's own default; always shown as an assumption. */
  readonly from: 'record' | 'derived' | 'genotype' | 'medicine' | 'condition' | 'stated' | 'assumed';
  /** ISO date of the value and its age in days at the time of the assessment. */
  readonly date: string | null;
  readonly ageDays: number | null;
  readonly facts: readonly Locator[];
}

export interface GenotypeUse {
  readonly gene: string;
  readonly phenotype: string | null;
  readonly alleles: readonly string[];
  readonly confidence: ConfidenceLevel | null;
  /** `not-in-model`: the allele or phenotype has no place in the model and is refused or entered as its own "unknown". */
  readonly how: 'covariate' | 'rule' | 'unknown-in-model' | 'not-in-model' | 'not-read';
  readonly covariates: Readonly<Record<string, number>>;
}

export interface TargetUsed {
  /** `auc24`, `auc24/mic`, `trough`, `peak`, `time-above-mic`, `cumulative-auc`, `concentration`, `output` */
  readonly metric: string;
  readonly output: string | null;
  /** Hours after the start of a dose at which a level is meant; null where it is meant at none. */
  readonly time: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly unit: string;
  readonly citation: string;
  readonly confirmed: boolean;
  /** Stated by the user in place of the record's. */
  readonly stated: boolean;
  readonly assumptions: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
}

export interface StartingDose {
  readonly rule: string;
  readonly citation: string;
  readonly confirmed: boolean;
  /** A dose, or a share of the usual one, or a word of {@link StartingDose.action}. */
  readonly amount: { readonly low: number; readonly high: number; readonly unit: string } | null;
  readonly factor: { readonly low: number; readonly high: number } | null;
  readonly action: 'usual' | 'reduce' | 'raise' | 'avoid' | 'alternative' | null;
  readonly frequency: string | null;
  readonly cap: { readonly amount: number; readonly unit: string } | null;
  /** Weeks until a steady state is to be expected before the next step. */
  readonly weeks: { readonly low: number; readonly high: number } | null;
  /** Published errors of the equation in people like and unlike this one: mean absolute error, share within 20 %. */
  readonly errors: readonly {
    readonly group: string;
    readonly n: number;
    readonly mae: number;
    readonly within20: number;
    readonly unit: string;
  }[];
  readonly notices: readonly Notice[];
}

export interface LevelUsed {
  readonly time: number;
  /** In the model's unit. */
  readonly value: number;
  readonly unit: string;
  /** As it was written, where that was in another unit. */
  readonly written?: { readonly value: number; readonly unit: string };
  readonly output: string;
  readonly blq: boolean;
  readonly predicted: number | null;
  readonly population: number | null;
  /** (value − predicted) / sd of the residual. */
  readonly weighted: number | null;
  /**
   * `under-interaction`: drawn while another medicine changed the clearance in a way that the model does not hold; `no-time`: the
   * hour is not known; `future`, `before-first-dose`, `unit`. All but `implausible` and `same-time` were left out of the fit.
   */
  readonly flag:
    | 'implausible'
    | 'before-first-dose'
    | 'same-time'
    | 'under-interaction'
    | 'no-time'
    | 'future'
    | 'unit'
    | null;
  readonly date: string | null;
  readonly facts: readonly Locator[];
}

export interface FitSummary {
  readonly parameters: readonly {
    readonly name: string;
    readonly unit: string;
    readonly typical: number;
    readonly individual: number;
    readonly p05: number;
    readonly p95: number;
  }[];
  readonly ofv: number;
  readonly method: 'none' | 'laplace' | 'importance' | 'metropolis';
  readonly effectiveSamples: number;
  readonly draws: number;
  readonly condition: number;
}

export interface RegimenOutcome {
  /** `null` where no product or maximum is known and the amount is continuous. */
  readonly product: string | null;
  readonly amount: number;
  readonly unit: string;
  /** In the advice's `timeUnit`. */
  readonly interval: number;
  readonly infusion: number | null;
  readonly loading: number | null;
  /** Hours of the day, 0 to 24, of each dose; empty where the hour does not matter. */
  readonly hours: readonly number[];
  /** The three add up to 1. Of several targets: all kept at once; none too high and one too low; one too high at least. */
  readonly inTarget: number | null;
  readonly below: number | null;
  readonly above: number | null;
  /** Probability of passing the record's limit of harm, if it has one. */
  readonly harm: number | null;
  readonly auc24: Interval | null;
  readonly trough: Interval | null;
  readonly peak: Interval | null;
  readonly metric: Interval | null;
}

export interface ComparedRegimen {
  readonly outcome: RegimenOutcome;
  /** One interval and the next at its steady state, times in the advice's unit since a dose. */
  readonly times: readonly number[];
  readonly p05: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

export interface SampleTime {
  readonly time: number;
  /** Standard deviation of the target's metric that would remain, as a share of today's. */
  readonly remaining: number;
  readonly label: 'trough' | 'peak' | 'between';
}

export interface MissedDose {
  /** Remembered this long after the dose was due, in `timeUnit`. */
  readonly after: number;
  readonly then: 'take-now' | 'skip' | 'take-half' | 'ask';
  readonly low: number | null;
  readonly high: number | null;
}

export interface DoseCurve {
  readonly times: readonly number[];
  readonly unit: string;
  readonly output: string;
  readonly population: {
    readonly p05: readonly number[];
    readonly p50: readonly number[];
    readonly p95: readonly number[];
  };
  readonly individual: {
    readonly p05: readonly number[];
    readonly p50: readonly number[];
    readonly p95: readonly number[];
  } | null;
  readonly doses: readonly {
    readonly time: number;
    readonly amount: number;
    readonly unit: string;
    readonly planned: boolean;
  }[];
  readonly levels: readonly {
    readonly time: number;
    readonly value: number;
    readonly blq: boolean;
    readonly flag: string | null;
  }[];
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
  /** Where the future begins. */
  readonly now: number | null;
}

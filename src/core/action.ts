/**
 * The vocabulary of actions: what a guideline row asks for, as data that a planner, a dosing engine and a
 * prescribing system can compute with. Words are made from it, never the other way round.
 */

export type Modality = 'must' | 'should' | 'consider' | 'may';

/** When an option of a rule applies, in the order in which the options stand. */
export type OptionUse =
  | 'first'
  | 'alternatively' // equal in rank to the option before it: the source leaves the choice
  | 'if-unavoidable' // the drug is needed although the option before says not to use it
  | 'if-inadequate-response'
  | 'if-adverse-effect'
  | { readonly ifDoseAbove: Amount }
  | { readonly if: ContextTerm }; // within one source row that tells apart indications, ages, settings …

export interface Amount {
  readonly value: number;
  /** Per dose or per time as written: `mg`, `mg/day`, `mg/kg`, `mg/kg/day`, `mg/m2`, `mL/kg/h`, `%`, `1` for a plain factor. UCUM. */
  readonly unit: string;
}

export type Phase = 'loading' | 'start' | 'maintenance' | 'any';

/** What a dose factor is a factor of. */
export type DoseBase =
  | 'label-start'
  | 'lowest-label-start'
  | 'label-maintenance'
  | 'label-max'
  | 'own-current'
  | 'label-standard';

/** `either`: one of the actions so marked in an option suffices (watch the effect, or measure the level). */
export type Action = { readonly phase?: Phase; readonly either?: true } & ActionBody;

export type ActionBody =
  | {
      readonly code: 'use-label';
      readonly dose?: Amount;
      /** What usual care goes on by, where the source names it: `disease-guideline`, `drug-level`, `response` … Asks for nothing new. */
      readonly adjustBy?: readonly string[];
    }
  | { readonly code: 'use-with-caution' }
  | { readonly code: 'no-action' }
  | { readonly code: 'no-guidance'; readonly reason: 'no-recommendation' | 'insufficient-evidence' | 'not-applicable' }
  | { readonly code: 'inform'; readonly effect: Effect; readonly size?: string }
  | {
      readonly code: 'avoid';
      readonly degree: 'contraindicated' | 'avoid' | 'unless-benefit-outweighs';
      readonly dose?: Amount;
    }
  | { readonly code: 'eligible' }
  | { readonly code: 'not-eligible' }
  | {
      readonly code: 'switch';
      /** Drug ids (`ticagrelor`), or a class or property in kebab-case with a leading `~`: `~not-mainly-cyp2c19`, `~non-statin`. */
      readonly to: readonly string[];
      readonly not?: readonly string[];
      /** Weaker evidence of the same harm: not excluded, to be chosen with care. */
      readonly caution?: readonly string[];
    }
  | {
      readonly code: 'set-dose';
      /** Fraction of `base` that remains: 0.5 is half of it, 1.5 is half more. Equal bounds for one figure; one bound alone is `at least` (low) or `at most` (high). */
      readonly factorLow?: number;
      readonly factorHigh?: number;
      readonly base?: DoseBase;
      readonly amountLow?: Amount;
      readonly amountHigh?: Amount;
      readonly onlyIfDoseAtLeast?: Amount;
      readonly max?: Amount;
      /** `lower` or `higher` where the source names no figure. */
      readonly direction?: 'lower' | 'higher';
    }
  | {
      readonly code: 'refer-dose';
      readonly direction?: 'lower' | 'higher';
      readonly where: 'label' | 'disease-guideline' | 'protocol';
    }
  /** `exclusive`: the dose must stay below `max`, not reach it. */
  | { readonly code: 'limit-dose'; readonly max: Amount; readonly per?: 'dose' | 'day'; readonly exclusive?: true }
  | {
      readonly code: 'titrate';
      readonly direction?: 'up' | 'down' | 'either';
      readonly speed?: 'slower' | 'usual' | 'faster';
      readonly until?: 'response' | 'toxicity' | 'level' | 'response-or-toxicity';
      readonly steps?: readonly { readonly amount: Amount; readonly after?: string; readonly if?: string }[];
      /** Where titration ends: an amount, or a fraction of the label's dose. */
      readonly ceiling?: Amount | { readonly factorLow: number; readonly factorHigh: number; readonly base: DoseBase };
      /** Time to a steady state after a change of dose: judge the dose, and raise it, no earlier. */
      readonly steadyState?: { readonly from: Amount; readonly to?: Amount };
    }
  | {
      readonly code: 'set-interval';
      readonly every?: Amount;
      readonly timesPerWeek?: number;
      readonly direction?: 'longer' | 'shorter';
      readonly factor?: number;
    }
  | {
      readonly code: 'set-duration';
      readonly max?: Amount;
      readonly exactly?: Amount;
      readonly extendBy?: Amount;
      readonly direction?: 'longer' | 'shorter';
    }
  | {
      readonly code: 'monitor';
      readonly what: readonly string[];
      readonly from?: string;
      readonly every?: string;
      readonly threshold?: string;
      readonly intensity?: 'usual' | 'closer';
      readonly then?: string;
    }
  | {
      readonly code: 'measure-level';
      readonly analyte?: string;
      readonly at?: string;
      readonly range?: { readonly low?: number; readonly high?: number; readonly unit: string };
      readonly target?: Amount;
      readonly toxicAbove?: Amount;
      readonly then?: string;
    }
  | { readonly code: 'test-first'; readonly test: string; readonly before?: 'start' | 'dose' | 'continue' }
  | { readonly code: 'use-calculator'; readonly equation: string }
  /** Genotype alone does not settle it: the decision rests on these (`clinical-findings`, `family-history` …). */
  | { readonly code: 'weigh'; readonly what: readonly string[] }
  | { readonly code: 'limit-comedication'; readonly what: string; readonly degree: 'avoid' | 'adjust' | 'caution' }
  | { readonly code: 'add-therapy'; readonly what: string }
  | { readonly code: 'induce-tolerance'; readonly steps?: readonly string[] }
  | { readonly code: 'stop-if'; readonly event: string; readonly threshold?: string }
  | { readonly code: 'counsel'; readonly topic: string; readonly symptoms?: readonly string[] };

/** What a genotype does with a drug: the reason behind an action, coded. */
export type Effect =
  | 'exposure-up'
  | 'exposure-down'
  | 'active-metabolite-up'
  | 'active-metabolite-down'
  | 'toxicity-up'
  | 'toxicity-down'
  | 'efficacy-up'
  | 'efficacy-down'
  | 'hypersensitivity'
  | 'bleeding-up'
  | 'dose-need-up'
  | 'dose-need-down'
  | 'exposure-may-change'
  | 'toxicity-may-change'
  | 'efficacy-may-change'
  | 'exposure-may-rise'
  | 'toxicity-may-rise'
  | 'efficacy-may-fall'
  | 'as-usual'
  | 'unknown';

/**
 * One condition on the person or the therapy. A rule's context is a conjunction of terms; an unknown one makes every
 * branch show and the question be asked.
 */
export type ContextTerm =
  | { readonly indication: readonly string[] } // kebab-case: acute-coronary-syndrome, pci, neurovascular …
  | { readonly notIndication: readonly string[] }
  | { readonly setting: readonly string[] }
  | { readonly ageYears: { readonly from?: number; readonly below?: number } }
  | { readonly weightKg: { readonly from?: number; readonly below?: number } }
  | {
      readonly bmi: {
        readonly from?: number;
        readonly above?: number;
        readonly upTo?: number;
        readonly below?: number;
      };
    }
  | { readonly therapy: 'naive' | 'continued'; readonly months?: number }
  | { readonly alternatives: 'available' | 'none' }
  | { readonly route: readonly string[] }
  | {
      readonly dose: {
        readonly from?: Amount;
        readonly above?: Amount;
        readonly upTo?: Amount;
        readonly below?: Amount;
      };
    }
  | { readonly dosing: 'single' | 'repeated' | 'low' | 'standard' }
  | { readonly comedication: readonly string[]; readonly present: boolean }
  | { readonly condition: readonly string[]; readonly present: boolean }
  | { readonly sex: 'female' | 'male' }
  | { readonly pregnant: boolean }
  | { readonly donorGenotype: string }
  | { readonly anyOf: readonly ContextTerm[] }
  | { readonly gene: string; readonly is: readonly string[] } // a second gene's phenotype changes this option only
  | { readonly population: string }; // a source's own group that none of the above can say

import type { ErrorEntry } from './catalogue.ts';

export const DOSING_ERRORS = {
  DOSING_PARAMETER_INVALID: {
    what: 'The model gives {name} = {value} for this patient: that has no meaning.',
    remedy: 'Check the covariates against the population that the model was made for, or choose another model.',
  },
  DOSING_DOSE_INVALID: {
    what: 'Dose {dose} cannot be given as it is written: {detail}.',
    remedy: 'Correct its time, amount, rate, duration or interval.',
  },
  DOSING_COVARIATE_MISSING: {
    what: 'The model needs {name}, which is not known.',
    remedy: 'Give its value, or choose a model that does without it.',
  },
  DOSING_COVARIATE_RANGE: {
    what: '{name} is {value}; the model holds from {low} to {high}.',
    remedy: 'Check the value and its unit, or choose a model that was made for such patients.',
  },
  DOSING_OUTPUT_UNKNOWN: {
    what: 'The model has no output "{output}"; it has {known}.',
    remedy: 'Ask for one of its outputs.',
  },
  DOSING_STRUCTURE_INVALID: {
    what: 'The structure of the model is not complete: {detail}.',
    remedy: 'Correct the record of the model.',
  },
  DOSING_VARIANCE_INVALID: {
    what: 'The variances and covariances of {names} ({name}) are not those of any distribution.',
    remedy: 'Correct the record of the model: a variance is negative or a covariance is too large for its variances.',
  },
  DOSING_LEVEL_INVALID: {
    what: 'Level {level} cannot be used: {detail}.',
    remedy: 'Correct its time and value; a result below the limit of quantification is given with that limit.',
  },
  DOSING_RESIDUAL_MISSING: {
    what: 'The model says nothing of the error of the output "{output}".',
    remedy: 'Leave its levels out of the fit, or use a model that was made with such levels.',
  },
  DOSING_FIT_IMPOSSIBLE: {
    what: 'No fit can begin: the model gives no number for the typical patient at the times of the levels.',
    remedy: 'Check the covariates, doses and units against the population that the model was made for.',
  },
  DOSING_POSTERIOR_IMPOSSIBLE: {
    what: 'No draws can be made from what is known of this patient: {detail}.',
    remedy: 'Check the levels and the model; the estimate without draws may still be shown.',
  },
} as const satisfies Record<string, ErrorEntry>;

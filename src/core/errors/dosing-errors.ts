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
} as const satisfies Record<string, ErrorEntry>;

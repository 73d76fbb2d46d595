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
  DOSING_EQUATION_INPUT_MISSING: {
    what: 'The equation {equation} needs {name} ({unit}), which is not known.',
    remedy: 'Give its value in that unit, or use an equation that does without it.',
  },
  DOSING_EQUATION_INPUT_INVALID: {
    what: 'The equation {equation} has no meaning for {name} = {value} ({unit}).',
    remedy: 'Check the value and its unit.',
  },
  DOSING_EQUATION_INPUT_UNKNOWN: {
    what: 'The equation {equation} has no input {name}.',
    remedy: 'Leave it out, or write its name as the record of the equation has it.',
  },
  DOSING_EQUATION_VALUE: {
    what: 'The equation {equation} gives no number that could be a {output} for these values.',
    remedy: 'Check the values and their units against the people that the equation was made for.',
  },
  DOSING_TARGET_UNREACHABLE: {
    what: 'No {what} brings {metric} to {value} in this patient.',
    remedy:
      'Check the target and its unit; where elimination is saturated or the effect has a ceiling, choose a lower target.',
  },
  DOSING_SEARCH_CANCELLED: {
    what: 'The search for a dose was stopped.',
    remedy: 'Start it again, or with fewer regimens.',
  },
  DOSING_TIMES_MIXED: {
    what: 'Some doses and levels are given by date and some in hours ({first}, {second}).',
    remedy: 'Give all of them by date and time, or all in hours since the first dose.',
  },
  DOSING_TIME_UNREADABLE: {
    what: '"{written}" is no time of a dose or level.',
    remedy: 'Write an ISO date with its hour (2026-11-18T08:00), or hours since the first dose.',
  },
  DOSING_UNIT: {
    what: '{value} {unit} cannot be brought to {wanted}, the unit of the model {model}.',
    remedy: 'Give it in a unit of that kind; for moles the model must know the molar mass.',
  },
  DOSING_MODEL_UNKNOWN: {
    what: 'There is no model "{model}" of {drug}; there are {known}.',
    remedy: 'Name one of them, or leave the choice to the program.',
  },
  DOSING_VALUES_CONTRADICT: {
    what: '{first} and {second} are both stated, and cannot both be true.',
    remedy: 'State it once, with its unit; leave out what follows from the age.',
  },
  DOSING_VALUE_UNIT: {
    what: '{name} is stated as "{said}", which cannot be brought to {wanted}.',
    remedy: 'State it with its unit, as in "{name}={value} {wanted}".',
  },
  DOSING_VALUE_UNKNOWN: {
    what: 'Nothing that is known of the dose of {drug} takes {name}; its inputs are {known}.',
    remedy: 'Write the name as it stands there, capitals too; a value that is not used would change nothing.',
  },
  DOSING_TARGET_INVALID: {
    what: 'The target {written} cannot be used: {detail}.',
    remedy: 'Write a metric that the model has, the lower bound below the upper one, in a unit of its kind.',
  },
  DOSING_REGIMEN_INVALID: {
    what: 'The regimen {written} cannot be tried: {detail}.',
    remedy: 'Give an amount above zero, an interval above zero, and an infusion that is shorter than the interval.',
  },
  DOSING_SOLVER: {
    what: 'The equations of the model cannot be solved for this patient: {detail}.',
    remedy:
      'Check covariates, doses and the record of the model; a dose above what can be eliminated has no steady state.',
  },
  DOSING_TRIAL: {
    what: 'The trial cannot be run: {detail}.',
    remedy: 'Correct the design; docs/guide/dosing.md has one to begin with.',
  },
  DOSING_FILE: {
    what: 'The file of doses and levels cannot be read: {detail}.',
    remedy:
      'Give a table with the heads at, what, value, unit, and dose or level under what; hours and points, no commas in numbers.',
  },
  DOSING_CANCELLED: {
    what: 'The calculation was stopped before its end.',
    remedy: 'Start it again where its result is still wanted.',
  },
} as const satisfies Record<string, ErrorEntry>;

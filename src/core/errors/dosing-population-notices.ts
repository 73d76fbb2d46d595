import type { NoticeEntry } from './notices.ts';

/** Said where a patient is not one of those that a dosing model was made of, or a value cannot be meant. */
export const DOSING_POPULATION_NOTICES = {
  DOSING_INPUT_RANGE: {
    what: '{name} is {value} {unit}; the model {model} holds from {low} to {high}.',
    meaning: 'No dose is computed with this model: its formulas have no meaning there.',
  },
  DOSING_INPUT_IMPLAUSIBLE: {
    what: '{name} is {value} {unit}, which no patient has.',
    meaning: 'No dose is computed; check the value and its unit.',
  },
  DOSING_UNIT_SUSPECT: {
    what: '{name} is {value} {unit}; it looks like a value in {other}.',
    meaning: 'No dose is computed; state it again with its unit.',
  },
  DOSING_INPUT_NO_CODE: {
    what: '{name} is {value}, which stands for nothing in the model {model}; it takes {known}.',
    meaning: 'No dose is computed with this model; state one of these.',
  },
  DOSING_INPUTS_CONTRADICT: {
    what: '{names} add up to {value}, and should be {wanted}.',
    meaning: 'No dose is computed with this model; a gene has two copies.',
  },
  DOSING_OUTSIDE_POPULATION: {
    what: '{name} is {value} {unit}; the model {model} was made of people {limits}.',
    meaning: 'The dose is a guess beyond those people; take a model that fits better, or rely on levels.',
  },
  DOSING_FAR_FROM_POPULATION: {
    what: '{name} is {value} {unit}, far from the people that the model {model} was made of ({limits}).',
    meaning: 'No dose is computed with this model.',
  },
  DOSING_BODY_UNUSUAL: {
    what: 'The body mass index is {value} kg/m²; the model {model} says nothing of people of such a build.',
    meaning: 'Volumes and clearances may not follow weight there; rely on levels, or take a model of such people.',
  },
  DOSING_BODY_IMPOSSIBLE: {
    what: 'The body mass index is {value} kg/m² ({weight} kg at {height} cm), which no patient has.',
    meaning: 'No dose is computed; check weight, height and their units.',
  },
  DOSING_BODY_NOT_OF_AGE: {
    what: '{name} is {value} {unit} at {age} years, which nobody of that age has.',
    meaning:
      'No dose is computed; check the value, the age and their units. Where a very low weight is right, state the height too.',
  },
  DOSING_BODY_RARE_FOR_AGE: {
    what: '{name} is {value} {unit} at {age} years, about twice or half of what is usual at that age.',
    meaning: 'Check the value, the age and their units; the dose follows them.',
  },
  DOSING_SEX_OUTSIDE: {
    what: 'The model {model} was made of one sex alone ({sex}).',
    meaning: 'For the other one the dose is a guess.',
  },
  DOSING_GROUP_OTHER: {
    what: 'The model {model} was made of people of one group alone ({group}); the group of this person: {person}.',
    meaning: 'For other people the dose is a guess; state the group, or rely on levels.',
  },
  DOSING_POPULATION_UNCHECKED: {
    what: 'Whether this person is like those of the model {model} is not assessed: {names} not known.',
    meaning: 'State it, so that a model for other people is not taken for this one.',
  },
  DOSING_PARAMETER_MEANINGLESS: {
    what: 'The model {model} gives {name} = {value} for this patient, which has no meaning.',
    meaning: 'No dose is computed with this model; check the values, or take another model.',
  },
} as const satisfies Readonly<Record<string, NoticeEntry>>;

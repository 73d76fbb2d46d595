import type { ErrorEntry } from './catalogue.ts';

export const PLAN_ERRORS = {
  PLAN_PERSON_DIED: {
    what: 'The record says that this person died ({date}); no plan is made.',
    remedy:
      'Check that it is the right record. If the date of death is a mistake, correct it at its source and read the record again.',
  },
  PLAN_UNKNOWN_MEDICINE: {
    what: '{name} is no medicine that the knowledge knows; nothing was checked.',
    remedy: 'Check the spelling, or give the name of the active ingredient or its RxNorm code. Names near it: {near}.',
  },
  PLAN_SEVERAL_INGREDIENTS: {
    what: '{name} holds several active ingredients ({ingredients}); one at a time is checked.',
    remedy: 'Check each of them by its own name.',
  },
  PLAN_OTHER_PERSON: {
    what: 'The two plans are of different people ({first}, {second}).',
    remedy: 'Give two plans of one person; nothing was compared.',
  },
} as const satisfies Record<string, ErrorEntry>;

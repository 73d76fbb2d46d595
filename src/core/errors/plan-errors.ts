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
  PLAN_NOT_WITHOUT_GENETICS: {
    what: 'The plan could not be shown to be free of what genes or the family tell; no sheet was made.',
    remedy:
      'Do not share this plan with an employer or an insurer. Report this, without the plan: it is a fault of the program.',
  },
  PREVENTION_NO_PACK: {
    what: 'The knowledge holds no rules of prevention; no plan of what is coming can be made.',
    remedy: 'Load the risk pack beside the base. In a browser, check that the page may fetch it.',
  },
  PLAN_OTHER_PERSON: {
    what: 'The two plans are of different people ({first}, {second}).',
    remedy: 'Give two plans of one person; nothing was compared.',
  },
} as const satisfies Record<string, ErrorEntry>;

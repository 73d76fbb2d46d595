import type { NoticeEntry } from './notices.ts';

export const ONCOLOGY_NOTICES = {
  ONCOLOGY_MARKER_UNKNOWN: {
    what: 'The marker {name} ({value}) is not known here.',
    meaning: 'It was not used; a record of the kind tumour-marker in an overlay makes it known.',
  },
  ONCOLOGY_MARKER_VALUE: {
    what: 'The value {value} of {name} is none that this marker can have.',
    meaning: 'It was not used; the marker counts as not tested.',
  },
  ONCOLOGY_MARKER_BOUND: {
    what: '{name} is given as {value}, a limit and no value.',
    meaning: 'It was taken as the lowest value that this can mean.',
  },
  ONCOLOGY_MARKERS_DISAGREE: {
    what: '{name} has two values that contradict each other; one of them is {value}.',
    meaning:
      'Of two stated values neither was used; against one that only follows from another, the stated one stands.',
  },
  ONCOLOGY_VARIANTS_FILTERED: {
    what: '{count} of {of} variants failed a check of their own file (FILTER is not PASS).',
    meaning: 'They are shown and were not matched with therapies.',
  },
  ONCOLOGY_VARIANTS_BELOW: {
    what: '{count} of {of} variants are below the limit asked for: {what} {limit}.',
    meaning: 'They are shown and were not matched with therapies.',
  },
} as const satisfies Record<string, NoticeEntry>;

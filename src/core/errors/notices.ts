import { OUTSIDE_NOTICES } from './outside-notices.ts';
import { GENOME_NOTICES } from './genome-notices.ts';

/** One entry: what is said and what it means for the result. `{name}` is filled from the notice's parameters. */
export interface NoticeEntry {
  readonly what: string;
  readonly meaning: string;
}

/** Every typed warning. A code is permanent. Kept apart from errors: a notice never stops a run. */
export const NOTICES = {
  ...OUTSIDE_NOTICES,
  ...GENOME_NOTICES,
  VCF_REF_MISMATCH: {
    what: 'The record gives REF {found} where the definition has {expected}.',
    meaning: 'The record was not used; the position counts as not read.',
  },
  ARRAY_POSITION: {
    what: '{rsid} stands at {found}, where neither build has it.',
    meaning: 'The row was not used; the position counts as not read.',
  },
  ARRAY_UNEXPECTED_BASE: {
    what: 'The array gives {found} where {expected} is known.',
    meaning: 'It may be the other strand or another variant; the position counts as not read.',
  },
  ARRAY_CONTRADICTORY: {
    what: 'Lines {lines} give different genotypes for one position.',
    meaning: 'None of them was used; the position counts as not read.',
  },
  ARRAY_ROW_SKIPPED: {
    what: 'A row does not have the columns of its file.',
    meaning: 'The row was skipped; the rest of the file was used.',
  },
} as const satisfies Record<string, NoticeEntry>;

export type NoticeCode = keyof typeof NOTICES;

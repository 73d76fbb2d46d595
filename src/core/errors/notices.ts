import { GENOME_NOTICES } from './genome-notices.ts';

/** One entry: what is said and what it means for the result. `{name}` is filled from the notice's parameters. */
export interface NoticeEntry {
  readonly what: string;
  readonly meaning: string;
}

/** Every typed warning. A code is permanent. Kept apart from errors: a notice never stops a run. */
export const NOTICES = {
  ...GENOME_NOTICES,
  VCF_REF_MISMATCH: {
    what: 'The record gives REF {found} where the definition has {expected}.',
    meaning: 'The record was not used; the position counts as not read.',
  },
} as const satisfies Record<string, NoticeEntry>;

export type NoticeCode = keyof typeof NOTICES;

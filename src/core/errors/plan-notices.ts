import type { NoticeEntry } from './notices.ts';

/** Warnings of the planner: what the parts of a person's data say against each other. */
export const PLAN_NOTICES = {
  PLAN_ASSUMED_REFERENCE: {
    what: '{assumed} of {total} positions were not read; they were taken as reference because you said so.',
    meaning: 'Every result that rests on them holds only if the person has no variant there: {genes}.',
  },
  PLAN_MEDICINE_UNCHECKED: {
    what: 'Nothing was checked of {name}: the name, or advice by genes for it, is not known here.',
    meaning: 'No line of the result speaks of it; give the name of the substance, or ask a pharmacist.',
  },
  PLAN_TWO_COPIES_IN_MAN: {
    what: 'At {locus} the file shows two different copies of {gene}, a gene on X, in a man.',
    meaning:
      "The sample may be mixed, the file another person's or the sex stated wrongly; a man with two X is rare. Nothing that rests on {gene} is settled: check that first.",
  },
  PLAN_SEX_CONTRADICTS: {
    what: 'The record says {stated}, but the genome in {file} looks {seen}.',
    meaning: 'It may be the file of another person: check that before anything that rests on genes is acted on.',
  },
} as const satisfies Readonly<Record<string, NoticeEntry>>;

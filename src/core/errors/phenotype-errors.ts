import type { ErrorEntry } from './catalogue.ts';
import type { NoticeEntry } from './notices.ts';

/** Phenopackets, and the aid to think of a disease. */
export const PHENOTYPE_ERRORS = {
  PHENOPACKET_NOT_JSON: {
    what: 'The file is no JSON: {detail}.',
    remedy: 'Give a phenopacket as JSON (GA4GH Phenopackets, version 2).',
  },
  PHENOPACKET_TRUNCATED: {
    what: 'The file ends in the middle of the JSON, after {count} characters.',
    remedy: 'Fetch or export the file again; nothing was read from it.',
  },
  PHENOPACKET_OLD: {
    what: 'The file is a phenopacket of version 1 ({path}).',
    remedy: 'Convert it to version 2 (phenopacket-tools convert) and try again.',
  },
  PHENOPACKET_NOT_ONE: {
    what: 'The file holds {found}, not one phenopacket of one person.',
    remedy: 'Give the phenopacket of one person: the proband of a family, one member of a cohort.',
  },
  PHENOPACKET_FIELD: {
    what: 'At {path} the phenopacket has {found} where it must have {wanted}.',
    remedy: 'Correct the field after the schema of Phenopackets version 2.',
  },
  PHENOTYPE_NO_TERMS: {
    what: 'The phenopacket names no feature by the Human Phenotype Ontology, seen or excluded.',
    remedy: 'Add phenotypicFeatures with types such as HP:0001250.',
  },
} as const satisfies Record<string, ErrorEntry>;

export const PHENOTYPE_NOTICES = {
  PHENOPACKET_UNKNOWN_FIELD: {
    what: 'The field {path} is not one of Phenopackets version 2.',
    meaning: 'It was not read.',
  },
  PHENOPACKET_OTHER_ONTOLOGY: {
    what: '{path} names {found}, which is no term of the Human Phenotype Ontology.',
    meaning: 'The feature was not used.',
  },
  PHENOTYPE_CONTRADICTORY: {
    what: '{term} stands as seen and as excluded.',
    meaning: 'It was not used, neither for nor against.',
  },
} as const satisfies Record<string, NoticeEntry>;

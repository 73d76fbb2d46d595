import type { ErrorEntry } from './catalogue.ts';
import type { NoticeEntry } from './notices.ts';

/** What is said of a family that was read whole. */
export const FAMILY_NOTICES = {
  FAMILY_ILL_AFTER_LAST_AGE: {
    what: 'Of the {relation}, {illness} is told at {onset}, and no age beyond {age}.',
    meaning: 'One of the two ages is wrong; both were used as they stand.',
  },
  FAMILY_OWN_TEST_TOLD: {
    what: 'The pedigree file tells results of genes of the person: {genes}.',
    meaning:
      'A change counts as told, to be confirmed: it leads to genetics and to no number. The laboratory report or the genome says which change was found.',
  },
  FAMILY_OWN_TEST_UNCLEAR: {
    what: 'The record tells a test result of the person in words that are not understood: {genes}.',
    meaning:
      'Nothing rests on it, neither a change nor that there is none. Show the laboratory report to genetics; `pathogenic` and `negative` are understood.',
  },
  FAMILY_PARENT_TOO_YOUNG: {
    what: 'The {parent} is told to be born in {parentBorn}, the {child} in {born}.',
    meaning: 'One of the years is wrong; find out before an age is reckoned from it.',
  },
} as const satisfies Record<string, NoticeEntry>;

/** Faults of a pedigree file that stop the reading. */
export const PEDIGREE_ERRORS = {
  PEDIGREE_HEADER: {
    what: 'The pedigree file has no line of column names that is known: {detail}.',
    remedy: 'Export it again as a CanRisk pedigree (version 1 to 4), or give a PED file of six columns.',
  },
  PEDIGREE_COLUMNS: {
    what: 'The line has {count} columns where {wanted} are needed.',
    remedy: 'A space inside a name, or a cut line, shifts the columns: correct the line, or export the file again.',
  },
  PEDIGREE_VALUE: {
    what: '"{value}" cannot stand in the column {column}.',
    remedy: 'Write there {allowed}.',
  },
  PEDIGREE_TWICE: {
    what: 'The id {id} stands on line {first} already.',
    remedy: 'Give each person of the family an id of their own.',
  },
  PEDIGREE_TARGET: {
    what: 'The family has {count} people marked as the one it is about.',
    remedy: 'Mark one person with 1 in the column Target, and all others with 0.',
  },
  PEDIGREE_FAMILIES: {
    what: 'The file holds {count} families: {families}.',
    remedy: 'Give the file of one family only.',
  },
  PEDIGREE_PARENT_MISSING: {
    what: 'The {parent} {id} of {child} is not in the file.',
    remedy: 'Add a line for that parent, or write 0 where the parent is not known.',
  },
  PEDIGREE_PARENT_SEX: {
    what: 'The {parent} {id} of {child} is written as {sex}.',
    remedy: 'Correct the sex, or put the two parents into their own columns.',
  },
  PEDIGREE_LOOP: {
    what: 'Going from child to parent leads back to the same person: {ids}.',
    remedy: 'Nobody is an ancestor of their own: correct the parents of one of them.',
  },
  PEDIGREE_AGES: {
    what: 'The {parent} {id} is born in {parentBorn}, {child} in {born}: {years} years apart.',
    remedy: 'A parent is at least 10 years older than a child: correct one of the years of birth.',
  },
  PEDIGREE_TWINS: {
    what: 'The identical twins marked {mark} do not fit: {detail}.',
    remedy: 'Identical twins are two, have the same parents, sex and year of birth, and the same mark.',
  },
  PEDIGREE_UNCONNECTED: {
    what: '{id} is kin to nobody of whom {target} descends.',
    remedy: 'Add the people that lie between, or take the line out.',
  },
  PEDIGREE_TOO_LARGE: {
    what: 'The pedigree file has {count} people; at most {limit} are read.',
    remedy: 'Give the close family: up to cousins and great-grandparents.',
  },
  PEDIGREE_EXPORT_NEEDS: {
    what: 'A CanRisk pedigree needs of the person {missing}.',
    remedy: 'State it in person.yaml (sex, born), and make the file again.',
  },
} as const satisfies Record<string, ErrorEntry>;

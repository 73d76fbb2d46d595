import type { NoticeEntry } from './notices.ts';

/** Warnings about outside calls (docs/reference/outside-calls.md) and about phenotypes that rest on less than a pair. */
export const OUTSIDE_NOTICES = {
  PGX_FALLBACK_POSITION: {
    what: 'No pair of alleles fits {gene}; the phenotype rests on {position} ({genotype}) alone.',
    meaning: 'Other variants of {gene} are not part of this phenotype.',
  },
  PGX_OUTSIDE_OVERRIDES: {
    what: 'An outside call of {gene} takes the place of the one from the genome ({replaced}).',
    meaning: 'Everything said of {gene} rests on the outside call.',
  },
  PGX_OUTSIDE_NO_CALL: {
    what: 'The outside file says that {gene} was not called.',
    meaning: 'The line adds nothing to what else is known of {gene}.',
  },
  PGX_OUTSIDE_EMPTY: {
    what: 'The file of outside calls holds no call.',
    meaning: 'Nothing was taken from it.',
  },
  PGX_OUTSIDE_NO_GENE: {
    what: 'The line does not begin with a gene and a tab.',
    meaning: 'The line was not used; the others were.',
  },
  PGX_OUTSIDE_UNKNOWN_GENE: {
    what: '{gene} is not a gene of the knowledge in use.',
    meaning: 'The line was not used; the others were.',
  },
  PGX_OUTSIDE_NOTHING_STATED: {
    what: 'The line names {gene} but no diplotype, phenotype or activity score.',
    meaning: 'The line was not used; the others were.',
  },
  PGX_OUTSIDE_LINE_TOO_LONG: {
    what: 'The line has {length} characters.',
    meaning: 'The line was not used; the others were.',
  },
  PGX_OUTSIDE_MORE_COLUMNS: {
    what: 'The line has more than four columns.',
    meaning: 'Only gene, diplotype, phenotype and activity score were used.',
  },
  PGX_OUTSIDE_UNKNOWN_ALLELE: {
    what: '{gene} has no allele {allele} in the knowledge in use.',
    meaning: 'Its function is not known, and nothing normal is assumed of it.',
  },
  PGX_OUTSIDE_UNKNOWN_PHENOTYPE: {
    what: '{phenotype} is not a phenotype of {gene} in the knowledge in use.',
    meaning: 'The phenotype of this line was not used; its other columns were.',
  },
  PGX_OUTSIDE_UNKNOWN_SCORE: {
    what: '{score} is not an activity score of {gene}.',
    meaning: 'The score of this line was not used; its other columns were.',
  },
  PGX_OUTSIDE_TOO_MANY_ALLELES: {
    what: '{diplotype} has {count} alleles; a person has at most two of {gene}.',
    meaning: 'The diplotype of this line was not used; its other columns were.',
  },
  PGX_OUTSIDE_ONE_ALLELE: {
    what: 'Only one allele of {gene} is given: {allele}.',
    meaning: 'What the other copy is, is not known: nothing is called normal or negative on half a result; state both.',
  },
  PGX_OUTSIDE_ONE_FIELD: {
    what: '{allele} of {gene} is given at one field.',
    meaning: 'It may be an allele that a guideline names, so that status is neither positive nor negative.',
  },
  PGX_OUTSIDE_RENAMED: {
    what: '{written} of {gene} was read as {used}.',
    meaning: 'Spelling, order, copies or sub-allele were brought to the names of the knowledge.',
  },
  PGX_OUTSIDE_WRONG_COLUMN: {
    what: '{written} stands in the phenotype column of {gene} but is the name of an allele.',
    meaning: 'It was read as the diplotype.',
  },
  PGX_OUTSIDE_SCORE_NOT_PHENOTYPE: {
    what: '{gene}: activity score {score} means {follows}, the line says {stated}.',
    meaning: 'The score was used.',
  },
  PGX_OUTSIDE_SCORE_NOT_ALLELES: {
    what: '{gene}: {diplotype} has activity score {follows}, the line says {score}.',
    meaning: 'The stated score was used.',
  },
  PGX_OUTSIDE_PHENOTYPE_NOT_ALLELES: {
    what: '{gene}: {diplotype} means {follows}, the line says {stated}.',
    meaning: 'The stated phenotype was used.',
  },
  PGX_OUTSIDE_SAMPLE: {
    what: 'The table holds {count} samples, and none is chosen.',
    meaning: 'No line of it was used; name the sample.',
  },
  PGX_OUTSIDE_UNNAMED_GENE: {
    what: 'The table does not say which gene it is about.',
    meaning: 'No line of it was used; put the gene’s symbol into the file name (CYP2D6.tsv).',
  },
  PGX_OUTSIDE_SEVERAL_SOLUTIONS: {
    what: '{tool} gives several solutions for {gene}.',
    meaning: 'All of them were used; guidance shows each branch.',
  },
  PGX_OUTSIDE_TOOL: {
    what: 'The file was read as output of {tool}.',
    meaning: 'Genes and genotypes were taken from it; its other columns were not used.',
  },
} as const satisfies Record<string, NoticeEntry>;

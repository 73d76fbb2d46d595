export { type GeneTable, assessCohort } from './assess-cohort.ts';
export { type AssessCohortOptions, assessPattern } from './assess-pattern.ts';
export { type KnownRows, assignPatterns, learnRows, noRows, rowsOf } from './assemble-shares.ts';
export { COHORT_COLUMNS, type CohortRow, type RowConfidence, rowText } from './cohort-row.ts';
export { type CohortShare, cohortShare } from './cohort-share.ts';
export { type GenePatterns, type ReadPattern, genePatterns } from './gene-patterns.ts';

export { type CallableStretches } from './absence/left-out-of-variants.ts';
export { type AlleleFit, type AllelePair, fitAlleles } from './fit-alleles.ts';
export { riskByQuantile } from './risk-by-quantile.ts';
export { parseScore } from './file/parse-score.ts';
export type { AmbiguousPolicy } from './resolve-row.ts';
export {
  type ScoreOptions,
  type ScoreReading,
  type ScoresReading,
  scoreVcf,
  scoreVcfTables,
} from './read/score-vcf.ts';
export type { ScoreHead, ScoreTable } from './score-table.ts';
export { type Coverage, type PersonScore, type RowState, LEAST_COVERAGE, coverageSuffices } from './score-tally.ts';
export {
  type EffectInGroup,
  effectInGroup,
  packagedScores,
  readPackagedScore,
  scoresBeside,
} from './packaged-score.ts';
export { type PlinkFiles, scoreBed } from './cohort/score-bed.ts';
export { type PgenFiles, scorePgen } from './cohort/score-pgen.ts';
export { type PlaceAnswer, type ScorePlace, placeAmong } from './place-among.ts';
export { scoreGenome } from './score-genome.ts';
export {
  type PersonScoring,
  type PlaceInGroup,
  type ScoreOfPerson,
  type ScoreReport,
  placeInGroup,
  scoreReports,
  scoresOfPerson,
} from './score-of-person.ts';

export type { MatchCandidate, MatchedRecord } from './match/candidate.ts';
export { type Matcher, createMatcher } from './match/create-matcher.ts';
export type { ProfileMatch } from './match/profile-match.ts';
export type { SimilarEvidence } from './match/similar.ts';
export type { OncologyPerson } from './person-of-tumour.ts';
export {
  type ApprovalView,
  DISEASE_FITS,
  type DiseaseFit,
  EFFECTS,
  type EvidenceLevel,
  type MatchCondition,
  SPECIFICITIES,
  type Specificity,
  type StatementEffect,
  type StatementStatus,
  type StatusReason,
  type SupportItem,
  type TherapyStatement,
} from './therapy-statement.ts';
export type { TrialLeaf, TrialMatch } from './trials/trial-match.ts';
export type { GenomeWide, Gap, RankedAlteration, Reckoned, TumourBoard } from './tumour-board.ts';
export type {
  ArmChange,
  CopyChange,
  Fusion,
  MarkerValue,
  Mutation,
  Oncogenicity,
  SetAside,
  TumourProfile,
  TumourType,
} from './tumour-profile.ts';
export type { ChangeNamer } from './profile/name-mutation.ts';
export type { ProfileOptions } from './profile/profile-options.ts';
export { type ProfiledTumour, profileTumour } from './profile/profile-tumour.ts';
export { changesProtein } from './profile/measure-tumour.ts';
export { type TrialCase } from './trials/judge-clinical.ts';
export { matchTrials } from './trials/match-trials.ts';
export { readTrials, trialOf, trialsOf } from './trials/read-trials.ts';
export type { Condition, Trial, TrialPart } from './trials/trial-document.ts';
export type { TrialPerson } from './trials/trial-person.ts';
export {
  type OncogenicityContext,
  contextOf,
  judgeMutations,
  judgeOncogenicity,
} from './oncogenicity/judge-oncogenicity.ts';
export { type DiseaseFitter, type DiseasePlace, diseaseFitter } from './disease/disease-fit.ts';
export { lineOf, resolveTumourType } from './disease/resolve-tumour-type.ts';
export { type MatchOptions, matchTherapies } from './statements/match-therapies.ts';
export { resolveMarkers } from './profile/resolve-markers.ts';
export { type TwoHit, twoHits } from './oncogenicity/two-hits.ts';
export { type BoardParts, makeBoard } from './board/make-board.ts';
export { type GeneNames, geneNames } from './profile/gene-names.ts';

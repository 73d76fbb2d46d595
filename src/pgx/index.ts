export { combinationName, combinationParts, compareAlleleNames } from './calling/allele-names.ts';
export { callGene } from './calling/call-gene.ts';
export { type CallOptions, settleOptions } from './calling/call-options.ts';
export { callPattern, callPatternOnce, patternKey, positionKey } from './calling/call-pattern.ts';
export { type CompiledGene, type CompiledPosition, compileGene } from './calling/compiled-gene.ts';
export { geneFromDefinition } from './calling/gene-from-definition.ts';
export {
  type GenePattern,
  MISSING,
  UNKNOWN,
  UNREAD,
  type ReadingAt,
  patternFrom,
  patternOf,
  plainCodes,
} from './calling/gene-pattern.ts';
export { assessConfidence, confidenceOfPattern, levelOfPattern } from './confidence/assess-confidence.ts';
export { modelOf } from './confidence/gene-model.ts';
export type { DrugGuidance, GuidanceStatement } from './drug-guidance.ts';
export type {
  Diplotype,
  GeneCall,
  GeneConfidence,
  GenePhenotype,
  GeneResult,
  NoCallReason,
  OpenAllele,
  PhenotypeOutcome,
  PositionUse,
  StatedMeaning,
} from './gene-result.ts';
export { type Classes, classesOf } from './guidance/classes-of.ts';
export { guideDrugs } from './guidance/guide-drugs.ts';
export type { PersonContext, TherapyContext } from './guidance/person-context.ts';
export { compareUrgency, wordOf } from './guidance/word-of.ts';
export { applyOutsideCalls, unknownOutsideGenes } from './outside/apply-outside-calls.ts';
export type { OutsideCall, OutsideCalls, OutsideLocator, OutsideOptions } from './outside/outside-call.ts';
export { parseOutsideCalls } from './outside/parse-outside-calls.ts';
export { phenotypeOfScore, scoresOfPhenotype } from './phenotype/activity-score.ts';
export { type ResolvedFunction, functionOfAllele } from './phenotype/allele-function.ts';
export { fallbackPair } from './phenotype/fallback-position.ts';
export { type PairPhenotype, isUnknownMeaning, phenotypeOfPair } from './phenotype/phenotype-of-pair.ts';
export { phenotypesOf } from './phenotype/phenotypes-of.ts';

export type { DrugGenePair, DrugRecord, SourceRecord } from './drug-record.ts';
export type {
  AlleleDefinition,
  AlleleFrequencies,
  AlleleFunction,
  CallingRules,
  FrequencyEstimate,
  GeneLocus,
  GeneRecord,
  Group,
  LinkedPositions,
  PhenotypeRule,
  PhenotypeRules,
} from './gene-record.ts';
export type { GeneConditions, GuidanceOption, GuidanceRecord, GuidanceRule, KeySet } from './guidance-record.ts';
export type { Knowledge, KnowledgeRelease } from './knowledge.ts';
export { type GeneKeys, type KeyMatch, type RuleMatch, matchConditions, matchKeySet, matchRules } from './match-keys.ts';
export { type ScoreValue, parseScore, printScore, sumScores } from './score-text.ts';

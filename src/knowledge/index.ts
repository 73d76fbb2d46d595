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

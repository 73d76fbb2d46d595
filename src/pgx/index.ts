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
} from './gene-result.ts';

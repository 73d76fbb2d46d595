export { combinationName, combinationParts, compareAlleleNames } from './calling/allele-names.ts';
export { callGene } from './calling/call-gene.ts';
export { type CallOptions, settleOptions } from './calling/call-options.ts';
export { callPattern } from './calling/call-pattern.ts';
export { type CompiledGene, type CompiledPosition, compileGene } from './calling/compiled-gene.ts';
export { geneFromDefinition } from './calling/gene-from-definition.ts';
export { type GenePattern, MISSING, UNKNOWN, UNREAD, patternOf } from './calling/gene-pattern.ts';
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

export { assessFamily } from './assess-family.ts';
export { type CascadeFinding, cascadeOf } from './cascade-of.ts';
export { type CanRiskOptions, canRiskPedigree } from './can-risk-pedigree.ts';
export type { OwnGeneResult } from './criteria/ask-person.ts';
export type {
  CascadeRelative,
  CriterionAnswer,
  FamilyAssessment,
  FamilyRatio,
  Pedigree,
  PedigreeIllness,
  PedigreePerson,
} from './family-assessment.ts';
export { type FamilyRecord, pedigreeOf } from './pedigree-of.ts';
export { genesToldUnclear, isToldUnclear, toldGenes, toldResult } from './told-genes.ts';

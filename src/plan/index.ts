export { gradeOf } from './grade.ts';
export { type GeneCoverage, type InputQuality, qualityOf } from './input-quality.ts';
export { WORD_ORDER, orderStatements } from './lead-statement.ts';
export { type PlanOptions, makePlan } from './make-plan.ts';
export { matchMedicines } from './match-medicines.ts';
export type {
  GatheredFindings,
  GeneFinding,
  ItemGroup,
  MedicineFinding,
  OpenQuestion,
  Plan,
  PlanGene,
  PlanItem,
  PlanSummary,
  WordCounts,
} from './plan.ts';

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
export type {
  CareItem,
  CareKind,
  CarePlan,
  DoseFinding,
  PlanQuestion,
  Precedence,
  RankBy,
  Resolution,
  Side,
  TestNext,
  TestNotNeeded,
} from './care/care-plan.ts';
export { PRECEDENCE, RANKING } from './care/care-plan.ts';
export { sourcesOfRecord } from './care/sources-of-plan.ts';
export { type CurrentMedicine, type Products, currentMedicines } from './care/current-medicines.ts';
export { type CarePlanOptions, makeCarePlan } from './care/make-care-plan.ts';
export { type CareSupports, type GuidedSwitch, NO_SUPPORTS, type Stopping } from './care/supports.ts';
export { type CareDiff, type Cause, type FactDiff, type ItemDiff, type LineState, diffCare } from './care/diff-care.ts';
export { type SharingRules, withoutGenetics } from './care/without-genetics.ts';
export { chooseAlternative } from './care/choose-alternative.ts';
export { type AidOfPlan, aidsOfPlan } from './care/aids-of-plan.ts';
export type { DrugBeside, GeneBeside, GermlineFlag, TumourPlan } from './tumour/tumour-plan.ts';
export { type GenomeCopies, type ProteinFigure, type TumourFigures, tumourFigures } from './tumour/tumour-figures.ts';
export { type PreventionOptions, type PreventionParts, makePreventionPlan } from './prevention/make-prevention-plan.ts';
export {
  NOT_NEEDED,
  type NotNeeded,
  PREVENTION_QUESTIONS,
  type PreventionItem,
  type PreventionKind,
  type PreventionPlan,
  type PreventionQuestion,
  type PreventionSide,
  type PreventionState,
} from './prevention/prevention-plan.ts';

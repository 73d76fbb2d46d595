export {
  type BurdenSum,
  CHECKS,
  type Check,
  type CheckResult,
  type Concern,
  type ConcernFinding,
  type DerivedValue,
  type EnzymeState,
  type ExposureChange,
  type NotChecked,
  type Omission,
  type OmissionFinding,
  type SafetyResult,
  type Tier,
} from './concern.ts';
export {
  type AlternativeRow,
  type AlternativeTable,
  type ExcludedAlternative,
  type ExclusionReason,
  ORDER_KEYS,
  type OrderKey,
} from './alternatives/alternative-table.ts';
export type { CostAMonth, CostAssessment, NoPrice } from './prices/cost-a-month.ts';
export type { DaySchedule, ScheduleClash, ScheduleEntry, ScheduleSlot, Unplaced } from './timing/day-schedule.ts';
export { type CheckInput, checkMedicines, type OtherChecks } from './checks/check-medicines.ts';
export { isAllergyTo } from './checks/allergies.ts';
export { type Constitution, constitutionOf } from './checks/person.ts';
export type {
  AlternativesPerson,
  AlternativesRequest,
  CandidateChecks,
  Guided,
} from './alternatives/alternatives-request.ts';
export { indicationsOfDrug } from './alternatives/plausible-indications.ts';
export { rankAlternatives } from './alternatives/rank-alternatives.ts';
export { demonstrationPrices } from './prices/demonstration-prices.ts';
export { type DosingToPrice, monthlyCost } from './prices/monthly-cost.ts';
export type { PriceEntry, PriceList } from './prices/price-list.ts';
export { readDelimited } from './prices/read-delimited.ts';
export { type PriceListOptions, readPriceList } from './prices/read-price-list.ts';
export { usualDosing } from './prices/usual-dosing.ts';
export { type Stopping, type StoppingContext, stoppingOf } from './stopping/stopping-of.ts';
export { type DayTimes, USUAL_DAY } from './timing/day-frame.ts';
export type { TimedDose } from './timing/timed-dose.ts';
export { type ScheduleOptions, scheduleDay } from './timing/schedule-day.ts';
export { type Derivation, type NotDerived, deriveValues } from './derived/index.ts';
export { anticholinergicBurden } from './burden/index.ts';
export {
  enzymeStates,
  type ExposureEstimate,
  estimateExposure,
  type InhibitionModel,
  inhibitionModel,
  type MeasuredExposure,
  measuredExposure,
  type OrganState,
  type Pathway,
  pathwaysOf,
} from './exposure/index.ts';
export {
  type Acting,
  activityOf,
  canonicalDrug,
  checkPair,
  type Consulted,
  contextOfRecord,
  drugOfName,
  drugsTaken,
  findInteractions,
  idOfName,
  type InteractionContext,
  type InteractionKnowledge,
  interactionScope,
  type PairCheck,
  type WearOff,
  wearsOff,
} from './interactions/index.ts';
export {
  findPhenoconversion,
  type InhibitorStrength,
  type Phenoconversion,
  type PhenoconversionInput,
  type PhenoconversionQuestion,
  phenoconversionRule,
  phenoconvert,
} from './phenoconversion/index.ts';

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

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
  type SafetyResult,
  type Tier,
} from './concern.ts';

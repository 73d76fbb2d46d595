export { type CareSpeaking, careSpeaking, sayBody, sayMedicine, sayMedicines } from './care-speaking.ts';
export { type AlternativeSaid, type AlternativesSaid, sayAlternatives } from './say-alternatives.ts';
export { sayBurden, sayDerived, sayEnzyme } from './say-body.ts';
export {
  type ConcernSaid,
  sayCheck,
  sayCheckResult,
  sayCheckSettling,
  sayConcern,
  sayExposure,
  sayMechanism,
} from './say-concern.ts';
export { sayCost } from './say-cost.ts';
export { sayDosing, sayFact, sayFacts, sayMeasurement, sayUse, sayUseName, sayValue } from './say-fact.ts';
export { type ItemDiffSaid, sayDiff } from './say-diff.ts';
export { sayCareBecause } from './say-because.ts';
export { type CareItemSaid, sayCareItem, sayCareTitle, sayTaper } from './say-item.ts';
export { type Order, type OrderSaid, sayLineOrder, sayOrder } from './say-order.ts';
export { sayCareBasis, sayCareStatement, sayNotChecked } from './say-plan.ts';
export { sayPlanQuestion } from './say-question.ts';
export { type EntrySaid, type ScheduleSaid, saySchedule, sayScheduleReason } from './say-schedule.ts';
export { type SideSaid, sayResolution, saySide, saySideWho } from './say-side.ts';
export { type TestNextSaid, sayTestNext, sayTestName, sayTestNotNeeded } from './say-tests.ts';

export {
  type PreventionField,
  type PreventionSpeaking,
  knowsToken,
  sayDisease,
  sayEquation,
  sayMeasure,
  sayOf100,
  sayToken,
} from './prevention-names.ts';
export type { ExposureSaid, ExposuresSaid } from './say-exposure.ts';
export { type CascadeSaid, type CriterionSaid, type FamilySaid, sayPerson } from './say-family.ts';
export { type FindingSaid, type InheritedGroup, type InheritedSaid, sayConsent } from './say-inherited.ts';
export { type PreventionItemSaid, type SideOfPreventionSaid, sayEvery, sayTopic } from './say-item.ts';
export type {
  PatientPreventionSaid,
  PatientPreventionThing,
  PatientRiskSaid,
} from './plain/patient-prevention-said.ts';
export { sayPreventionPlainly } from './say-prevention-plainly.ts';
export { type RelativesLetter, type RelativesLetterPart, sayRelativesLetter } from './say-relatives-letter.ts';
export { type EquationSaid, type PreventionSaid, sayPrevention } from './say-prevention.ts';
export { type DriverSaid, type RiskSaid, clinicalOf, sayRisk } from './say-risk.ts';
export { type ScoreSaid } from './say-score.ts';
export { type WhatIfSaid, sayChange, sayWhatIf } from './say-what-if.ts';

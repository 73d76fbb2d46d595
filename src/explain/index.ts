export {
  type AlternativeSaid,
  type AlternativesSaid,
  type CareItemSaid,
  type CareSpeaking,
  type ConcernSaid,
  type EntrySaid,
  type ItemDiffSaid,
  type Order,
  type OrderSaid,
  type ScheduleSaid,
  type SideSaid,
  type TestNextSaid,
  careSpeaking,
  sayAlternatives,
  sayBody,
  sayBurden,
  sayCareBasis,
  sayCareBecause,
  sayCareItem,
  sayCareStatement,
  sayCareTitle,
  sayCheck,
  sayCheckResult,
  sayCheckSettling,
  sayConcern,
  sayCost,
  sayDerived,
  sayDiff,
  sayDosing,
  sayEnzyme,
  sayExposure,
  sayFact,
  sayFacts,
  sayMeasurement,
  sayValue,
  sayMechanism,
  sayMedicine,
  sayMedicines,
  sayNotChecked,
  sayLineOrder,
  sayOrder,
  sayPlanQuestion,
  sayResolution,
  saySchedule,
  sayScheduleReason,
  saySide,
  saySideWho,
  sayTaper,
  sayTestName,
  sayTestNext,
  sayTestNotNeeded,
  sayUse,
  sayUseName,
} from './care/index.ts';
export { type Catalogue, ENGLISH, type MessageKey } from './catalogue.ts';
export type { GlossaryLine } from './glossary.ts';
export { LANGUAGES, type Language, catalogueOf, isLanguage, negotiateLanguage, wordsIn } from './languages.ts';
export { type CodeParams, type CodeSaid, type CodeWords, loadCodeWords, sayCode } from './code-words.ts';
export { isolateLatin } from './isolate.ts';
export { loadWords } from './load-words.ts';
export { formatMessage, type MessageParams } from './message.ts';
export {
  type Block,
  type HelpSaid,
  type PatientItemSaid,
  type PatientPlanSaid,
  type PatientThing,
  THINGS_FIRST,
  patientThings,
  sayCareItemPlainly,
  sayHelp,
  sayPlanPlainly,
} from './patient/index.ts';
export { PATIENT_RULES, type PatientProblem, type PatientRule, checkPatientText } from './patient-rules/index.ts';
export {
  PATIENT_GRADE,
  PATIENT_INFLESZ,
  type Readability,
  isPatientReady,
  measureReadability,
  splitSentences,
  splitWords,
} from './readability/index.ts';
export { type Speaking, sayAction } from './say-action.ts';
export { sayAmount } from './say-amount.ts';
export { sayConfidence, sayOutcomes, sayReason } from './say-confidence.ts';
export { sayContext, sayContextTerm, sayQuestion } from './say-context.ts';
export { type DrugNames, sayTarget, sayTargets } from './say-drug.ts';
export { sayBecause, sayEffect, sayEffectPlainly } from './say-effect.ts';
export { sayOptions, sentence } from './say-options.ts';
export { sayActionPlainly, sayEffectsPlainly, sayOptionPlainly, sayWord } from './say-patient.ts';
export { sayPhenotype, sayPhenotypePlainly } from './say-phenotype.ts';
export { saySettling, saySettlingShort } from './say-settling.ts';
export { createWords, type Words } from './words.ts';
export {
  type DoseNames,
  type DoseSaid,
  type InputSaid,
  type NoticeWords,
  type RegimenSaid,
  type StartSaid,
  clock,
  of100,
  sayAmountOf,
  sayBand,
  sayColumn,
  sayDose,
  sayEvery,
  sayInterval,
  sayLength,
  sayMeasured,
  sayMoment,
  sayNumber,
  sayRegimen,
  sayUnitOf,
  wallMoment,
} from './dose/index.ts';
export {
  type AlterationSaid,
  type DrugSaid,
  type GapSaid,
  type GermlineSaid,
  type MeasureSaid,
  type PatientTumourSaid,
  type SupportSaid,
  THERAPY_GROUPS,
  type TherapyGroup,
  type TherapyGroupSaid,
  type TherapySaid,
  type TrialSaid,
  type TumourBadge,
  type TumourSaid,
  type TumourSpeaking,
  groupOf,
  isByGeneAlone,
  isOnLabel,
  isShownInFull,
  lowerName,
  sayCountry,
  sayStatementName,
  sayTherapies,
  sayTherapy,
  sayTier,
  sayTumour,
  sayTumourPlainly,
  sayTumourType,
  tumourSpeaking,
} from './tumour/index.ts';

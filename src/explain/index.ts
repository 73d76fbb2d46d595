export { type Catalogue, ENGLISH, type MessageKey } from './catalogue.ts';
export { formatMessage, type MessageParams } from './message.ts';
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

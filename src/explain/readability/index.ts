export { PATIENT_GRADE, PATIENT_INFLESZ, isPatientReady } from './patient-ready.ts';
export { type Readability, measureReadability } from './readability.ts';
export { splitSentences } from './split-sentences.ts';
export { splitWords } from './split-words.ts';

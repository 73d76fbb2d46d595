import type { Readability } from './readability.ts';

/** Highest Flesch–Kincaid grade that a text for patients may have, and what our own English texts are held to. */
export const PATIENT_GRADE = { most: 8, own: 6.5 } as const;

/** Lowest Szigriszt–Pazos value on the INFLESZ scale: "fairly easy". */
export const PATIENT_INFLESZ = 65;

/** Whether a text is easy enough to be given to a patient: in Spanish by INFLESZ, else by the Flesch–Kincaid grade. */
export function isPatientReady(readability: Readability, language = 'en'): boolean {
  return /^es\b/i.test(language)
    ? readability.szigrisztPazos >= PATIENT_INFLESZ
    : readability.fleschKincaidGrade <= PATIENT_GRADE.most;
}

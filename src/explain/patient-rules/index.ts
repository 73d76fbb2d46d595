export { PATIENT_RULES, type PatientProblem, type PatientRule, checkPatientText } from './check-patient-text.ts';

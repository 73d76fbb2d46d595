export { type PatientThing, THINGS_FIRST, patientThings } from './patient-things.ts';
export { type HelpSaid, sayHelp } from './say-help.ts';
export { type PatientItemSaid, sayCareItemPlainly } from './say-item-plainly.ts';
export { type Block, type PatientPlanSaid, sayPlanPlainly } from './say-plan-plainly.ts';

export { type AlterationSaid } from './say-alteration.ts';
export { type TherapyGroupSaid, type TumourSaid, isShownInFull, sayTumour } from './say-board.ts';
export { type DrugSaid } from './say-drug-beside.ts';
export { type GapSaid, type GermlineSaid, type TrialSaid } from './say-gaps.ts';
export { type MeasureSaid } from './say-measures.ts';
export { type SupportSaid, type TherapySaid, type TumourBadge, sayTier } from './say-therapy.ts';
export { type PatientTumourSaid, sayTumourPlainly } from './say-tumour-plainly.ts';
export { THERAPY_GROUPS, type TherapyGroup, groupOf, isByGeneAlone, isNear, isOnLabel } from './therapy-groups.ts';
export {
  type TumourSpeaking,
  lowerName,
  sayCountry,
  sayStatementName,
  sayTherapies,
  sayTherapy,
  sayTumourType,
  tumourSpeaking,
} from './tumour-names.ts';

/** Kinds of the directory's entries, in the order in which they are shown: what is urgent first. */
export const SUPPORT_KINDS = [
  'emergency',
  'crisis-line',
  'poison-line',
  'genetic-counsellor',
  'support-group',
  'patient-organisation',
  'pharmacist',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

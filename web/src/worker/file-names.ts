/** Files that are made of a prevention plan. */
export const PREVENTION_FILES = [
  'prevention.html',
  'prevention.pdf',
  'my-health.html',
  'my-health.pdf',
  'prevention.tsv',
  'prevention.json',
] as const;
export type PreventionFile = (typeof PREVENTION_FILES)[number];

/** Files that are made of a tumour board. */
export const TUMOUR_FILES = [
  'tumour.html',
  'tumour.pdf',
  'my-tumour.html',
  'my-tumour.pdf',
  'tumour.tsv',
  'tumour.json',
] as const;
export type TumourFileName = (typeof TUMOUR_FILES)[number];

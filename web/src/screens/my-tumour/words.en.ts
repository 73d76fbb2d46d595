const words = {
  none: 'There is no test of a tumour here.',
  'none.why': 'This page shows what a test of your tumour found. Open its file first, or ask your care team for it.',
  'none.go': 'Open files',
  working: 'Reading your test',
  save: 'Save these pages',
  saved: 'The file is made.',
} as const;

export default words satisfies Record<string, string>;
export type MyTumourKey = keyof typeof words;

export { reportPage } from './html/page.ts';
export type { Audience } from './reporter.ts';
export { genesTsv } from './tsv/genes-tsv.ts';
export { medicinesTsv } from './tsv/medicines-tsv.ts';
export { type TextBlock, type TextOptions, textReport } from './text/text-report.ts';

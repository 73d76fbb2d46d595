export { type CardContent, cardContent, cardText } from './card/card-content.ts';
export { walletCardPdf } from './card/card-pdf.ts';
export {
  carePage,
  carePatientPage,
  carePatientPdf,
  carePdf,
  careText,
  questionsPdf,
  summaryPdf,
} from './care/index.ts';
export { reportPage } from './html/page.ts';
export type { Audience } from './reporter.ts';
export { genesTsv } from './tsv/genes-tsv.ts';
export { medicinesTsv } from './tsv/medicines-tsv.ts';
export { type Direction, type TextBlock, type TextOptions, textReport } from './text/text-report.ts';
export { noticeBlocks } from './text/notice-blocks.ts';
export { qualityBlocks } from './text/quality-blocks.ts';
export { qualityTsv } from './tsv/quality-tsv.ts';

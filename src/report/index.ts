export { type CardContent, cardContent, cardText } from './card/card-content.ts';
export { cardLines } from './card/card-lines.ts';
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
// What stands behind every view of a plan, without a view: pages draw it in their own way.
export { meanwhile, shortBecause } from './care/because.ts';
export { type CareBadge, badgesOf, badgesOfConcern, badgesOfSide } from './care/care-evidence.ts';
export {
  type CareReporter,
  besideItems,
  byDate,
  careReporter,
  directionOf,
  linesByUse,
  medicineItems,
  nameOfUse,
  otherUses,
  useOf,
} from './care/care-reporter.ts';
export { CHECK_GROUPS, type CheckMatrix, type MatrixCell, type MatrixRow, checkMatrix } from './care/check-matrix.ts';
export { doOf, dueOf, dueWhy } from './care/due-words.ts';
export { type OptionColumn, type OptionsTable, optionsTable } from './care/options-table.ts';
export { mattersOf, unresolvedOf } from './care/person-words.ts';
export { type LineTrace, type Voice, lineTrace } from './care/line-trace.ts';
export { type PresentLevel } from './care/present-level.ts';
export { sayLocator } from './care/say-locator.ts';
export { stripRows } from './care/strip-rows.ts';
export {
  likeliestOf,
  sayDiplotypes,
  sayFirmness,
  sayFirmnessLong,
  sayLikeliestPairs,
  sayMeaning,
} from './gene-words.ts';
export { type OpenSaid, sayOpen } from './open-words.ts';
export { geneStops, positionMarks, sayGeneScale, sayStrip } from './gene-drawing.ts';
export { qualityCells, sayNotice, sayUnread } from './quality-said.ts';
export { type QuotedLine, quoteLine } from './quoted-line.ts';
export { type Reporter, createReporter, shortDigest } from './reporter.ts';
export {
  DOSE_STYLES,
  type DoseView,
  type DoseViewOptions,
  doseBody,
  comparedCurveOf,
  curveTitle,
  doseCurveOf,
  dosePage,
  dosePdf,
  doseText,
  doseTrialPage,
  doseTrialText,
  doseView,
} from './dose/index.ts';
export {
  type CohortCounter,
  type CohortPageOptions,
  TUMOUR_STYLES,
  type TumourCohortCounts,
  type TumourCohortRow,
  type TumourCohortStatement,
  type TumourTextOptions,
  type TumourView,
  cohortCounter,
  tumourBelow,
  tumourBody,
  tumourCohortPage,
  tumourCohortTsv,
  tumourPage,
  tumourPatientPage,
  tumourPatientPdf,
  tumourPdf,
  tumourText,
  tumourTsv,
  tumourView,
} from './tumour/index.ts';
export {
  PREVENTION_STYLES,
  type PreventionTrace,
  type PreventionView,
  curveDrawing,
  driversDrawing,
  otherGenes,
  preventionBelow,
  preventionPage,
  preventionPatientPage,
  preventionPatientPdf,
  preventionPatientText,
  preventionPdf,
  preventionText,
  type PreventionTextOptions,
  preventionTsv,
  preventionTrace,
  preventionView,
  traceOfItem,
  traceOfRisk,
} from './prevention/index.ts';

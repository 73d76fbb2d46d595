export { type TumourView, tumourView } from './tumour-view.ts';
export { TUMOUR_STYLES } from './html/tumour-styles.ts';
export { tumourBelow, tumourBody, tumourPage } from './html/tumour-page.ts';
export { tumourPatientPage } from './html/tumour-patient-page.ts';
export { tumourPdf } from './pdf/tumour-pdf.ts';
export { type TumourTextOptions, tumourText } from './text/tumour-text.ts';
export { tumourTsv } from './tsv/tumour-tsv.ts';
export { tumourPatientPdf } from './pdf/tumour-patient-pdf.ts';
export { type CohortPageOptions, tumourCohortPage } from './cohort/cohort-page.ts';
export { tumourCohortTsv } from './cohort/cohort-tsv.ts';
export {
  type CohortCounter,
  type TumourCohortCounts,
  type TumourCohortRow,
  type TumourCohortStatement,
  cohortCounter,
} from './cohort/tumour-cohort.ts';

export {
  type PreventionTrace,
  type PreventionView,
  curveDrawing,
  driversDrawing,
  preventionTrace,
  preventionView,
  traceOfItem,
  traceOfRisk,
} from './prevention-view.ts';
export { preventionBelow, preventionPage } from './html/prevention-page.ts';
export { PREVENTION_STYLES } from './html/prevention-styles.ts';
export { preventionPatientPage } from './html/prevention-patient-page.ts';
export { preventionPatientPdf } from './pdf/prevention-patient-pdf.ts';
export { preventionPdf } from './pdf/prevention-pdf.ts';
export { otherGenes } from './other-genes.ts';
export { type PreventionTextOptions, preventionPatientText, preventionText } from './text/prevention-text.ts';
export { preventionTsv } from './tsv/prevention-tsv.ts';

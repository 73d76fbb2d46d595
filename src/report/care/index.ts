export { carePage } from './html/care-page.ts';
export { carePatientPage } from './html/care-patient-page.ts';
export { carePdf, summaryPdf } from './pdf/care-pdf.ts';
export { type CareTextOptions, careText } from './text/care-text.ts';
export { carePatientPdf } from './pdf/care-patient-pdf.ts';
export { questionsPdf } from './pdf/questions-pdf.ts';

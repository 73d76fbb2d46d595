export { comparedCurveOf, curveTitle, doseCurveOf } from './dose-curve.ts';
export { type DoseView, type DoseViewOptions, doseView } from './dose-view.ts';
export { bar as doseBar, doseBody, dosePage } from './html/dose-page.ts';
export { DOSE_STYLES } from './html/dose-styles.ts';
export { dosePdf } from './pdf/dose-pdf.ts';
export { doseText } from './text/dose-text.ts';
export { doseTrialPage } from './trial/trial-page.ts';
export { doseTrialText } from './trial/trial-text.ts';

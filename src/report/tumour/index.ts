export { type TumourView, tumourView } from './tumour-view.ts';
export { TUMOUR_STYLES } from './html/tumour-styles.ts';
export { tumourBody, tumourPage } from './html/tumour-page.ts';

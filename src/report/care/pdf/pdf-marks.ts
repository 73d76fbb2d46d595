import { type MarkShape, markShape } from '../../../charts/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import { directionOf } from '../care-reporter.ts';

const SHAPES: Readonly<Record<MarkShape, string>> = {
  avoid:
    '<path fill="#d55e00" stroke="#b04d00" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"/><path fill="#ffffff" d="M4 7h8v2H4z"/>',
  'dose-up': '<path fill="#e69f00" stroke="#8c6000" stroke-linejoin="round" d="M1 13.8h14L8 1.4z"/>',
  'dose-down': '<path fill="#e69f00" stroke="#8c6000" stroke-linejoin="round" d="M1 2.2h14L8 14.6z"/>',
  caution:
    '<path fill="#f0e442" stroke="#716a00" stroke-linejoin="round" d="M8 .7 15.3 8 8 15.3.7 8z"/><circle fill="#14181a" cx="8" cy="8" r="1.7"/>',
  usual: '<circle fill="none" stroke="#007f5c" stroke-width="2" cx="8" cy="8" r="6"/>',
  open: '<path fill="none" stroke="#5d656a" stroke-width="1.75" stroke-dasharray="4 2" d="M2 2h12v12H2z"/>',
};

/** A mark as a drawing of its own: never without its word beside it. */
export function pdfMark(item: CareItem): { readonly svg: string; readonly width: number } {
  return pdfShapeOf(markShape(item.word, directionOf(item)));
}

/** The same for a shape. */
export function pdfShapeOf(shape: MarkShape): { readonly svg: string; readonly width: number } {
  return { svg: `<svg viewBox="0 0 16 16" width="16" height="16">${SHAPES[shape]}</svg>`, width: 9 };
}

/** Classes of the enzyme scale as literal values: the PDF writer reads no style sheet. */
const SCALE: Readonly<Record<string, string>> = {
  'sc-line': 'fill="none" stroke="#7f878c"',
  'sc-ring': 'fill="#ffffff" stroke="#14181a" stroke-width="2"',
  'sc-open': 'fill="none" stroke="#5d656a" stroke-width="1.5" stroke-dasharray="4 2"',
  'sc-bar': 'fill="none" stroke="#0072b2" stroke-width="2"',
  'sc-now': 'fill="#0072b2"',
};

/** The scale of an enzyme as a drawing of its own; what it shows stands beside it in words. */
export function pdfScale(svg: string): string {
  return svg.replace(/<title>.*?<\/title>/, '').replace(/class="(sc-[a-z]+)"/g, (_, name: string) => SCALE[name] ?? '');
}

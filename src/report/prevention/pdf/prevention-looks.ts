import type { Looks } from '../../pdf/literal-drawing.ts';

/** Looks of curves, bars, people of 100 and the family tree. */
export const PREVENTION_LOOKS: Looks = {
  'r-band': 'fill="#e2e4e0"',
  'r-own': 'stroke="#0072b2" stroke-width="2.5" fill="none"',
  'r-avg': 'stroke="#444b50" stroke-width="1.5" stroke-dasharray="5 3" fill="none"',
  'r-up': 'fill="#14181a" stroke="#14181a"',
  'r-down': 'fill="#ffffff" stroke="#14181a" stroke-width="1.25"',
  'i-will': 'fill="#14181a" stroke="#14181a"',
  'i-may': 'fill="#b9bdc0" stroke="#444b50" stroke-width="0.75"',
  'i-not': 'fill="none" stroke="#7f878c" stroke-width="1"',
};

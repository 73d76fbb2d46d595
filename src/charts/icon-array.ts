import { escapeText } from './escape-text.ts';

/** Of 100 people: those to whom it happens, and those to whom it may happen as far as the figure is not exact. */
export interface IconCount {
  readonly will: number;
  readonly may: number;
}

const PEOPLE = 100;
const ROW = 10;
/** Room of one figure, with the gap to its neighbours. */
const PITCH = { x: 16, y: 20 } as const;
const HEAD = 'a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2z';
const BODY = 'v-6a4 3.6 0 0 1 8 0v6z';

/** A figure out of 100, or its range, in whole people: solid up to the lower end, grey up to the upper. */
export function iconCount(of100: number | { readonly from: number; readonly to: number }): IconCount {
  if (typeof of100 === 'number') return { will: Math.round(of100), may: 0 };
  const will = Math.round(of100.from);
  return { will, may: Math.round(of100.to) - will };
}

/**
 * 100 figures, ten by ten, filled from the top: solid will (`i-will`), grey may (`i-may`), outline will not (`i-not`).
 * @param title both counts in words, for readers of the text
 */
export function iconArray({ will, may }: IconCount, title: string): string {
  const groups = [
    ['i-will', 0, will],
    ['i-may', will, will + may],
    ['i-not', will + may, PEOPLE],
  ] as const;
  const paths = groups
    .filter(([, from, to]) => to > from)
    .map(([name, from, to]) => `<path class="${name}" d="${figures(from, to)}"/>`);
  const height = (PEOPLE / ROW) * PITCH.y - 2;
  return `<svg class="icons" viewBox="0 0 ${ROW * PITCH.x - 2} ${height}" role="img" aria-label="${escapeText(title)}"><title>${escapeText(title)}</title>${paths.join('')}</svg>`;
}

/** One figure of the key: what its fill means stands beside it. */
export function iconKey(name: 'i-will' | 'i-may' | 'i-not'): string {
  return `<svg viewBox="0 0 14 18" aria-hidden="true" focusable="false"><path class="${name}" d="${figures(0, 1)}"/></svg>`;
}

function figures(from: number, to: number): string {
  let path = '';
  for (let i = from; i < to; i++) {
    const [x, y] = [(i % ROW) * PITCH.x, Math.floor(i / ROW) * PITCH.y];
    path += `M${x + 7} ${y + 1}${HEAD}M${x + 3} ${y + 17}${BODY}`;
  }
  return path;
}

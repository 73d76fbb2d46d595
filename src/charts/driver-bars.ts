import { escapeText } from './escape-text.ts';

/** What one factor adds to a risk, or takes off it. */
export interface DriverBar {
  /** `Systolic pressure, 150 mmHg` */
  readonly label: string;
  /** Share: +0.03 is 3 of 100 more than with the factor at its reference. */
  readonly difference: number;
  /** The same, ready to print: `+3.0 of 100`. */
  readonly value: string;
}

export interface DriverBars {
  /** Largest first. */
  readonly bars: readonly DriverBar[];
  /** The whole picture in one or two sentences, for readers of the text. */
  readonly title: string;
}

export type DriverBarsWidth = 'mid' | 'narrow';

const WIDTHS: Readonly<Record<DriverBarsWidth, number>> = { mid: 620, narrow: 340 };
const LINE = 15;
const BAR = 8;
const GAP = 12;
/** Room of one sign of 12 px type, px. */
const SIGN = 6.8;

/**
 * Bars to both sides of one line: solid to the right raises, outlined to the left lowers. The words stand above their bar, so that no
 * length of a word covers anything.
 */
export function driverBars({ bars, title }: DriverBars, width: DriverBarsWidth): string {
  const whole = WIDTHS[width];
  const up = Math.max(0, ...bars.map(({ difference }) => difference));
  const down = Math.max(0, ...bars.map(({ difference }) => -difference));
  const reach = up + down > 0 ? up + down : 1;
  const unit = (whole - 8) / reach;
  const zero = round(4 + down * unit);
  let at = 0;
  let drawn = '';
  for (const { label, difference, value } of bars) {
    const rows = wrap(label, Math.floor((whole - value.length * SIGN - 16) / SIGN));
    for (const [i, row] of rows.entries()) drawn += `<text x="4" y="${at + 12 + i * LINE}">${escapeText(row)}</text>`;
    drawn += `<text class="k" x="${whole - 4}" y="${at + 12}" text-anchor="end">${escapeText(value)}</text>`;
    const top = at + rows.length * LINE + 3;
    const length = round(Math.max(1, Math.abs(difference) * unit));
    drawn +=
      difference < 0
        ? `<path class="r-down" d="M${zero} ${top}h-${length}v${BAR}h${length}"/>`
        : `<path class="r-up" d="M${zero} ${top}h${length}v${BAR}h-${length}z"/>`;
    drawn += `<path class="axis" d="M${zero} ${top - 2}v${BAR + 4}"/>`;
    at = top + BAR + GAP;
  }
  return `<svg class="chart ${width}" viewBox="0 0 ${whole} ${Math.max(1, at - GAP + 3)}" role="img" aria-label="${escapeText(title)}"><title>${escapeText(title)}</title>${drawn}</svg>`;
}

function wrap(label: string, most: number): readonly string[] {
  const rows: string[] = [];
  for (const word of label.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows.length === 0 ? [''] : rows;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

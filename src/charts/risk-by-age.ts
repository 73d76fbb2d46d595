import { axisTicks } from './concentration-curve.ts';
import { escapeText } from './escape-text.ts';

/** The risk from today up to one age, in shares; the average person's where a table has it. */
export interface RiskAgePoint {
  readonly age: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly average: number | null;
}

/** What is drawn; words are ready to print. */
export interface RiskByAge {
  /** By rising age. */
  readonly points: readonly RiskAgePoint[];
  /** Key of the line, the band (empty: there is no interval) and the line of the average person. */
  readonly labels: { readonly own: string; readonly band: string; readonly average: string };
  /** Said in the drawing where nobody is taken to die of anything else: `Upper bound`. */
  readonly upper: string | null;
  /** Above the axis: `of 100 people, from today to each age`. */
  readonly unit: string;
  /** Under the axis: `Age`. */
  readonly ages: string;
  /** The whole picture in one or two sentences, for readers of the text. */
  readonly title: string;
}

/** Two widths, so that type stays 12 px. */
export type RiskChartWidth = 'mid' | 'narrow';

const FRAMES: Readonly<Record<RiskChartWidth, { readonly width: number; readonly plot: number }>> = {
  mid: { width: 620, plot: 190 },
  narrow: { width: 340, plot: 160 },
};
const TOP = 34;
const EDGE = 12;
/** Room of one sign of 12 px type, px. */
const SIGN = 6.6;
const KEY_ROW = 18;

/** Cumulative risk over age: a band for the interval, this person's line, the average person's dashed. */
export function riskByAge(chart: RiskByAge, width: RiskChartWidth): string {
  const frame = FRAMES[width];
  const { points } = chart;
  const [first, last] = [points[0]?.age ?? 0, points.at(-1)?.age ?? 1];
  const most = Math.max(0.01, ...points.map(({ high, average }) => Math.max(high, average ?? 0)));
  const top = Math.min(100, most * 108);
  const ticks = axisTicks(top);
  const left = 12 + SIGN * Math.max(...ticks.map((tick) => String(tick).length));
  const right = frame.width - EDGE;
  const bottom = TOP + frame.plot;
  const x = (age: number): number =>
    round(left + ((age - first) / Math.max(last - first, Number.MIN_VALUE)) * (right - left));
  const y = (share: number): number => round(bottom - (Math.min(Math.max(share * 100, 0), top) / top) * frame.plot);
  const line = (of: (point: RiskAgePoint) => number | null): string => {
    let path = '';
    let pen = false;
    for (const point of points) {
      const value = of(point);
      if (value === null || !Number.isFinite(value)) {
        pen = false;
        continue;
      }
      path += `${pen ? ' ' : 'M'}${x(point.age)} ${y(value)}`;
      pen = true;
    }
    return path;
  };
  const forth = points.map(({ age, high }) => `${x(age)} ${y(high)}`);
  const back = points.map(({ age, low }) => `${x(age)} ${y(low)}`).toReversed();
  const average = line((point) => point.average);
  const key = keyRows(
    [
      { name: 'r-own', label: chart.labels.own },
      ...(chart.labels.band === '' ? [] : [{ name: 'r-band', label: chart.labels.band }]),
      ...(average === '' ? [] : [{ name: 'r-avg', label: chart.labels.average }]),
    ],
    left,
    right,
  );
  const foot = bottom + 46;
  const height = foot + key.rows * KEY_ROW;
  const parts = [
    points.length === 0 ? '' : `<path class="r-band" d="M${[...forth, ...back].join(' ')}z"/>`,
    ...ticks.map(
      (tick) =>
        `<path class="${tick === 0 ? 'axis' : 'grid'}" d="M${left} ${y(tick / 100)}H${right}"/>${text(left - 6, y(tick / 100) + 4, String(tick), '', 'end')}`,
    ),
    ...ageTicks(first, last, width === 'narrow' ? 5 : 9).map(
      (age) =>
        `<path class="axis" d="M${x(age)} ${bottom}v5"/>${text(x(age), bottom + 18, String(age), '', age === last ? 'end' : 'middle')}`,
    ),
    average === '' ? '' : `<path class="r-avg" d="${average}"/>`,
    `<path class="r-own" d="${line((point) => point.value)}"/>`,
    text(4, 14, chart.unit),
    text(right, bottom + 33, chart.ages, '', 'end'),
    chart.upper === null ? '' : text(left + 6, TOP + 12, chart.upper, 'k halo'),
    ...key.drawn.map(({ name, label, at, row }) => {
      const middle = foot + row * KEY_ROW + 4;
      const sample =
        name === 'r-band'
          ? `<path class="r-band" d="M${at} ${middle - 5}h22v10h-22z"/>`
          : `<path class="${name}" d="M${at} ${middle}h22"/>`;
      return sample + text(at + 28, middle + 4, label);
    }),
  ];
  return `<svg class="chart ${width}" viewBox="0 0 ${frame.width} ${height}" role="img" aria-label="${escapeText(chart.title)}"><title>${escapeText(chart.title)}</title>${parts.join('')}</svg>`;
}

/** Round ages between two, no more than fit; never one so near the end that both would touch. */
function ageTicks(first: number, last: number, most: number): readonly number[] {
  const span = Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20, 50].find((size) => span / size <= most) ?? 50;
  const ticks: number[] = [];
  for (let age = Math.ceil(first / step) * step; age <= last; age += step) ticks.push(age);
  return ticks;
}

/** Samples and their words in as many rows as they need. */
function keyRows(
  entries: readonly { readonly name: string; readonly label: string }[],
  left: number,
  right: number,
): {
  readonly rows: number;
  readonly drawn: readonly {
    readonly name: string;
    readonly label: string;
    readonly at: number;
    readonly row: number;
  }[];
} {
  let at = left;
  let row = 0;
  const drawn = entries.map(({ name, label }) => {
    const room = 28 + label.length * SIGN + 14;
    if (at > left && at + room > right) {
      row++;
      at = left;
    }
    const placed = { name, label, at: round(at), row };
    at += room;
    return placed;
  });
  return { rows: row + 1, drawn };
}

function text(x: number, y: number, words: string, name = '', anchor: 'start' | 'middle' | 'end' = 'start'): string {
  if (words === '') return '';
  return `<text x="${round(x)}" y="${round(y)}"${name === '' ? '' : ` class="${name}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeText(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

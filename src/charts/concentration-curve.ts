import { escapeText } from './escape-text.ts';

/** One line of values over the curve's times; a gap where a value is not finite. */
export interface CurveLine {
  /** `own`: this person (accent). `typical`: the middle of the population. `other`: a second regimen (dashed). */
  readonly kind: 'own' | 'typical' | 'other';
  readonly values: readonly number[];
  /** Said at the line's end: `this person, 8 mg`. */
  readonly label: string;
}

export interface CurveBand {
  /** `population`: shaded. `own`: the uncertainty of this person's line. */
  readonly kind: 'population' | 'own';
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly label: string;
}

export interface CurveLevel {
  readonly time: number;
  readonly value: number;
  readonly label: string;
  /** Below the limit of quantification: an open triangle that points down from the limit. */
  readonly blq: boolean;
  /** Not believed: the dot is crossed. */
  readonly doubted: boolean;
}

/** What a curve shows. Times share one unit and origin; words are ready to print. */
export interface ConcentrationCurve {
  readonly times: readonly number[];
  readonly bands: readonly CurveBand[];
  readonly lines: readonly CurveLine[];
  readonly levels: readonly CurveLevel[];
  readonly doses: readonly { readonly time: number; readonly label: string | null; readonly planned: boolean }[];
  readonly target: { readonly low: number | null; readonly high: number | null; readonly label: string } | null;
  /** Vertical hairlines with the words at their foot: days, or hours. */
  readonly marks: readonly { readonly time: number; readonly label: string; readonly strong: boolean }[];
  readonly now: { readonly time: number; readonly label: string } | null;
  readonly next: { readonly time: number; readonly value: number; readonly label: string } | null;
  /** Above the axis: `µg/L in whole blood`. */
  readonly unit: string;
  /** The whole picture in one or two sentences, for readers of the text. */
  readonly title: string;
}

/** The three widths a page draws and shows one of, so that type stays 12 px. */
export type CurveWidth = 'wide' | 'mid' | 'narrow';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly right: number;
}

const FRAMES: Readonly<Record<CurveWidth, Frame>> = {
  wide: { width: 980, height: 430, right: 92 },
  mid: { width: 740, height: 400, right: 92 },
  narrow: { width: 340, height: 340, right: 8 },
};
const TOP = 34;
const FOOT = 52;
/** Room of one digit of the axis labels, px. */
const DIGIT = 7;
const LINE_HEIGHT = 15;

/** Levels over time: band, lines, dots, target between two rules, dose ticks, now and the next sample. */
export function concentrationCurve(curve: ConcentrationCurve, width: CurveWidth): string {
  const frame = FRAMES[width];
  const top = scaleTop(curve);
  const ticks = axisTicks(top);
  const left = 14 + DIGIT * Math.max(...ticks.map((tick) => printTick(tick).length));
  const [from, to] = [curve.times[0] ?? 0, curve.times.at(-1) ?? 1];
  const bottom = frame.height - FOOT;
  const edge = frame.width - frame.right;
  const x = (time: number): number =>
    round(left + ((time - from) / Math.max(to - from, Number.MIN_VALUE)) * (edge - left));
  const y = (value: number): number => round(bottom - (Math.min(Math.max(value, 0), top) / top) * (bottom - TOP));
  const space: Space = { x, y, left, edge, bottom, narrow: width === 'narrow' };
  const parts = [
    ...curve.bands.map((band) => drawBand(curve.times, band, space)),
    drawTarget(curve, space, top),
    drawAxis(ticks, space),
    drawMarks(curve, space),
    ...curve.lines.map(
      ({ kind, values }) => `<path class="${LINE_CLASS[kind]}" d="${linePath(curve.times, values, space)}"/>`,
    ),
    drawDoses(curve, space),
    drawNow(curve, space),
    ...curve.levels.map((level) => drawLevel(level, space)),
    drawNext(curve, space),
    width === 'narrow' ? '' : drawEndLabels(curve, space),
    text(left, 20, curve.unit),
  ];
  return `<svg class="chart ${width}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeText(curve.title)}"><title>${escapeText(curve.title)}</title>${parts.join('')}</svg>`;
}

interface Space {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly edge: number;
  readonly bottom: number;
  readonly narrow: boolean;
}

const LINE_CLASS = { own: 'ind', typical: 'typ', other: 'alt' } as const;

/** The highest thing drawn, and a little more; a band may be cut where it would press all else to the ground. */
function scaleTop({ bands, lines, levels, target }: ConcentrationCurve): number {
  const finite = (values: readonly number[]): number =>
    values.reduce((most, value) => (value > most && value < Infinity ? value : most), 0);
  const seen = Math.max(
    ...lines.map(({ values }) => finite(values)),
    ...levels.map(({ value }) => value),
    target?.high ?? target?.low ?? 0,
    0,
  );
  const widest = Math.max(0, ...bands.map(({ high }) => finite(high)));
  const top = seen === 0 ? widest : Math.min(Math.max(seen, widest), seen * 2.5);
  return top > 0 ? top * 1.04 : 1;
}

/** Round steps, four to seven of them: 0, 10, 20 … or 0, 0.5, 1 …. */
export function axisTicks(top: number): number[] {
  let unit = 1;
  while (unit * 10 <= top) unit *= 10;
  while (unit > top) unit /= 10;
  const step =
    [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5].map((share) => share * unit).find((size) => top / size <= 6.5) ?? unit * 5;
  const ticks: number[] = [];
  for (let i = 0; i * step <= top; i++) ticks.push(Number((i * step).toPrecision(6)));
  return ticks;
}

function printTick(value: number): string {
  return String(value).replace(/^(\d+)(\d{3})$/, '$1,$2');
}

function drawBand(times: readonly number[], { kind, low, high }: CurveBand, { x, y }: Space): string {
  const forth = times.map((time, i) => `${x(time)} ${y(high[i] ?? 0)}`);
  const back = times.map((time, i) => `${x(time)} ${y(low[i] ?? 0)}`).toReversed();
  return `<path class="${kind === 'own' ? 'ownband' : 'bandfill'}" d="M${[...forth, ...back].join(' ')}z"/>`;
}

function drawTarget({ target }: ConcentrationCurve, { y, left, edge }: Space, top: number): string {
  if (target === null || (target.low === null && target.high === null)) return '';
  const [high, low] = [y(target.high ?? top), y(target.low ?? 0)];
  const rules = [target.high, target.low]
    .filter((value) => value !== null)
    .map((value) => `M${left} ${y(value)}H${edge}`);
  return `<path class="tgfill" d="M${left} ${high}H${edge}V${low}H${left}z"/><path class="tgline" d="${rules.join('')}"/>`;
}

function drawAxis(ticks: readonly number[], { y, left, edge }: Space): string {
  return ticks
    .map((tick) => {
      const line = `<path class="${tick === 0 ? 'axis' : 'grid'}" d="M${left} ${y(tick)}H${edge}"/>`;
      return `${line}<text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${printTick(tick)}</text>`;
    })
    .join('');
}

function drawMarks({ marks, times }: ConcentrationCurve, { x, left, edge, bottom }: Space): string {
  const [from, to] = [times[0] ?? 0, times.at(-1) ?? 0];
  const shown = marks.filter(({ time }) => time >= from && time <= to);
  let free = left;
  let drawn = '';
  for (const { time, label, strong } of shown) {
    const at = x(time);
    drawn += `<path class="grid" d="M${at} ${TOP}V${bottom + 40}"/>`;
    const width = label.length * DIGIT;
    if (at + 6 < free || at + 6 + width > edge + 8) continue;
    drawn += text(at + 6, bottom + 36, label, strong ? 'k' : '');
    free = at + 12 + width;
  }
  return drawn;
}

function drawDoses({ doses }: ConcentrationCurve, { x, bottom, edge }: Space): string {
  const ticks = doses.map(({ time, planned }) => `<path class="dose" d="M${x(time)} ${bottom}v${planned ? 14 : 8}"/>`);
  let free = 0;
  const labels = doses.map(({ time, label, planned }) => {
    const at = x(time) + 5;
    if (label === null || at < free || at + label.length * DIGIT > edge + 8) return '';
    free = at + label.length * DIGIT + 8;
    return text(at, bottom + 15, label, planned ? 'k halo' : 'halo');
  });
  return ticks.join('') + labels.join('');
}

function drawNow({ now }: ConcentrationCurve, { x, bottom, left, edge }: Space): string {
  if (now === null) return '';
  const at = x(now.time);
  const after = at - left < now.label.length * DIGIT;
  const label = at > edge ? '' : text(after ? at + 6 : at - 6, TOP + 4, now.label, 'k halo', after ? 'start' : 'end');
  return `<path class="now" d="M${at} ${TOP - 6}V${bottom}"/>${label}`;
}

function drawLevel({ time, value, label, blq, doubted }: CurveLevel, { x, y }: Space): string {
  const [cx, cy] = [x(time), y(value)];
  const shape = blq
    ? `<path class="next" d="M${cx - 5} ${cy}h10l-5 8z"/>`
    : `<circle class="${doubted ? 'next' : 'obs'}" cx="${cx}" cy="${cy}" r="4.5"/>${doubted ? `<path class="now" d="M${cx - 3} ${cy - 3}l6 6m0-6l-6 6"/>` : ''}`;
  return shape + text(cx, cy + 19, label, 'k halo', 'middle');
}

function drawNext({ next }: ConcentrationCurve, { x, y, left, edge }: Space): string {
  if (next === null) return '';
  const [cx, cy] = [x(next.time), y(next.value)];
  if (cx > edge) return '';
  const half = (next.label.length * DIGIT) / 2;
  const at = Math.min(Math.max(cx, left + half), edge - half + 8);
  const line = `<path class="now" stroke-dasharray="2 3" d="M${cx} ${cy - 6}V${TOP + 30}"/>`;
  return `${line}<circle class="next" cx="${cx}" cy="${cy}" r="4.5"/>${text(at, TOP + 24, next.label, 'k halo', 'middle')}`;
}

/** Names at the right end, moved apart until none covers another. */
function drawEndLabels({ lines, bands, target }: ConcentrationCurve, { y, edge, bottom }: Space): string {
  const wanted = [
    ...lines.map(({ kind, values, label }) => ({ at: y(lastPeak(values)), label, name: kind === 'own' ? 'a' : '' })),
    ...bands
      .filter(({ kind }) => kind === 'population')
      .map(({ high, label }) => ({ at: y(lastPeak(high)), label, name: '' })),
    ...(target === null
      ? []
      : [
          {
            at: (y(target.low ?? target.high ?? 0) + y(target.high ?? target.low ?? 0)) / 2 + 4,
            label: target.label,
            name: 'tg halo',
          },
        ]),
  ]
    .map((one) => ({ ...one, rows: wrap(one.label, 13) }))
    .toSorted((a, b) => a.at - b.at);
  let free = TOP + 4;
  let drawn = '';
  for (const { at, rows, name } of wanted) {
    const first = Math.min(Math.max(at, free), bottom - (rows.length - 1) * LINE_HEIGHT);
    drawn += rows.map((row, i) => text(edge + 6, round(first + i * LINE_HEIGHT), row, name)).join('');
    free = first + rows.length * LINE_HEIGHT + 2;
  }
  return drawn;
}

/** Highest value of the last eighth of the curve: where a line is seen to end. */
function lastPeak(values: readonly number[]): number {
  return Math.max(0, ...values.slice(-Math.max(1, Math.ceil(values.length / 8))).filter(Number.isFinite));
}

function wrap(label: string, most: number): string[] {
  const rows: string[] = [];
  for (const word of label.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows;
}

function linePath(times: readonly number[], values: readonly number[], { x, y }: Space): string {
  let path = '';
  let pen = false;
  for (const [i, time] of times.entries()) {
    const value = values[i];
    if (value === undefined || !Number.isFinite(value)) {
      pen = false;
      continue;
    }
    path += `${pen ? ' ' : 'M'}${x(time)} ${y(value)}`;
    pen = true;
  }
  return path;
}

function text(x: number, y: number, words: string, name = '', anchor: 'start' | 'middle' | 'end' = 'start'): string {
  if (words === '') return '';
  const classes = name === '' ? '' : ` class="${name}"`;
  return `<text x="${x}" y="${y}"${classes}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeText(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { escapeText } from './escape-text.ts';
import { labelRows } from './label-rows.ts';

/** Copies over the genome. Words are ready to print. */
export interface CopiesChart {
  readonly chromosomes: readonly {
    readonly chr: string;
    readonly length: number;
    readonly centromere: readonly [number, number];
  }[];
  readonly segments: readonly {
    readonly chr: string;
    readonly start: number;
    readonly end: number;
    readonly total: number;
    readonly minor: number | null;
  }[];
  /** Named above the drawing, the most important first. */
  readonly genes: readonly { readonly label: string; readonly chr: string; readonly at: number }[];
  /** Above the axis: `copies a cell`. */
  readonly unit: string;
  readonly title: string;
}

export type CopiesWidth = 'wide' | 'mid' | 'narrow';

const WIDTHS: Readonly<Record<CopiesWidth, number>> = { wide: 1200, mid: 740, narrow: 340 };
const LEFT = 24;
const ROW = 16;
const PLOT = 120;
const FOOT = 22;
/** Copies at the top of the axis, at least and at most: more are drawn at the edge. */
const LEAST = 4;
const MOST = 8;

/** Total copies as a solid line, copies of the rarer allele as a thin one, chromosome beside chromosome. */
export function genomeCopies(chart: CopiesChart, width: CopiesWidth): string {
  const wide = WIDTHS[width];
  const whole = chart.chromosomes.reduce((sum, { length }) => sum + length, 0);
  const unit = (wide - LEFT - 2) / Math.max(whole, 1);
  const starts = new Map<string, number>();
  let at = LEFT;
  for (const { chr, length } of chart.chromosomes) {
    starts.set(chr, at);
    at += length * unit;
  }
  const x = (chr: string, pos: number): number => round((starts.get(chr) ?? LEFT) + pos * unit);
  const highest = chart.segments.reduce((most, { total }) => Math.max(most, total), LEAST);
  const top = Math.min(MOST, Math.ceil(highest));
  const placed = labelRows(
    chart.genes
      .filter(({ chr }) => starts.has(chr))
      .map((item) => ({ item, x: x(item.chr, item.at), label: item.label })),
    { left: LEFT, right: wide },
    4,
  );
  const rows = placed.reduce((most, { row }) => Math.max(most, (row ?? 0) + 1), 0);
  const roof = 22 + rows * ROW;
  const base = roof + PLOT;
  const y = (copies: number): number => round(base - (Math.min(Math.max(copies, 0), top) / top) * PLOT);
  const step = top > 5 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const parts = [
    text(LEFT, 12, chart.unit, 'start'),
    ...ticks.map(
      (tick) =>
        `<path class="${tick === 0 ? 'axis' : 'grid'}" d="M${LEFT} ${y(tick)}H${wide - 2}"/>${text(LEFT - 6, y(tick) + 4, tick === top && highest > top ? `≥${tick}` : String(tick), 'end')}`,
    ),
    ...bounds(chart, x, roof, base, width),
    ...chart.segments.flatMap(({ chr, start, end, total, minor }) => {
      const [from, to] = [x(chr, start), x(chr, end)];
      const line = (copies: number, name: string): string =>
        `<path class="${name}" d="M${from} ${y(copies)}H${round(Math.max(to, from + 1))}"/>`;
      return [line(total, 'total'), ...(minor === null ? [] : [line(minor, 'minor')])];
    }),
    // One stem a place, and the names over it: a name is never struck through.
    ...placed.map(({ item, row }) => {
      const foot = roof - 4;
      return `<path class="stem" d="M${x(item.chr, item.at)} ${row === null ? foot - 4 : foot - 4 - row * ROW}V${foot}"/>`;
    }),
    ...placed.map(({ item, middle, row }) =>
      row === null ? '' : text(middle, roof - 10 - row * ROW, item.label, 'middle', 'k halo'),
    ),
  ];
  return `<svg class="chart ${width}" viewBox="0 0 ${wide} ${base + FOOT}" role="img" aria-label="${escapeText(chart.title)}"><title>${escapeText(chart.title)}</title>${parts.join('')}</svg>`;
}

/** Hairlines between chromosomes, dotted ones at centromeres, numbers where there is room. */
function bounds(
  { chromosomes }: CopiesChart,
  x: (chr: string, pos: number) => number,
  roof: number,
  base: number,
  width: CopiesWidth,
): readonly string[] {
  let free = -Infinity;
  return chromosomes.flatMap(({ chr, length, centromere }) => {
    const [start, end] = [x(chr, 0), x(chr, length)];
    const middle = (start + end) / 2;
    const half = chr.length * 3.6 + 1;
    const fits = middle - half >= free;
    if (fits) free = middle + half + 1;
    return [
      `<path class="grid" d="M${end} ${roof}V${base}"/>`,
      ...(width === 'narrow'
        ? []
        : [`<path class="mid-line" d="M${x(chr, (centromere[0] + centromere[1]) / 2)} ${roof}V${base}"/>`]),
      ...(fits ? [text(middle, base + 15, chr, 'middle')] : []),
    ];
  });
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', name = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${name === '' ? '' : ` class="${name}"`}>${escapeText(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Chromosomes in their order with their lengths in millions of bases (GRCh38, rounded; either build draws the same). */
export const CHROMOSOMES: readonly (readonly [name: string, megabases: number])[] = [
  ['1', 249],
  ['2', 242],
  ['3', 198],
  ['4', 190],
  ['5', 182],
  ['6', 171],
  ['7', 159],
  ['8', 145],
  ['9', 138],
  ['10', 134],
  ['11', 135],
  ['12', 133],
  ['13', 114],
  ['14', 107],
  ['15', 102],
  ['16', 90],
  ['17', 83],
  ['18', 80],
  ['19', 59],
  ['20', 64],
  ['21', 47],
  ['22', 51],
  ['X', 156],
  ['Y', 57],
];

export interface RulerPlace {
  readonly label: string;
  /** Without `chr`. */
  readonly chrom: string;
  readonly megabase: number;
}

const GAP = 3;
const LABEL = 44;
/** Least room under a number, so that 12 px type never touches its neighbour. */
const NUMBER = 14;

/**
 * Chromosomes as one ruler: solid is read, ticks are where the genes lie, named where there is room.
 * @param width in px: drawn for it, type is never scaled
 * @param reached chromosome (without `chr`) that reading has come to, those before it being read; null: none, `end`: all
 */
export function chromosomeRuler(
  width: number,
  places: readonly RulerPlace[],
  reached: { readonly chrom: string; readonly megabase: number } | 'end' | null,
  title: string,
): string {
  const total = CHROMOSOMES.reduce((sum, [, length]) => sum + length, 0);
  const unit = (width - GAP * (CHROMOSOMES.length - 1)) / total;
  const current =
    reached === null || reached === 'end' ? -1 : CHROMOSOMES.findIndex(([name]) => name === reached.chrom);
  let at = 0;
  let free = -Infinity;
  const starts = new Map<string, number>();
  const drawn = CHROMOSOMES.map(([name, length], i) => {
    const x = at;
    const span = length * unit;
    starts.set(name, x);
    at += span + GAP;
    const share =
      reached === 'end' || i < current
        ? 1
        : i === current && reached !== null
          ? Math.min(1, reached.megabase / length)
          : 0;
    const number = x >= free ? `<text x="${round(x)}" y="12"${i === current ? ' class="k"' : ''}>${name}</text>` : '';
    if (number !== '') free = x + NUMBER + (name.length - 1) * 6;
    return `<path class="bandfill" d="M${round(x)} 20h${round(span)}v12h-${round(span)}z"/>${share === 0 ? '' : `<path class="inkfill" d="M${round(x)} 20h${round(span * share)}v12h-${round(span * share)}z"/>`}${number}`;
  }).join('');
  return `<svg class="chart" viewBox="0 0 ${width} 64" width="${width}" height="64" role="img"><title>${title}</title>${drawn}${ticks(places, starts, unit, width)}</svg>`;
}

function ticks(
  places: readonly RulerPlace[],
  starts: ReadonlyMap<string, number>,
  unit: number,
  width: number,
): string {
  let free = -Infinity;
  return places
    .flatMap((place) => {
      const start = starts.get(place.chrom);
      return start === undefined ? [] : [{ ...place, x: start + place.megabase * unit }];
    })
    .toSorted((a, b) => a.x - b.x)
    .map(({ x, label }) => {
      const tick = `<path class="tick" d="M${round(x)} 36v7"/>`;
      const half = (label.length * 7) / 2;
      const middle = Math.min(width - half, Math.max(half, x));
      if (middle - half < free) return tick;
      free = middle + half + (LABEL - 32);
      return `${tick}<text x="${round(middle)}" y="58" text-anchor="middle">${label}</text>`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { escapeText } from './escape-text.ts';
import { type PlacedLabel, labelRows } from './label-rows.ts';

/** Changes along one protein. Words are ready to print. */
export interface Lollipop {
  readonly residues: number;
  /** The most important first: that one is named where two compete for room. */
  readonly changes: readonly LollipopChange[];
  readonly regions: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly hotspots: readonly { readonly at: number; readonly tumours: number }[];
  /** Said where the scale ends: `790 residues`. */
  readonly end: string;
  readonly title: string;
}

export interface LollipopChange {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The protein ends early or is cut: the head is a bar, else a dot. */
  readonly truncates: boolean;
  /** Something rests on it: the head is filled, else a ring. */
  readonly matters: boolean;
}

export type LollipopWidth = 'wide' | 'mid' | 'narrow';

const WIDTHS: Readonly<Record<LollipopWidth, number>> = { wide: 1200, mid: 740, narrow: 340 };
const SIDE = 8;
const ROW = 16;
const ROWS = 3;
/** Height of the band that the protein is drawn as. */
const BODY = 16;
/** Foot of the tallest hotspot tick, and room for the numbers under it. */
const TICKS = 14;
const FOOT = 20;

/** A protein as one line with its named regions, its hotspots as ticks beneath, and this tumour's changes as pins above. */
export function lollipop(protein: Lollipop, width: LollipopWidth): string {
  const wide = WIDTHS[width];
  const x = (residue: number): number =>
    round(SIDE + ((residue - 0.5) / Math.max(protein.residues, 1)) * (wide - 2 * SIDE));
  const placed = labelRows(
    protein.changes.map((item) => ({ item, x: x((item.from + item.to) / 2), label: item.label })),
    { left: 0, right: wide },
    ROWS,
  );
  const used = placed.reduce((most, { row }) => Math.max(most, (row ?? 0) + 1), 1);
  const top = used * ROW + 22;
  const height = top + BODY + TICKS + FOOT;
  const parts = [
    `<path class="axis" d="M${SIDE} ${top + BODY / 2}H${wide - SIDE}"/>`,
    ...regionsOf(protein, x, top),
    ...protein.hotspots.map(({ at, tumours }) => {
      const tall = Math.min(TICKS - 2, 2 + Math.sqrt(tumours));
      return `<path class="hot" d="M${x(at)} ${top + BODY + 2}v${round(tall)}"/>`;
    }),
    ...placed.toReversed().map((pin) => pinOf(pin, x, top)),
    text(SIDE, height - 4, '1', 'start'),
    text(wide - SIDE, height - 4, protein.end, 'end'),
  ];
  return `<svg class="chart ${width}" viewBox="0 0 ${wide} ${height}" role="img" aria-label="${escapeText(protein.title)}"><title>${escapeText(protein.title)}</title>${parts.join('')}</svg>`;
}

/** Regions one within another lie one on the other; a name stands where it fits. */
function regionsOf({ regions }: Lollipop, x: (residue: number) => number, top: number): readonly string[] {
  return regions.map(({ name, from, to }, i) => {
    const [start, end] = [x(from), x(to)];
    const span = Math.max(2, end - start);
    const covered = regions.some((other, j) => j !== i && other.from < to && other.to > from && j > i);
    const fits = !covered && name.length * 7.2 + 8 <= span;
    return `<path class="region" d="M${start} ${top}h${round(span)}v${BODY}h-${round(span)}z"><title>${escapeText(`${name} ${from}–${to}`)}</title></path>${fits ? text((start + end) / 2, top + 12, name, 'middle') : ''}`;
  });
}

function pinOf(
  { item, middle, row }: PlacedLabel<LollipopChange>,
  x: (residue: number) => number,
  top: number,
): string {
  const at = x((item.from + item.to) / 2);
  const head = top - 12 - (row ?? 0) * ROW;
  const shape = item.truncates
    ? `<path class="${item.matters ? 'pin' : 'pin-open'}" d="M${round(at - 5)} ${head - 3}h10v5h-10z"/>`
    : `<circle class="${item.matters ? 'pin' : 'pin-open'}" cx="${at}" cy="${head}" r="4"/>`;
  const span = item.to > item.from ? `<path class="span" d="M${x(item.from)} ${top - 2}H${x(item.to)}"/>` : '';
  const label = row === null ? '' : text(middle, head - 8, item.label, 'middle', item.matters ? 'k halo' : 'halo');
  return `<path class="stem" d="M${at} ${head + 3}V${top}"/>${span}${shape}${label}`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', name = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${name === '' ? '' : ` class="${name}"`}>${escapeText(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

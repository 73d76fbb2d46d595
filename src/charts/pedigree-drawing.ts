import { escapeText } from './escape-text.ts';
import { HALF, LINE, type PlacedFamily, type PlacedPerson, pedigreeLayout } from './pedigree-layout.ts';
import type { DrawnFamily, DrawnPerson } from './pedigree-order.ts';

export interface PedigreeDrawingOptions {
  /** Begins the ids of fills, so that two drawings of one page do not share them. */
  readonly prefix?: string;
}

/**
 * A family in the symbols of pedigrees: square a man, circle a woman, diamond where the sex is not told; filled by illness; a slash for who
 * died; an arrow to the person; brackets around who was adopted; dashed those of whom nobody told. Drawn in `currentColor`.
 */
export function pedigreeDrawing(family: DrawnFamily, { prefix = 'pedigree' }: PedigreeDrawingOptions = {}): string {
  const { people, families, width, height } = pedigreeLayout(family);
  const fills = new Map(family.legend.map(({ key }, i) => [key, `${prefix}-${i % FILLS.length}`]));
  const legend = legendOf(family, fills, width, height);
  const parts = [
    `<defs>${FILLS.map((fill, i) => `<pattern id="${prefix}-${i}" width="6" height="6" patternUnits="userSpaceOnUse">${fill}</pattern>`).join('')}${clipsOf(prefix)}</defs>`,
    ...families.flatMap((one) => linesOf(one)),
    ...people.map((one) => symbolOf(one, one.person.id === family.proband, fills, prefix)),
    ...legend.parts,
  ];
  const title = escapeText(family.title);
  const whole = Math.max(width, legend.width);
  return `<svg class="chart pedigree" viewBox="0 0 ${whole} ${legend.height}" width="${whole}" height="${legend.height}" role="img" aria-label="${title}" font-size="11" stroke-width="1.4"><title>${title}</title>${parts.join('')}</svg>`;
}

const INK = 'stroke="currentColor"';
/** Six fills that can be told apart without colour; a seventh illness begins anew, and its label tells. */
const FILLS: readonly string[] = [
  '<path d="M0 0h6v6H0z" fill="currentColor"/>',
  `<path d="M-1 1l2-2M0 6l6-6M5 7l2-2" ${INK} stroke-width="1.6"/>`,
  `<path d="M0 1.5h6M0 4.5h6" ${INK} stroke-width="1.2"/>`,
  '<circle cx="3" cy="3" r="1.5" fill="currentColor"/>',
  `<path d="M1.5 0v6M4.5 0v6" ${INK} stroke-width="1.2"/>`,
  `<path d="M0 0l6 6M0 6l6-6" ${INK} stroke-width="1"/>`,
];

const SHAPES = {
  male: `<path d="M-${HALF} -${HALF}h${2 * HALF}v${2 * HALF}h-${2 * HALF}z"`,
  female: `<circle r="${HALF}"`,
  unknown: `<path d="M0 -${HALF}L${HALF} 0L0 ${HALF}L-${HALF} 0z"`,
} as const;

const shapeOf = ({ sex }: DrawnPerson): keyof typeof SHAPES => sex ?? 'unknown';

const clipsOf = (prefix: string): string =>
  (['female', 'unknown'] as const)
    .map((shape) => `<clipPath id="${prefix}-${shape}">${SHAPES[shape]}/></clipPath>`)
    .join('');

function symbolOf(
  { person, x, y, lines }: PlacedPerson,
  isProband: boolean,
  fills: ReadonlyMap<string, string>,
  prefix: string,
): string {
  const shape = shapeOf(person);
  const ill = person.illnesses.flatMap((key) => fills.get(key) ?? []);
  const step = (2 * HALF) / Math.max(1, ill.length);
  const bands = ill.map(
    (fill, i) =>
      `<path d="M${round(i * step - HALF)} -${HALF}h${round(step)}v${2 * HALF}h-${round(step)}z" fill="url(#${fill})"/>`,
  );
  const clip = shape === 'male' ? '' : ` clip-path="url(#${prefix}-${shape})"`;
  const told = isProband || (person.told ?? lines.length > 0);
  return [
    `<g transform="translate(${round(x)} ${round(y)})" data-person="${escapeText(person.id)}">`,
    bands.length > 0 ? `<g${clip}>${bands.join('')}</g>` : '',
    `${SHAPES[shape]} fill="none" ${INK}${told ? '' : ' stroke-dasharray="3 3" opacity="0.6"'}/>`,
    person.died ? `<path class="died" d="M-19 19L19 -19" ${INK}/>` : '',
    person.adopted === true ? `<path class="adopted" d="M-15 -18h-4v36h4M15 -18h4v36h-4" fill="none" ${INK}/>` : '',
    // A twin's own line comes from the left.
    isProband
      ? `<path class="arrow"${person.twin === undefined ? '' : ' transform="scale(-1 1)"'} d="M-30 -28L-17 -16M-17 -16l-1.5 -6.5M-17 -16l-6.5 -1" fill="none" ${INK} stroke-width="2"/>`
      : '',
    ...lines.map(
      (line, i) =>
        `<text y="${HALF + 6 + (i + 1) * LINE - 3}" text-anchor="middle" fill="currentColor"${i === 0 ? ' font-weight="600"' : ''}>${escapeText(line)}</text>`,
    ),
    '</g>',
  ].join('');
}

/** Between the partners, down from their middle to the bar, and from the bar to each child. */
function linesOf({ mother, father, children, from, bar, over }: PlacedFamily): readonly string[] {
  const parents = [mother, father].flatMap((one) => (one === null ? [] : [one])).toSorted((a, b) => a.x - b.x);
  const [a, b] = parents;
  if (a === undefined) return [];
  const paths: string[] = [];
  let start = a.y + HALF;
  if (b !== undefined) {
    start = over ? a.y - HALF - 6 : a.y;
    paths.push(
      over
        ? `M${round(a.x)} ${round(a.y - HALF)}V${round(start)}H${round(b.x)}V${round(b.y - HALF)}`
        : `M${round(a.x + HALF)} ${round(a.y)}H${round(b.x - HALF)}`,
    );
  }
  const drops = children.map((child) => ({ child, at: dropOf(child, children) }));
  const xs = drops.map(({ at }) => at);
  paths.push(`M${round(from)} ${round(start)}V${round(bar)}`);
  paths.push(`M${round(Math.min(from, ...xs))} ${round(bar)}H${round(Math.max(from, ...xs))}`);
  for (const { child, at } of drops)
    paths.push(`M${round(at)} ${round(bar)}L${round(child.x)} ${round(child.y - HALF)}`);
  for (const { child } of drops) {
    const other = twinIn(child, children);
    if (other === undefined || child.person.twin?.kind !== 'identical' || child.x > other.x) continue;
    const mid = (bar + child.y - HALF) / 2;
    paths.push(`M${round((child.x * 3 + other.x) / 4)} ${round(mid)}H${round((child.x + other.x * 3) / 4)}`);
  }
  return [`<path class="kin" d="${paths.join('')}" fill="none" ${INK}/>`];
}

/** Twins hang on one point of the bar. */
function dropOf(child: PlacedPerson, children: readonly PlacedPerson[]): number {
  const other = twinIn(child, children);
  return other === undefined ? child.x : (child.x + other.x) / 2;
}

const twinIn = ({ person }: PlacedPerson, children: readonly PlacedPerson[]): PlacedPerson | undefined =>
  children.find(
    (one) => one.person.id === person.twin?.id || (one.person.twin?.id === person.id && one.person.id !== person.id),
  );

function legendOf(
  { legend }: DrawnFamily,
  fills: ReadonlyMap<string, string>,
  width: number,
  top: number,
): { readonly parts: readonly string[]; readonly width: number; readonly height: number } {
  let [x, y] = [8, top + 8];
  let widest = width;
  const parts = legend.map(({ key, label }) => {
    const room = 30 + label.length * 6.4;
    if (x > 8 && x + room > width) [x, y] = [8, y + 22];
    const [left, row] = [x, y];
    x += room;
    widest = Math.max(widest, left + room);
    return `<g class="key" transform="translate(${round(left)} ${round(row)})"><path d="M0 0h16v14H0z" fill="url(#${fills.get(key)})" ${INK}/><text x="22" y="11" fill="currentColor">${escapeText(label)}</text></g>`;
  });
  return { parts, width: Math.ceil(widest), height: legend.length === 0 ? top : y + 22 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * How light, heavy, short and tall people of an age are. The outer limits are meant to hold everybody who has ever been
 * weighed, with room to spare, so that only slips lie outside: an infant's 7.0 kg as 70, a child's weight in grams, a height in
 * inches. They follow the extremes that were reported: newborns of 0.2 kg and 24 cm, and of 10 kg and 76 cm; infants of 20 kg at
 * 8 and 30 kg at 10 months; children of 60 kg at 3, 95 at 6 and 220 at 7 years; grown-ups of 635 kg and of 55 and 272 cm, the
 * tallest 163 cm at 5 years. The least weights are those of wasted people of some usual height and of children born very early;
 * people of dwarfed growth weigh less, and their height tells them apart.
 */
type Row = readonly [years: number, limit: number];

const LEAST_KG: readonly Row[] = [
  [0, 0.2],
  [0.25, 0.5],
  [1, 1.8],
  [2, 3],
  [5, 5],
  [10, 8],
  [18, 12],
];
const MOST_KG: readonly Row[] = [
  [0, 12],
  [0.25, 18],
  [0.75, 32],
  [1, 38],
  [2, 55],
  [3, 72],
  [4, 90],
  [5, 125],
  [7, 230],
  [10, 300],
  [14, 450],
  [18, 650],
];
const LEAST_CM: readonly Row[] = [
  [0, 20],
  [1, 35],
  [5, 48],
  [7, 50],
];
const MOST_CM: readonly Row[] = [
  [0, 78],
  [1, 110],
  [2, 130],
  [5, 172],
  [7, 190],
  [10, 210],
  [14, 240],
  [18, 280],
];
/** Middle weights of children, of both sexes, as growth charts have them; of grown-ups the body mass index speaks. */
const MIDDLE_KG: readonly Row[] = [
  [0, 3.3],
  [0.25, 6.1],
  [0.5, 7.6],
  [1, 9.3],
  [2, 12],
  [4, 16],
  [6, 20],
  [8, 25],
  [10, 31],
  [12, 41],
  [14, 50],
  [16, 57],
];
/** Pounds for kilograms are 2.2 times; fewer than one child in some thousand weighs so much or so little for its age. */
const RARE_TIMES = 2.1;
/** Before it, what a child weighs follows its gestation, which is often not known. */
const TOLD_FROM = 1;
/** From here on the body mass index is told instead. */
const TOLD_TO = 16;

/** kg/m²; the least of a survivor of starvation is near 7, the most near 250. Those of newborns born early lie below. */
const BUILD = [5, 260] as const;
const BUILD_FROM_CM = 60;

/** Anybody, of whatever age. */
export const ANYBODY = { age: [0, 125], weight: [0.2, 650], height: [20, 280] } as const;

export interface BodySaid {
  /** Years. */
  readonly age: number | null;
  /** kg */
  readonly weight: number | null;
  /** cm */
  readonly height: number | null;
}

export type BodyDoubt =
  /** No person has this value, or none of this age. */
  | { readonly what: 'nobody' | 'not-at-this-age'; readonly of: 'age' | 'weight' | 'height' }
  /** Weight and height do not go together in any person. */
  | { readonly what: 'no-such-build'; readonly index: number }
  /** A child far from others of its age. */
  | { readonly what: 'rare-at-this-age'; readonly of: 'weight' };

/** What cannot be, or hardly is, of an age, a weight and a height; the first that is found, null where none is. */
export function bodyDoubt(body: BodySaid): BodyDoubt | null {
  for (const of of ['age', 'weight', 'height'] as const) {
    const value = body[of];
    if (value !== null && !(value >= ANYBODY[of][0] && value <= ANYBODY[of][1])) return { what: 'nobody', of };
  }
  const { age, weight, height } = body;
  const metres = (height ?? Number.NaN) / 100;
  const index = (weight ?? Number.NaN) / (metres * metres);
  if (height !== null && height >= BUILD_FROM_CM && (index < BUILD[0] || index > BUILD[1]))
    return { what: 'no-such-build', index };
  if (age === null) return null;
  if (height !== null && (height < at(LEAST_CM, age) || height > at(MOST_CM, age)))
    return { what: 'not-at-this-age', of: 'height' };
  if (weight === null) return null;
  // A weight that goes with a height that was measured is that of a small person, not a slip.
  const tooLight = weight < at(LEAST_KG, age) && height === null;
  if (tooLight || weight > at(MOST_KG, age)) return { what: 'not-at-this-age', of: 'weight' };
  if (age >= TOLD_TO) return null;
  const middle = at(MIDDLE_KG, age);
  return weight > middle * RARE_TIMES || (age >= TOLD_FROM && weight < middle / RARE_TIMES)
    ? { what: 'rare-at-this-age', of: 'weight' }
    : null;
}

/** Between two rows on the straight line, after the last as there. */
function at(rows: readonly Row[], years: number): number {
  const next = rows.findIndex(([age]) => age > years);
  if (next < 0) return rows.at(-1)![1];
  const [[from, low], [to, high]] = [rows[Math.max(0, next - 1)]!, rows[next]!];
  return from === to ? low : low + ((high - low) * (years - from)) / (to - from);
}

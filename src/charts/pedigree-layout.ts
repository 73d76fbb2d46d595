import { type DrawnFamily, type DrawnPerson, pedigreeOrder } from './pedigree-order.ts';

export interface PlacedPerson {
  readonly person: DrawnPerson;
  /** Middle of the symbol, px. */
  readonly x: number;
  readonly y: number;
  /** Lines under it, wrapped. */
  readonly lines: readonly string[];
}

/** Children of one couple and the lines that lead to them. */
export interface PlacedFamily {
  readonly mother: PlacedPerson | null;
  readonly father: PlacedPerson | null;
  readonly children: readonly PlacedPerson[];
  /** Where the line of descent leaves the couple. */
  readonly from: number;
  /** Height of the bar over the children. */
  readonly bar: number;
  /** Another partner stands between the two: the line goes over that one. */
  readonly over: boolean;
}

export interface PedigreeLayout {
  readonly people: readonly PlacedPerson[];
  readonly families: readonly PlacedFamily[];
  readonly width: number;
  readonly height: number;
}

/** Half of a symbol, px. */
export const HALF = 14;
/** Height of a line of words, px. */
export const LINE = 13;
/** Room of one sign of 11 px type, px: enough for capitals and digits. */
const SIGN = 6.4;
const WORDS = 15;
const GAP = 10;
const LANE = 8;
const LEAST_WIDTH = 62;
const TOP = 30;
const ROUNDS = 80;

/** Where everybody stands: nearest to the middle over the children and under the parents that leaves room for all words. */
export function pedigreeLayout(family: DrawnFamily): PedigreeLayout {
  const rows = pedigreeOrder(family);
  const lines = new Map(family.people.map((one) => [one.id, one.lines.flatMap(wrapped)]));
  const widths = new Map(
    family.people.map(({ id }) => [
      id,
      Math.max(LEAST_WIDTH, ...lines.get(id)!.map((line) => line.length * SIGN)) + GAP,
    ]),
  );
  const xs = spread(rows, family, widths);
  const left = Math.min(...family.people.map(({ id }) => xs.get(id)! - widths.get(id)! / 2));
  const right = Math.max(...family.people.map(({ id }) => xs.get(id)! + widths.get(id)! / 2));
  const couples = couplesOf(family);

  const placed = new Map<string, PlacedPerson>();
  const families: PlacedFamily[] = [];
  let y = TOP;
  rows.forEach((row, r) => {
    const below = couples.filter(({ children }) => row.some((one) => children.includes(one)));
    const spans = below.map((couple) => ({ couple, ...spanOf(couple, rows, xs, widths, left) }));
    const lanes = lanesOf(spans);
    if (r > 0) y += 20 + Math.max(0, ...lanes) * LANE;
    for (const person of row)
      placed.set(person.id, { person, x: xs.get(person.id)! - left, y: y + HALF, lines: lines.get(person.id)! });
    spans.forEach(({ couple, from, over }, i) =>
      families.push({
        mother: placed.get(couple.mother ?? '') ?? null,
        father: placed.get(couple.father ?? '') ?? null,
        children: couple.children.map(({ id }) => placed.get(id)!),
        from,
        bar: y - 12 - lanes[i]! * LANE,
        over,
      }),
    );
    y += 2 * HALF + 6 + Math.max(1, ...row.map(({ id }) => lines.get(id)!.length)) * LINE + 10;
  });
  return { people: [...placed.values()], families, width: Math.ceil(right - left), height: Math.ceil(y) };
}

interface Couple {
  readonly mother: string | null;
  readonly father: string | null;
  readonly children: readonly DrawnPerson[];
}

function couplesOf({ people }: DrawnFamily): readonly Couple[] {
  const couples = new Map<string, { mother: string | null; father: string | null; children: DrawnPerson[] }>();
  for (const person of people) {
    const { mother, father } = person;
    if (mother === null && father === null) continue;
    const key = `${mother}|${father}`;
    const couple = couples.get(key) ?? { mother, father, children: [] };
    couple.children.push(person);
    couples.set(key, couple);
  }
  return [...couples.values()];
}

/** Words of at most {@link WORDS} signs a line; a longer word stands alone. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WORDS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${WORDS + 5}}`, 'gu')) ?? []));
  }
  return lines;
}

/** Places in each row that come nearest to what parents and children draw them to, round by round. */
function spread(
  rows: readonly (readonly DrawnPerson[])[],
  family: DrawnFamily,
  widths: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const xs = new Map<string, number>();
  for (const row of rows) {
    let at = 0;
    for (const { id } of row) {
      xs.set(id, at + widths.get(id)! / 2);
      at += widths.get(id)!;
    }
  }
  const couples = couplesOf(family);
  const middle = (ids: readonly (string | null)[]): number => {
    const at = ids.flatMap((id) => (id === null || !xs.has(id) ? [] : [xs.get(id)!]));
    return (Math.min(...at) + Math.max(...at)) / 2;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = new Map<string, number[]>();
    const pull = (id: string | null, to: number): void => {
      if (id !== null && xs.has(id)) wanted.set(id, [...(wanted.get(id) ?? []), to]);
    };
    for (const { mother, father, children } of couples) {
      const shift = middle([mother, father]) - middle(children.map(({ id }) => id));
      for (const { id } of children) pull(id, xs.get(id)! + shift * 0.6);
      for (const id of [mother, father]) if (id !== null) pull(id, xs.get(id)! - shift * 0.6);
    }
    for (const row of rows) {
      const to = row.map(({ id }) => {
        const all = wanted.get(id);
        return all === undefined ? xs.get(id)! : all.reduce((sum, one) => sum + one, 0) / all.length;
      });
      apart(row, to, widths).forEach((x, i) => xs.set(row[i]!.id, x));
    }
  }
  return xs;
}

/** The places nearest to those wanted (least squares) that leave each its width: pooling of neighbours that push each other. */
function apart(
  row: readonly DrawnPerson[],
  wanted: readonly number[],
  widths: ReadonlyMap<string, number>,
): readonly number[] {
  const offsets: number[] = [];
  row.forEach(({ id }, i) => {
    const before = row[i - 1];
    offsets.push(before === undefined ? 0 : offsets[i - 1]! + (widths.get(before.id)! + widths.get(id)!) / 2);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((x, i) => {
    pools.push({ sum: x - offsets[i]!, count: 1 });
    for (;;) {
      const [a, b] = [pools.at(-2), pools.at(-1)];
      if (a === undefined || b === undefined || a.sum / a.count <= b.sum / b.count) break;
      pools.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((x, i) => x + offsets[i]!);
}

/** From where the line goes down, and how far the bar reaches. */
function spanOf(
  { mother, father, children }: Couple,
  rows: readonly (readonly DrawnPerson[])[],
  xs: ReadonlyMap<string, number>,
  widths: ReadonlyMap<string, number>,
  left: number,
): { readonly from: number; readonly over: boolean; readonly low: number; readonly high: number } {
  const row = rows.find((one) => one.some(({ id }) => id === (mother ?? father))) ?? [];
  const at = [mother, father]
    .flatMap((id) => (id === null ? [] : [row.findIndex((one) => one.id === id)]))
    .toSorted((a, b) => a - b);
  const x = (i: number): number => xs.get(row[i]!.id)! - left;
  const [a = 0, b = a] = at;
  const over = b - a > 1;
  // Between the words of the two that stand beside one another, whoever has more of them.
  const half = (i: number): number => widths.get(row[i]!.id)! / 2;
  const between = (i: number): number => (x(i - 1) + half(i - 1) + x(i) - half(i)) / 2;
  const from = a === b ? x(a) : between(b);
  const all = [from, ...children.map(({ id }) => xs.get(id)! - left)];
  return { from, over, low: Math.min(...all), high: Math.max(...all) };
}

/** Bars over one row that would lie on one another go one above the other. */
function lanesOf(spans: readonly { readonly low: number; readonly high: number }[]): readonly number[] {
  const taken: [number, number][][] = [];
  return spans.map(({ low, high }) => {
    let lane = taken.findIndex((all) => all.every(([from, to]) => high < from - 2 || low > to + 2));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]!.push([low, high]);
    return lane;
  });
}

import { type AlleleNumbers, type ScoreHead, type ScoreTable, type Unplaced, alleleNumbers } from '../score-table.ts';

/** One row as it is put in. */
export interface ScoreRow {
  readonly chrom: number;
  readonly pos1: number;
  readonly effect: number;
  readonly other: number;
  readonly reference: number;
  readonly w0: number;
  readonly w1: number;
  readonly w2: number;
  readonly frequency: number;
}

/** Columns that grow, sorted at the end. */
export interface ScoreBuilder {
  readonly numbers: AlleleNumbers;
  add(row: ScoreRow, fileRow: number): void;
  leave(why: Unplaced): void;
  table(head: ScoreHead, frequenciesOf: string | null): ScoreTable;
}

/** @param expected rows that are likely to come; more make the columns grow */
export function scoreBuilder(expected = 0): ScoreBuilder {
  const numbers = alleleNumbers();
  const unplaced = { haplotype: 0, diplotype: 0, interaction: 0, 'no-position': 0, 'not-bases': 0 };
  let room = Math.max(1024, expected);
  let size = 0;
  let [chrom, pos1, effect] = [new Uint8Array(room), new Uint32Array(room), new Uint32Array(room)];
  let [other, reference, rows] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  let [weights, frequency] = [new Float64Array(3 * room), new Float64Array(room)];
  let sorted = true;
  const grow = (): void => {
    room *= 2;
    chrom = larger(chrom, new Uint8Array(room));
    pos1 = larger(pos1, new Uint32Array(room));
    effect = larger(effect, new Uint32Array(room));
    other = larger(other, new Uint32Array(room));
    reference = larger(reference, new Uint32Array(room));
    rows = larger(rows, new Uint32Array(room));
    weights = larger(weights, new Float64Array(3 * room));
    frequency = larger(frequency, new Float64Array(room));
  };
  return {
    numbers,
    leave: (why) => void unplaced[why]++,
    add(row, fileRow) {
      if (size === room) grow();
      chrom[size] = row.chrom;
      pos1[size] = row.pos1;
      effect[size] = row.effect;
      other[size] = row.other;
      reference[size] = row.reference;
      weights[3 * size] = row.w0;
      weights[3 * size + 1] = row.w1;
      weights[3 * size + 2] = row.w2;
      frequency[size] = row.frequency;
      rows[size] = fileRow;
      if (size > 0 && (chrom[size - 1]! > row.chrom || (chrom[size - 1] === row.chrom && pos1[size - 1]! > row.pos1)))
        sorted = false;
      size++;
    },
    table(head, frequenciesOf) {
      const order = sorted ? null : orderOf(chrom, pos1, size);
      const take = <T extends Uint8Array | Uint32Array | Float64Array>(from: T, Kind: new (size: number) => T): T => {
        if (order === null) return from.subarray(0, size) as T;
        const into = new Kind(size);
        for (let i = 0; i < size; i++) into[i] = from[order[i]!]!;
        return into;
      };
      const all = order === null ? weights.subarray(0, 3 * size) : new Float64Array(3 * size);
      if (order !== null)
        for (let i = 0; i < size; i++) {
          const at = 3 * order[i]!;
          all[3 * i] = weights[at]!;
          all[3 * i + 1] = weights[at + 1]!;
          all[3 * i + 2] = weights[at + 2]!;
        }
      return {
        ...head,
        size,
        chrom: take(chrom, Uint8Array),
        pos1: take(pos1, Uint32Array),
        effect: take(effect, Uint32Array),
        other: take(other, Uint32Array),
        reference: take(reference, Uint32Array),
        weights: all,
        frequency: take(frequency, Float64Array),
        frequenciesOf,
        spread: null,
        alleles: numbers.list,
        row: take(rows, Uint32Array),
        unplaced,
      };
    },
  };
}

function larger<T extends Uint8Array | Uint32Array | Float64Array>(old: T, next: T): T {
  next.set(old);
  return next;
}

/** Rows below which place and row are one number that a double holds: 2^33 places by 2^20 rows. */
const ONE_NUMBER = 2 ** 20;

/** Rows by chromosome, position, and their order in the file. */
function orderOf(chrom: Uint8Array, pos1: Uint32Array, size: number): Uint32Array {
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) keys[i] = chrom[i]! * 2 ** 28 + pos1[i]!;
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  if (size > ONE_NUMBER) return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  // Sorting plain numbers is several times faster than asking for each pair.
  for (let i = 0; i < size; i++) keys[i] = keys[i]! * ONE_NUMBER + i;
  keys.sort();
  for (let i = 0; i < size; i++) order[i] = keys[i]! % ONE_NUMBER;
  return order;
}

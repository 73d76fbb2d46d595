import type { CodeColumn } from './cohort-reading.ts';

/** A column of zeros with room for codes up to `most`. */
export function emptyColumn(people: number, most: number): CodeColumn {
  return most < 1 << 8 ? new Uint8Array(people) : most < 1 << 16 ? new Uint16Array(people) : new Uint32Array(people);
}

/** The same codes with room for `code`. */
export function widened(column: CodeColumn, code: number): CodeColumn {
  if (code < 1 << (8 * column.BYTES_PER_ELEMENT) || column.BYTES_PER_ELEMENT === 4) return column;
  return column.BYTES_PER_ELEMENT === 1 ? Uint16Array.from(column) : Uint32Array.from(column);
}

/** The different combinations of several columns' codes, numbered by their first person. */
export interface JoinedColumns {
  readonly codes: Uint32Array;
  /** Per combination the first person who has it. */
  readonly firstPeople: readonly number[];
}

/**
 * Numbers the combinations of codes column by column: who differs from the commonest code of a column moves into a class of
 * his own kind, so the work is the number of uncommon codes.
 */
export function joinColumns(columns: readonly CodeColumn[], people: number): JoinedColumns {
  const classes = new Uint32Array(people);
  let next = 1;
  for (const column of columns) {
    const { common, width } = spreadOf(column, people);
    const moved = movesFor(next, width);
    for (let person = 0; person < people; person++) {
      const code = column[person] as number;
      if (code === common) continue;
      const from = classes[person] as number;
      let target = moved.get(from, code);
      if (target === 0) {
        target = next++;
        moved.set(from, code, target);
      }
      classes[person] = target;
    }
  }
  return renumbered(classes, next);
}

/** The commonest code of a column, and one more than its highest. Of wide columns the first person's counts as common. */
function spreadOf(column: CodeColumn, people: number): { readonly common: number; readonly width: number } {
  if (column.BYTES_PER_ELEMENT > 1) return { common: 0, width: 1 << 26 };
  const counts = new Uint32Array(256);
  for (let person = 0; person < people; person++) counts[column[person] as number]! += 1;
  let common = 0;
  for (let code = 1; code < 256; code++) if (counts[code]! > counts[common]!) common = code;
  return { common, width: counts.findLastIndex((count) => count > 0) + 1 };
}

/** From class and code to the class that people move to; 0 where nobody has yet. */
interface Moves {
  get(from: number, code: number): number;
  set(from: number, code: number, to: number): void;
}

const TABLE_CELLS = 1 << 16;

/** A table where it is small, which is four times as fast as a map. */
function movesFor(classes: number, width: number): Moves {
  if (classes * width <= TABLE_CELLS) {
    const table = new Uint32Array(classes * width);
    return {
      get: (from, code) => (from < classes ? (table[from * width + code] as number) : 0),
      set: (from, code, to) => {
        table[from * width + code] = to;
      },
    };
  }
  const map = new Map<number, number>();
  return {
    get: (from, code) => map.get(from * width + code) ?? 0,
    set: (from, code, to) => void map.set(from * width + code, to),
  };
}

function renumbered(classes: Uint32Array, size: number): JoinedColumns {
  const numbers = new Int32Array(size).fill(-1);
  const firstPeople: number[] = [];
  for (let person = 0; person < classes.length; person++) {
    const from = classes[person] as number;
    if (numbers[from] === -1) {
      numbers[from] = firstPeople.length;
      firstPeople.push(person);
    }
    classes[person] = numbers[from] as number;
  }
  return { codes: classes, firstPeople };
}

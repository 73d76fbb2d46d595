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
 * Numbers the combinations of codes column by column: who differs from the commonest code (0) of a column moves into a
 * class of his own kind, so the work is the number of uncommon codes.
 */
export function joinColumns(columns: readonly CodeColumn[], people: number): JoinedColumns {
  const classes = new Uint32Array(people);
  let next = 1;
  for (const column of columns) {
    const moved = new Map<number, number>();
    const width = column.BYTES_PER_ELEMENT === 4 ? 1 << 26 : 1 << (8 * column.BYTES_PER_ELEMENT);
    for (let person = 0; person < people; person++) {
      const code = column[person] as number;
      if (code === 0) continue;
      // A small integer in nearly all cohorts, and exact in every one.
      const key = (classes[person] as number) * width + code;
      let target = moved.get(key);
      if (target === undefined) {
        target = next++;
        moved.set(key, target);
      }
      classes[person] = target;
    }
  }
  return renumbered(classes, next);
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

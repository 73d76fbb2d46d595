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

/** A column to be joined. */
export interface CountedColumn {
  readonly codes: CodeColumn;
  /** More than its highest code. */
  readonly size: number;
}

/**
 * Numbers the combinations of codes column by column: who differs from a common code of a column moves into a class of
 * his own kind, so the work is the number of uncommon codes.
 */
export function joinColumns(columns: readonly CountedColumn[], people: number): JoinedColumns {
  const classes = new Uint32Array(people);
  let next = 1;
  for (const { codes, size } of columns)
    next = next * size <= TABLE_CELLS ? moveByTable(classes, codes, size, next) : moveByMap(classes, codes, size, next);
  return renumbered(classes, next);
}

const TABLE_CELLS = 1 << 16;

/**
 * Moves who differs into classes from `next` on, by a table of class and code, which is four times as fast as a map.
 * @returns the next free class
 */
function moveByTable(classes: Uint32Array, column: CodeColumn, size: number, next: number): number {
  // Nobody is moved twice by one column, so the classes met are those from before it.
  const table = new Uint32Array(next * size);
  const common = commonOf(column);
  let free = next;
  for (let person = nextUncommon(column, 0, common); person >= 0; person = nextUncommon(column, person + 1, common)) {
    const cell = classes[person]! * size + column[person]!;
    if (table[cell] === 0) table[cell] = free++;
    classes[person] = table[cell]!;
  }
  return free;
}

/** The same where a table would be large. */
function moveByMap(classes: Uint32Array, column: CodeColumn, size: number, next: number): number {
  const moved = new Map<number, number>();
  const common = commonOf(column);
  let free = next;
  for (let person = nextUncommon(column, 0, common); person >= 0; person = nextUncommon(column, person + 1, common)) {
    const cell = classes[person]! * size + column[person]!;
    const known = moved.get(cell) ?? free++;
    moved.set(cell, known);
    classes[person] = known;
  }
  return free;
}

/** A code that many have: of three people that of two, if two agree. */
function commonOf(column: CodeColumn): number {
  const last = column[column.length - 1]!;
  return column[column.length >>> 1] === last ? last : column[0]!;
}

/** The first person from `person` on who has another code, or −1. By itself, as it is all that is done about most people. */
function nextUncommon(column: CodeColumn, person: number, common: number): number {
  for (let next = person; next < column.length; next++) if (column[next] !== common) return next;
  return -1;
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

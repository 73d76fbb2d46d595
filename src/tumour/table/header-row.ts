import type { NoticeCounter } from '../text/notice-counter.ts';

/** Column names of a table, and where each stands; compared without case and without anything but letters and digits. */
export interface HeaderRow {
  readonly names: readonly string[];
  readonly separator: '\t' | ',' | ';';
  /** Place of the first of these names that the table has; -1: none. */
  at(...names: readonly string[]): number;
}

export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+%]/gu, '');

/** @param counter told of columns that stand there twice */
export function headerRow(line: string, counter?: NoticeCounter, number = 1): HeaderRow {
  const separator = line.includes('\t')
    ? '\t'
    : line.includes(';') && !line.includes(',')
      ? ';'
      : line.includes(',')
        ? ','
        : '\t';
  const names = splitRow(line.replace(/^#+\s*/, ''), separator).map((name) => name.trim());
  const places = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    const plain = plainName(name);
    if (plain === '') continue;
    if (!places.has(plain)) places.set(plain, i);
    else counter?.count('TUMOUR_COLUMN_TWICE', 'caution', number, { column: name.slice(0, 60) });
  }
  return {
    names,
    separator,
    at(...wanted) {
      for (const name of wanted) {
        const place = places.get(plainName(name));
        if (place !== undefined) return place;
      }
      return -1;
    },
  };
}

/** Cells of a row; quotes around a cell are taken off, and separators inside them are text. */
export function splitRow(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let text = '';
      let next = at + 1;
      for (;;) {
        const quote = line.indexOf('"', next);
        if (quote < 0) {
          text += line.slice(next);
          next = line.length;
          break;
        }
        text += line.slice(next, quote);
        next = quote + 1;
        if (line[next] !== '"') break;
        text += '"';
        next += 1;
      }
      const end = line.indexOf(separator, next);
      cells.push(text + line.slice(next, end < 0 ? line.length : end));
      at = end < 0 ? line.length + 1 : end + 1;
    } else {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length + 1 : end + 1;
    }
  }
  return cells;
}

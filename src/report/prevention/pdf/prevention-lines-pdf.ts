import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { line, listHead } from '../../pdf/board-paper.ts';
import { HAIR } from '../../pdf/inks.ts';
import { TEXT_WIDTH, table } from '../../pdf/paper.ts';

/** A head and its blocks; it goes to the next page with the first of them, whose lines no page divides. */
export function headed(title: string, note: string | null, [first, ...rest]: readonly Content[]): Content[] {
  return first === undefined ? [] : [{ unbreakable: true, stack: [listHead(title, note), first] } as Content, ...rest];
}

/** A head and the rows of its table; the first row goes with the head. */
export function headedTable(
  title: string,
  note: string | null,
  [first, ...rest]: readonly (readonly TableCell[])[],
  widths: readonly (number | string)[],
): Content[] {
  if (first === undefined) return [];
  const one = table([first], widths);
  const hair = { type: 'line' as const, x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: HAIR };
  return rest.length === 0
    ? headed(title, note, [one])
    : headed(title, note, [{ stack: [one, { canvas: [hair] }] }, table(rest, widths)]);
}

/** From so many lines on, a list stands in two columns. */
const TWO_COLUMNS = 8;

/** A list of lines under its head, which never stands alone; nothing where there are none. */
export function lines(title: string, texts: readonly string[]): Content[] {
  if (texts.length < TWO_COLUMNS) return headed(title, null, texts.map(line));
  const half = Math.ceil(texts.length / 2);
  const cell = (text: string): TableCell => ({ text, fontSize: 7.5 });
  const rows = texts
    .slice(0, half)
    .map((text, i): Content => table([[cell(text), cell(texts[half + i] ?? '')]], ['50%', '50%'], false));
  return headed(title, String(texts.length), rows);
}

/** Parts as sentences; those that say nothing are left out. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => part![0]!.toUpperCase() + part!.slice(1).replace(/\.$/, ''))
    .join('. ');

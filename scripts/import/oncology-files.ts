import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Row = Readonly<Record<string, string>>;

/** A text, unpacked where its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A table by its line of columns. */
export function readRows(path: string): Row[] {
  const [head = '', ...lines] = readText(path)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
  });
}

/** Rows of an authored table, whose head lines start with `#`. */
export function authoredRows(path: string): Row[] {
  const [head = '', ...lines] = readText(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])));
}

export interface Head {
  readonly source: string;
  readonly version: string;
  readonly licence: string;
}

export type Cell = string | number | boolean | null | readonly (string | number)[];

/** Writes one table of the pack: lists between bars, nothing for null. */
export function writeRows(
  out: string,
  path: string,
  head: Head,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const text = [
    `# source: ${head.source}`,
    `# version: ${head.version}`,
    `# licence: ${head.licence}`,
    columns.join('\t'),
    ...rows.map((row) => row.map(cellText).join('\t')),
  ].join('\n');
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), `${text}\n`);
  console.log(`${path}: ${rows.length}`);
}

export function writeText(out: string, path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'object' ? cell.join('|') : String(cell);
  if (/[\t\n\r]/.test(text)) throw new Error(`a tab or a line break in a cell: ${text}`);
  return text;
}

/** Words as an id: `Trastuzumab deruxtecan` → `trastuzumab-deruxtecan`. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Case, spaces and marks do not tell names apart. */
export function key(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

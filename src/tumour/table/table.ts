import { type Locator, PropriaError } from '../../core/index.ts';
import type { FileReading } from '../file-reading.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';
import type { TumourOptions, TumourRole } from '../tumour-file.ts';
import type { HeaderRow } from './header-row.ts';

export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly offset: number;
  readonly text: string;
}

/** A table held whole: header and rows, without comments and empty lines. */
export interface Table {
  readonly header: HeaderRow;
  /** Without its folder. */
  readonly name: string;
  /** As the user calls it, for errors. */
  readonly source: string;
  readonly offsetKind: 'byte' | 'virtual';
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
}

export interface TableContext {
  readonly role: TumourRole | undefined;
  readonly options: TumourOptions;
  readonly counter: NoticeCounter;
}

export type TableContent = Omit<FileReading, 'document' | 'notices'>;

/** One kind of table: how its header is known, and what its rows say. */
export interface TableReader {
  /** What it is called in messages. */
  readonly kind: string;
  /** @param first the first data row; null where there is none */
  fits(header: HeaderRow, first: readonly string[] | null, role: TumourRole | undefined, name: string): boolean;
  read(table: Table, context: TableContext): TableContent;
}

/** Place of a row that has no genomic position; `what` names the thing. */
export const rowPlace = ({ name }: Table, { line }: TableRow, what: string): Locator => ({
  kind: 'document',
  source: name,
  path: what.slice(0, 80),
  line,
});

/** Place of a row that has one. */
export const genomePlace = (table: Table, row: TableRow, chrom: string, pos1: number): Locator => ({
  kind: 'file',
  source: table.name,
  chrom,
  pos1,
  offset: { kind: table.offsetKind, at: String(row.offset) },
  line: row.line,
  text: row.text,
});

/**
 * The rows of the wanted sample, where a table holds several.
 * @param column of the sample's name; -1: there is none
 * @throws PropriaError TUMOUR_SAMPLE_NEEDED, TUMOUR_SAMPLE_UNKNOWN
 */
export function rowsOfSample(
  table: Table,
  column: number,
  wanted: string | undefined,
): { readonly sample: string | null; readonly rows: readonly TableRow[] } {
  if (column < 0) return { sample: null, rows: table.rows };
  const names = [...new Set(table.rows.map(({ cells }) => (cells[column] ?? '').trim()))].filter((name) => name !== '');
  const sample = sampleAmong(names, wanted, table.source);
  return {
    sample,
    rows: sample === null ? table.rows : table.rows.filter(({ cells }) => (cells[column] ?? '').trim() === sample),
  };
}

/** @throws PropriaError TUMOUR_SAMPLE_NEEDED, TUMOUR_SAMPLE_UNKNOWN */
export function sampleAmong(names: readonly string[], wanted: string | undefined, source: string): string | null {
  const listed = names.slice(0, 8).join(', ');
  if (names.length === 0) return null;
  if (wanted === undefined && names.length > 1)
    throw new PropriaError('TUMOUR_SAMPLE_NEEDED', {
      place: { source },
      params: { count: names.length, names: listed },
    });
  if (wanted === undefined) return names[0] ?? null;
  // Barcodes of tables are cut at the sample, those of reads name the aliquot.
  const found = names.find((name) => name === wanted) ?? names.find((name) => isSameSample(name, wanted));
  if (found === undefined)
    throw new PropriaError('TUMOUR_SAMPLE_UNKNOWN', { place: { source }, params: { sample: wanted, names: listed } });
  return found;
}

/** Whether two names can be of one sample: one goes on where the other ends, or their TCGA barcodes name one sample of one patient. */
function isSameSample(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(`${short}-`)) return true;
  return /^TCGA-\w\w-\w{4}-\d\d[A-Z]?$/.test(short) && long.startsWith(short.slice(0, 15));
}

import { PropriaError, type TargetLocus } from '../../core/index.ts';
import { type ArrayLayout, chromosomeOf, headerColumns, isHeaderRow, layoutOf } from './vendor.ts';

/** A row that speaks of a wanted position, by its rsID or by its place in either build. */
export interface ArrayRow {
  readonly rsid: string;
  readonly chrom: string;
  readonly pos1: number;
  /** Letters as written, upper case, without separators: `AG`, `A`, `DI`, `--`. */
  readonly genotype: string;
  readonly line: number;
  /** Byte offset of the line in the inflated text. */
  readonly offset: number;
  readonly text: string;
}

export interface ArrayScan {
  readonly layout: ArrayLayout;
  readonly comments: readonly string[];
  /** Text before the first data row. */
  readonly headerText: string;
  readonly rows: readonly ArrayRow[];
  readonly rowCount: number;
  readonly x: { readonly read: number; readonly heterozygous: number; readonly singleLetter: number };
  /** Rows that do not have the layout's columns; a few are skipped, many are an error. */
  readonly badLines: readonly number[];
}

const MAX_LINE = 10_000;
/** More misfitting rows than this share means that the columns are not what the header says. */
const MAX_BAD_SHARE = 0.01;

/** Where a row is wanted. */
export type ArrayPlace = Pick<TargetLocus, 'rsid' | 'chrom' | 'pos37' | 'pos38'>;

/** Walks an array file once. Throws ARRAY_COLUMNS, ARRAY_NO_ROWS, GENOME_NOT_TEXT with the line. */
export function scanRows(text: string, source: string, targets: readonly ArrayPlace[]): ArrayScan {
  const rsids = new Set(targets.flatMap(({ rsid }) => (rsid === null ? [] : [rsid])));
  const places = new Set(targets.flatMap(({ chrom, pos37, pos38 }) => [`${chrom}:${pos37}`, `${chrom}:${pos38}`]));
  const comments: string[] = [];
  const rows: ArrayRow[] = [];
  const badLines: number[] = [];
  const x = { read: 0, heterozygous: 0, singleLetter: 0 };
  let layout: ArrayLayout | null = null;
  let headerEnd = 0;
  let rowCount = 0;
  let line = 0;

  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const offset = start;
    line += 1;
    if (end - start > MAX_LINE) throw new PropriaError('GENOME_NOT_TEXT', { place: { source, line, offset } });
    const row = text.charCodeAt(end - 1) === 13 ? text.slice(start, end - 1) : text.slice(start, end);
    start = end + 1;
    if (row === '') continue;
    if (row.includes('\0')) throw new PropriaError('GENOME_NOT_TEXT', { place: { source, line, offset } });
    if (isHeaderRow(row)) {
      const found = layoutOf(row, comments);
      if (found === null) throw columnsError(source, line, headerColumns(row).columns.join(', '));
      layout ??= found; // FTDNA's joined files repeat the row
      headerEnd = start;
      continue;
    }
    if (row.startsWith('#')) {
      comments.push(row);
      continue;
    }
    if (layout === null) throw columnsError(source, line, row.slice(0, 60));
    rowCount += 1;
    const fields = row.split(layout.separator);
    const chrom = chromosomeOf(unquote(fields[1] ?? ''));
    const position = unquote(fields[2] ?? '');
    const genotype = layout.genotype
      .map((i) => unquote(fields[i] ?? ''))
      .join('')
      .toUpperCase();
    if (
      fields.length !== layout.columns.length ||
      chrom === null ||
      !/^\d{1,10}$/.test(position) ||
      !/^([ACGTDI0-]{1,2}|)$/.test(genotype)
    ) {
      badLines.push(line);
      if (badLines.length > 20 + MAX_BAD_SHARE * rowCount || (rowCount <= 3 && badLines.length === rowCount)) {
        throw columnsError(source, badLines[0] as number, row.slice(0, 60));
      }
      continue;
    }
    if (chrom === 'chrX' && /^[ACGT]+$/.test(genotype)) {
      x.read += 1;
      if (genotype.length === 1) x.singleLetter += 1;
      else if (genotype[0] !== genotype[1]) x.heterozygous += 1;
    }
    const rsid = unquote(fields[0] ?? '');
    if (rsids.has(rsid) || places.has(`${chrom}:${position}`)) {
      rows.push({ rsid, chrom, pos1: Number(position), genotype, line, offset, text: row });
    }
  }
  if (layout === null || rowCount === 0) throw new PropriaError('ARRAY_NO_ROWS', { place: { source, line } });
  return { layout, comments, headerText: text.slice(0, headerEnd), rows, rowCount, x, badLines };
}

const unquote = (field: string): string => field.trim().replaceAll('"', '');

function columnsError(source: string, line: number, found: string): PropriaError {
  return new PropriaError('ARRAY_COLUMNS', { place: { source, line }, params: { found } });
}

import { PropriaError } from '../../core/index.ts';
import type { NumberedLine, OutsideCalls, OutsideOptions } from './outside-call.ts';
import { PLAIN_COLUMNS, headerColumns, readOwnTable } from './own-table.ts';
import { readStarPhase } from './starphase.ts';
import { readToolTable, toolOfHeader } from './tool-tables.ts';

/**
 * Calls made elsewhere: tab-separated `gene, diplotype, phenotype, activity score` with `#` comments and an optional
 * header, or the output of a caller known by its header (Cyrius, PyPGx, Aldy, OptiType, pb-StarPhase). What cannot be
 * used is a notice with its line. Throws `PGX_OUTSIDE_NOT_TEXT` for binary input only.
 */
export function parseOutsideCalls(text: string, sourceName: string, options: OutsideOptions = {}): OutsideCalls {
  if (text.includes('\u0000')) throw new PropriaError('PGX_OUTSIDE_NOT_TEXT', { place: { source: sourceName } });
  if (/^[\uFEFF\s]*\{/.test(text)) {
    const starPhase = readStarPhase(text.replace(/^\uFEFF/, ''), sourceName);
    if (starPhase !== null) return starPhase;
  }
  const lines = numbered(text);
  // Aldy's header is a comment line, so headers are looked for before comments are left out.
  const first = lines.find((line) => !line.text.startsWith('##'));
  const tool = first === undefined ? null : toolOfHeader(first.text);
  const rows = lines.filter((line) => !line.text.startsWith('#') && line !== (tool === null ? undefined : first));
  if (first !== undefined && tool !== null) return readToolTable(tool, first, rows, sourceName, options);
  // A header may be written as a comment: `#gene<TAB>diplotype`.
  const head = lines.find((line) => headerColumns(uncommented(line.text)) !== null);
  const columns =
    head === undefined || lines.indexOf(head) > lines.indexOf(rows[0] ?? head)
      ? null
      : headerColumns(uncommented(head.text));
  return readOwnTable(
    columns === null ? rows : rows.filter((line) => line !== head),
    sourceName,
    columns ?? PLAIN_COLUMNS,
  );
}

function uncommented(text: string): string {
  return text.replace(/^#+\s*/, '');
}

function numbered(text: string): readonly NumberedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
}

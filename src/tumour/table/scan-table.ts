import { PropriaError, baseName } from '../../core/index.ts';
import { shown } from '../text/fingerprint.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import { headerRow, splitRow } from './header-row.ts';
import type { Table, TableRow } from './table.ts';

/** An expression matrix of a cohort has some 100 million characters. */
const MOST_TEXT = 1 << 28;

/**
 * Holds a table whole.
 * @param headerText the header line as detection found it, which may begin with `#`
 * @throws PropriaError TUMOUR_TOO_LARGE, TUMOUR_FILE_EMPTY
 */
export async function scanTable(
  opened: OpenedText,
  headerText: string,
  counter: NoticeCounter,
  seen: { header(line: string): void; record(text: string): void },
): Promise<Table> {
  const { source, text } = opened;
  const rows: TableRow[] = [];
  const header = headerRow(headerText, counter);
  let headerLine = 0;
  let size = 0;
  await scanLines(opened, (line, number, offset) => {
    if (line.trim() === '') return;
    if (headerLine === 0) {
      seen.header(line);
      if (line === headerText) headerLine = number;
      return;
    }
    if (line.startsWith('#')) return;
    size += line.length;
    if (size > MOST_TEXT)
      throw new PropriaError('TUMOUR_TOO_LARGE', {
        place: { source: source.name },
        params: { limit: MOST_TEXT, kind: 'table' },
      });
    const cells = splitRow(line, header.separator).map((cell) => cell.trim());
    // Files joined by hand repeat their header.
    if (cells[0] === header.names[0] && cells[1] === header.names[1] && cells.length === header.names.length) return;
    const record = shown(line);
    seen.record(record);
    rows.push({ cells, line: number, offset, text: record });
  });
  return { header, name: baseName(source.name), source: source.name, offsetKind: text.offsetKind, headerLine, rows };
}

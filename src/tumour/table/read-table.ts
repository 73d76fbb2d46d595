import type { FileReading } from '../file-reading.ts';
import { fingerprinter } from '../text/fingerprint.ts';
import { noticeCounter } from '../text/notice-counter.ts';
import type { OpenedText } from '../text/scan-lines.ts';
import type { TumourOptions, TumourRole } from '../tumour-file.ts';
import { scanTable } from './scan-table.ts';
import type { TableReader } from './table.ts';

/** A table by the reader that its header was known by. */
export async function readTable(
  opened: OpenedText,
  reader: TableReader,
  headerText: string,
  role: TumourRole | undefined,
  options: TumourOptions,
): Promise<FileReading> {
  const digest = fingerprinter();
  const counter = noticeCounter(opened.source.name);
  const table = await scanTable(opened, headerText, counter, digest);
  const content = reader.read(table, { role, options, counter });
  return { ...content, document: digest.of(opened.source), notices: counter.notices };
}

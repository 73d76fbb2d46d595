import { type Notice, PropriaError, baseName } from '../../core/index.ts';
import { word } from '../annotation/file-words.ts';
import type { FileReading, ReadVariant } from '../file-reading.ts';
import { splitRow } from '../table/header-row.ts';
import { fingerprinter, shown } from '../text/fingerprint.ts';
import { noticeCounter } from '../text/notice-counter.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import type { TumourOptions, TumourRole } from '../tumour-file.ts';
import { mafBuild } from './maf-build.ts';
import type { MafColumns } from './maf-columns.ts';
import { mafHeader } from './maf-header.ts';
import { type MafContext, mafVariants } from './maf-row.ts';

const MOST_VARIANTS = 1_000_000;

/**
 * One tumour of a MAF in any dialect.
 * @throws PropriaError TUMOUR_COLUMNS_MISSING, TUMOUR_SAMPLE_NEEDED, TUMOUR_SAMPLE_UNKNOWN, TUMOUR_ROWS_UNREADABLE,
 *   TUMOUR_TOO_MANY_VARIANTS, BUILD_MIXED, BUILD_CONTRADICTION, TUMOUR_BUILD_UNSUPPORTED
 */
export async function readMaf(
  opened: OpenedText,
  role: TumourRole | undefined,
  options: TumourOptions,
): Promise<FileReading> {
  const { source, text } = opened;
  const { name } = source;
  const counter = noticeCounter(name);
  const digest = fingerprinter();
  const build = mafBuild(options.build, name);
  const variants: ReadVariant[] = [];
  const samples = new Map<string, number>();
  const state: { context: MafContext | null } = { context: null };
  let rows = 0;
  let bad = 0;
  let firstBad = { line: 0, detail: '' };
  let normal: string | null = null;
  await scanLines(opened, (line, number, offset) => {
    if (line.trim() === '') return;
    const { context } = state;
    if (context === null) {
      digest.header(line);
      if (line.startsWith('#') && !/^#\s*(?:Hugo_Symbol|CHROM)\b/i.test(line)) return;
      const columns = mafHeader(line, number, counter, name);
      const inherited = role === 'germline' || role === 'normal';
      state.context = { source: baseName(name), offsetKind: text.offsetKind, columns, inherited, counter };
      return;
    }
    if (line.startsWith('#')) return;
    const { columns } = context;
    const cells = splitRow(line, columns.row.separator);
    // Files joined by hand repeat their header.
    if (cells[columns.gene] === columns.row.names[columns.gene] && columns.gene >= 0) return;
    const sample = sampleOf(cells, columns);
    if (sample !== null) samples.set(sample, (samples.get(sample) ?? 0) + 1);
    if (options.sample !== undefined && sample !== null && !isOf(sample, options.sample)) return;
    rows += 1;
    const found =
      cells.length < Math.min(3, columns.row.names.length)
        ? []
        : mafVariants(cells, line, number, offset, build.of(cells[columns.build], number), context);
    if (found.length === 0) {
      bad += 1;
      if (bad === 1) firstBad = { line: number, detail: line.slice(0, 80) };
      counter.count('TUMOUR_ROW_SKIPPED', 'serious', number, { detail: line.slice(0, 80) });
      return;
    }
    variants.push(...found);
    digest.record(shown(line));
    normal ??= word(cells[columns.normalSample]?.trim());
    if (variants.length > MOST_VARIANTS)
      throw new PropriaError('TUMOUR_TOO_MANY_VARIANTS', { place: { source: name }, params: { limit: MOST_VARIANTS } });
  });
  if (state.context === null) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source: name } });
  if (rows >= 4 && 2 * bad > rows)
    throw new PropriaError('TUMOUR_ROWS_UNREADABLE', {
      place: { source: name, line: firstBad.line },
      params: { rows, bad, detail: firstBad.detail },
    });
  const { sample, notices } = chosenSample(samples, options.sample, name);
  return {
    build: build.build,
    sample,
    normal,
    variants,
    document: digest.of(source),
    notices: [...notices, ...counter.notices],
  };
}

/** Name of the tumour in a row; null where the table has no such column or the cell is empty. */
export function sampleOf(cells: readonly string[], columns: MafColumns): string | null {
  const text = cells[columns.sample]?.trim();
  return text === undefined || text === '' || text === '.' ? null : text;
}

/** Patient of a TCGA barcode; the name itself otherwise. */
const patientOf = (sample: string): string => /^TCGA-\w\w-\w{4}(?=-|$)/.exec(sample)?.[0] ?? sample;

/** Whether a sample is the wanted one, or an aliquot of it by its barcode. */
export const isOf = (sample: string, wanted: string): boolean => sample === wanted || sample.startsWith(`${wanted}-`);

/**
 * The tumour of a table: the wanted one, the only one, or several of one patient by their barcodes, which are taken together.
 * @throws PropriaError TUMOUR_SAMPLE_NEEDED, TUMOUR_SAMPLE_UNKNOWN
 */
export function chosenSample(
  samples: ReadonlyMap<string, number>,
  wanted: string | undefined,
  source: string,
): { readonly sample: string | null; readonly notices: readonly Notice[] } {
  const names = [...samples.keys()];
  const listed = names.slice(0, 8).join(', ');
  const place = { kind: 'text', source: baseName(source) } as const;
  const own = wanted === undefined ? names : names.filter((name) => isOf(name, wanted));
  if (names.length > 0 && own.length === 0)
    throw new PropriaError('TUMOUR_SAMPLE_UNKNOWN', {
      place: { source },
      params: { sample: wanted ?? '', names: listed },
    });
  const [first = null, ...more] = own;
  if (more.length > 0 && wanted === undefined && new Set(own.map(patientOf)).size > 1)
    throw new PropriaError('TUMOUR_SAMPLE_NEEDED', {
      place: { source },
      params: { count: names.length, names: listed },
    });
  const sample = first === null || more.length === 0 ? first : (wanted ?? patientOf(first));
  const notices: Notice[] = [];
  if (more.length > 0)
    notices.push({
      code: 'TUMOUR_SAMPLES_JOINED',
      severity: 'caution',
      place,
      params: { count: own.length, sample: sample ?? '', names: own.slice(0, 8).join(', ') },
    });
  if (names.length > own.length)
    notices.push({
      code: 'TUMOUR_OTHER_SAMPLES',
      severity: 'info',
      place,
      params: { count: names.length - own.length, sample: sample ?? '' },
    });
  return { sample, notices };
}

import { type ByteSource, type Host, PropriaError, baseName } from '../core/index.ts';
import { fileKind } from './detect/file-kind.ts';
import type { ReadVariant } from './file-reading.ts';
import { mafBuild } from './maf/maf-build.ts';
import type { MafColumns } from './maf/maf-columns.ts';
import { mafHeader } from './maf/maf-header.ts';
import { mafVariants } from './maf/maf-row.ts';
import { sampleOf } from './maf/read-maf.ts';
import { mergeFiles } from './merge/merge-files.ts';
import { splitRow } from './table/header-row.ts';
import { fingerprinter, shown } from './text/fingerprint.ts';
import { noticeCounter } from './text/notice-counter.ts';
import { type OpenedText, openTumourText, scanLines } from './text/scan-lines.ts';
import type { TumourOptions } from './tumour-file.ts';
import type { TumourReading } from './tumour-reading.ts';

export interface CohortTumour {
  readonly sample: string;
  readonly reading: TumourReading;
}

/** Rows of one tumour as they were met, not yet read. */
interface HeldRows {
  readonly lines: string[];
  readonly numbers: number[];
  readonly offsets: number[];
  size: number;
}

/** Characters of rows held at once. What is beyond is read in a further pass, so a file of any size takes the same memory. */
const MOST_HELD = 1 << 28;

export interface CohortReadingOptions extends Pick<TumourOptions, 'build'> {
  /** Tumours to be read; rows of others are passed over unread. Left out: all. */
  readonly only?: (sample: string) => boolean;
  /** Characters of rows held at once; for tests. */
  readonly mostHeld?: number;
}

/**
 * The tumours of a MAF one by one, in the order in which each is first met; the rows of one may be scattered over the file.
 * @throws PropriaError TUMOUR_COHORT_NOT_MAF, TUMOUR_COLUMNS_MISSING, and those of `readTumour` for a MAF
 */
export async function* readTumourCohort(
  source: ByteSource,
  host: Host,
  options: CohortReadingOptions = {},
): AsyncGenerator<CohortTumour> {
  const opened = await openTumourText(source, host);
  const kind = fileKind(opened, undefined);
  if (kind.is !== 'maf')
    throw new PropriaError('TUMOUR_COHORT_NOT_MAF', {
      place: { source: source.name },
      params: { found: kind.is === 'table' ? `a table of ${kind.reader.kind}` : kind.is },
    });
  const done = new Set<string>();
  for (;;) {
    const { header, held, left } = await gather(opened, done, options.mostHeld ?? MOST_HELD, options.only);
    const build = mafBuild(options.build, source.name);
    for (const [sample, rows] of held) {
      done.add(sample);
      held.delete(sample);
      yield { sample, reading: readRows(sample, rows, header, build, opened) };
    }
    if (!left) return;
  }
}

interface CohortHeader {
  readonly columns: MafColumns;
  readonly lines: readonly string[];
}

/** One pass: the rows of the tumours that are not done, as many as fit, those first met first. */
async function gather(
  opened: OpenedText,
  done: ReadonlySet<string>,
  most: number,
  only?: (sample: string) => boolean,
): Promise<{ readonly header: CohortHeader; readonly held: Map<string, HeldRows>; readonly left: boolean }> {
  const { source } = opened;
  const counter = noticeCounter(source.name);
  const held = new Map<string, HeldRows>();
  const later = new Set<string>();
  const passed = new Set<string>();
  const headerText: string[] = [];
  const state: { columns: MafColumns | null } = { columns: null };
  let size = 0;
  await scanLines(opened, (line, number, offset) => {
    if (line.trim() === '') return;
    const { columns } = state;
    if (columns === null) {
      headerText.push(line);
      if (!line.startsWith('#')) {
        state.columns = mafHeader(line, number, counter, source.name);
        if (state.columns.sample < 0)
          throw new PropriaError('TUMOUR_COLUMNS_MISSING', {
            place: { source: source.name, line: number },
            params: { kind: 'variants (MAF)', columns: 'Tumor_Sample_Barcode' },
          });
      }
      return;
    }
    if (line.startsWith('#')) return;
    const sample = sampleIn(line, columns);
    if (sample === null || done.has(sample) || later.has(sample) || passed.has(sample)) return;
    let rows = held.get(sample);
    if (rows === undefined) {
      if (only?.(sample) === false) {
        passed.add(sample);
        return;
      }
      rows = { lines: [], numbers: [], offsets: [], size: 0 };
      held.set(sample, rows);
    }
    rows.lines.push(line);
    rows.numbers.push(number);
    rows.offsets.push(offset);
    rows.size += line.length;
    size += line.length;
    while (size > most && held.size > 1) {
      const [last, { size: freed }] = [...held].at(-1) as [string, HeldRows];
      held.delete(last);
      later.add(last);
      size -= freed;
    }
  });
  if (state.columns === null) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source: source.name } });
  return { header: { columns: state.columns, lines: headerText }, held, left: later.size > 0 };
}

/** The sample of a row, without cutting all of it. */
function sampleIn(line: string, columns: MafColumns): string | null {
  const { separator, names } = columns.row;
  if (separator !== '\t' || line.includes('"')) {
    const cells = splitRow(line, separator);
    return cells[columns.gene] === names[columns.gene] ? null : sampleOf(cells, columns);
  }
  let start = 0;
  for (let left = columns.sample; left > 0; left--) {
    start = line.indexOf('\t', start) + 1;
    if (start === 0) return null;
  }
  const end = line.indexOf('\t', start);
  const sample = line.slice(start, end < 0 ? line.length : end).trim();
  return sample === '' || sample === '.' || sample === names[columns.sample] ? null : sample;
}

function readRows(
  sample: string,
  { lines, numbers, offsets }: HeldRows,
  { columns, lines: headerLines }: CohortHeader,
  build: ReturnType<typeof mafBuild>,
  { source, text }: OpenedText,
): TumourReading {
  const counter = noticeCounter(source.name);
  const digest = fingerprinter();
  for (const line of headerLines) digest.header(line);
  const variants: ReadVariant[] = [];
  const context = {
    source: baseName(source.name),
    offsetKind: text.offsetKind,
    columns,
    inherited: false,
    counter,
  };
  for (const [i, line] of lines.entries()) {
    const number = numbers[i] as number;
    const cells = splitRow(line, columns.row.separator);
    const found = mafVariants(
      cells,
      line,
      number,
      offsets[i] as number,
      build.of(cells[columns.build], number),
      context,
    );
    if (found.length === 0) {
      counter.count('TUMOUR_ROW_SKIPPED', 'serious', number, { detail: line.slice(0, 80) });
      continue;
    }
    variants.push(...found);
    digest.record(shown(line));
  }
  return mergeFiles(
    [{ build: build.build, sample, variants, document: digest.of(source), notices: counter.notices }],
    [false],
  );
}

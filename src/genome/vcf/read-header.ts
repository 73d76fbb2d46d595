import { PropriaError, createDigest } from '../../core/index.ts';
import { asciiText } from '../text/ascii.ts';
import { lineScanner } from '../text/line-scanner.ts';
import type { GenomeText } from '../text/text-blocks.ts';
import { FIXED_COLUMNS, type VcfHeader, parseVcfHeader } from './vcf-header.ts';

/** Enough for a header that names every contig of an assembly and hundreds of thousands of samples. */
const MAX_HEADER_BYTES = 1 << 26;
const MAX_HEADER_LINES = 1 << 18;
const HASH = 35;

/** The header and where the first record's line begins. */
export interface HeaderRead {
  readonly header: VcfHeader;
  readonly sha256: string;
  /** Locator offset of the first line behind `#CHROM`; null when there is none. */
  readonly dataOffset: number | null;
  /** Address of the block that holds it. */
  readonly dataAddress: number;
}

/**
 * @throws PropriaError `VCF_NO_COLUMN_LINE`, `VCF_COLUMN_LINE`, `VCF_VERSION`, `VCF_SAMPLE_TWICE`,
 *   `GENOME_HEADER_TOO_LONG`, `GENOME_NOT_TEXT`
 */
export async function readVcfHeader(text: GenomeText, source: string): Promise<HeaderRead> {
  const lines: string[] = [];
  const digest = createDigest();
  let bytesSeen = 0;
  let complete = false;
  let dataOffset: number | null = null;
  let failure: PropriaError | null = null;
  const scanner = lineScanner((bytes, start, end, offset) => {
    if (complete) {
      dataOffset = offset;
      return false;
    }
    bytesSeen += end - start;
    if (bytesSeen > MAX_HEADER_BYTES || lines.length > MAX_HEADER_LINES)
      failure = new PropriaError('GENOME_HEADER_TOO_LONG', {
        place: { source },
        params: { limit: MAX_HEADER_BYTES, lines: MAX_HEADER_LINES },
      });
    else if (bytes.subarray(start, end).includes(0))
      failure = new PropriaError('GENOME_NOT_TEXT', { place: { source, line: lines.length + 1 } });
    else if (bytes[start] !== HASH && end > start)
      failure = new PropriaError('VCF_NO_COLUMN_LINE', { place: { source, line: lines.length + 1 } });
    if (failure !== null) return false;
    if (end === start) return true;
    digest.update(bytes.subarray(start, end));
    digest.update(Uint8Array.of(10));
    const line = utf8(bytes, start, end);
    lines.push(line);
    complete = !line.startsWith('##');
    return true;
  }, source);
  let dataAddress = 0;
  let open = true;
  for await (const block of text.stream()) {
    if (!scanner.open) dataAddress = block.address;
    open = scanner.feed(block);
    if (!open) break;
  }
  if (open) scanner.finish();
  if (failure !== null) throw failure;
  if (!complete) throw new PropriaError('VCF_NO_COLUMN_LINE', { place: { source, line: lines.length } });
  checkColumns(lines, source);
  const header = parseVcfHeader(lines);
  checkVersion(header, source);
  return { header, sha256: digest.hex(), dataOffset, dataAddress };
}

// Names of samples may be anything; only they leave ASCII in practice.
function utf8(bytes: Uint8Array, start: number, end: number): string {
  const line = bytes.subarray(start, end);
  return line.every((byte) => byte < 128) ? asciiText(bytes, start, end) : new TextDecoder().decode(line);
}

function checkColumns(lines: readonly string[], source: string): void {
  const columns = (lines.at(-1) ?? '').split('\t');
  const wrong = FIXED_COLUMNS.findIndex((name, i) => columns[i]?.trim() !== name);
  const detail =
    wrong >= 0
      ? `column ${wrong + 1} is not ${FIXED_COLUMNS[wrong]}`
      : columns.length > 8 && columns[8] !== 'FORMAT'
        ? 'column 9 is not FORMAT'
        : null;
  if (detail !== null)
    throw new PropriaError('VCF_COLUMN_LINE', { place: { source, line: lines.length }, params: { detail } });
}

function checkVersion({ version }: VcfHeader, source: string): void {
  if (version !== null && !/^[4-9]\.\d+$/.test(version)) {
    throw new PropriaError('VCF_VERSION', { place: { source, line: 1 }, params: { found: version } });
  }
}

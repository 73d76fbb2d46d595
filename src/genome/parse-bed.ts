import { PropriaError } from '../core/index.ts';
import type { ReadingOptions } from './genome-reading.ts';

/**
 * Regions of a BED file, 0-based and half-open; comments, `track` and `browser` lines and empty lines are skipped.
 * @throws PropriaError BED_MALFORMED with its line, BED_EMPTY
 */
export function parseBed(text: string, source: string): NonNullable<ReadingOptions['callable']> {
  const regions: { chrom: string; start0: number; end0: number }[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || /^(#|track\b|browser\b)/.test(line)) return;
    const [chrom = '', start = '', end = ''] = line.split('\t');
    const start0 = /^\d+$/.test(start) ? Number(start) : Number.NaN;
    const end0 = /^\d+$/.test(end.trim()) ? Number(end) : Number.NaN;
    if (chrom === '' || !(start0 < end0))
      throw new PropriaError('BED_MALFORMED', {
        place: { source, line: i + 1 },
        params: { detail: line.slice(0, 80) },
      });
    regions.push({ chrom, start0, end0 });
  });
  if (regions.length === 0) throw new PropriaError('BED_EMPTY', { place: { source } });
  return regions;
}

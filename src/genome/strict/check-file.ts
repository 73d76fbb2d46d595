import { type ByteSource, type Host, PropriaError } from '../../core/index.ts';
import { detectFormat } from '../detect-format.ts';
import { lineScanner } from '../text/line-scanner.ts';
import { createStrictChecker } from './check-vcf.ts';
import type { StrictVerdict } from './problem.ts';

/** Bytes of the file between two calls of `progress`. */
const PROGRESS_STEP = 16 * 1024 * 1024;

/**
 * Holds a whole VCF file, plain, gzip or BGZF, against the specification of its version. Reads every line.
 * @throws PropriaError for a file that is no VCF text at all, or whose container is damaged
 */
export async function qcStrict(
  source: ByteSource,
  host: Host,
  progress?: (bytes: number) => void,
): Promise<StrictVerdict> {
  const checker = createStrictChecker();
  if (source.size === 0) return checker.end(false);
  const format = await detectFormat(source, host);
  if (format.kind === 'array') {
    if (format.container !== 'none') throw new PropriaError('GENOME_NOT_VCF', { place: { source: source.name } });
    const bytes = await source.read(0, Math.min(source.size, 1 << 16));
    checker.line(new TextDecoder().decode(bytes).split(/\r?\n/, 1)[0] ?? '');
    return checker.end(true);
  }
  const decoder = new TextDecoder('utf-8');
  const scanner = lineScanner((bytes, start, end) => {
    checker.line(decoder.decode(bytes.subarray(start, end)));
    return true;
  }, source.name);
  let reported = 0;
  for await (const block of format.text.stream()) {
    scanner.feed(block);
    if (block.next - reported >= PROGRESS_STEP) {
      reported = block.next;
      progress?.(reported);
    }
  }
  const newline = !scanner.open;
  scanner.finish();
  return checker.end(newline);
}

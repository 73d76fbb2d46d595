import type { ByteSource, Host } from '../core/index.ts';
import { readArray } from './array/read-array.ts';
import { detectFormat } from './detect-format.ts';
import type { GenomeReading, ReadingOptions } from './genome-reading.ts';
import type { ReadingTarget } from './loci/locus-window.ts';
import { readVcf } from './vcf/read-vcf.ts';

/**
 * Reads one genome file at the target positions: VCF and gVCF (plain, gzip, BGZF), consumer arrays (plain, gzip, zip).
 * @param index the `.tbi` or `.csi` beside a BGZF file, if there is one
 * @throws PropriaError with codes `GENOME_…`, `BGZF_…`, `GZIP_…`, `VCF_…`, `BUILD_…`, `ARRAY_…`, `ZIP_…`
 */
export async function readGenome(
  source: ByteSource,
  targets: readonly ReadingTarget[],
  options: ReadingOptions,
  host: Host,
  index?: ByteSource,
): Promise<GenomeReading> {
  const format = await detectFormat(source, host);
  if (format.kind === 'array') return readArray(source, targets, options, host);
  return readVcf(source, format.text, targets, options, host.inflater, index);
}

import { type ByteSource, type Host, type Notice, baseName, createDigest } from '../core/index.ts';
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
  const read = await (format.kind === 'array'
    ? readArray(source, targets, options, host)
    : readVcf(source, format.text, targets, options, host.inflater, index));
  const reading = { ...read, notices: read.notices.map(namedShort) };
  if (options.wholeDigest !== true) return reading;
  return { ...reading, source: { ...reading.source, readSha256: await digestOfAll(source), whole: true } };
}

/** A reading is the same wherever the file lies. Errors keep the whole path: they are for whoever gave it. */
function namedShort(notice: Notice): Notice {
  const { place } = notice;
  return place?.kind === 'text' ? { ...notice, place: { ...place, source: baseName(place.source) } } : notice;
}

const PART = 1 << 20;

/** SHA-256 of the source's bytes as they are stored, packed or not: what `sha256sum` prints. */
async function digestOfAll(source: ByteSource): Promise<string> {
  const digest = createDigest();
  for (let at = 0; at < source.size; at += PART) digest.update(await source.read(at, PART));
  return digest.hex();
}

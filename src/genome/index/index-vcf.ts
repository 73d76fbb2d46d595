import { parseVcfPlace } from '../vcf/vcf-place.ts';
import { type Deflater, bgzfWriter } from '../bgzf/write-bgzf.ts';
import type { IndexedRecord } from './index-builder.ts';
import { writeCsi, writeTbi } from './write-index.ts';

/** A VCF text as BGZF with its two indexes. For tests, examples and benchmarks: all is held in memory. */
export function bgzfWithIndexes(
  vcf: string,
  deflater: Deflater,
): { readonly bgzf: Uint8Array; readonly tbi: Uint8Array; readonly csi: Uint8Array } {
  const writer = bgzfWriter(deflater);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const records: IndexedRecord[] = [];
  for (let at = 0; at < vcf.length;) {
    const stop = vcf.indexOf('\n', at);
    const line = vcf.slice(at, stop < 0 ? vcf.length : stop + 1);
    at += line.length;
    const from = writer.offset;
    pieces.push(...writer.write(encoder.encode(line)));
    const place = line.startsWith('#') ? null : parseVcfPlace(line);
    if (place !== null) records.push({ ...place, from, to: writer.offset });
  }
  pieces.push(...writer.end());
  const bgzf = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    bgzf.set(piece, filled);
    filled += piece.length;
  }
  return { bgzf, tbi: writeTbi(records, deflater), csi: writeCsi(records, deflater) };
}

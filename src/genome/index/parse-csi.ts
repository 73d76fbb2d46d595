import { asciiText } from '../text/ascii.ts';
import { type IndexBin, readBins, wordsFrom } from './bin-tables.ts';
import { type Chunk, type ChunkIndex, joinChunks, overlappingBins } from './chunk-index.ts';

const HEADER = 16;
/** Fields of the tabix header before the names. */
const AUX_NAMES = 28;

/**
 * A coordinate-sorted index, CSI version 1 (specification "CSIv1"). Contig names stand in the auxiliary data that tabix
 * and bcftools write for VCF.
 * @throws RangeError when it ends too early, here or when it is asked
 */
export function parseCsi(bytes: Uint8Array): ChunkIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const minShift = view.getInt32(4, true);
  const depth = view.getInt32(8, true);
  if (minShift < 1 || minShift > 30 || depth < 1 || depth > 9) throw new RangeError('shift or depth out of range');
  const auxLength = view.getInt32(12, true);
  const auxEnd = HEADER + auxLength;
  const contigCount = view.getInt32(auxEnd, true);
  if (auxLength < 0 || contigCount < 0) throw new RangeError('negative count');
  const names = auxLength < AUX_NAMES ? [] : asciiText(bytes, HEADER + AUX_NAMES, auxEnd).split('\0');
  const contigs = names.slice(0, contigCount);
  return {
    kind: 'csi',
    contigs,
    chunks(wanted) {
      const found: Chunk[] = [];
      const words = wordsFrom(bytes, auxEnd + 4);
      let at = 0;
      for (const contig of contigs) {
        const regions = wanted.get(contig) ?? [];
        const binsOf = regions.map(({ start0, end0 }) => overlappingBins(start0, end0, minShift, depth));
        const { bins, end } = readBins(words, at, new Set(binsOf.flat()), 2);
        regions.forEach(({ start0 }, i) => {
          const first = firstOffset(bins, start0, minShift, depth);
          found.push(
            ...joinChunks(
              (binsOf[i] ?? []).flatMap((bin) => bins.get(bin)?.chunks ?? []),
              first,
            ),
          );
        });
        at = end;
      }
      return found;
    },
  };
}

/** Lines before the smallest bin around the start cannot overlap it; where that bin is missing, its parent tells. */
function firstOffset(bins: ReadonlyMap<number, IndexBin>, start0: number, minShift: number, depth: number): number {
  let bin = (8 ** depth - 1) / 7 + Math.floor(start0 / 2 ** minShift);
  for (;;) {
    const found = bins.get(bin);
    if (found !== undefined) return found.first;
    if (bin === 0) return 0;
    bin = Math.floor((bin - 1) / 8);
  }
}

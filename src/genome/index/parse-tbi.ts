import { asciiText } from '../text/ascii.ts';
import { offsetAt, readBins, wordAt, wordsFrom } from './bin-tables.ts';
import { type Chunk, type ChunkIndex, joinChunks, overlappingBins } from './chunk-index.ts';

const MIN_SHIFT = 14;
const DEPTH = 5;
const HEADER = 36;

/**
 * A tabix index (Li 2011, doi:10.1093/bioinformatics/btq671; specification "The Tabix index file format").
 * @throws RangeError when it ends too early, here or when it is asked
 */
export function parseTbi(bytes: Uint8Array): ChunkIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contigCount = view.getInt32(4, true);
  const namesEnd = HEADER + view.getInt32(32, true);
  if (contigCount < 0 || namesEnd < HEADER || namesEnd > bytes.length) throw new RangeError('names beyond the end');
  const contigs = asciiText(bytes, HEADER, namesEnd).split('\0').slice(0, contigCount);
  return {
    kind: 'tbi',
    contigs,
    chunks(wanted) {
      const found: Chunk[] = [];
      const words = wordsFrom(bytes, namesEnd);
      let at = 0;
      for (const contig of contigs) {
        const regions = wanted.get(contig) ?? [];
        const binsOf = regions.map(({ start0, end0 }) => overlappingBins(start0, end0, MIN_SHIFT, DEPTH));
        const { bins, end } = readBins(words, at, new Set(binsOf.flat()), 0);
        const windows = wordAt(words, end);
        if (windows < 0) throw new RangeError('negative count');
        regions.forEach(({ start0 }, i) => {
          // Per 16 kb, the first line that overlaps it.
          const window = Math.min(Math.floor(start0 / 2 ** MIN_SHIFT), windows - 1);
          const first = window < 0 ? 0 : offsetAt(words, end + 1 + 2 * window);
          found.push(
            ...joinChunks(
              (binsOf[i] ?? []).flatMap((bin) => bins.get(bin)?.chunks ?? []),
              first,
            ),
          );
        });
        at = end + 1 + 2 * windows;
      }
      return found;
    },
  };
}

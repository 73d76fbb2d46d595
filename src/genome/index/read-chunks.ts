import { PropriaError } from '../../core/index.ts';
import { contigName } from '../contig.ts';
import type { Span, TargetSpans } from '../loci/target-spans.ts';
import type { LineSink } from '../search/line-sink.ts';
import { lineScanner } from '../text/line-scanner.ts';
import type { SeekableText, TextBlock } from '../text/text-blocks.ts';
import type { Chunk, ChunkIndex, Region } from './chunk-index.ts';

/** Distance in the file below which reading on is cheaper than a jump. */
const NEAR = 32_768;
const SMALLEST_BIN = 16_384;

/**
 * Shows the sink all lines that the index names for the spans. False when the index does not belong to the file: then
 * nothing can be said, and the caller searches without it.
 */
export async function readChunks(
  text: SeekableText,
  index: ChunkIndex,
  spans: TargetSpans,
  sink: LineSink,
  source: string,
): Promise<boolean> {
  let chunks: readonly Chunk[];
  try {
    chunks = nearbyJoined(wantedChunks(index, spans));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  if (chunks.some(({ from, to }) => from >= to || to > (text.end + 1) * 65_536)) return false;
  try {
    for (const chunk of chunks) if (!(await readChunk(text, chunk, sink, source))) return false;
  } catch (error) {
    // An offset that is no block start means that the file was written anew after its index.
    if (error instanceof PropriaError && error.code === 'BGZF_DAMAGED') return false;
    throw error;
  }
  return true;
}

function wantedChunks(index: ChunkIndex, spans: TargetSpans): readonly Chunk[] {
  const wanted = new Map<string, readonly Region[]>();
  for (const contig of index.contigs) {
    const chrom = contigName(contig)?.chrom;
    if (chrom !== undefined) wanted.set(contig, regionsOf(spans.byChrom.get(chrom) ?? []));
  }
  return index.chunks(wanted);
}

/** Spans within one smallest bin of each other are asked for together. */
function regionsOf(spans: readonly Span[]): readonly Region[] {
  const regions: Region[] = [];
  for (const { first1, last1 } of spans) {
    const last = regions.at(-1);
    if (last !== undefined && first1 - last.end0 < SMALLEST_BIN)
      regions[regions.length - 1] = { start0: last.start0, end0: Math.max(last.end0, last1) };
    else regions.push({ start0: first1 - 1, end0: last1 });
  }
  return regions;
}

function nearbyJoined(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && addressOf(chunk.from) <= addressOf(last.to) + NEAR)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, chunk.to) };
    else joined.push(chunk);
  }
  return joined;
}

async function readChunk(text: SeekableText, { from, to }: Chunk, sink: LineSink, source: string): Promise<boolean> {
  let ended = false;
  let wellPlaced = true;
  const scanner = lineScanner((bytes, start, end, offset) => {
    if (offset >= to) {
      ended = true;
      return false;
    }
    const place = sink.take(bytes, start, end, offset, null);
    // The first line of a chunk begins where the index says; half a line there betrays an old index.
    if (offset === from && place === null) wellPlaced = false;
    return wellPlaced;
  }, source);
  let block: TextBlock | null = await text.blockAt(addressOf(from), false);
  let within = from % 65_536;
  while (block !== null && (block.offset < to || scanner.open)) {
    if (!scanner.feed(block, within)) return wellPlaced;
    within = 0;
    block = await text.blockAt(block.next, true);
  }
  if (!ended) scanner.finish();
  return wellPlaced;
}

function addressOf(offset: number): number {
  return Math.floor(offset / 65_536);
}

import { PropriaError } from '../../core/index.ts';
import { contigName } from '../contig.ts';
import type { Span, TargetSpans } from '../loci/target-spans.ts';
import type { LineSink } from '../search/line-sink.ts';
import { type ContigOrder, contigOrder } from '../search/contig-order.ts';
import { skipLines } from '../search/skip-lines.ts';
import { LOOK_BACK, isBehind } from '../search/stretch-reader.ts';
import { type WantedStretch, wantedStretches } from '../search/wanted-stretches.ts';
import { lineScanner } from '../text/line-scanner.ts';
import type { SeekableText, TextBlock } from '../text/text-blocks.ts';
import type { Chunk, ChunkIndex, Region } from './chunk-index.ts';

/** Distance in the file below which reading on is cheaper than a jump. */
const NEAR = 32_768;
const SMALLEST_BIN = 16_384;
const LF = 10;

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
  const order = contigOrder(index.contigs.map((id) => ({ id, length: null })));
  const reader = chunkReader(text, wantedStretches(spans, order), order, sink, source);
  try {
    for (const chunk of chunks) if (!(await reader(chunk))) return false;
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

/**
 * Reads chunks in the order of the file. Inside them it passes over the lines before the next stretch by halving: a chunk
 * holds a bin of 16 kb at least, most of it lines that nobody asked for. False when the index betrays itself.
 */
function chunkReader(
  text: SeekableText,
  wanted: readonly WantedStretch[],
  order: ContigOrder,
  sink: LineSink,
  source: string,
): (chunk: Chunk) => Promise<boolean> {
  let next = 0;
  let chunk: Chunk = { from: 0, to: 0 };
  let ended = false;
  let misplaced = false;
  let lastRank = -1;
  let lastPos1 = 0;

  const scanner = lineScanner((bytes, start, end, offset) => {
    if (offset >= chunk.to) {
      ended = true;
      return false;
    }
    const place = sink.take(bytes, start, end, offset, null);
    // The first line of a chunk begins where the index says; half a line there betrays an old index.
    if (offset === chunk.from && place === null) {
      misplaced = true;
      return false;
    }
    if (place === null) return true;
    lastRank = order.rankOf(place.contig) ?? lastRank;
    lastPos1 = place.pos1;
    const stretch = wanted[next];
    return stretch !== undefined && !isBehind(stretch, lastRank, lastPos1);
  }, source);

  const passStretches = (): void => {
    while (next < wanted.length && isBehind(wanted[next] as WantedStretch, lastRank, lastPos1)) next += 1;
  };

  const readBlock = (block: TextBlock, within: number, isFirst: boolean): void => {
    let alone = isFirst;
    for (let at = within; at < block.bytes.length && !ended && !misplaced;) {
      const stretch = wanted[next];
      if (stretch === undefined) {
        ended = true;
        return;
      }
      // A half line held from the block before, and the first line of a chunk, are shown by themselves.
      const stop = scanner.open || alone ? block.bytes.indexOf(LF, at) + 1 : 0;
      const first1 = stretch.first1 - LOOK_BACK;
      // The stretches of a gene lie so close that none of the lines to come is before the next one.
      const isNear = stretch.rank === lastRank && first1 <= lastPos1;
      const from = scanner.open || alone || isNear ? at : skipLines(block.bytes, at, order, stretch.rank, first1);
      alone = false;
      const all = scanner.feed(stop > 0 ? { ...block, bytes: block.bytes.subarray(0, stop) } : block, from);
      passStretches();
      if (all && stop === 0) return;
      at = stop > 0 ? stop : scanner.resumeAt;
    }
  };

  return async (wantedChunk) => {
    chunk = wantedChunk;
    ended = false;
    scanner.drop();
    let block: TextBlock | null = await text.blockAt(addressOf(chunk.from), false);
    let within = chunk.from % 65_536;
    let isFirst = true;
    while (block !== null && !ended && !misplaced && (block.offset < chunk.to || scanner.open)) {
      readBlock(block, within, isFirst);
      within = 0;
      isFirst = false;
      block = ended || misplaced ? null : await text.blockAt(block.next, true);
    }
    if (!ended && !misplaced) scanner.finish();
    return !misplaced;
  };
}

function addressOf(offset: number): number {
  return Math.floor(offset / 65_536);
}

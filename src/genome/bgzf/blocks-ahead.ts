import type { ByteSource, Inflater, PackedBlock } from '../../core/index.ts';
import { type SeekableText, type TextBlock, blocksFrom } from '../text/text-blocks.ts';
import { blockFrame, u32 } from './block.ts';

/** Bytes of the file handed over at a time: about thirty blocks, two megabytes of text. */
const RUN = 1 << 19;
/** Runs under way: one being inflated, the others waiting, so that a slow run here does not stop the inflating. */
const UNDER_WAY = 3;

interface Run {
  readonly address: number;
  /** Start of each block in the run, and of what follows the last. */
  readonly starts: readonly number[];
  readonly blocks: readonly PackedBlock[];
  readonly text: Promise<Uint8Array | null>;
}

/**
 * All blocks from an address on, inflated beside the caller in runs of many. Where anything is amiss the blocks are read one by
 * one from there, so that errors are those of that reading.
 */
export async function* blocksAhead(
  source: ByteSource,
  inflater: Inflater,
  oneByOne: SeekableText,
  address: number,
): AsyncGenerator<TextBlock> {
  const runs: Run[] = [];
  let next = address;
  let amiss = false;
  const start = async (): Promise<void> => {
    const run = await startRun(source, inflater, next);
    if (run === null) amiss = true;
    else {
      runs.push(run);
      next = run.address + run.starts.at(-1)!;
    }
  };
  for (;;) {
    while (!amiss && runs.length < UNDER_WAY && next < source.size) await start();
    const run = runs.shift();
    if (run === undefined) break;
    const text = await run.text;
    if (text === null) return yield* blocksFrom(oneByOne, run.address);
    // The place that became free is filled before this text is worked on.
    if (!amiss && next < source.size) await start();
    let at = 0;
    for (const [i, { size }] of run.blocks.entries()) {
      const blockAddress = run.address + run.starts[i]!;
      if (size > 0)
        yield {
          bytes: text.subarray(at, at + size),
          offset: blockAddress * 65_536,
          address: blockAddress,
          next: run.address + run.starts[i + 1]!,
        };
      at += size;
    }
  }
  if (amiss) yield* blocksFrom(oneByOne, next);
}

/** Null where no whole block lies at the address. */
async function startRun(source: ByteSource, inflater: Inflater, address: number): Promise<Run | null> {
  const bytes = await source.read(address, RUN);
  const starts = [0];
  const blocks: PackedBlock[] = [];
  for (let at = 0; ;) {
    const frame = blockFrame(bytes, at);
    const end = frame === null ? Infinity : at + frame.size;
    if (frame === null || end > bytes.length) break;
    // `dataAt` counts from the start of the bytes.
    blocks.push({ from: frame.dataAt, to: end - 8, size: u32(bytes, end - 4), crc32: u32(bytes, end - 8) });
    starts.push(end);
    at = end;
  }
  if (blocks.length === 0) return null;
  // A copy, as it is given away: the source may show its own bytes.
  const packed = new Uint8Array(bytes.subarray(0, starts.at(-1)));
  const text = inflater.inflateBlocks!(packed, blocks).catch(() => null);
  return { address, starts, blocks, text };
}

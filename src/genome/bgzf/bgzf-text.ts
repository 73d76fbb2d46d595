import { type ByteSource, type Inflater, PropriaError } from '../../core/index.ts';
import { type ByteWindow, byteWindow } from '../text/byte-window.ts';
import { type GenomeText, type SeekableText, blocksFrom } from '../text/text-blocks.ts';
import { MAX_BLOCK, blockFrame } from './block.ts';
import { blocksAhead } from './blocks-ahead.ts';
import { inflateBlock } from './inflate-block.ts';

/** Virtual offset of a byte: block address × 65,536 + place in the block. Exact up to files of 128 GiB. */
export function virtualOffset(address: number, within: number): number {
  return address * 65_536 + within;
}

/**
 * A BGZF file: gzip members of at most 64 KiB that can be entered at any block.
 * Blocks are checked by CRC when they are read.
 * @throws PropriaError `BGZF_DAMAGED`, `BGZF_TRUNCATED`, from its methods.
 */
export function bgzfText(source: ByteSource, inflater: Inflater): GenomeText {
  const window = byteWindow(source);
  const seekable: SeekableText = {
    offsetKind: 'virtual',
    end: source.size,
    async blockAt(start, ahead) {
      // Empty blocks (the end mark, also in the middle of concatenated files) hold no text.
      for (let address = start; ;) {
        const head = await window.get(address, 18, ahead);
        if (head.length === 0) return null;
        const place = { source: source.name, offset: address };
        let frame = blockFrame(head, 0);
        if (frame === null && head.length === 18) frame = blockFrame(await window.get(address, MAX_BLOCK, ahead), 0);
        if (frame === null) {
          if (head.length < 18) throw new PropriaError('BGZF_TRUNCATED', { place });
          throw new PropriaError('BGZF_DAMAGED', { place, params: { detail: 'no block begins here' } });
        }
        const bytes = await window.get(address, frame.size, ahead);
        if (bytes.length < frame.size) throw new PropriaError('BGZF_TRUNCATED', { place });
        const text = inflateBlock(bytes, 0, frame, inflater, place);
        const next = address + frame.size;
        if (text.length > 0) return { bytes: text, offset: virtualOffset(address, 0), address, next };
        address = next;
      }
    },
    ...(inflater.inflateBlocks === undefined
      ? {}
      : { ahead: (address: number) => blocksAhead(source, inflater, seekable, address) }),
    locate: (address) => locateBlock(source, window, address),
  };
  return { container: 'bgzf', offsetKind: 'virtual', seekable, stream: () => blocksFrom(seekable, 0) };
}

/** Bytes searched at a time: the way to the next block and the block itself mostly fit. */
const FIRST_LOOK = 1 << 15;

/** First block start at or after `address`: bytes that look like one and are followed by another, or by the end. */
async function locateBlock(source: ByteSource, window: ByteWindow, address: number): Promise<number | null> {
  for (let base = address; base < source.size; base += FIRST_LOOK) {
    let bytes = await window.get(base, FIRST_LOOK, false);
    for (let at = bytes.indexOf(0x1f); at >= 0 && at < FIRST_LOOK; at = bytes.indexOf(0x1f, at + 1)) {
      if (at + 4 <= bytes.length && (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || bytes[at + 3] !== 4)) continue;
      const frame = blockFrame(bytes, at) ?? blockFrame((bytes = await window.get(base, at + MAX_BLOCK, false)), at);
      if (frame === null) continue;
      const next = at + frame.size;
      if (next + 64 > bytes.length) bytes = await window.get(base, next + 64, false);
      if (base + next === source.size || blockFrame(bytes, next) !== null) return base + at;
    }
  }
  return null;
}

import { END_BLOCK, MAX_BLOCK } from './block.ts';

/** What a writer needs of its host: raw DEFLATE and CRC-32 (node:zlib's `deflateRawSync`, `crc32`). */
export interface Deflater {
  deflateRaw(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Text per block, as htslib cuts it: leaves room for data that does not shrink. */
const TEXT_PER_BLOCK = 0xff00;

export interface BgzfWriter {
  /** Virtual offset at which the next byte will stand. */
  readonly offset: number;
  /** Blocks that became full. */
  write(bytes: Uint8Array): readonly Uint8Array[];
  /** The last block and the end mark. */
  end(): readonly Uint8Array[];
}

/** Writes BGZF: for tests, examples and benchmarks. Bytes are the same for the same input and DEFLATE. */
export function bgzfWriter(deflater: Deflater): BgzfWriter {
  const held = new Uint8Array(TEXT_PER_BLOCK);
  let length = 0;
  let address = 0;
  const close = (): Uint8Array => {
    const block = writeBlock(held.subarray(0, length), deflater);
    address += block.length;
    length = 0;
    return block;
  };
  return {
    get offset() {
      return address * 65_536 + length;
    },
    write(bytes) {
      const blocks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + TEXT_PER_BLOCK - length);
        held.set(part, length);
        length += part.length;
        at += part.length;
        if (length === TEXT_PER_BLOCK) blocks.push(close());
      }
      return blocks;
    },
    end: () => (length > 0 ? [close(), END_BLOCK] : [END_BLOCK]),
  };
}

function writeBlock(text: Uint8Array, deflater: Deflater): Uint8Array {
  let data = deflater.deflateRaw(text);
  // Stored as it is when DEFLATE would make it longer than a block may be.
  if (data.length + 26 > MAX_BLOCK) data = stored(text);
  const block = new Uint8Array(data.length + 26);
  const view = new DataView(block.buffer);
  block.set(END_BLOCK.subarray(0, 18));
  view.setUint16(16, block.length - 1, true);
  block.set(data, 18);
  view.setUint32(block.length - 8, deflater.crc32(text) >>> 0, true);
  view.setUint32(block.length - 4, text.length, true);
  return block;
}

function stored(text: Uint8Array): Uint8Array {
  const data = new Uint8Array(text.length + 5);
  data.set([1, text.length & 0xff, text.length >>> 8, ~text.length & 0xff, (~text.length >>> 8) & 0xff]);
  data.set(text, 5);
  return data;
}

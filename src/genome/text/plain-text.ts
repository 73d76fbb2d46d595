import type { ByteSource } from '../../core/index.ts';
import { byteWindow } from './byte-window.ts';
import { type GenomeText, type SeekableText, blocksFrom } from './text-blocks.ts';

const PIECE = 1 << 16;

/** An uncompressed file: any byte is an address. `start` skips a byte order mark. */
export function plainText(source: ByteSource, start = 0): GenomeText {
  const window = byteWindow(source);
  const seekable: SeekableText = {
    offsetKind: 'byte',
    end: source.size,
    async blockAt(address, ahead) {
      const bytes = await window.get(address, PIECE, ahead);
      return bytes.length === 0 ? null : { bytes, offset: address, address, next: address + bytes.length };
    },
    locate: (address) => Promise.resolve(address < source.size ? address : null),
  };
  return { container: 'none', offsetKind: 'byte', seekable, stream: () => blocksFrom(seekable, start) };
}

import { bgzfWriter } from '../../src/genome/bgzf/write-bgzf.ts';
import { nodeDeflater } from '../../src/platform/node/index.ts';

const END_MARK = 28;

/** A text as BGZF, end mark included. */
export function bgzf(text: string): Uint8Array {
  const writer = bgzfWriter(nodeDeflater);
  return Buffer.concat([...writer.write(new TextEncoder().encode(text)), ...writer.end()]);
}

export function withoutEndMark(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - END_MARK);
}

/** The size that the first block claims to hold, changed. */
export function withClaimedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const block = view.getUint16(16, true) + 1;
  view.setUint32(block - 4, size, true);
  return changed;
}

/** One bit of the text of the first block changed, sizes and checksum as they were. */
export function withFlippedBit(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[18 + 200] = (changed[18 + 200] ?? 0) ^ 4;
  return changed;
}

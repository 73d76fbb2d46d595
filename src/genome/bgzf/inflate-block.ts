import { type Inflater, PropriaError } from '../../core/index.ts';
import { type BlockFrame, MAX_BLOCK, u32 } from './block.ts';

/**
 * The text of the block at `at`, its size and CRC-32 checked.
 * @throws PropriaError `BGZF_DAMAGED`
 */
export function inflateBlock(
  bytes: Uint8Array,
  at: number,
  frame: BlockFrame,
  inflater: Inflater,
  place: { source: string; offset: number },
): Uint8Array {
  const crcAt = at + frame.size - 8;
  const crc = u32(bytes, crcAt);
  const size = u32(bytes, crcAt + 4);
  if (size > MAX_BLOCK) throw damaged(place, 'it claims more than 64 KiB of text');
  let text: Uint8Array;
  try {
    text = inflater.inflateRaw(bytes.subarray(frame.dataAt, crcAt), MAX_BLOCK, size);
  } catch (cause) {
    throw damaged(place, cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (text.length !== size) throw damaged(place, `it holds ${text.length} bytes and claims ${size}`);
  if (inflater.crc32(text) >>> 0 !== crc) throw damaged(place, 'its checksum does not fit');
  return text;
}

function damaged(place: { source: string; offset: number }, detail: string, cause?: unknown): PropriaError {
  return new PropriaError('BGZF_DAMAGED', { place, params: { detail }, cause });
}

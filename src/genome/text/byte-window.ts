import type { ByteSource } from '../../core/index.ts';

const ALONE = 1 << 16;
const AHEAD = 1 << 20;

/** Reads of neighbouring bytes served from one larger read. */
export interface ByteWindow {
  /** Bytes `[offset, offset + length)`, fewer at the end of the source. The view holds until the next call. */
  get(offset: number, length: number, ahead: boolean): Promise<Uint8Array>;
}

/** @param ahead reads one megabyte at a time when the caller goes on in order, else 64 KiB. */
export function byteWindow(source: ByteSource): ByteWindow {
  let held: Uint8Array = new Uint8Array(0);
  let from = 0;
  return {
    async get(offset, length, ahead) {
      const wanted = Math.min(length, source.size - offset);
      if (wanted <= 0) return new Uint8Array(0);
      if (offset < from || offset + wanted > from + held.length) {
        held = await source.read(offset, Math.max(wanted, ahead ? AHEAD : ALONE));
        from = offset;
      }
      return held.subarray(offset - from, offset - from + wanted);
    },
  };
}

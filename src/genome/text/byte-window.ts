import type { ByteSource } from '../../core/index.ts';

/** A look needs the way to the next block and one block: 23 kB of a typical genome. */
const ALONE = 1 << 15;
const MOST_AHEAD = 1 << 20;

/** Reads of neighbouring bytes served from one larger read. */
export interface ByteWindow {
  /** Bytes `[offset, offset + length)`, fewer at the end of the source. The view stays valid. */
  get(offset: number, length: number, ahead: boolean): Promise<Uint8Array>;
}

/** @param ahead the caller goes on in order: each further read is twice as large, up to one megabyte. */
export function byteWindow(source: ByteSource): ByteWindow {
  let held: Uint8Array = new Uint8Array(0);
  let from = 0;
  let step = ALONE;
  return {
    async get(offset, length, ahead) {
      const wanted = Math.min(length, source.size - offset);
      if (wanted <= 0) return new Uint8Array(0);
      if (offset < from || offset + wanted > from + held.length) {
        step = ahead && offset >= from && offset <= from + held.length ? Math.min(2 * step, MOST_AHEAD) : ALONE;
        held = await source.read(offset, Math.max(wanted, step));
        from = offset;
      }
      return held.subarray(offset - from, offset - from + wanted);
    },
  };
}

import type { ByteSource } from '../../../../src/core/index.ts';

/** Bytes fetched at a time when a file is read in order. */
const PAGE = 1 << 20;
/** Shorter reads are looks here and there: they fetch what they ask for. */
const LOOK = 1 << 16;
/** Pages fetched before they are asked for: a page comes only when its reader rests, which a busy one seldom does. */
const AHEAD = 3;

/**
 * The same source; while a file is read in order, the next pages are fetched as the last one is worked on. A browser fetches slices
 * in another process, so that reading and inflating share two cores.
 */
export function readAhead(source: ByteSource): ByteSource {
  const pages = new Map<number, Promise<Uint8Array>>();
  let last = -1;
  const page = (n: number): Promise<Uint8Array> => {
    let held = pages.get(n);
    if (held === undefined) {
      held = source.read(n * PAGE, PAGE);
      // A page that fails ahead of time fails again when it is asked for.
      held.catch(() => pages.delete(n));
      pages.set(n, held);
    }
    return held;
  };
  return {
    ...source,
    async read(offset, length) {
      const end = Math.min(source.size, offset + length);
      if (end - offset <= LOOK) return source.read(offset, length);
      const from = Math.floor(offset / PAGE);
      const to = Math.floor((end - 1) / PAGE);
      for (const n of pages.keys()) if (n < from || n > to + AHEAD) pages.delete(n);
      const inOrder = from === last || from === last + 1;
      last = to;
      const needed = [];
      for (let n = from; n <= to; n++) needed.push(page(n));
      for (let n = to + 1; inOrder && n <= to + AHEAD && n * PAGE < source.size; n++) void page(n);
      const bytes = new Uint8Array(end - offset);
      for (const [i, one] of needed.entries()) {
        const part = await one;
        const start = (from + i) * PAGE;
        const first = Math.max(offset, start);
        const stop = Math.min(end, start + part.length);
        if (stop > first) bytes.set(part.subarray(first - start, stop - start), first - offset);
      }
      return bytes;
    },
  };
}

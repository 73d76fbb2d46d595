import type { PackedBlock } from '../../../core/index.ts';
import { crc32 } from '../crc32.ts';
import type { HelperPort, HelperReply, HelperRequest } from './protocol.ts';

interface Waiting {
  resolve(text: Uint8Array): void;
  reject(error: Error): void;
}

/** What a second worker does for the first one. */
export interface InflateHelper {
  /** Blocks inflated while the first worker reads what was inflated before. Refuses where the helper could not start. */
  blocks(packed: Uint8Array, blocks: readonly PackedBlock[]): Promise<Uint8Array>;
  /** A gzip stream inflated ahead of its reader; null where the helper could not start, and the caller inflates for itself. */
  stream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> | null;
}

/** Pieces of a stream that are under way at a time: enough to keep both workers busy, few to hold. */
const AHEAD = 3;

/** A gzip stream that ended in damage: what it gave before. */
class StreamRefused extends Error {
  readonly text: Uint8Array;

  constructor(why: string, text: Uint8Array) {
    super(why);
    this.text = text;
  }
}

export function inflateHelper(port: HelperPort<HelperReply, HelperRequest>, wasm: Uint8Array): InflateHelper {
  const waiting = new Map<number, Waiting>();
  let ready = false;
  let last = 0;
  port.addEventListener('message', ({ data: reply }) => {
    if (reply.kind === 'ready') {
      ready = true;
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'text') asked?.resolve(reply.text);
    else asked?.reject(reply.text === undefined ? new Error(reply.why) : new StreamRefused(reply.why, reply.text));
  });
  port.postMessage({ kind: 'code', wasm }, []);
  const ask = (make: (id: number) => HelperRequest, transfer: ArrayBuffer[]): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.postMessage(make(id), transfer);
    });

  async function* inflateAhead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const stream = ++last;
    const under: Promise<Uint8Array>[] = [];
    const send = (chunk: Uint8Array | null): void => {
      // A copy: what is handed over is gone here, and the source may hold on to its pages.
      const bytes = chunk === null ? null : new Uint8Array(chunk);
      const asked = ask((id) => ({ kind: 'stream', id, stream, bytes }), bytes === null ? [] : [bytes.buffer]);
      // Whoever waits for it hears of its failure; one that nobody waits for any more is no error of the page.
      asked.catch(() => undefined);
      under.push(asked);
    };
    try {
      for await (const chunk of chunks) {
        send(chunk);
        if (under.length >= AHEAD) yield* some(await under.shift()!);
      }
      send(null);
      for (const asked of under) yield* some(await asked);
    } catch (error) {
      if (error instanceof StreamRefused) {
        yield* some(error.text);
        throw new Error(error.message);
      }
      throw error;
    } finally {
      port.postMessage({ kind: 'drop', stream }, []);
    }
  }

  return {
    async blocks(packed, blocks) {
      if (!ready) throw new Error('no helper');
      const table = Float64Array.from(blocks.flatMap(({ from, to, size }) => [from, to, size]));
      const text = await ask((id) => ({ kind: 'blocks', id, packed, blocks: table }), [packed.buffer as ArrayBuffer]);
      // Checked here: inflating is the longer half of the work, so the helper is left with nothing else.
      let at = 0;
      for (const { size, crc32: said } of blocks) {
        if (size > 0 && crc32(text.subarray(at, at + size)) !== said) throw new Error('a block is damaged');
        at += size;
      }
      return text;
    },
    stream: (chunks) => (ready ? inflateAhead(chunks) : null),
  };
}

function* some(text: Uint8Array): Generator<Uint8Array> {
  if (text.length > 0) yield text;
}

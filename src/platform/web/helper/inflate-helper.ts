import type { PackedBlock } from '../../../core/index.ts';
import type { HelperPort, HelperReply, HelperRequest } from './protocol.ts';

interface Waiting {
  resolve(text: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Blocks inflated by a second worker while the first one reads what was inflated before. A helper that could not start refuses, and
 * the caller inflates for itself.
 */
export function inflateHelper(
  port: HelperPort<HelperReply, HelperRequest>,
  wasm: Uint8Array,
): (packed: Uint8Array, blocks: readonly PackedBlock[]) => Promise<Uint8Array> {
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
    else asked?.reject(new Error(reply.why));
  });
  port.postMessage({ kind: 'code', wasm }, []);
  return (packed, blocks) => {
    if (!ready) return Promise.reject(new Error('no helper'));
    const table = Float64Array.from(blocks.flatMap(({ from, to, size, crc32 }) => [from, to, size, crc32]));
    return new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.postMessage({ kind: 'blocks', id, packed, blocks: table }, [packed.buffer as ArrayBuffer]);
    });
  };
}

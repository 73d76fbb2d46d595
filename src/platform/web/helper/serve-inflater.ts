import { crc32 } from '../crc32.ts';
import { type InflateBlock, libdeflate } from '../libdeflate.ts';
import type { HelperPort, HelperReply, HelperRequest } from './protocol.ts';

/** Longest text of a BGZF block. */
const MAX_TEXT = 65_536;

/** Inflates what the engine's worker hands over: the whole work of a helper. */
export function serveInflater(port: HelperPort<HelperRequest, HelperReply>): void {
  let inflate: InflateBlock | null = null;
  port.addEventListener('message', ({ data: request }) => {
    if (request.kind === 'code') {
      inflate = libdeflate(request.wasm);
      return port.postMessage({ kind: 'ready' }, []);
    }
    const { id } = request;
    try {
      const text = inflateRun(inflate!, request.packed, request.blocks);
      port.postMessage({ kind: 'text', id, text }, [text.buffer]);
    } catch (error) {
      port.postMessage({ kind: 'refused', id, why: error instanceof Error ? error.message : String(error) }, []);
    }
  });
}

function inflateRun(inflate: InflateBlock, packed: Uint8Array, blocks: Float64Array): Uint8Array<ArrayBuffer> {
  let whole = 0;
  for (let i = 0; i < blocks.length; i += 4) {
    const size = blocks[i + 2]!;
    if (size > MAX_TEXT) throw new Error('it claims more than 64 KiB of text');
    whole += size;
  }
  const text = new Uint8Array(whole);
  let at = 0;
  for (let i = 0; i < blocks.length; i += 4) {
    const size = blocks[i + 2]!;
    if (size === 0) continue;
    const part = inflate(packed.subarray(blocks[i], blocks[i + 1]), size);
    if (part === null || crc32(part) !== blocks[i + 3]) throw new Error('a block is damaged');
    text.set(part, at);
    at += size;
  }
  return text;
}

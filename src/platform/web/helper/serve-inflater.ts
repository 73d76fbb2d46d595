import { GunzipMembers } from '../inflate/gunzip-members.ts';
import { type InflateBlock, libdeflate } from '../libdeflate.ts';
import type { HelperPort, HelperReply, HelperRequest } from './protocol.ts';

/** Longest text of a BGZF block. */
const MAX_TEXT = 65_536;

/** Inflates what the engine's worker hands over: the whole work of a helper. */
export function serveInflater(port: HelperPort<HelperRequest, HelperReply>): void {
  let inflate: InflateBlock | null = null;
  const streams = new Map<number, GunzipMembers>();
  port.addEventListener('message', ({ data: request }) => {
    if (request.kind === 'code') {
      inflate = libdeflate(request.wasm);
      return port.postMessage({ kind: 'ready' }, []);
    }
    if (request.kind === 'drop') return void streams.delete(request.stream);
    const { id } = request;
    if (request.kind === 'stream') {
      const members = streams.get(request.stream) ?? new GunzipMembers();
      streams.set(request.stream, members);
      const reply = inflateNext(members, id, request.bytes);
      return port.postMessage(reply, reply.text === undefined ? [] : [reply.text.buffer as ArrayBuffer]);
    }
    try {
      const text = inflateRun(inflate!, request.packed, request.blocks);
      port.postMessage({ kind: 'text', id, text }, [text.buffer]);
    } catch (error) {
      port.postMessage({ kind: 'refused', id, why: error instanceof Error ? error.message : String(error) }, []);
    }
  });
}

/** All text that the next bytes of a stream give. */
function inflateNext(
  members: GunzipMembers,
  id: number,
  bytes: Uint8Array | null,
): Extract<HelperReply, { readonly kind: 'text' | 'refused' }> {
  const parts: Uint8Array[] = [];
  try {
    if (bytes === null) members.end();
    else members.push(bytes);
    for (let text = members.next(); text !== null; text = members.next()) parts.push(text.slice());
    return { kind: 'text', id, text: joined(parts) };
  } catch (error) {
    // What came out before says where the damage is.
    parts.push(members.flush());
    return { kind: 'refused', id, why: error instanceof Error ? error.message : String(error), text: joined(parts) };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Checksums are left to whoever asked. */
function inflateRun(inflate: InflateBlock, packed: Uint8Array, blocks: Float64Array): Uint8Array<ArrayBuffer> {
  let whole = 0;
  for (let i = 0; i < blocks.length; i += 3) {
    const size = blocks[i + 2]!;
    if (size > MAX_TEXT) throw new Error('it claims more than 64 KiB of text');
    whole += size;
  }
  const text = new Uint8Array(whole);
  let at = 0;
  for (let i = 0; i < blocks.length; i += 3) {
    const size = blocks[i + 2]!;
    if (size === 0) continue;
    const part = inflate(packed.subarray(blocks[i], blocks[i + 1]), size, text.subarray(at, at + size));
    if (part === null) throw new Error('a block is damaged');
    at += size;
  }
  return text;
}

import type { Host, Inflater } from '../../core/index.ts';
import { crc32 } from './crc32.ts';
import { inflateHelper } from './helper/inflate-helper.ts';
import type { HelperPort, HelperReply, HelperRequest } from './helper/protocol.ts';
import { GunzipMembers } from './inflate/gunzip-members.ts';
import { InflateStream } from './inflate/inflate-stream.ts';
import { libdeflate } from './libdeflate.ts';

/**
 * The host ports in a browser. Blocks are inflated by libdeflate, everything else by the inflater of this folder: the browser's
 * `DecompressionStream` refuses files of several members and cannot be asked where one ended.
 * @param wasm the code of libdeflate
 * @param helper another worker that runs `serveInflater`: long files are inflated there while they are read here
 */
export function webHost(wasm: Uint8Array, helper?: HelperPort<HelperReply, HelperRequest>): Host {
  const inflateBlock = libdeflate(wasm);
  const beside = helper === undefined ? null : inflateHelper(helper, wasm);
  const inflater: Inflater = {
    // What libdeflate refuses is inflated again, for the reason and for sizes that were not as said.
    inflateRaw: (bytes, maxSize, sizeHint) =>
      (sizeHint !== undefined && sizeHint <= maxSize ? inflateBlock(bytes, sizeHint) : null) ??
      inflateWhole(bytes, maxSize),
    crc32: (bytes) => crc32(bytes),
    gunzip: (bytes, maxSize) => {
      const members = new GunzipMembers();
      members.push(bytes);
      members.end();
      return collect(members, maxSize, 'refuse');
    },
    gunzipHead,
    gunzipStream: (chunks) => beside?.stream(chunks) ?? gunzipStream(chunks),
    ...(beside === null ? {} : { inflateBlocks: beside.blocks }),
  };
  return { inflater };
}

interface TextSource {
  next(): Uint8Array | null;
}

function inflateWhole(bytes: Uint8Array, maxSize: number): Uint8Array {
  const stream = new InflateStream();
  stream.push(bytes);
  stream.end();
  return collect(stream, maxSize, 'refuse');
}

function gunzipHead(bytes: Uint8Array, maxSize: number): Uint8Array {
  const members = new GunzipMembers();
  members.push(bytes);
  const parts: Uint8Array[] = [];
  try {
    parts.push(collect(members, maxSize, 'cut'));
    members.end();
    parts.push(collect(members, maxSize - (parts[0]?.length ?? 0), 'cut'));
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'unexpected end of file') return new Uint8Array(0);
    parts.push(members.flush());
  }
  return join(parts).slice(0, maxSize);
}

function collect(source: TextSource, maxSize: number, beyond: 'refuse' | 'cut'): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let text = source.next(); text !== null; text = source.next()) {
    size += text.length;
    if (size > maxSize && beyond === 'refuse') throw new RangeError(`more than ${maxSize} bytes`);
    parts.push(text.slice());
    if (size >= maxSize && beyond === 'cut') break;
  }
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function* gunzipStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const members = new GunzipMembers();
  try {
    for await (const chunk of chunks) {
      members.push(chunk);
      for (let text = members.next(); text !== null; text = members.next()) yield text.slice();
    }
    members.end();
    for (let text = members.next(); text !== null; text = members.next()) yield text.slice();
  } catch (error) {
    // What came out before says where the damage is.
    const text = members.flush();
    if (text.length > 0) yield text.slice();
    throw error;
  }
}

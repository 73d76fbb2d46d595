import { gzipSync } from 'node:zlib';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { nodeDeflater, nodeHost } from '../../src/platform/node/index.ts';
import {
  type HelperPort,
  type HelperReply,
  type HelperRequest,
  serveInflater,
  webHost,
} from '../../src/platform/web/index.ts';
import type { ByteSource, Host, TargetLocus } from '../../src/core/index.ts';
import { canonicalJson } from '../../src/core/index.ts';
import { readGenome } from '../../src/genome/index.ts';
import { bgzfWriter } from '../../src/genome/bgzf/write-bgzf.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { bigVcf } from '../genome/big-vcf.ts';
import { libdeflateCode } from './web-code.ts';

// A file is read alike whether its blocks are inflated one by one or by a helper, whole or damaged.

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** Node's ports as workers have them. */
function channel(): readonly [HelperPort<HelperReply, HelperRequest>, HelperPort<HelperRequest, HelperReply>] {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  return [asPort(port1), asPort(port2)];
}

function asPort<In, Out>(port: MessagePort): HelperPort<In, Out> {
  return {
    postMessage: (message, transfer) => port.postMessage(message, transfer),
    addEventListener: (_type, listener) => void port.on('message', (data: In) => listener({ data })),
  };
}

async function helped(): Promise<Host> {
  const [near, far] = channel();
  serveInflater(far);
  const host = webHost(libdeflateCode(), near);
  // Its code is on the way.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return host;
}

const sourceOf = (bytes: Uint8Array): ByteSource => ({
  name: 'genome.vcf.gz',
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  close: () => Promise.resolve(),
});

function packed(text: string): Buffer {
  const writer = bgzfWriter(nodeDeflater);
  return Buffer.concat([...writer.write(Buffer.from(text)), ...writer.end()]);
}

const TEXT = bigVcf({
  seed: 9,
  contigs: ['chr2', 'chr1'],
  records: 50_000,
  spacing: 90,
  kind: 'variants',
});
const lines = TEXT.split('\n');
const head = lines.filter((line) => line.startsWith('#'));
const records = lines.filter((line) => line !== '' && !line.startsWith('#'));
/** Out of order, so that all of it is read. */
const UNSORTED = packed([...head, ...records.slice(40_000), ...records.slice(0, 40_000), ''].join('\n'));
const TARGETS: readonly TargetLocus[] = [];

async function outcome(host: Host, bytes: Uint8Array): Promise<string> {
  try {
    return canonicalJson({
      ...(await readGenome(sourceOf(bytes), TARGETS, { build: 'GRCh38' }, host)),
      readings: null,
    });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return canonicalJson({ code: error.code, place: (error as unknown as { place: object }).place });
  }
}

describe('a helper that inflates', () => {
  it('gives the texts of blocks and refuses a damaged one', async () => {
    const { inflater } = await helped();
    const block = { from: 18, to: 0, size: 0, crc32: 0 };
    const text = Buffer.from('chr1\t1\n'.repeat(900));
    const bytes = packed(text.toString());
    const size = bytes.readUInt16LE(16) + 1;
    const good = { ...block, to: size - 8, size: text.length, crc32: nodeHost.inflater.crc32(text) };
    const own = (): Uint8Array => new Uint8Array(bytes);
    expect(Buffer.from(await inflater.inflateBlocks!(own(), [good])).equals(text)).toBe(true);
    for (const bad of [
      { ...good, crc32: 1 },
      { ...good, size: 5 },
      { ...good, size: 1e9 },
      { ...good, to: 30 },
    ])
      await expect(inflater.inflateBlocks!(own(), [bad])).rejects.toThrow();
  });

  it('a file is read as without it, also where no helper answers', { timeout: 60_000 }, async () => {
    const expected = await outcome(nodeHost, UNSORTED);
    expect(expected).toContain('VCF_UNSORTED');
    expect(await outcome(await helped(), UNSORTED)).toBe(expected);
    const [deaf] = channel();
    expect(await outcome(webHost(libdeflateCode(), deaf), UNSORTED)).toBe(expected);
  });

  it('damage in the middle and a cut are told as without it', { timeout: 60_000 }, async () => {
    const host = await helped();
    const middle = Buffer.from(UNSORTED);
    middle[Math.floor(middle.length * 0.7)]! ^= 0x55;
    for (const bytes of [middle, UNSORTED.subarray(0, -900), UNSORTED.subarray(0, 300_000)]) {
      const expected = await outcome(nodeHost, bytes);
      expect(expected).toMatch(/"code":"(BGZF|VCF)_/);
      expect(await outcome(host, bytes)).toBe(expected);
    }
  });

  describe('a gzip stream', () => {
    const text = Buffer.from(TEXT.slice(0, 3_000_000));
    const gzip = gzipSync(text);
    const two = Buffer.concat([gzip, gzipSync(Buffer.from('and more\n'))]);

    async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 40_000) yield await Promise.resolve(bytes.subarray(at, at + 40_000));
    }
    const streamed = async (host: Host, bytes: Uint8Array): Promise<{ text: string; error: string | null }> => {
      const parts: Uint8Array[] = [];
      try {
        for await (const part of host.inflater.gunzipStream(pieces(bytes))) parts.push(part.slice());
        return { text: Buffer.concat(parts).toString('latin1'), error: null };
      } catch (error) {
        return { text: Buffer.concat(parts).toString('latin1'), error: (error as Error).message };
      }
    };

    it('comes out as without a helper: one member, two, damaged, cut, empty, none', { timeout: 60_000 }, async () => {
      const damaged = Buffer.from(gzip);
      damaged[Math.floor(gzip.length / 2)]! ^= 0x10;
      const alone = webHost(libdeflateCode());
      const host = await helped();
      expect((await streamed(host, two)).text).toBe(`${text.toString('latin1')}and more\n`);
      for (const bytes of [
        gzip,
        two,
        damaged,
        gzip.subarray(0, -5),
        gzip.subarray(0, 5),
        Buffer.alloc(0),
        Buffer.from('x'),
      ])
        expect(await streamed(host, bytes)).toEqual(await streamed(alone, bytes));
    });

    it('leaves the bytes that it was given, and several go side by side', { timeout: 60_000 }, async () => {
      const host = await helped();
      const before = Buffer.from(gzip);
      const all = await Promise.all([streamed(host, gzip), streamed(host, two), streamed(host, gzip)]);
      expect(gzip.equals(before)).toBe(true);
      expect(all.map(({ error }) => error)).toEqual([null, null, null]);
      expect(all[2]!.text).toBe(all[0]!.text);
    });

    it('can be left in the middle', async () => {
      const host = await helped();
      for await (const part of host.inflater.gunzipStream(pieces(gzip))) {
        expect(part.length).toBeGreaterThan(0);
        break;
      }
      expect((await streamed(host, gzip)).error).toBeNull();
    });
  });
});

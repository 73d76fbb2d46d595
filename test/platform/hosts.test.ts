import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host, Inflater } from '../../src/core/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { webHost } from '../../src/platform/web/index.ts';
import { bigVcf } from '../genome/big-vcf.ts';
import { libdeflateCode } from './web-code.ts';

// One suite for every host: what is given and refused is the same wherever the engine runs.

const HOSTS: readonly (readonly [string, Host])[] = [
  ['node', nodeHost],
  ['web', webHost(libdeflateCode())],
];
const VCF = new TextEncoder().encode(
  bigVcf({ seed: 5, contigs: ['chr1', 'chr2'], records: 6000, spacing: 90, kind: 'blocks' }),
);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (bytes: Uint8Array): Buffer => Buffer.from(bytes);
const MOST = 1 << 26;

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(inflater: Inflater, packed: Uint8Array, size: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of inflater.gunzipStream(pieces(packed, size))) parts.push(part);
  return Buffer.concat(parts);
}

/** Text, or the words of the refusal. */
async function outcome(run: () => Uint8Array | Promise<Uint8Array>): Promise<string> {
  try {
    return `text ${crc32(await run())}`;
  } catch (error) {
    return error instanceof Error ? `refused: ${error.message}` : 'refused';
  }
}

const TEXTS: Readonly<Record<string, Uint8Array>> = {
  empty: new Uint8Array(0),
  'one byte': Uint8Array.of(65),
  'one line': encode('chr1\t1\t.\tA\tC\n'),
  'zeros, longest matches': new Uint8Array(300_000),
  'no repetition': Uint8Array.from({ length: 200_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 255),
  'a genome': VCF,
};
const LEVELS = [0, 1, 6, 9] as const;
const STRATEGIES = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FIXED,
] as const;

describe.each(HOSTS)('inflater of %s', (_name, { inflater }) => {
  it.each(Object.entries(TEXTS))('%s: every level and strategy comes back', async (_title, text) => {
    for (const level of LEVELS)
      for (const strategy of STRATEGIES) {
        const raw = deflateRawSync(text, { level, strategy });
        const what = `level ${level}, strategy ${strategy}`;
        expect(plain(inflater.inflateRaw(raw, MOST)).equals(plain(text)), what).toBe(true);
        expect(plain(inflater.inflateRaw(raw, MOST, text.length)).equals(plain(text)), what).toBe(true);
        const packed = gzipSync(text, { level, strategy });
        expect(plain(inflater.gunzip!(packed, MOST)).equals(plain(text)), what).toBe(true);
        expect((await streamed(inflater, packed, 65_536)).equals(plain(text)), what).toBe(true);
      }
  });

  it('inflates a stream cut anywhere into pieces, down to single bytes', async () => {
    const text = VCF.subarray(0, 9000);
    const packed = gzipSync(text);
    for (const size of [1, 2, 7, 64, 1000])
      expect((await streamed(inflater, packed, size)).equals(plain(text))).toBe(true);
  });

  it('reads members one after another, with names and checksums in their headers', async () => {
    const named = Buffer.concat([
      Uint8Array.of(0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3),
      encode('name\0comment\0'),
      gzipSync('named').subarray(10),
    ]);
    const packed = Buffer.concat([gzipSync('one, '), named, gzipSync(''), gzipSync(', last')]);
    for (const size of [1, 5, 1000]) expect(String(await streamed(inflater, packed, size))).toBe('one, named, last');
    expect(String(plain(inflater.gunzip!(packed, MOST)))).toBe('one, named, last');
  });

  it('gives no more than it may', () => {
    const text = new Uint8Array(1_000_000);
    expect(() => inflater.inflateRaw(deflateRawSync(text), 65_536)).toThrow();
    expect(() => inflater.inflateRaw(deflateRawSync(text), 65_536, 1_000_000)).toThrow();
    expect(() => inflater.gunzip!(gzipSync(text), 65_536)).toThrow(RangeError);
    const head = inflater.gunzipHead(gzipSync(text), 65_536);
    expect(head.length).toBeGreaterThan(0);
    expect(head.length).toBeLessThanOrEqual(65_536);
  });

  it('gives of a head that is cut what it holds, of a damaged one nothing', () => {
    const packed = gzipSync(VCF);
    for (const length of [packed.length, 65_536, 5000, 700, 40]) {
      const head = plain(inflater.gunzipHead(packed.subarray(0, length), MOST));
      expect(head.equals(plain(VCF.subarray(0, head.length)))).toBe(true);
      // Forty bytes do not hold the codes of the first block.
      if (length > 40) expect(head.length).toBeGreaterThan(length);
    }
    expect(String(plain(inflater.gunzipHead(gzipSync('short'), MOST)))).toBe('short');
    expect(inflater.gunzipHead(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff), MOST).length).toBe(0);
  });

  it('counts CRC-32 as zlib does, wherever in its buffer the bytes begin', () => {
    for (const length of [0, 1, 3, 4, 15, 16, 31, 32, 33, 63, 64, 1000, 65_280])
      for (const start of [0, 1, 2, 3, 4, 7]) {
        const bytes = VCF.subarray(start, start + length);
        expect(inflater.crc32(bytes), `${length} from ${start}`).toBe(crc32(bytes));
      }
  });
});

describe('both hosts say the same', () => {
  const [, node] = HOSTS[0]!;
  const [, web] = HOSTS[1]!;
  const packed = gzipSync(VCF.subarray(0, 40_000));
  const broken = (at: number, by: number): Buffer => {
    const bytes = Buffer.from(packed);
    bytes[at] = bytes[at]! ^ by;
    return bytes;
  };

  it.each<[string, Buffer]>([
    ['cut in its header', packed.subarray(0, 6)],
    ['cut in its text', packed.subarray(0, 900)],
    ['cut in its trailer', packed.subarray(0, -3)],
    ['nothing', Buffer.alloc(0)],
    ['no gzip', Buffer.from('no gzip at all')],
    ['zeros behind', Buffer.concat([packed, Buffer.alloc(40)])],
    ['words behind', Buffer.concat([packed, Buffer.from('and more')])],
    ['another method', broken(2, 1)],
    ['flags that do not exist', broken(3, 0x80)],
    ['another checksum', broken(packed.length - 6, 1)],
    ['another length', broken(packed.length - 1, 1)],
    ['a block of no type', broken(10, 6)],
  ])('%s', async (_title, bytes) => {
    const [a, b] = [node.inflater, web.inflater];
    expect(await outcome(() => b.gunzip!(bytes, MOST))).toBe(await outcome(() => a.gunzip!(bytes, MOST)));
    expect(await outcome(() => streamed(b, bytes, 333))).toBe(await outcome(() => streamed(a, bytes, 333)));
  });

  it('any damage: the same text or a refusal of both', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        fc.nat(packed.length),
        async (flips, length) => {
          const bytes = Buffer.from(packed);
          for (const [at, by] of flips) bytes[at] = bytes[at]! ^ by;
          for (const part of [bytes, bytes.subarray(0, length)]) {
            const kind = (text: string): string => text.replace(/^(refused).*/, '$1');
            const [a, b] = [node.inflater, web.inflater];
            expect(kind(await outcome(() => b.gunzip!(part, MOST)))).toBe(
              kind(await outcome(() => a.gunzip!(part, MOST))),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any text that was packed in any way comes back from both', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('chr1\t', '0/1', '.\t.\t', 'AAAAAAAA')), { maxLength: 300 }),
        fc.constantFrom(...LEVELS),
        fc.constantFrom(...STRATEGIES),
        fc.integer({ min: 1, max: 4000 }),
        async (words, level, strategy, size) => {
          const text = encode(words.join(''));
          const bytes = gzipSync(text, { level, strategy });
          for (const { inflater } of [node, web])
            expect((await streamed(inflater, bytes, size)).equals(plain(text))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('any damage of a raw block: the same text, or a refusal or another length', async () => {
    const block = VCF.subarray(0, 30_000);
    const raw = deflateRawSync(block);
    await fc.assert(
      fc.asyncProperty(fc.nat(raw.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(raw);
        bytes[at] = bytes[at]! ^ by;
        // A block is taken only by size and checksum, so that these are what must agree.
        const accepted = async ({ inflater }: Host): Promise<boolean> =>
          (await outcome(() => inflater.inflateRaw(bytes, 65_536, block.length))) === `text ${crc32(block)}`;
        expect(await accepted(web)).toBe(await accepted(node));
      }),
      { numRuns: 300 },
    );
  });
});

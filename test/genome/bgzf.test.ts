import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PropriaError } from '../../src/core/index.ts';
import { END_BLOCK } from '../../src/genome/bgzf/block.ts';
import { bgzfText } from '../../src/genome/bgzf/bgzf-text.ts';
import { checkBgzfEnd } from '../../src/genome/bgzf/check-end.ts';
import { bgzfWriter } from '../../src/genome/bgzf/write-bgzf.ts';
import { nodeDeflater, nodeHost } from '../../src/platform/node/index.ts';
import { byteSource } from '../support/byte-source.ts';

const { inflater } = nodeHost;

function bgzfOf(...pieces: readonly Uint8Array[]): Uint8Array {
  const writer = bgzfWriter(nodeDeflater);
  return Buffer.concat([...pieces.flatMap((piece) => writer.write(piece)), ...writer.end()]);
}

async function textOf(bgzf: Uint8Array): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  for await (const { bytes } of bgzfText(byteSource('x.gz', bgzf), inflater).stream()) blocks.push(bytes);
  return Buffer.concat(blocks);
}

const noise = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 2654435761 + seed) >>> 13) & 0xff);
const letters = (length: number): Uint8Array =>
  new TextEncoder().encode('chr1\t100\t.\tA\tC\n'.repeat(Math.ceil(length / 15))).subarray(0, length);

const codeOf = async (action: () => Promise<unknown>): Promise<string> => {
  try {
    await action();
    return 'fine';
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
};

describe('BGZF', () => {
  test('what is written is read, in any pieces', async () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom(0, 1, 100, 65_279, 65_280, 65_281, 150_000), fc.integer()), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(pieces, async (lengths) => {
        const parts = lengths.map(([length, seed]) => (seed % 2 === 0 ? noise(length, seed) : letters(length)));
        expect((await textOf(bgzfOf(...parts))).equals(Buffer.concat(parts))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('a block start is found from any byte', async () => {
    // Stored blocks hold bytes that look like headers.
    const bgzf = Buffer.concat([
      bgzfOf(letters(200_000)).subarray(0, -28),
      bgzfOf(Buffer.concat([END_BLOCK, noise(90_000, 3), END_BLOCK])),
    ]);
    const text = bgzfText(byteSource('x.gz', bgzf), inflater).seekable!;
    const starts: number[] = [];
    for (let at = 0; at < bgzf.length;) {
      starts.push(at);
      at += bgzf.readUInt16LE(at + 16) + 1;
    }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bgzf.length }), async (address) => {
        expect(await text.locate(address)).toBe(starts.find((start) => start >= address) ?? null);
      }),
      { numRuns: 100 },
    );
  });

  test('empty blocks in the middle are passed over', async () => {
    expect((await textOf(Buffer.concat([bgzfOf(letters(10)), bgzfOf(letters(30))]))).length).toBe(40);
  });

  test('a changed byte is found', async () => {
    const good = Buffer.from(bgzfOf(letters(100_000), noise(1000, 1)));
    const whole = await textOf(good);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: good.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bad = Buffer.from(good);
          bad[at] = bad[at]! ^ flip;
          let text: Buffer | null = null;
          const code = await codeOf(async () => (text = await textOf(bad)));
          // Fields that do not bear on the text (time, flags of the gzip header) may change freely.
          if (code === 'fine') expect((text as Buffer | null)?.equals(whole)).toBe(true);
          else expect(['BGZF_DAMAGED', 'BGZF_TRUNCATED']).toContain(code);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a cut is found, at any byte', async () => {
    const good = bgzfOf(
      new TextEncoder().encode('##fileformat=VCFv4.2\n'),
      noise(70_000, 2),
      new TextEncoder().encode('\nlast line\n'),
    );
    const end = (length: number): Promise<unknown> =>
      checkBgzfEnd(byteSource('x.gz', good.subarray(0, length)), inflater);
    expect(await end(good.length)).toEqual([]);
    const lastBlock = good.length - END_BLOCK.length;
    expect(await end(lastBlock)).toMatchObject([{ code: 'BGZF_NO_END_MARK' }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: good.length - 1 }), async (length) => {
        if (length === lastBlock) return;
        expect(['BGZF_TRUNCATED', 'VCF_TRUNCATED']).toContain(await codeOf(() => end(length)));
      }),
      { numRuns: 100 },
    );
  });
});

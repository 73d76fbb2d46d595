import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../src/core/index.ts';
import { type BlobLike, blobSource } from '../../src/platform/web/index.ts';
import { readAhead } from '../../web/src/worker/read/read-ahead.ts';
import { type ReadProgress, fileProgress } from '../../web/src/worker/read/read-progress.ts';

const BYTES = Uint8Array.from({ length: 5_000_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 11) & 255);

function counted(): { readonly source: ByteSource; readonly asked: [number, number][] } {
  const asked: [number, number][] = [];
  const blob = blobSource(new Blob([BYTES]), 'genome');
  return {
    asked,
    source: { ...blob, read: (offset, length) => (asked.push([offset, length]), blob.read(offset, length)) },
  };
}

describe('reading ahead', () => {
  it('gives the bytes of the source, wherever and in whatever order they are asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(BYTES.length + 10), fc.nat(2_500_000)), { minLength: 1, maxLength: 12 }),
        async (reads) => {
          const source = readAhead(counted().source);
          for (const [offset, length] of reads)
            expect(Buffer.compare(await source.read(offset, length), BYTES.subarray(offset, offset + length))).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('fetches each page once where a file is read in order, and the next one before it is asked for', async () => {
    const { source, asked } = counted();
    const ahead = readAhead(source);
    for (let at = 0; at < BYTES.length; at += 500_000) await ahead.read(at, 500_000);
    expect(asked.map(([offset]) => offset)).toEqual([0, 1, 2, 3, 4].map((n) => n << 20));
  });

  it('fetches for a short look no more than it asks for', async () => {
    const { source, asked } = counted();
    await readAhead(source).read(3_000_000, 32_768);
    expect(asked).toEqual([[3_000_000, 32_768]]);
  });
});

describe('a file of a page', () => {
  it('that changed since it was given says so with its name', async () => {
    const gone: BlobLike = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    };
    await expect(blobSource(gone, 'a.vcf').read(0, 5)).rejects.toMatchObject({
      code: 'HOST_FILE_UNREADABLE',
      params: { path: 'a.vcf', reason: 'NotReadableError' },
    });
    const short: BlobLike = { size: 10, slice: () => ({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)) }) };
    await expect(blobSource(short, 'a.vcf').read(0, 5)).rejects.toMatchObject({ code: 'HOST_FILE_CHANGED' });
    expect(await blobSource(short, 'a.vcf').read(10, 5)).toHaveLength(0);
  });

  it('tells of its reading ten times a second at most, and of new steps at once', async () => {
    let now = 0;
    const told: ReadProgress[] = [];
    const { source, chrom, tell } = fileProgress(
      counted().source,
      () => now,
      (one) => told.push(one),
    );
    tell({ step: 'known' });
    chrom('chr3');
    for (let at = 0; at < BYTES.length; at += 100_000) {
      now += 20;
      await source.read(at, 100_000);
    }
    tell({ step: 'quality' });
    expect(told.map(({ step }) => step)).toEqual(['known', ...Array<string>(10).fill('reading'), 'quality']);
    expect(told[1]).toEqual({ file: 'genome', step: 'reading', bytes: 500_000, of: BYTES.length, chrom: 'chr3' });
    expect(told.at(-1)?.bytes).toBe(BYTES.length);
  });
});

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../core/index.ts';
import { nodeHost } from '../platform/node/index.ts';
import { readGenome } from './index.ts';

const text = [
  '##fileformat=VCFv4.2',
  '##contig=<ID=chr10,length=133797422>',
  '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tONE',
  'chr10\t94781859\t.\tG\tA\t.\tPASS\t.\tGT\t0/1',
  '',
].join('\n');
const targets = [
  {
    id: 'chr10:94781859' as const,
    chrom: 'chr10',
    pos38: 94_781_859,
    ref38: 'G',
    pos37: 96_541_616,
    ref37: 'G',
    alts: ['A'],
    rsid: null,
    hgvs: [],
  },
];

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    name: 'one.vcf',
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => {},
  };
}

describe('the digest of a whole file', () => {
  it.each([
    ['plain', new TextEncoder().encode(text)],
    ['gzip', new Uint8Array(gzipSync(text))],
  ])('is that of the stored bytes, %s', async (_, bytes) => {
    const part = await readGenome(sourceOf(bytes), targets, {}, nodeHost);
    const whole = await readGenome(sourceOf(bytes), targets, { wholeDigest: true }, nodeHost);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(part.source.whole).toBe(false);
    expect(part.source.readSha256).not.toBe(expected);
    expect(whole.source).toEqual({ ...part.source, readSha256: expected, whole: true });
  });
});

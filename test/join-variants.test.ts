import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../src/platform/node/index.ts';
import { joinVariants, variantKey } from '../src/variants/index.ts';
import { byteSource } from './support/byte-source.ts';

interface Site {
  readonly chrom: string;
  readonly pos: number;
  readonly ref: string;
  readonly alts: readonly string[];
}

const vcf = (sites: readonly Site[]): string =>
  [
    '##fileformat=VCFv4.2',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO',
    ...sites.map(({ chrom, pos, ref, alts }) => [chrom, pos, '.', ref, alts.join(','), '.', '.', 'A=1'].join('\t')),
    '',
  ].join('\n');

async function joined(genome: readonly Site[], variants: readonly Site[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const found = await joinVariants(
    byteSource('genome.vcf', vcf(genome)),
    byteSource('variants.vcf', vcf(variants)),
    nodeHost,
    (bytes, start, stop) => lines.push(new TextDecoder().decode(bytes.subarray(start, stop))),
  );
  expect(found).toEqual({ genomeRecords: genome.length, variantRecords: variants.length, shared: lines.length });
  return lines.map((line) => line.split('\t', 5).join(' '));
}

const keysOf = ({ chrom, pos, ref, alts }: Site): readonly string[] =>
  alts.filter((alt) => /^[ACGT]+$/.test(alt)).map((alt) => variantKey(chrom, pos, ref, alt));

describe('the join of a genome with a variant file', () => {
  it('meets the same change in other words, and no other', async () => {
    const genome = [
      { chrom: 'chr1', pos: 100, ref: 'A', alts: ['G'] },
      { chrom: 'chr1', pos: 100, ref: 'A', alts: ['T'] },
      { chrom: 'chr1', pos: 200, ref: 'CAT', alts: ['C', 'TAT'] },
      { chrom: 'chr1', pos: 300, ref: 'AC', alts: ['AG'] },
      { chrom: 'chrX', pos: 50, ref: 'G', alts: ['GA', '<NON_REF>'] },
      { chrom: 'chrUn_1', pos: 50, ref: 'G', alts: ['A'] },
    ];
    const variants = [
      { chrom: '1', pos: 100, ref: 'A', alts: ['G'] },
      { chrom: '1', pos: 200, ref: 'C', alts: ['T'] },
      { chrom: '1', pos: 301, ref: 'C', alts: ['G'] },
      { chrom: 'X', pos: 50, ref: 'GT', alts: ['GAT'] },
    ];
    const found = await joined(
      genome.filter(({ chrom }) => chrom !== 'chrUn_1'),
      variants,
    );
    expect(found).toEqual(['chr1 100 . A G', 'chr1 200 . CAT C,TAT', 'chr1 300 . AC AG', 'chrX 50 . G GA,<NON_REF>']);
  });

  it('finds what comparing every line with every other finds, in any order', async () => {
    const bases = fc.stringMatching(/^[ACGT]{1,3}$/);
    const site = fc.record({
      chrom: fc.constantFrom('chr1', 'chr2', 'chrX'),
      pos: fc.integer({ min: 1, max: 12 }),
      ref: bases,
      alts: fc.array(bases, { minLength: 1, maxLength: 2 }),
    });
    const sites = fc.array(site, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(sites, sites, fc.boolean(), async (genome, variants, sorted) => {
        const inOrder = (list: readonly Site[]): readonly Site[] =>
          sorted ? list.toSorted((a, b) => (a.chrom < b.chrom ? -1 : a.chrom > b.chrom ? 1 : a.pos - b.pos)) : list;
        const known = new Set(variants.flatMap(keysOf));
        const expected = inOrder(genome)
          .filter((one) => keysOf(one).some((key) => known.has(key)))
          .map(({ chrom, pos, ref, alts }) => `${chrom} ${pos} . ${ref} ${alts.join(',')}`);
        expect(await joined(inOrder(genome), inOrder(variants))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { DIFFERS, LOCI, SNV } from './loci.ts';
import { errorOf, noticesOf, read } from './read.ts';
import type { TestFile, TestRecord } from './vcf-text.ts';

/** Variants at known positions as a file of one build shows them. */
function variants(
  build: 'GRCh37' | 'GRCh38',
  chroms: readonly string[] = ['chr10', 'chr7', 'chr2', 'chr13'],
): TestRecord[] {
  return LOCI.filter(({ chrom }) => chroms.includes(chrom)).map((target) => {
    const ref = build === 'GRCh38' ? target.ref38 : target.ref37;
    const alt = [...target.alts, target.ref38].find((allele) => allele !== ref)!;
    return { chrom: target.chrom, pos: build === 'GRCh38' ? target.pos38 : target.pos37, ref, alt, gt: '0/1' };
  });
}
const file = (records: TestRecord[], ...header: string[]): TestFile => ({ records, header });
const LENGTH_37 = '##contig=<ID=10,length=135534747>';
const LENGTH_38 = '##contig=<ID=chr10,length=133797422>';
const buildOf = async (one: TestFile, build?: 'GRCh37' | 'GRCh38'): Promise<string> => {
  const code = await errorOf(one, build === undefined ? {} : { build });
  return code === 'read' ? (await read(one, build === undefined ? {} : { build })).build.build : code;
};

describe('the genome build', () => {
  test.each([
    ['contig lengths 38', file(variants('GRCh38'), LENGTH_38), 'GRCh38'],
    ['contig lengths 37', file(variants('GRCh37'), LENGTH_37), 'GRCh37'],
    ['contig lengths alone', file([], LENGTH_37), 'GRCh37'],
    ['reference name', file([], '##reference=file:///refs/hs37d5.fa'), 'GRCh37'],
    ['reference name', file([], '##reference=ftp://x/GCA_000001405.15_GRCh38_no_alt.fna'), 'GRCh38'],
    ['assembly of a contig', file([], '##contig=<ID=chr1,assembly=GRCh38.p13,species="Homo sapiens">'), 'GRCh38'],
    ['assembly in quotes', file([], '##contig=<ID=1,assembly="hg19">'), 'GRCh37'],
    ['RefSeq names', file([], '##contig=<ID=NC_000010.10>'), 'GRCh37'],
    ['bases alone 38', file(variants('GRCh38')), 'GRCh38'],
    ['bases alone 37', file(variants('GRCh37')), 'GRCh37'],
    ['nothing', file([{ pos: 5000, ref: 'A', alt: 'C', gt: '0/1' }]), 'BUILD_UNKNOWN'],
    ['nothing at all', file([]), 'BUILD_UNKNOWN'],
    ['invented lengths', file(variants('GRCh38'), '##contig=<ID=chr10,length=1000>'), 'GRCh38'],
    [
      'another assembly by length',
      file(variants('GRCh38'), '##contig=<ID=chr10,length=134758134>'),
      'BUILD_UNSUPPORTED',
    ],
    ['another assembly by name', file([], '##reference=chm13v2.0.fa T2T'), 'BUILD_UNSUPPORTED'],
    ['two lengths', file([], LENGTH_37, '##contig=<ID=chr7,length=159345973>'), 'BUILD_MIXED'],
    ['length against name', file([], LENGTH_37, '##reference=GRCh38'), 'BUILD_CONTRADICTION'],
    ['bases against the header', file(variants('GRCh37'), LENGTH_38), 'BUILD_CONTRADICTION'],
    ['records of both', file([...variants('GRCh37'), ...variants('GRCh38')]), 'BUILD_MIXED'],
    [
      'chromosomes of both',
      file([...variants('GRCh38', ['chr7', 'chr2', 'chr13']), ...variants('GRCh37', ['chr10'])], '##reference=GRCh38'),
      'BUILD_MIXED',
    ],
  ])('%s', async (_, one, expected) => {
    expect(await buildOf(one)).toBe(expected);
  });

  test("the user's word settles what the file leaves open, and is refused against it", async () => {
    const open = file([{ pos: 5000, ref: 'A', alt: 'C', gt: '0/1' }]);
    expect(await buildOf(open, 'GRCh37')).toBe('GRCh37');
    expect(await buildOf(file(variants('GRCh38')), 'GRCh37')).toBe('BUILD_CONTRADICTION');
    expect(await buildOf(file([], LENGTH_38), 'GRCh37')).toBe('BUILD_CONTRADICTION');
  });

  test('one known change hints, and that is told', async () => {
    const one = file([{ pos: SNV.pos38, ref: 'G', alt: 'A', gt: '0/1' }]);
    expect(await buildOf(one)).toBe('GRCh38');
    expect(await noticesOf(one)).toContain('BUILD_FEW_EVIDENCE');
    expect(await noticesOf(file(variants('GRCh38')))).not.toContain('BUILD_FEW_EVIDENCE');
  });

  test('a chance hit on the other build changes nothing', async () => {
    const records = [...variants('GRCh38'), { pos: DIFFERS.pos37, ref: 'G', alt: 'A', gt: '0/1' }];
    expect(await buildOf(file(records, LENGTH_38))).toBe('GRCh38');
  });

  test('all sites of the wrong build differ in their bases', async () => {
    const bases = 'ACGT';
    const records = LOCI.filter(({ ref38 }) => ref38.length === 1).flatMap(({ chrom, pos38, ref38 }) => {
      const other = bases[(bases.indexOf(ref38) + 1) % 4]!;
      return [{ chrom, pos: pos38, ref: other, gt: '0/0' }];
    });
    expect(records.length).toBeGreaterThanOrEqual(5);
    expect(await buildOf(file(records, '##reference=GRCh38'))).toBe('BUILD_CONTRADICTION');
  });

  test('evidence is given with the reading', async () => {
    const { build } = await read(file(variants('GRCh38'), LENGTH_38));
    expect(build.evidence.map(({ kind }) => kind)).toEqual(['contig-length', 'reference-base']);
  });
});

import { describe, expect, test } from 'vitest';
import { noticesOf, read, said } from './read.ts';
import { ON_X } from './loci.ts';
import type { TestFile, TestRecord } from './vcf-text.ts';

/** Variants along X, each with the genotype that `gt` gives for its number. */
const onX = (count: number, gt: (i: number) => string, from = 50_000_000): TestRecord[] =>
  Array.from({ length: count }, (_, i) => ({ chrom: 'chrX', pos: from + 1000 * i, ref: 'A', alt: 'C', gt: gt(i) }));
const sexOf = async (records: TestRecord[], header: string[] = []): Promise<unknown> =>
  (await read({ records, header: ['##reference=GRCh38', ...header] })).sex;

describe('sex as X shows it', () => {
  test.each([
    ['half heterozygous', onX(40, (i) => (i % 2 === 0 ? '0/1' : '1/1')), 'female'],
    ['none heterozygous', onX(40, () => '1/1'), 'male'],
    ['one copy', onX(5, () => '1'), 'male'],
    ['too few', onX(19, () => '1/1'), null],
    ['neither', onX(40, (i) => (i % 10 === 0 ? '0/1' : '1/1')), null],
    ['only the part that Y has too', onX(40, () => '0/1', 1_000_000), null],
    ['reference genotypes tell nothing', onX(40, () => '0/0'), null],
  ])('%s', async (_, records, seen) => {
    expect(await sexOf(records)).toMatchObject({ seen, stated: null });
  });

  test('as the header states it; a contradiction is told', async () => {
    const header = ['##SAMPLE=<ID=S1,Sex=Female,Description="x">'];
    expect(
      await sexOf(
        onX(40, () => '1/1'),
        header,
      ),
    ).toMatchObject({ stated: 'female', seen: 'male' });
    expect(await noticesOf({ records: onX(40, () => '1/1'), header: ['##reference=GRCh38', ...header] })).toContain(
      'SEX_CONTRADICTS',
    );
    expect(
      await noticesOf({
        records: onX(40, (i) => (i % 2 === 0 ? '0/1' : '1/1')),
        header: ['##reference=GRCh38', ...header],
      }),
    ).not.toContain('SEX_CONTRADICTS');
  });

  test('decides how many copies an assumed position on X has', async () => {
    const file = (gt: string): TestFile => ({ records: onX(40, (i) => (i % 2 === 0 ? gt : '1/1')) });
    expect(await said(ON_X, file('1/1'), { assumeReference: true })).toBe('C (assumed)');
    expect(await said(ON_X, file('0/1'), { assumeReference: true })).toBe('C/C (assumed)');
  });
});

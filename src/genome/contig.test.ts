import { expect, test } from 'vitest';
import { CONTIG_LENGTHS, chromNumber, contigName } from './contig.ts';

test.each([
  ['10', 'chr10', null],
  ['chr10', 'chr10', null],
  ['Chr10', 'chr10', null],
  ['X', 'chrX', null],
  ['chry', 'chrY', null],
  ['MT', 'chrM', null],
  ['chrM', 'chrM', null],
  ['23', 'chrX', null],
  ['24', 'chrY', null],
  ['26', 'chrM', null],
  ['NC_000010.10', 'chr10', 'GRCh37'],
  ['NC_000010.11', 'chr10', 'GRCh38'],
  ['NC_000023.10', 'chrX', 'GRCh37'],
  ['NC_000024.10', 'chrY', 'GRCh38'],
  ['NC_012920.1', 'chrM', null],
])('%s is %s', (name, chrom, build) => {
  expect(contigName(name)).toEqual({ chrom, build });
});

test.each(['0', '25', '27', '100', 'chr10_alt', 'chrUn_1', 'HLA-A', 'GL000207.1', '', '1x', 'NC_000025.1'])(
  '%s holds no target',
  (name) => {
    expect(contigName(name)).toBeNull();
  },
);

test('every chromosome has another length on each build', () => {
  CONTIG_LENGTHS.GRCh37.forEach((length, i) => expect(CONTIG_LENGTHS.GRCh38[i]).not.toBe(length));
  expect([chromNumber('chr1'), chromNumber('chr22'), chromNumber('chrX'), chromNumber('chrM')]).toEqual([
    0, 21, 22, 24,
  ]);
});

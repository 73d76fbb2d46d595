import { expect, it } from 'vitest';
import { byteSource } from '../../../test/support/byte-source.ts';
import type { TargetLocus } from '../../core/index.ts';
import { nodeHost } from '../../platform/node/node-host.ts';
import type { ReadingOptions } from '../genome-reading.ts';
import { readGenome } from '../read-genome.ts';

const locus = (pos38: number, pos37: number, ref38: string, alts: string[], rsid: string): TargetLocus => ({
  id: `chr10:${pos38}`,
  chrom: 'chr10',
  pos38,
  ref38,
  pos37,
  ref37: ref38,
  alts,
  rsid,
});
const TARGETS = [
  locus(94_781_859, 96_541_616, 'G', ['A'], 'rs4244285'),
  locus(94_761_900, 96_521_657, 'C', ['T'], 'rs12248560'),
];
const HEAD = '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n';

const buildOf = async (lines: readonly string[], options: ReadingOptions): Promise<string> => {
  const text = HEAD + lines.map((line) => `${line.split(' ').join('\t')}\n`).join('');
  try {
    return (await readGenome(byteSource('a.vcf', text), TARGETS, options, nodeHost)).build.build;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const on38 = 'chr10 94781859 rs4244285 G A . PASS . GT 0/1';
const on37 = 'chr10 96521657 rs12248560 C T . PASS . GT 0/1';

it.each([
  ['one line with rsID, bases and place of the other build', [on38], 'GRCh37', 'BUILD_CONTRADICTION'],
  ['the same of the build stated', [on38], 'GRCh38', 'GRCh38'],
  ['a line that fits the build stated beside it', [on38, on37], 'GRCh37', 'GRCh37'],
  ['no rsID: may be chance', ['chr10 94781859 . G A . PASS . GT 0/1'], 'GRCh37', 'GRCh37'],
  ['another alternative', ['chr10 94781859 rs4244285 G T . PASS . GT 0/1'], 'GRCh37', 'GRCh37'],
  ['a line elsewhere', ['chr10 5 rs4244285 G A . PASS . GT 0/1'], 'GRCh37', 'GRCh37'],
] as const)('%s', async (_what, lines, build, said) => {
  expect(await buildOf(lines, { build, assumeReference: true })).toBe(said);
});

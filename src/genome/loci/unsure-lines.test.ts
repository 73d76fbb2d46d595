import { describe, expect, it } from 'vitest';
import { byteSource } from '../../../test/support/byte-source.ts';
import type { LocusReading, TargetLocus } from '../../core/index.ts';
import { nodeHost } from '../../platform/node/node-host.ts';
import type { GenomeReading, ReadingOptions } from '../genome-reading.ts';
import { readGenome } from '../read-genome.ts';

const TARGET: TargetLocus = {
  id: 'chr1:97515787',
  chrom: 'chr1',
  pos38: 97_515_787,
  ref38: 'A',
  pos37: 97_981_343,
  ref37: 'A',
  alts: ['C'],
  rsid: 'rs55886062',
};
const HEAD = [
  '##fileformat=VCFv4.2',
  '##contig=<ID=chr1,length=248956422>',
  '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1',
];

async function genome(lines: readonly string[], options: ReadingOptions = {}): Promise<GenomeReading> {
  const text = [...HEAD, ...lines.map((line) => line.split(' ').join('\t')), ''].join('\n');
  return readGenome(byteSource('a.vcf', text), [TARGET], options, nodeHost);
}
async function read(lines: readonly string[], options: ReadingOptions = {}): Promise<LocusReading> {
  return (await genome(lines, options)).readings.get(TARGET.id)!;
}
const REFERENCE = 'chr1 97515787 . A C . PASS . GT:GQ 0/0:99';
const BLOCK = 'chr1 97515700 . T <NON_REF> . PASS END=97515900 GT:GQ:MIN_DP 0/0:99:30';

describe('a deletion over a position', () => {
  const line = (alt: string, info: string, call: string): string => `chr1 97000000 . N ${alt} . PASS ${info} ${call}`;
  it.each([
    line('<DEL>', 'END=98000000', 'GT 1/1'),
    line('<DEL>', 'END=98000000', 'GT 0/1'),
    line('<DEL:ME>', 'SVLEN=-1000000', 'GT 1/1'),
    line('<CNV>', 'END=98000000', 'GT 0/1'),
    line('<CNV>', 'END=98000000', 'GT:CN ./.:1'),
    line('<CNV>', 'END=98000000', 'CN 0'),
    line('<DEL>', 'END=98000000', 'CN .'),
    'chr1 97000000 . N <DEL> . LowQual END=98000000 GT 0/1',
    'chr1 97515785 . TTAATT T . PASS . GT:GQ 0/1:99',
    'chr1 97515785 . TTAATT T . LowQual . GT:GQ 0/1:99',
  ])('leaves it unread, whatever else the file has there: %s', async (deletion) => {
    for (const other of [REFERENCE, BLOCK]) {
      const found = await genome(
        [deletion, other].toSorted((a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1])),
      );
      const reading = found.readings.get(TARGET.id)!;
      expect(reading.alleles).toEqual([]);
      expect(reading.shown).toHaveLength(1);
      expect(found.notices.map(({ code }) => code)).toContain('VCF_SPANNING_DELETION');
    }
  });
  it.each([
    line('<DEL>', 'END=97515786', 'GT 1/1'),
    line('<DEL>', 'END=98000000', 'GT 0/0'),
    line('<DEL>', 'END=98000000', 'GT ./.'),
    line('<DUP>', 'END=98000000', 'GT 0/1'),
    line('<CNV>', 'END=98000000', 'GT:CN 0/1:3'),
    'chr1 97515787 . AATT A . PASS . GT:GQ 0/1:99',
  ])('that is none there changes nothing: %s', async (other) => {
    expect((await read([other, REFERENCE])).alleles).toEqual(['A', 'A']);
  });
  it('without an end holds what nothing else speaks of', async () => {
    const deletion = line('<DEL>', '.', 'GT 1/1');
    expect((await read([deletion], { assumeReference: true })).state).toBe('discarded');
    expect((await read([deletion, REFERENCE])).alleles).toEqual(['A', 'A']);
  });
});

it('of blocks over one another the worse decides', async () => {
  const bad = 'chr1 97515701 . T <NON_REF> . PASS END=97515900 GT:GQ:MIN_DP 0/0:0:30';
  expect((await read([BLOCK, bad])).state).toBe('low-quality');
  expect((await read([BLOCK])).alleles).toEqual(['A', 'A']);
});

describe('numbers of the sample', () => {
  const of = (call: string, alt = 'C'): string => `chr1 97515787 . A ${alt} . PASS . ${call}`;
  it.each([
    ['GT:DP 0/0:0', 'low-quality'],
    ['GT:GQ:DP 0/0:99:0', 'low-quality'],
    ['GT:AD 0/0:0,0', 'low-quality'],
    ['GT:AD 0/0:3,0', 'low-quality'],
    ['GT:GQ:DP 0/0:.:3', 'low-quality'],
    ['GT:AD:GQ 0/0:0,30:99', 'discarded'],
    ['GT:AD:GQ 1/1:30,0:99', 'discarded'],
    ['GT:GQ:PL 0/0:99:200,0,200', 'discarded'],
    ['GT:DP 0/0:12', 'read'],
    ['GT:GQ:DP 0/0:99:3', 'read'],
    ['GT:AD 0/0:.,.', 'read'],
    ['GT 0/0', 'read'],
    // Lines of a split site keep likelihoods without the best one.
    ['GT:GQ:PL 0/0:99:200,100,200', 'read'],
    ['GT:GQ:PL:AD 0/1:99:200,0,200:15,15', 'read'],
  ] as const)('%s: %s', async (call, state) => {
    expect((await read([of(call)])).state).toBe(state);
  });
  it('of a gVCF record, too', async () => {
    expect((await read([of('GT:DP 0/0:3', 'C,<NON_REF>')])).state).toBe('low-quality');
  });
  it('limits of depth hold as stated', async () => {
    expect((await read([of('GT:DP 0/0:30')], { minDp: 50 })).state).toBe('low-quality');
  });
});

describe('a line that is no record', () => {
  const spaced = (line: string): string => line.replaceAll(' ', '  ');
  it.each([
    ['words apart by blanks', 'chr1 97515787 . A C . PASS . GT 1/1', ['C']],
    ['the same, reference', 'chr1 97515787 . A C . PASS . GT 0/0', undefined],
    ['too few columns', 'chr1 97515787 . A C 1/1', ['C']],
  ])('at the position: %s', async (_what, line, shown) => {
    const text = line.split(' ').length < 8 ? line.replaceAll(' ', '\t') : spaced(line);
    const lines = ['chr1 5 . A C . PASS . GT 0/0', text];
    const whole = [...HEAD, lines[0]!.split(' ').join('\t'), lines[1]!, lines[0]!.split(' ').join('\t'), ''].join('\n');
    const found = await readGenome(byteSource('a.vcf', whole), [TARGET], { assumeReference: true }, nodeHost);
    const reading = found.readings.get(TARGET.id)!;
    expect([reading.state, reading.shown]).toEqual(['discarded', shown]);
  });
});

describe('an allele that was seen and not used', () => {
  it.each([
    [['chr1 97515787 . A C . LowQual . GT:GQ 1/1:99'], ['C']],
    [['chr1 97515787 . A C . PASS . GT:GQ 0/1:19'], ['C']],
    [['chr1 97515787 . A C . PASS . GT:AD 0/1:0,30'], ['C']],
    [['chr1 97515787 . A C . PASS . GT:AD:GQ 0/0:0,30:99'], ['C']],
    [['chr1 97515787 . A C . PASS . GT:GQ 0/0:99', 'chr1 97515787 . A C . PASS . GT:GQ 1/1:99'], ['C']],
    [['chr1 97515787 . A * . PASS . GT:GQ 1/1:99'], ['*']],
    [['chr1 97515787 . A C . PASS . GT 1/x'], ['C']],
    [['chr1 97515787 . A C . LowQual . GT:GQ 0/0:99'], undefined],
    [['chr1 97515787 . A C . PASS . GT ./.'], undefined],
    [[REFERENCE], undefined],
  ] as const)('%j: %j', async (lines, shown) => {
    expect((await read(lines)).shown).toEqual(shown);
  });
});

import { expect, it } from 'vitest';
import type { TargetLocus } from '../../core/index.ts';
import { readLocus } from './read-locus.ts';

const target = (ref38: string, alts: string[]): TargetLocus => ({
  id: 'chr1:97515787',
  chrom: 'chr1',
  pos38: 97_515_787,
  ref38,
  pos37: 97_981_343,
  ref37: ref38,
  alts,
  rsid: 'rs55886062',
});
const rows = (genotypes: readonly string[]): Parameters<typeof readLocus>[1] =>
  genotypes.map((genotype, i) => ({
    rsid: 'rs55886062',
    chrom: 'chr1',
    pos1: 97_981_343,
    genotype,
    line: i + 1,
    offset: i,
    text: genotype,
  }));

it.each([
  [['GG'], ['C']],
  [['C-'], ['C']],
  [['AG'], ['G']],
  [['AA', 'CC'], ['C']],
  // The reference of the other strand, and nothing at all.
  [['TT'], undefined],
  [['--'], undefined],
  [['A-'], undefined],
  [['AA'], undefined],
])('rows %j that cannot be used show %j', (genotypes, shown) => {
  expect(readLocus(target('A', ['C']), rows(genotypes), 'GRCh37', 'a.txt').reading.shown).toEqual(shown);
});

it('two lengths where several alternatives have one show that one is there', () => {
  const repeat = target('C', ['CAT', 'CATAT']);
  expect(readLocus(repeat, rows(['DI']), 'GRCh37', 'a.txt').reading.shown).toEqual(['CAT', 'CATAT']);
  expect(readLocus(repeat, rows(['II']), 'GRCh37', 'a.txt').reading.shown).toBeUndefined();
  expect(readLocus(target('CAT', ['C']), rows(['D-']), 'GRCh37', 'a.txt').reading.shown).toEqual(['C']);
});

import { describe, expect, test } from 'vitest';
import type { GeneRecord } from '../../knowledge/index.ts';
import { diplotypeOf } from '../calling/found-diplotypes.ts';
import type { GeneCall, StatedMeaning } from '../gene-result.ts';
import { functionGene, handMadeGene, starGene } from '../testing/hand-made-gene.ts';
import { phenotypesOf } from './phenotypes-of.ts';

const call = (part: Partial<GeneCall>): GeneCall => ({
  gene: 'X',
  origin: 'genome',
  status: 'called',
  candidates: [],
  top: [],
  found: [],
  forGuidance: [],
  effectivelyPhased: false,
  positions: [],
  uncallable: [],
  notices: [],
  ...part,
});
const pairs = (...names: string[]) => names.map((name) => diplotypeOf(...(name.split('/') as [string, string]), 0));
const stated = (part: Partial<StatedMeaning>): GeneCall =>
  call({
    origin: 'outside',
    stated: [
      {
        diplotype: null,
        phenotype: null,
        activityScore: null,
        locator: { kind: 'outside-call', source: 'lab.tsv', line: 1, text: '' },
        ...part,
      },
    ],
  });

test('candidates of one meaning are one phenotype, of two are two', () => {
  const found = phenotypesOf(functionGene, call({ forGuidance: pairs('*1/*2', '*1/*3A', '*1/*1') }));
  expect(found.map((p) => [p.phenotype, p.diplotypes.map((d) => d.name)])).toEqual([
    ['Intermediate Metabolizer', ['*1/*2', '*1/*3A']],
    ['Normal Metabolizer', ['*1/*1']],
  ]);
});

test('no call, no phenotype', () => {
  expect(phenotypesOf(functionGene, call({ status: 'no-call', reason: 'no-allele-pair-fits' }))).toEqual([]);
});

describe('one position instead of a pair', () => {
  const gene: GeneRecord = handMadeGene({
    symbol: 'SLCO1B1',
    keyedBy: 'function',
    functions: { '*1': 'Normal function', '*5': 'No function' },
    rules: {
      'No function|Normal function': 'Decreased Function',
      'Normal function|Normal function': 'Normal Function',
    },
    calling: { fallback: { pos38: 100, alleles: { T: '*1', C: '*5' } } },
  });
  const at = (genotype: string, part: Partial<GeneCall> = {}) =>
    phenotypesOf(
      gene,
      call({
        status: 'no-call',
        reason: 'no-allele-pair-fits',
        positions: [{ locus: 'chr1:100', rsid: 'rs4149056', state: 'read', genotype, locator: null }],
        ...part,
      }),
    );
  test('is said so', () => {
    const [found] = at('T/C');
    expect(found).toMatchObject({ phenotype: 'Decreased Function', basis: 'fallback-position' });
    expect(found?.notices?.map((n) => n.code)).toEqual(['PGX_FALLBACK_POSITION']);
  });
  test('not where it was not read, is haploid or has another base', () => {
    expect([at(''), at('T'), at('T/G')]).toEqual([[], [], []]);
  });
  test('not where nothing was read at all', () => {
    expect(at('T/T', { reason: 'nothing-read' })).toEqual([]);
  });
});

describe('stated outside: score before phenotype before alleles', () => {
  const [oneFour] = pairs('*1/*4');
  const table: [string, Partial<StatedMeaning>, string, readonly string[], readonly string[]][] = [
    ['alleles alone', { diplotype: oneFour! }, 'Intermediate Metabolizer', ['1.0'], []],
    ['a score alone', { activityScore: '2.25' }, 'Normal Metabolizer', ['2.25'], []],
    [
      'a score against the alleles',
      { diplotype: oneFour!, activityScore: '2.0' },
      'Normal Metabolizer',
      ['2.0'],
      ['PGX_OUTSIDE_SCORE_NOT_ALLELES'],
    ],
    [
      'a score against a phenotype',
      { activityScore: '0.0', phenotype: 'Normal Metabolizer' },
      'Poor Metabolizer',
      ['0.0'],
      ['PGX_OUTSIDE_SCORE_NOT_PHENOTYPE'],
    ],
    [
      'a phenotype alone: all its scores',
      { phenotype: 'Intermediate Metabolizer' },
      'Intermediate Metabolizer',
      ['0.25', '0.5', '1.0'],
      [],
    ],
    [
      'a phenotype with fitting alleles',
      { diplotype: oneFour!, phenotype: 'Intermediate Metabolizer' },
      'Intermediate Metabolizer',
      ['1.0'],
      [],
    ],
    [
      'a phenotype against the alleles',
      { diplotype: oneFour!, phenotype: 'Poor Metabolizer' },
      'Poor Metabolizer',
      ['0.0'],
      ['PGX_OUTSIDE_PHENOTYPE_NOT_ALLELES'],
    ],
    ['a score that the rules do not know', { activityScore: '≥2.0' }, 'Indeterminate', ['≥2.0'], []],
  ];
  test.each(table)('%s', (_, part, phenotype, keys, codes) => {
    const [found] = phenotypesOf(starGene, stated(part));
    expect(found?.phenotype).toBe(phenotype);
    expect(found?.lookupKeys).toEqual(keys);
    expect((found?.notices ?? []).map((n) => n.code)).toEqual(codes);
  });
});

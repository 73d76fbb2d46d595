import { describe, expect, test } from 'vitest';
import type { GeneRecord } from '../../knowledge/index.ts';
import { diplotypeOf } from '../calling/found-diplotypes.ts';
import type { GeneCall } from '../gene-result.ts';
import { assessConfidence } from '../confidence/assess-confidence.ts';
import { phenotypesOf } from '../phenotype/phenotypes-of.ts';
import {
  functionGene,
  handMadeGene,
  lowestGene,
  mitochondrialGene,
  starGene,
  statusGene,
} from '../testing/hand-made-gene.ts';
import { applyOutsideCalls, unknownOutsideGenes } from './apply-outside-calls.ts';
import { parseOutsideCalls } from './parse-outside-calls.ts';

const after = (gene: GeneRecord, text: string, genome: GeneCall | null = null) =>
  applyOutsideCalls(gene, genome, parseOutsideCalls(text, 'lab.tsv').calls);
const codes = (call: GeneCall) => call.notices.map((n) => n.code);

const fromGenome: GeneCall = {
  gene: 'TPMT',
  origin: 'genome',
  status: 'called',
  candidates: [diplotypeOf('*1', '*2', 5)],
  top: [diplotypeOf('*1', '*2', 5)],
  found: [],
  forGuidance: [diplotypeOf('*1', '*2', 5)],
  effectivelyPhased: false,
  positions: [],
  uncallable: [],
  notices: [],
};

describe('names come out as the knowledge spells them', () => {
  const table: [GeneRecord, string, string, string[]][] = [
    [starGene, '*4/*1', '*1/*4', []],
    [starGene, 'CYP2D6*4/CYP2D6*1', '*1/*4', ['PGX_OUTSIDE_RENAMED', 'PGX_OUTSIDE_RENAMED']],
    [starGene, '*10+*36/*1', '*1/*36 + *10', ['PGX_OUTSIDE_RENAMED']],
    [starGene, '*1/*4.024', '*1/*4', ['PGX_OUTSIDE_RENAMED']],
    [starGene, '*1x4/*4', '*1x≥3/*4', ['PGX_OUTSIDE_RENAMED']],
    [starGene, '*1x>=3/*4', '*1x≥3/*4', ['PGX_OUTSIDE_RENAMED']],
    [starGene, '*10x3/*1', '*1/*10x3', []],
    [starGene, '*1x1/*4', '*1/*4', ['PGX_OUTSIDE_RENAMED']],
    [starGene, '*1|*4', '*1/*4', []],
    [starGene, '*4', '*4', ['PGX_OUTSIDE_ONE_ALLELE']],
    [starGene, '*1/*999', '*1/*999', ['PGX_OUTSIDE_UNKNOWN_ALLELE']],
    [lowestGene, 'c.1905+1G>A (*2A) (heterozygous)', 'Reference/c.1905+1G>A (*2A)', []],
    [lowestGene, 'c.2846A>T (homozygous)', 'c.2846A>T/c.2846A>T', []],
    // As laboratories write it.
    [lowestGene, '*2A/c.2846A>T', 'c.1905+1G>A (*2A)/c.2846A>T', ['PGX_OUTSIDE_RENAMED']],
    [lowestGene, '*1/c.1905+1G>A', 'Reference/c.1905+1G>A (*2A)', ['PGX_OUTSIDE_RENAMED', 'PGX_OUTSIDE_RENAMED']],
    [statusGene, '*5701/*0702', '*07:02/*57:01', ['PGX_OUTSIDE_RENAMED', 'PGX_OUTSIDE_RENAMED']],
    [statusGene, 'HLA-B*57:01:01/B*07:02', '*07:02/*57:01', ['PGX_OUTSIDE_RENAMED', 'PGX_OUTSIDE_RENAMED']],
    [statusGene, '*57/*07:02', '*07:02/*57', ['PGX_OUTSIDE_ONE_FIELD']],
    [mitochondrialGene, 'm.1555A>G', 'm.1555A>G', []],
    [mitochondrialGene, 'm.1555A>G/m.1555A>G', 'm.1555A>G', []],
  ];
  test.each(table.map(([gene, ...row]) => [gene.symbol, ...row, gene] as const))(
    '%s %s is %s',
    (symbol, written, name, notices, gene) => {
      const call = after(gene, `${symbol}\t${written}`);
      expect(call.top.map((d) => d.name)).toEqual([name]);
      expect(codes(call)).toEqual(notices);
      expect(call.stated?.[0]?.locator).toMatchObject({ kind: 'outside-call', source: 'lab.tsv', line: 1 });
    },
  );
});

describe('phenotypes as laboratories write them', () => {
  const table = [
    ['PM', 'Poor Metabolizer'],
    ['EM', 'Normal Metabolizer'],
    ['extensive metaboliser', 'Normal Metabolizer'],
    ['Ultra-rapid Metabolizer', 'Ultrarapid Metabolizer'],
    ['intermediate', 'Intermediate Metabolizer'],
    ['POOR METABOLIZERS', 'Poor Metabolizer'],
  ];
  test.each(table)('%s', (written, phenotype) => {
    expect(after(starGene, `CYP2D6\t\t${written}`).stated?.[0]?.phenotype).toBe(phenotype);
  });
  test('possibly, in a gene that has it', () => {
    expect(after(functionGene, 'TPMT\t\tpossibly intermediate').stated?.[0]?.phenotype).toBe(
      'Possible Intermediate Metabolizer',
    );
  });
  test('an allele in the phenotype column', () => {
    const gene = handMadeGene({
      symbol: 'G6PD',
      keyedBy: 'function',
      functions: { 'A- 202A_376G': 'Deficient' },
      rules: { Deficient: 'Deficient' },
      calling: { ploidy: 'x-linked' },
    });
    const call = after(gene, 'G6PD\t\tA-202A_376G');
    expect([codes(call), phenotypesOf(gene, call).map((p) => p.phenotype)]).toEqual([
      ['PGX_OUTSIDE_WRONG_COLUMN', 'PGX_OUTSIDE_RENAMED'],
      ['Deficient'],
    ]);
  });
  test('statuses', () => {
    const call = after(statusGene, 'HLA-B\t\tHLA-B*57:01 positive, *58:01 negative');
    expect(phenotypesOf(statusGene, call)[0]?.lookupKeys).toEqual(['*57:01 positive', '*58:01 negative']);
  });
});

describe('what the genome says', () => {
  test('steps back, and is named', () => {
    const call = after(functionGene, 'TPMT\t*1/*1', fromGenome);
    expect([call.origin, call.top[0]?.name, call.notices[0]?.params?.['replaced']]).toEqual([
      'outside',
      '*1/*1',
      '*1/*2',
    ]);
  });
  test.each([
    ['not called', 'TPMT\t.', 'PGX_OUTSIDE_NO_CALL'],
    ['too many alleles', 'TPMT\t*1/*2/*3A', 'PGX_OUTSIDE_TOO_MANY_ALLELES'],
    ['only unknown alleles', 'TPMT\tfoo/bar', 'PGX_OUTSIDE_UNKNOWN_ALLELE'],
    ['an unknown phenotype', 'TPMT\t\tpurple', 'PGX_OUTSIDE_UNKNOWN_PHENOTYPE'],
    ['a score in a gene without scores', 'TPMT\t\t\t2.0', 'PGX_OUTSIDE_UNKNOWN_SCORE'],
  ])('stays where the line says nothing: %s', (_, text, code) => {
    const call = after(functionGene, text, fromGenome);
    expect([call.origin, call.status, call.top[0]?.name]).toEqual(['genome', 'called', '*1/*2']);
    expect(codes(call)).toContain(code);
    // What a laboratory said and nobody understood may contradict it.
    expect(call.disputed).toBe(code === 'PGX_OUTSIDE_NO_CALL' ? undefined : true);
  });
  test('another gene’s line changes nothing', () => {
    expect(after(functionGene, 'CYP2D6\t*1/*4', fromGenome)).toBe(fromGenome);
  });
});

test('too many alleles, but a phenotype: the phenotype is used', () => {
  const call = after(functionGene, 'TPMT\t*1/*2/*3A\tPM');
  expect(phenotypesOf(functionGene, call)[0]).toMatchObject({
    phenotype: 'Poor Metabolizer',
    lookupKeys: ['Poor Metabolizer'],
  });
});

describe('half a result', () => {
  const statusesOf = (text: string): readonly string[] =>
    phenotypesOf(statusGene, after(statusGene, `HLA-B\t${text}`)).flatMap(({ lookupKeys }) => lookupKeys);
  const levelOf = (gene: GeneRecord, text: string): string => {
    const call = after(gene, text);
    return assessConfidence(gene, call, new Map()).level;
  };

  test('is never settled', () => {
    for (const text of ['*07:02', '*07:02/', '/*07:02', '*07:02/.', '*0702'])
      expect(levelOf(statusGene, `HLA-B\t${text}`)).toBe('open');
    expect(levelOf(statusGene, 'HLA-B\t*07:02/*08:01')).toBe('settled');
    expect(levelOf(starGene, 'CYP2D6\t*1')).toBe('open');
    expect(levelOf(starGene, 'CYP2D6\t*1/*1')).toBe('settled');
    // What both copies mean was said.
    expect(levelOf(starGene, 'CYP2D6\t*1\tNormal Metabolizer')).toBe('settled');
  });

  test('in the spelling of before 2010 is what it was', () => {
    expect(statusesOf('*5701/*0702')).toContain('*57:01 positive');
    expect(statusesOf('*5801/*0702')).not.toContain('*58:01 negative');
    expect(statusesOf('*07:02/*08:01')).toContain('*57:01 negative');
  });
});

test('several lines are several possible diplotypes', () => {
  const call = after(starGene, 'CYP2D6\t*1/*1\nCYP2D6\t*1/*4');
  expect(phenotypesOf(starGene, call).map((p) => p.activityScore)).toEqual(['2.0', '1.0']);
});

test('nothing at all: the gene is not assessed, or was not called', () => {
  expect(after(statusGene, '')).toMatchObject({ status: 'not-assessed', reason: 'outside-only' });
  expect(after(functionGene, '')).toMatchObject({ status: 'not-assessed', reason: 'nothing-read' });
  expect(after(statusGene, 'HLA-B\t.')).toMatchObject({ status: 'no-call', reason: 'outside-no-call' });
});

test('genes that the knowledge does not hold are named with their line', () => {
  const { calls } = parseOutsideCalls('TPMT\t*1/*1\nBRCA9\t*1/*1', 'lab.tsv');
  expect(unknownOutsideGenes(new Map([['TPMT', functionGene]]), calls)).toMatchObject([
    { code: 'PGX_OUTSIDE_UNKNOWN_GENE', place: { line: 2 } },
  ]);
});

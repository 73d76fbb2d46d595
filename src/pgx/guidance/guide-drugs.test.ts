import { describe, expect, test } from 'vitest';
import type { ActionWord } from '../../core/index.ts';
import type { GuidanceRecord } from '../../knowledge/index.ts';
import type { DrugGuidance } from '../drug-guidance.ts';
import type { GeneConfidence } from '../gene-result.ts';
import { functionGene, handMadeGene, lowestGene, starGene, statusGene } from '../testing/hand-made-gene.ts';
import {
  avoid,
  drug,
  halve,
  knowledgeOf,
  option,
  raise,
  resultsOf,
  silent,
  usual,
  watch,
} from '../testing/hand-made-knowledge.ts';
import { guideDrugs } from './guide-drugs.ts';
import type { PersonContext } from './person-context.ts';

const nudt15 = handMadeGene({
  symbol: 'NUDT15',
  keyedBy: 'function',
  reference: '*1',
  functions: { '*1': 'Normal function', '*3': 'No function' },
  rules: {
    'No function|No function': 'Poor Metabolizer',
    'No function|Normal function': 'Intermediate Metabolizer',
    'Normal function|Normal function': 'Normal Metabolizer',
  },
});
const likely = handMadeGene({
  symbol: 'CYP2C19',
  keyedBy: 'function',
  reference: '*1',
  functions: { '*1': 'Normal function', '*9': 'Decreased function' },
  rules: {
    'Normal function|Normal function': 'Normal Metabolizer',
    'Decreased function|Normal function': 'Likely Intermediate Metabolizer',
  },
});
const genes = [starGene, lowestGene, functionGene, nudt15, statusGene, likely];

function guide(
  records: readonly GuidanceRecord[],
  lines: readonly string[],
  options: { person?: PersonContext; confidence?: Readonly<Record<string, Partial<GeneConfidence>>> } = {},
): DrugGuidance {
  const [guidance] = guideDrugs(
    knowledgeOf(genes, records),
    resultsOf(genes, lines, options.confidence),
    options.person ?? {},
  );
  return guidance!;
}
const said = (guidance: DrugGuidance) => guidance.statements.map((s) => `${s.body} ${s.rule} ${s.standing} ${s.word}`);

const thiopurine = drug('azathioprine', 'CPIC', ['TPMT', 'NUDT15'], {
  normal: {
    when: [
      { TPMT: ['Normal Metabolizer'], NUDT15: ['Normal Metabolizer'] },
      { TPMT: ['Normal Metabolizer'], NUDT15: ['No Result', 'Indeterminate'] },
      { TPMT: ['No Result', 'Indeterminate'], NUDT15: ['Normal Metabolizer'] },
    ],
    ask: usual,
    strength: 'Strong',
  },
  intermediate: {
    when: [{ TPMT: ['Intermediate Metabolizer'], NUDT15: ['Normal Metabolizer', 'No Result', 'Indeterminate'] }],
    ask: halve,
    strength: 'Strong',
  },
  poor: {
    when: [
      { TPMT: ['Poor Metabolizer'], NUDT15: ['Normal Metabolizer', 'No Result', 'Intermediate Metabolizer'] },
      { NUDT15: ['Poor Metabolizer'] },
    ],
    ask: avoid,
    strength: 'Strong',
  },
});

describe('two genes, one of them perhaps unread', () => {
  const table: [string, string[], ActionWord, string, Partial<DrugGuidance>][] = [
    ['both normal', ['TPMT *1/*1', 'NUDT15 *1/*1'], 'usual-care', 'usual-care', {}],
    [
      'normal, the other unread: the statement is the source’s, the word is not',
      ['TPMT *1/*1'],
      'not-enough-data',
      'not-enough-data',
      { lacking: 'gene', couldBe: [{ word: 'avoid', probability: null }] },
    ],
    [
      'normal, the other of unknown function',
      ['TPMT *1/*1', 'NUDT15 *1/*99'],
      'not-enough-data',
      'not-enough-data',
      { lacking: 'gene' },
    ],
    [
      'intermediate, the other unread: at least that',
      ['TPMT *1/*2'],
      'not-enough-data',
      'change-dose',
      { lacking: 'gene', atLeast: 'change-dose', couldBe: [{ word: 'avoid', probability: null }] },
    ],
    ['poor, the other unread: nothing could be more urgent', ['TPMT *2/*2'], 'avoid', 'avoid', {}],
    ['none read', [], 'not-enough-data', '', { lacking: 'gene' }],
  ];
  test.each(table)('%s', (_, lines, word, statement, more) => {
    const guidance = guide([thiopurine], lines);
    expect(guidance.word).toBe(word);
    expect(guidance.statements.map((s) => s.word).join()).toBe(statement);
    expect(guidance).toMatchObject(more);
  });
  test('the unread gene is named, and what would settle it', () => {
    const guidance = guide([thiopurine], ['TPMT *1/*1']);
    expect(guidance.statements[0]?.unread).toEqual(['NUDT15']);
    expect(guidance.statements[0]?.keys).toEqual({ TPMT: 'Normal Metabolizer', NUDT15: 'No Result' });
    expect(guidance.settledBy.map((settling) => settling.gene)).toEqual(['NUDT15']);
  });
});

describe('an open gene', () => {
  const statin = drug('simvastatin', 'CPIC', ['TPMT'], {
    normal: { when: { TPMT: ['Normal Metabolizer'] }, ask: usual },
    intermediate: { when: { TPMT: ['Intermediate Metabolizer'] }, ask: halve },
    poor: { when: { TPMT: ['Poor Metabolizer'] }, ask: avoid },
  });
  const outcome = (phenotype: string, probability: number) => ({
    phenotype,
    lookupKeys: [phenotype],
    probability,
    byGroup: {},
    diplotypes: [],
  });
  const open = (...outcomes: ReturnType<typeof outcome>[]) => ({
    confidence: { TPMT: { level: 'open' as const, outcomes } },
  });

  test('shows both sides with their chance, and no usual care', () => {
    const guidance = guide(
      [statin],
      ['TPMT *1/*1'],
      open(
        outcome('Normal Metabolizer', 0.9),
        outcome('Intermediate Metabolizer', 0.09),
        outcome('Poor Metabolizer', 0.01),
      ),
    );
    expect(guidance.word).toBe('not-enough-data');
    expect(guidance.statements.map((s) => [s.rule, s.standing, s.probability])).toEqual([
      ['normal', 'holds', 0.9],
      ['intermediate', 'may-hold', 0.09],
      ['poor', 'may-hold', 0.01],
    ]);
    expect(guidance.couldBe).toEqual([
      { word: 'avoid', probability: 0.01 },
      { word: 'change-dose', probability: 0.09 },
    ]);
  });
  test('a milder possibility does not weaken what was read', () => {
    const guidance = guide(
      [statin],
      ['TPMT *2/*2'],
      open(outcome('Poor Metabolizer', 0.6), outcome('Normal Metabolizer', 0.4)),
    );
    expect([guidance.word, ...said(guidance)]).toEqual([
      'avoid',
      'CPIC normal may-hold usual-care',
      'CPIC poor holds avoid',
    ]);
  });
  test('possibilities that ask for the same change nothing', () => {
    const same = drug('x', 'CPIC', ['TPMT'], {
      any: { when: { TPMT: ['Normal Metabolizer', 'Intermediate Metabolizer'] }, ask: usual },
    });
    expect(
      guide([same], ['TPMT *1/*1'], open(outcome('Normal Metabolizer', 0.6), outcome('Intermediate Metabolizer', 0.4)))
        .word,
    ).toBe('usual-care');
  });
  test('the likeliest outcome leads, whatever is named first', () => {
    const guidance = guide(
      [statin],
      ['TPMT *1/*1'],
      open(outcome('Normal Metabolizer', 0.2), outcome('Poor Metabolizer', 0.8)),
    );
    expect([guidance.word, guidance.statements.every((s) => s.standing === 'holds')]).toEqual(['avoid', true]);
  });
  test('for whom a medicine is not meant is said only when it is known', () => {
    const gated = drug('ivacaftor', 'CPIC', ['TPMT'], {
      none: { when: { TPMT: ['Normal Metabolizer'] }, ask: option('first', { code: 'not-eligible' }) },
      some: { when: { TPMT: ['Poor Metabolizer'] }, ask: usual },
    });
    const both = [outcome('Normal Metabolizer', 0.9), outcome('Poor Metabolizer', 0.1)];
    const guidance = guide([gated], ['TPMT *1/*1'], open(...both));
    expect([guidance.word, guidance.lacking]).toEqual(['not-enough-data', 'gene']);
    expect(guidance.couldBe).toEqual([{ word: 'avoid', probability: 0.9 }]);
    const settled = { TPMT: { level: 'settled' as const, outcomes: both.slice(0, 1) } };
    expect(guide([gated], ['TPMT *1/*1'], { confidence: settled }).word).toBe('avoid');
  });
  test('probable is not open', () => {
    const confidence = {
      TPMT: {
        level: 'probable' as const,
        outcomes: [outcome('Normal Metabolizer', 0.995), outcome('Poor Metabolizer', 0.005)],
      },
    };
    expect(guide([statin], ['TPMT *1/*1'], { confidence }).word).toBe('usual-care');
  });
});

describe('several populations', () => {
  const clopidogrel = drug('clopidogrel', 'CPIC', ['TPMT'], {
    'poor-acs': { when: { TPMT: ['Poor Metabolizer'] }, ask: avoid, context: [{ indication: ['acs'] }] },
    'poor-stroke': { when: { TPMT: ['Poor Metabolizer'] }, ask: silent, context: [{ indication: ['stroke'] }] },
    'normal-acs': { when: { TPMT: ['Normal Metabolizer'] }, ask: usual, context: [{ indication: ['acs'] }] },
    'normal-stroke': { when: { TPMT: ['Normal Metabolizer'] }, ask: silent, context: [{ indication: ['stroke'] }] },
  });
  const forIt = (...indications: string[]): PersonContext => ({ therapies: { clopidogrel: { indications } } });
  test('unknown: all show, the worst word, the question is asked', () => {
    const guidance = guide([clopidogrel], ['TPMT *2/*2']);
    expect([guidance.word, guidance.statements.length, guidance.asks]).toEqual(['avoid', 2, ['indication']]);
  });
  test('known: only that one, no question', () => {
    const guidance = guide([clopidogrel], ['TPMT *2/*2'], { person: forIt('stroke') });
    expect([guidance.word, guidance.lacking, said(guidance), guidance.asks]).toEqual([
      'not-enough-data',
      'guidance',
      ['CPIC poor-stroke holds not-enough-data'],
      [],
    ]);
  });
  test('a reason outside the guideline’s words decides nothing', () => {
    expect(guide([clopidogrel], ['TPMT *2/*2'], { person: forIt('migraine') }).statements).toHaveLength(2);
  });
  test('usual care in one branch and silence in another is not usual care', () => {
    expect(guide([clopidogrel], ['TPMT *1/*1']).word).toBe('not-enough-data');
    expect(guide([clopidogrel], ['TPMT *1/*1'], { person: forIt('acs') }).word).toBe('usual-care');
  });
});

describe('a context known in part', () => {
  const byAge = drug('x', 'CPIC', ['TPMT'], {
    child: { when: { TPMT: ['Normal Metabolizer'] }, ask: avoid, context: [{ ageYears: { below: 18 } }] },
    adult: {
      when: { TPMT: ['Normal Metabolizer'] },
      ask: usual,
      context: [{ anyOf: [{ ageYears: { from: 18 } }, { weightKg: { from: 40 } }] }],
    },
  });
  test.each<[PersonContext, string[]]>([
    [{}, ['child', 'adult']],
    [{ ageYears: 30 }, ['adult']],
    [{ ageYears: 12 }, ['child', 'adult']],
    [{ ageYears: 12, weightKg: 30 }, ['child']],
  ])('%j', (person, rules) => {
    expect(guide([byAge], ['TPMT *1/*1'], { person }).statements.map((s) => s.rule)).toEqual(rules);
  });
});

describe('sources side by side', () => {
  const of = (body: 'CPIC' | 'DPWG' | 'FDA', ask: Parameters<typeof drug>[3][string]['ask']) =>
    drug('x', body, ['TPMT'], { poor: { when: { TPMT: ['Poor Metabolizer'] }, ask } });
  const table: [string, GuidanceRecord[], string, ActionWord][] = [
    ['one', [of('CPIC', avoid)], 'single', 'avoid'],
    ['the same', [of('CPIC', halve), of('DPWG', halve)], 'agree', 'change-dose'],
    ['another word', [of('CPIC', halve), of('FDA', watch)], 'differ', 'change-dose'],
    ['the same word, the other way', [of('CPIC', halve), of('DPWG', raise)], 'differ', 'change-dose'],
    ['one is silent', [of('CPIC', halve), of('DPWG', silent)], 'single', 'change-dose'],
    ['all are silent', [of('CPIC', silent), of('DPWG', silent)], 'none', 'not-enough-data'],
    ['one asks, one says usual', [of('CPIC', usual), of('DPWG', avoid)], 'differ', 'avoid'],
    ['one says usual, one is silent', [of('CPIC', usual), of('DPWG', silent)], 'single', 'usual-care'],
  ];
  test.each(table)('%s', (_, records, agreement, word) => {
    const guidance = guide(records, ['TPMT *2/*2']);
    expect([guidance.agreement, guidance.word]).toEqual([agreement, word]);
  });
  test('the differences are named by body', () => {
    expect(guide([of('CPIC', halve), of('FDA', watch)], ['TPMT *2/*2']).differences).toEqual([
      { body: 'CPIC', word: 'change-dose' },
      { body: 'FDA', word: 'caution' },
    ]);
  });
  test('a genotype that no source names has no advice, not usual care', () => {
    expect(guide([of('FDA', avoid)], ['TPMT *1/*1'])).toMatchObject({
      word: 'not-enough-data',
      lacking: 'guidance',
      statements: [],
      settledBy: [],
    });
  });
});

describe('how a source looks a gene up', () => {
  test('by score, and every score of a phenotype that was stated alone', () => {
    const byScore = drug('x', 'CPIC', ['CYP2D6'], {
      low: { when: { CYP2D6: { score: { from: 0.25, to: 0.5 } } }, ask: avoid },
      one: { when: { CYP2D6: { score: { from: 1, to: 1 } } }, ask: halve },
    });
    expect(said(guide([byScore], ['CYP2D6 *1/*4']))).toEqual(['CPIC one holds change-dose']);
    expect(said(guide([byScore], ['CYP2D6 \tIM']))).toEqual(['CPIC low holds avoid', 'CPIC one holds change-dose']);
  });
  test('by pairs of activity, that a sum alone leaves open', () => {
    const byPair = drug('x', 'DPWG', ['DPYD'], {
      one: { when: { DPYD: { activityPairs: ['0.0+1.0'] } }, ask: halve },
      both: { when: { DPYD: { activityPairs: ['0.5+0.5'] } }, ask: avoid },
    });
    expect(said(guide([byPair], ['DPYD Reference/c.1905+1G>A (*2A)']))).toEqual(['DPWG one holds change-dose']);
    expect(said(guide([byPair], ['DPYD \t\t1.0']))).toEqual(['DPWG one holds change-dose', 'DPWG both holds avoid']);
  });
  test('by status; one that the typing leaves open counts as not read', () => {
    const abacavir = drug('abacavir', 'CPIC', ['HLA-B'], {
      negative: { when: { 'HLA-B': ['*57:01 negative'] }, ask: usual },
      positive: { when: { 'HLA-B': ['*57:01 positive'] }, ask: avoid },
    });
    expect(guide([abacavir], ['HLA-B *57:01/*07:02']).word).toBe('avoid');
    expect(guide([abacavir], ['HLA-B *08:01/*07:02']).word).toBe('usual-care');
    expect(guide([abacavir], ['HLA-B *57/*07:02'])).toMatchObject({ word: 'not-enough-data', lacking: 'gene' });
    expect(guide([abacavir], [])).toMatchObject({
      word: 'not-enough-data',
      lacking: 'gene',
      settledBy: [{ kind: 'outside-call', gene: 'HLA-B' }],
    });
  });
  test('by allele counts: an unread gene carries none, and none is not nothing', () => {
    const byCount = drug('x', 'FDA', ['TPMT'], {
      none: { when: { TPMT: { alleles: ['*2'], copies: 0 } }, ask: usual },
      any: { when: { TPMT: { alleles: ['*2'], copies: 'any' } }, ask: halve },
    });
    expect(said(guide([byCount], ['TPMT *1/*2']))).toEqual(['FDA any holds change-dose']);
    expect(guide([byCount], [])).toMatchObject({ word: 'not-enough-data', statements: [], lacking: 'gene' });
  });
  test('a grade that the source does not know is looked up plain', () => {
    const plain = drug('x', 'DPWG', ['CYP2C19'], {
      intermediate: { when: { CYP2C19: ['Intermediate Metabolizer'] }, ask: halve },
    });
    const graded = drug('x', 'CPIC', ['CYP2C19'], {
      likely: { when: { CYP2C19: ['Likely Intermediate Metabolizer'] }, ask: watch },
      intermediate: { when: { CYP2C19: ['Intermediate Metabolizer'] }, ask: halve },
    });
    expect(said(guide([plain, graded], ['CYP2C19 *1/*9']))).toEqual([
      'DPWG intermediate holds change-dose',
      'CPIC likely holds caution',
    ]);
  });
  test('a gene that the knowledge does not hold is not read, and a test would settle it', () => {
    const bche = drug('mivacurium', 'FDA', ['BCHE'], { poor: { when: { BCHE: ['Poor Metabolizer'] }, ask: avoid } });
    expect(guide([bche], ['TPMT *1/*1'])).toMatchObject({
      word: 'not-enough-data',
      lacking: 'gene',
      settledBy: [{ kind: 'other-test', gene: 'BCHE' }],
    });
  });
  test('an equation needs its genes', () => {
    const warfarin = drug('warfarin', 'CPIC', ['TPMT', 'NUDT15'], {
      dose: { when: {}, ask: option('first', { code: 'use-calculator', equation: 'warfarin-dose' }) },
    });
    expect(guide([warfarin], ['TPMT *1/*1', 'NUDT15 *1/*1']).word).toBe('change-dose');
    expect(guide([warfarin], ['TPMT *1/*1'])).toMatchObject({ word: 'not-enough-data', lacking: 'gene' });
  });
  test('another gene as context of an option', () => {
    const withGene = drug('x', 'DPWG', ['TPMT'], {
      intermediate: {
        when: { TPMT: ['Intermediate Metabolizer'] },
        ask: [watch, { ...halve, use: { if: { gene: 'NUDT15', is: ['Intermediate Metabolizer'] } } }],
      },
    });
    expect(guide([withGene], ['TPMT *1/*2', 'NUDT15 *1/*3']).word).toBe('change-dose');
    expect(guide([withGene], ['TPMT *1/*2', 'NUDT15 *1/*1']).word).toBe('caution');
    expect(guide([withGene], ['TPMT *1/*2'])).toMatchObject({
      word: 'not-enough-data',
      lacking: 'gene',
      atLeast: 'caution',
      couldBe: [{ word: 'change-dose' }],
      settledBy: [{ gene: 'NUDT15' }],
    });
  });
});

test('a gene that is open with nothing else to list (copy number) gives no usual care', () => {
  const codeine = drug('codeine', 'CPIC', ['CYP2D6'], {
    normal: { when: { CYP2D6: { score: { from: 1.25, to: 2.25 } } }, ask: usual },
    poor: { when: { CYP2D6: { score: { from: 0, to: 0 } } }, ask: avoid },
  });
  const fromGenome = (...lines: string[]) =>
    resultsOf(genes, lines).map((result) => ({
      ...result,
      call: { ...result.call, origin: 'genome' as const },
      confidence: { ...result.confidence, level: 'open' as const },
    }));
  const [normal] = guideDrugs(knowledgeOf(genes, [codeine]), fromGenome('CYP2D6 *1/*1'));
  const [poor] = guideDrugs(knowledgeOf(genes, [codeine]), fromGenome('CYP2D6 *4/*4'));
  expect([normal?.word, normal?.lacking, normal?.statements[0]?.unread]).toEqual([
    'not-enough-data',
    'gene',
    ['CYP2D6'],
  ]);
  expect(poor?.word).toBe('avoid');
});

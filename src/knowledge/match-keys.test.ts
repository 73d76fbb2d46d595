import { describe, expect, test } from 'vitest';
import type { GuidanceRule, KeySet } from './guidance-record.ts';
import { type GeneKeys, matchKeySet, matchRules } from './match-keys.ts';

const nothing: GeneKeys = { names: [], score: null, alleles: null, activities: null };
const of = (part: Partial<GeneKeys>): GeneKeys => ({ ...nothing, ...part });

describe('a gene’s state against one key set', () => {
  const poor = of({ names: ['Poor Metabolizer'], alleles: ['*2', '*2'] });
  const table: [string, KeySet, GeneKeys, string][] = [
    ['a phenotype by name', ['Poor Metabolizer', 'Likely Poor Metabolizer'], poor, 'yes'],
    ['another phenotype', ['Normal Metabolizer'], poor, 'no'],
    ['a score by name', ['1.0'], of({ score: '1.0' }), 'yes'],
    ['a score in a range, bounds inside', { score: { from: 1.25, to: 2.25 } }, of({ score: '2.25' }), 'yes'],
    ['a score above', { score: { from: 1.25, to: 2.25 } }, of({ score: '2.5' }), 'no'],
    ['three or more, in an open range', { score: { from: 2.5 } }, of({ score: '≥3.0' }), 'yes'],
    ['three or more, below a closed range', { score: { from: 1, to: 2.25 } }, of({ score: '≥3.0' }), 'no'],
    ['three or more, and a range that ends at four', { score: { from: 3, to: 4 } }, of({ score: '≥3.0' }), 'may'],
    ['no score, in a range', { score: { from: 0 } }, of({ score: 'n/a' }), 'no'],
    ['no score, named beside the range', { score: { from: 0 }, or: ['n/a'] }, of({ score: 'n/a' }), 'yes'],
    ['one copy of an allele', { alleles: ['*2'], copies: 1 }, of({ alleles: ['*1', '*2'] }), 'yes'],
    ['two copies asked, one there', { alleles: ['*2'], copies: 2 }, of({ alleles: ['*1', '*2'] }), 'no'],
    ['none asked, none there', { alleles: ['*2'], copies: 0 }, of({ alleles: ['*1', '*1'] }), 'yes'],
    ['copies asked, alleles not known', { alleles: ['*2'], copies: 0 }, of({ names: ['Normal Metabolizer'] }), 'may'],
    ['an exact pair, either way round', { diplotypes: ['*3/*1'] }, of({ alleles: ['*1', '*3'] }), 'yes'],
    [
      'activities, either way round',
      { activityPairs: ['0.0+1.0'] },
      of({ activities: ['1.0', '0.0'], score: '1.0' }),
      'yes',
    ],
    [
      'same sum, other activities',
      { activityPairs: ['0.5+0.5'] },
      of({ activities: ['0.0', '1.0'], score: '1.0' }),
      'no',
    ],
    ['only the sum is known', { activityPairs: ['0.5+0.5'] }, of({ score: '1.0' }), 'may'],
    ['a sum that the pair cannot make', { activityPairs: ['0.5+0.5'] }, of({ score: '1.5' }), 'no'],
    ['all statuses', { allOf: ['*15:02 positive', '*15:11 positive'] }, of({ names: ['*15:02 positive'] }), 'no'],
  ];
  test.each(table)('%s', (_, keys, gene, expected) => {
    expect(matchKeySet(keys, gene)).toBe(expected);
  });
});

describe('rules of a record', () => {
  const rule = (id: string, when: GuidanceRule['when']): GuidanceRule => ({
    id,
    when,
    population: 'general',
    context: [],
    effects: {},
    options: [],
  });
  const rules = [
    rule('poor', [{ CYP2C9: ['Poor Metabolizer'] }]),
    rule('two-two', [{ CYP2C9: { diplotypes: ['*2/*2'] } }]),
    rule('carrier', [{ VKORC1: ['-1639 AA'] }]),
  ];
  const at = (alleles: string[]) =>
    new Map<string, GeneKeys>([
      ['CYP2C9', of({ names: ['Poor Metabolizer'], alleles })],
      ['VKORC1', of({ names: ['-1639 AA'] })],
    ]);

  test('an exact diplotype outranks the phenotype of the same gene only', () => {
    expect(matchRules(rules, at(['*2', '*2'])).map((m) => m.rule.id)).toEqual(['two-two', 'carrier']);
    expect(matchRules(rules, at(['*3', '*3'])).map((m) => m.rule.id)).toEqual(['poor', 'carrier']);
  });

  test('an empty conjunction holds for everyone; no conjunction for no one', () => {
    expect(matchRules([rule('all', [{}]), rule('none', [])], new Map()).map((m) => m.rule.id)).toEqual(['all']);
  });

  test('a gene that nothing is known of fits nothing', () => {
    expect(matchRules(rules, new Map())).toEqual([]);
  });
});

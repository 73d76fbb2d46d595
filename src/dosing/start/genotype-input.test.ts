import { describe, expect, it } from 'vitest';
import type { ExchangedPhenotype } from '../../core/index.ts';
import { type PairQuestion, askPair } from './genotype-input.ts';

/** CYP2C9 as the consortium's equation codes it. */
const PAIRS: PairQuestion = { gene: 'CYP2C9', map: { '*1/*1': 11, '*1/*2': 12, '*1/*3': 13, '*2/*3': 23 }, unknown: 0 };
const WITHOUT_UNKNOWN: PairQuestion = { gene: 'CYP2C9', map: PAIRS.map };

function found(pairs: readonly (readonly string[])[], confidence: ExchangedPhenotype['confidence'] = 'settled') {
  return [
    { gene: 'CYP2C9', phenotype: 'Any', activityScore: null, alleles: pairs.flat(), diplotypes: pairs, confidence },
  ] satisfies ExchangedPhenotype[];
}

describe('a pair of alleles as the code of an equation', () => {
  it.each<[string, ExchangedPhenotype[], number | null, number | null, string]>([
    ['a pair that it knows', found([['*1', '*3']]), 13, 13, 'rule'],
    ['in the other order', found([['*3', '*2']]), 23, 23, 'rule'],
    ['a pair with an allele that it does not know', found([['*1', '*11']]), 0, null, 'not-in-model'],
    [
      'two pairs',
      found([
        ['*1', '*2'],
        ['*1', '*3'],
      ]),
      0,
      null,
      'not-read',
    ],
    ['an open result', found([['*1', '*1']], 'open'), 0, null, 'not-read'],
    ['a phenotype without its alleles', found([]), 0, null, 'not-read'],
    ['nothing read', [], 0, null, 'not-read'],
  ])('%s', (_, phenotypes, withUnknown, without, how) => {
    expect(askPair(PAIRS, phenotypes).value).toBe(withUnknown);
    expect(askPair(WITHOUT_UNKNOWN, phenotypes)).toMatchObject({ value: without, how });
    if (how !== 'rule') expect(askPair(PAIRS, phenotypes).how).toBe('unknown-in-model');
  });
});

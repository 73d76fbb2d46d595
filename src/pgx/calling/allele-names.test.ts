import { describe, expect, test } from 'vitest';
import { combinationName, combinationParts, compareAlleleNames } from './allele-names.ts';

describe('order of allele names', () => {
  test.each([
    ['numbers as numbers', ['*1', '*2', '*3', '*10', '*17']],
    ['Reference before everything, Unknown after it', ['Reference', 'c.85T>C (*9A)', 'Unknown']],
    [
      'HGVS by position, offsets and all',
      ['c.61C>T', 'c.85T>C (*9A)', 'c.1129-5923C>G', 'c.1129-5923C>G, c.1236G>A (HapB3)', 'c.1905+1G>A (*2A)'],
    ],
    ['combinations last, fewer parts first', ['*13', '[*5 + *9]', '[*6 + *8]', '[*5 + *6 + *9]']],
    ['sub-alleles after their core', ['*4', '*4.001', '*4.002', '*5']],
    ['left-over variants after star alleles', ['*9', 'g.41012316T>G']],
    ['words by their letters', ['A- 202A_376G', 'B (reference)', 'Mt Sinai']],
  ])('%s', (_, names) => {
    expect(names.toReversed().toSorted(compareAlleleNames)).toEqual(names);
    expect(names.toSorted(compareAlleleNames)).toEqual(names);
  });

  test('parts and name of a combination undo each other', () => {
    expect(combinationName(['*6', '*14'])).toBe('[*6 + *14]');
    expect(combinationParts('[*6 + *14]')).toEqual(['*6', '*14']);
    expect(combinationParts(combinationName(['*80+*28']))).toEqual(['*80+*28']);
  });
});

import { describe, expect, it } from 'vitest';
import { sayAmount } from './say-amount.ts';
import { createWords } from './words.ts';

const words = createWords();

describe('numbers', () => {
  it.each([
    [1250, '1,250'],
    [-3.5, '\u22123.5'],
    [0.25, '0.25'],
    [1_000_000, '1,000,000'],
  ])('%d', (value, text) => {
    expect(words.number(value)).toBe(text);
  });

  it.each([
    [0, '0\u00a0%'],
    [0.0004, 'under 0.1\u00a0%'],
    [0.0161, '1.6\u00a0%'],
    [0.14, '14\u00a0%'],
    [0.8567, '86\u00a0%'],
    [0.9973, '99.7\u00a0%'],
    [0.9995, 'over 99.9\u00a0%'],
    [1, '100\u00a0%'],
  ])('a chance of %d never rounds to certainty', (probability, text) => {
    expect(words.chance(probability)).toBe(text);
  });

  it.each([
    [{ value: 150, unit: 'mg/day' }, '150\u00a0mg a day'],
    [{ value: 0.5, unit: 'mg/kg/day' }, '0.5\u00a0mg/kg a day'],
    [{ value: 5, unit: 'mg/kg/h' }, '5\u00a0mg/kg an hour'],
    [{ value: 1, unit: 'wk' }, '1\u00a0week'],
    [{ value: 0.5, unit: '1' }, '50\u00a0%'],
    [{ value: 300, unit: 'mg/mo' }, '300\u00a0mg a month'],
  ])('%j', (amount, text) => {
    expect(sayAmount(words, amount)).toBe(text);
  });
});

describe('vocabulary', () => {
  it.each([
    ['cyp2d6-inhibitor', 'CYP2D6 inhibitor'],
    ['qt-prolongation', 'QT prolongation'],
    ['severe-skin-reactions', 'severe skin reactions'],
    ['O-desmethylvenlafaxine', 'O-desmethylvenlafaxine'],
  ])('%s is read out', (token, text) => {
    expect(words.term(token)).toBe(text);
  });

  it('a token may read differently in one field', () => {
    expect(words.term('drug-level')).toBe('drug level');
    expect(words.term('drug-level', 'adjustBy')).toBe('adjusted to the drug level');
  });
});

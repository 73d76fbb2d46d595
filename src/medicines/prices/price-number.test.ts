import { describe, expect, it } from 'vitest';
import { decimalMark, readNumber, splitPrice } from './price-number.ts';

describe('numbers of a price list', () => {
  const rows: readonly (readonly [string, 'point' | 'comma' | 'unknown', number | null | 'ambiguous'])[] = [
    ['12', 'unknown', 12],
    ['0.125', 'unknown', 0.125],
    ['0,125', 'unknown', 0.125],
    ['1.5', 'unknown', 1.5],
    ['1,50', 'unknown', 1.5],
    ['1,234.50', 'unknown', 1234.5],
    ['1.234,50', 'unknown', 1234.5],
    ['1,234,567', 'unknown', 1_234_567],
    ["1'234.50", 'unknown', 1234.5],
    ['1 234,50', 'comma', 1234.5],
    ['1.234', 'unknown', 'ambiguous'],
    ['1,234', 'unknown', 'ambiguous'],
    ['1.234', 'point', 1.234],
    ['1.234', 'comma', 1234],
    ['1..2', 'point', null],
    ['12,34,5', 'comma', null],
  ];
  for (const [text, mark, value] of rows) {
    it(`${text} (${mark})`, () => expect(readNumber(text, mark)).toBe(value));
  }

  it('learns the mark from a cell that tells, else from the separator', () => {
    expect(decimalMark(['1,234', '0,5'], ',')).toBe('comma');
    expect(decimalMark(['1,234', '2.5'], ',')).toBe('point');
    expect(decimalMark(['1,234'], ';')).toBe('comma');
    expect(decimalMark(['1,234'], ',')).toBe('unknown');
  });

  it('takes the currency from either side', () => {
    expect(splitPrice('€ 3,20')).toEqual({ digits: '3,20', currency: 'EUR' });
    expect(splitPrice('3.20 usd')).toEqual({ digits: '3.20', currency: 'USD' });
    expect(splitPrice('US$4')).toEqual({ digits: '4', currency: 'USD' });
    expect(splitPrice('free')).toBeNull();
    expect(splitPrice('-3')).toBeNull();
  });
});

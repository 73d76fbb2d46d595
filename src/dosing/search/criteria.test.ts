import { describe, expect, it } from 'vitest';
import { type Criterion, chooseBest, rank } from './criteria.ts';

type Row = Readonly<Record<string, number | null>>;
const value = (row: Row, name: string): number | null => row[name] ?? null;
const rows: readonly Row[] = [
  { dose: 500, interval: 12, daily: 1000, auc24: 480 },
  { dose: 1000, interval: 24, daily: 1000, auc24: 480.0000004 },
  { dose: 1250, interval: 24, daily: 1250, auc24: 520 },
  { dose: 750, interval: 12, daily: 1500, auc24: null },
];

describe('choosing by rules in order', () => {
  it.each<[string, readonly Criterion[], number]>([
    ['longest interval breaks a tie', [near('auc24', 500), low('daily'), high('interval')], 1000],
    ['shortest interval breaks a tie', [near('auc24', 500), low('daily'), low('interval')], 500],
    ['the lowest daily dose is asked before the interval', [near('auc24', 500), low('interval')], 500],
    ['what has no value comes last', [high('dose')], 1250],
    ['the highest metric', [high('auc24')], 1250],
  ])('%s', (_, criteria, dose) => {
    expect(chooseBest(rows, criteria, value)?.['dose']).toBe(dose);
  });

  it('has none among none', () => {
    expect(chooseBest([], [low('dose')], value)).toBeNull();
  });

  it('keeps the order of what no rule tells apart and puts what has no value last', () => {
    expect(rank(rows, [near('auc24', 480)], value).map((row) => row['dose'])).toEqual([500, 1000, 1250, 750]);
  });
});

function near(of: string, to: number): Criterion {
  return { of, order: 'nearest', to };
}
function low(of: string): Criterion {
  return { of, order: 'lowest' };
}
function high(of: string): Criterion {
  return { of, order: 'highest' };
}

import { describe, expect, it } from 'vitest';
import { readChoice } from './choice.ts';

describe('rules of choice out of words', () => {
  it.each([
    [
      'smallest |auc24-500|, then lowest daily dose, then longest interval (differences below 1e-6 count as equal)',
      [
        { of: 'auc24', order: 'nearest', to: 500 },
        { of: 'daily', order: 'lowest' },
        { of: 'interval', order: 'highest' },
      ],
    ],
    [
      'shortest interval, then smallest |peak-70| (differences below 1e-6 count as equal)',
      [
        { of: 'interval', order: 'lowest' },
        { of: 'peak', order: 'nearest', to: 70 },
      ],
    ],
    ['smallest | trough - 12.5 |', [{ of: 'trough', order: 'nearest', to: 12.5 }]],
    [
      'lowest dose; then highest trough',
      [
        { of: 'dose', order: 'lowest' },
        { of: 'trough', order: 'highest' },
      ],
    ],
    [
      'largest probability of target, then the lowest daily dose',
      [
        { of: 'in-target', order: 'highest' },
        { of: 'daily', order: 'lowest' },
      ],
    ],
    [
      'trough closest to 10, then fewest doses per day',
      [
        { of: 'trough', order: 'nearest', to: 10 },
        { of: 'doses-a-day', order: 'lowest' },
      ],
    ],
  ])('%s', (words, rules) => {
    expect(readChoice(words)).toEqual(rules);
  });

  it.each(['', 'cheapest, then lowest dose', 'largest |auc24-500|', 'lowest colour', 'the best one'])(
    'refuses "%s" rather than guessing',
    (words) => {
      expect(() => readChoice(words)).toThrow();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { differences, judgedPart, plainNearness } from './compare.ts';

const near = plainNearness({ rel: 0.01, abs: 0.5, exact: ['interval', 'feasible'] });

describe('an answer beside what a case expects', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['within the relative and the absolute part together', { dose: 101.4 }, { dose: 100 }, true],
    ['past both', { dose: 101.6 }, { dose: 100 }, false],
    ['an exact field that is near', { best: { interval: 24.001 } }, { best: { interval: 24 } }, false],
    [
      'an exact field that is equal',
      { best: { interval: 24 }, feasible: 3 },
      { best: { interval: 24 }, feasible: 3 },
      true,
    ],
    ['nothing expected and nothing given', { best: null }, { best: null }, true],
    ['nothing expected and something given', { best: { dose: 1 } }, { best: null }, false],
    ['something expected and nothing given', { best: null }, { best: { dose: 1 } }, false],
    ['a list that is too short', { levels: [1] }, { levels: [1, 2] }, false],
    ['not a number', { dose: Number.NaN }, { dose: 1 }, false],
    ['a field left out', {}, { dose: 1 }, false],
    ['a truth', { saturated: true }, { saturated: false }, false],
  ])('%s', (_, answer, wanted, agrees) => {
    expect(differences(answer, wanted, near).length === 0).toBe(agrees);
  });

  it('never judges what a source printed', () => {
    expect(differences({ dose: 1 }, { dose: 1, published: { dose: 7 } }, near)).toEqual([]);
    expect(judgedPart({ dose: 1, published: 7 })).toEqual({ dose: 1 });
  });
});

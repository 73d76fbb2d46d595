import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, letterSet, mayBeWithin } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['simvistatin', 'simvastatin', 1],
    ['warfrin', 'warfarin', 1],
    ['hydroxyzine', 'hydralazine', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('is symmetric, stops at the limit, and the letters never rule out what is within it', () => {
    const word = fc.stringMatching(/^[a-f]{0,9}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
        if (distance <= limit) expect(mayBeWithin(letterSet(a), letterSet(b), limit)).toBe(true);
      }),
    );
  });
});

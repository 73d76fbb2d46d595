import { describe, expect, it } from 'vitest';
import { bodyDoubt } from './growth-limits.ts';

const doubt = (age: number | null, weight: number | null, height: number | null = null): string =>
  bodyDoubt({ age, weight, height })?.what ?? 'none';

describe('age, weight and height against each other', () => {
  // People who lived, as they were reported; none of them may be refused.
  it.each<readonly [string, number, number | null, number | null]>([
    ['the lightest newborn that lived', 0, 0.212, 24],
    ['the heaviest newborn', 0, 10, 76],
    ['born at 23 weeks, three months old', 0.25, 1.4, 36],
    ['an infant of 30 kg', 0.83, 30, null],
    ['a child of 60 kg at 3', 3, 60, null],
    ['a child of 95 kg at 6', 6, 95, null],
    ['a child of 220 kg at 7', 7, 220, null],
    ['starved at 2', 2, 5, 75],
    ['the tallest boy at 5', 5, 48, 163],
    ['the tallest man', 22, 199, 272],
    ['the shortest man', 72, 14.5, 54.6],
    ['a man of 6 kg', 22, 6, 67],
    ['the heaviest man', 37, 635, 185],
    ['starved to 19 kg', 37, 19, 170],
    ['a woman of 115 cm and 70 kg', 40, 70, 115],
    ['a woman of 117 years', 117, 45, 150],
  ])('refuses nobody who lived: %s', (_, age, weight, height) => {
    expect(['none', 'rare-at-this-age']).toContain(doubt(age, weight, height));
  });

  it.each<readonly [string, number | null, number | null, number | null, string]>([
    ['7.0 kg as 70', 0.25, 70, null, 'not-at-this-age'],
    ['18 kg as 180 at 5', 5, 180, null, 'not-at-this-age'],
    ['18 kg as 1.8 at 5', 5, 1.8, null, 'not-at-this-age'],
    ['70 kg as 7.0 in a grown-up', 40, 7, null, 'not-at-this-age'],
    ['70 kg as 7.0 with a height', 40, 7, 170, 'no-such-build'],
    ['70 kg as 700', 40, 700, null, 'nobody'],
    ['a height in m as cm', null, 70, 1.7, 'nobody'],
    ['a height in cm as m', null, 70, 17_000, 'nobody'],
    ['a newborn of 170 cm', 0, 3, 170, 'no-such-build'],
    ['an infant of 120 cm', 0.5, 20, 120, 'not-at-this-age'],
    ['an age in months as years', 240, 60, null, 'nobody'],
    ['pounds as kilograms at 3', 3, 31, null, 'rare-at-this-age'],
    ['a wasted child', 8, 11, null, 'rare-at-this-age'],
  ])('finds %s', (_, age, weight, height, what) => {
    expect(doubt(age, weight, height)).toBe(what);
  });

  it('has room for children of usual and of high and low weight', () => {
    for (const [age, low, high] of [
      [0, 0.5, 5.5],
      [0.5, 4, 11],
      [1, 6, 14],
      [3, 10, 22],
      [6, 14, 38],
      [10, 21, 62],
      [14, 32, 100],
    ] as const)
      for (const weight of [low, high]) expect(doubt(age, weight), `${weight} kg at ${age}`).toBe('none');
  });

  it('of nothing says nothing', () => {
    expect(bodyDoubt({ age: null, weight: null, height: null })).toBeNull();
  });
});

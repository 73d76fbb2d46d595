import { expect, test } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { anticholinergicBurden } from './index.ts';

const knowledge = loadTestKnowledge();
const sumOf = (scale: string, drugs: string[]) =>
  anticholinergicBurden(knowledge, drugs).find((one) => one.scale === scale);

test('each scale has its own sum', () => {
  expect(
    anticholinergicBurden(knowledge, ['amitriptyline'])
      .map(({ scale }) => scale)
      .toSorted(),
  ).toEqual(['acb', 'ads', 'aec', 'ancelin', 'ars', 'ehrt', 'sittironnarit']);
});

test('points add up; what a scale does not list is unscored, not zero', () => {
  // Boustani 2008: clozapine 3, trazodone 1, metoprolol 1.
  expect(sumOf('acb', ['clozapine', 'trazodone', 'metoprolol', 'amoxicillin'])).toEqual({
    scale: 'acb',
    total: 5,
    parts: [
      { drug: 'clozapine', points: 3 },
      { drug: 'trazodone', points: 1 },
      { drug: 'metoprolol', points: 1 },
    ],
    unscored: ['amoxicillin'],
  });
});

test('a synonym and a name with its form are found; a cream is not the tablet', () => {
  expect(sumOf('ads', ['paracetamol'])?.unscored).toEqual(sumOf('ads', ['acetaminophen'])?.unscored);
  expect(sumOf('acb', ['triethanolamine-auricular (otic)'])?.unscored).toEqual(['triethanolamine-auricular (otic)']);
  expect(sumOf('ads', ['clindamycin'])?.parts).toEqual(
    sumOf('ads', ['clindamycin-not (topical)'])?.parts.map((part) => ({ ...part, drug: 'clindamycin' })),
  );
});

test('nothing taken is a sum of nothing', () => {
  expect(sumOf('acb', [])).toEqual({ scale: 'acb', total: 0, parts: [], unscored: [] });
});

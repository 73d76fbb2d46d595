import { describe, expect, it } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { createSuggester } from './suggest-medicines.ts';

const knowledge = loadTestKnowledge();
const suggest = createSuggester(knowledge);
const idsOf = (text: string, limit = 8): readonly string[] =>
  suggest(text, { limit }).map(({ drugs }) => drugs.join('+'));

describe('suggestions for a medicine', () => {
  it('finds by generic name, by brand, and by a slip of spelling', () => {
    expect(idsOf('clopid')).toContain('clopidogrel');
    expect(suggest('plav', { limit: 5 })).toContainEqual(
      expect.objectContaining({ drugs: ['clopidogrel'], isBrand: true, by: 'beginning' }),
    );
    expect(suggest('clopidigrel', { limit: 5 })[0]).toMatchObject({ drugs: ['clopidogrel'], by: 'spelling' });
  });

  it('puts names that begin so before names with such a word, and those before names spelt alike', () => {
    for (const text of ['meto', 'acid', 'vita', 'sert', 'salic']) {
      const order = suggest(text, { limit: 30 }).map(({ by }) => ['beginning', 'word', 'spelling'].indexOf(by));
      expect(order.length).toBeGreaterThan(0);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('lists a medicine once and no group, and leaves the strength aside', () => {
    const ids = idsOf('a', 500);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(knowledge.drugs.get(id)?.kind).not.toBe('group');
    expect(idsOf('clopidogrel 75 mg daily')[0]).toBe('clopidogrel');
  });

  it('finds names of another language', () => {
    const names = new Map([['aspirin', 'ácido acetilsalicílico']]);
    expect(suggest('acido acetil', { limit: 3, names })[0]).toMatchObject({
      drugs: ['aspirin'],
      name: 'ácido acetilsalicílico',
    });
  });

  it('has nothing to suggest for nothing typed, for figures alone and for a name like no other', () => {
    for (const text of ['', '   ', '75 mg', 'zzqqxxyyww']) expect(suggest(text, { limit: 5 })).toEqual([]);
  });

  it('answers without a scan that a person would notice', () => {
    suggest('warm', { limit: 8 });
    const texts = ['s', 'se', 'ser', 'sertr', 'sertralime', 'zopiclon', 'vit', 'acid folic'];
    const from = performance.now();
    for (const text of texts) suggest(text, { limit: 8 });
    expect((performance.now() - from) / texts.length).toBeLessThan(500);
  });
});

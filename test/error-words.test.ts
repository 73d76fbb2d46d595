import { describe, expect, it } from 'vitest';
import { ERRORS, NOTICES } from '../src/core/index.ts';
import { type CodeWords, createWords, loadCodeWords, sayCode, wordsIn } from '../src/explain/index.ts';

/** Errors and notices are said in the language of the page. */
const codes: CodeWords = await loadCodeWords('es');
const english = new Map<string, readonly [string, string]>([
  ...Object.entries(ERRORS).map(([code, { what, remedy }]) => [code, [what, remedy]] as const),
  ...Object.entries(NOTICES).map(([code, { what, meaning }]) => [code, [what, meaning]] as const),
]);
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].toSorted();

describe('errors and notices in Spanish', () => {
  it('has all of them and no other', () => {
    expect(Object.keys(codes).toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('names the same values', () => {
    for (const [code, [what, then]] of Object.entries(codes)) {
      const [first, second] = english.get(code)!;
      expect([code, placeholders(what), placeholders(then)]).toEqual([code, placeholders(first), placeholders(second)]);
    }
  });

  it('does not leave English standing', () => {
    for (const [code, [what, then]] of Object.entries(codes)) {
      const [first, second] = english.get(code)!;
      expect([code, what === first, then === second]).toEqual([code, false, false]);
      expect([code, /\b(?:the|was|were|with|that|not)\b/i.test(`${what} ${then}`.replaceAll(/\{\w+\}/g, ''))]).toEqual([
        code,
        false,
      ]);
    }
  });

  it('fills the values in', () => {
    const params = { count: 3, names: 'A, B, C' };
    expect(wordsIn('es').coded('VCF_SAMPLE_NEEDED', params).what).toBe('El VCF contiene 3 personas: A, B, C.');
    expect(createWords().coded('VCF_SAMPLE_NEEDED', params).what).toBe('The VCF holds 3 people: A, B, C.');
  });

  it('says in English, set apart, what a language lacks', () => {
    expect(sayCode({}, 'GENOME_EMPTY', {}, (text) => `<${text}>`).what).toBe('<The file is empty.>');
  });
});

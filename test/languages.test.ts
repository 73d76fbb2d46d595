import { describe, expect, it } from 'vitest';
import {
  ENGLISH,
  LANGUAGES,
  catalogueOf,
  formatMessage,
  negotiateLanguage,
  sayAction,
  sayActionPlainly,
  sayContext,
  sayOptions,
  wordsIn,
} from '../src/explain/index.ts';
import { codedTokens } from './support/coded-tokens.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const knowledge = loadTestKnowledge();
const others = LANGUAGES.filter((language) => language !== 'en');

/** Parameters that a message is filled with: filling reads every branch, so it asks for all of them. */
function parametersOf(message: string): readonly string[] {
  const asked = new Set<string>();
  const recording = new Proxy({} as Record<string, string>, {
    get: (_, name) => {
      asked.add(String(name));
      return 'none';
    },
  });
  formatMessage(message, recording);
  return [...asked].toSorted();
}

/** What English asks for and another language may do without: the form of a verb, the sound that a word begins with. */
const OPTIONAL = new Set(['form', 'vowel']);

/** Words that stand in English sentences and in no Spanish one. */
const ENGLISH_WORDS =
  /\b(?:the|and|with|your|you|of|this|that|from|which|what|when|is|are|not|take|ask|dose|medicine)\b/i;

describe.each(others)('the catalogue is complete: %s', (language) => {
  const catalogue = catalogueOf(language);

  it('has the keys of English and no others', () => {
    expect(Object.keys(catalogue.messages).toSorted()).toEqual(Object.keys(ENGLISH.messages).toSorted());
    expect(Object.keys(catalogue.glossary).toSorted()).toEqual(Object.keys(ENGLISH.glossary).toSorted());
  });

  it.each(Object.entries(ENGLISH.messages))('%s takes the same parameters', (key, message) => {
    const said = (catalogue.messages as Record<string, string>)[key]!;
    const wanted = parametersOf(message).filter((name) => !OPTIONAL.has(name) || parametersOf(said).includes(name));
    expect(parametersOf(said)).toEqual(wanted);
    const params = Object.fromEntries(parametersOf(said).map((name) => [name, 'none']));
    expect(formatMessage(said, params)).not.toMatch(/[{}]/);
  });

  it('no message and no term is left in English', () => {
    const plain = (message: string): string =>
      message
        .replace(/\{\s*\w+\s*\}/g, ' ')
        .replace(/\{\s*\w+\s*,\s*(?:select|plural)\s*,/g, ' ')
        .replace(/[\w=-]+ \{/g, ' ');
    for (const [key, message] of Object.entries(catalogue.messages))
      expect(plain(message), key).not.toMatch(ENGLISH_WORDS);
    for (const [key, term] of Object.entries(catalogue.terms)) expect(term, key).not.toMatch(ENGLISH_WORDS);
    for (const entry of Object.values(catalogue.glossary)) expect(entry.means).not.toMatch(ENGLISH_WORDS);
  });

  it('has every field word of English, so that a patient never reads a code', () => {
    const fields = Object.keys(ENGLISH.terms).filter((key) => /^(?:plain|plain-test|harm|help):/.test(key));
    for (const key of fields) expect(catalogue.terms, key).toHaveProperty([key]);
  });

  it('says of itself that no native clinician has reviewed it', () => {
    expect(wordsIn(language).mark).toMatch(/no revisado/);
  });
});

describe('every coded token of the knowledge has words', () => {
  const tokens = codedTokens(knowledge);

  it('there are tokens of every kind', () => {
    expect(tokens.length).toBeGreaterThan(900);
    expect(new Set(tokens.map(({ field }) => field)).size).toBeGreaterThan(20);
  });

  it.each(others)('%s lists each', (language) => {
    const words = wordsIn(language);
    const missing = tokens.filter(({ field, token }) => !words.knows(token, field));
    expect(missing.map(({ field, token, record }) => `${field}:${token} (${record})`)).toEqual([]);
  });

  it('English lists each, or reads it out as plain words', () => {
    const words = wordsIn('en');
    for (const { field, token, record } of tokens) {
      const said = words.term(token, field);
      expect(said, `${field}:${token} of ${record}`).not.toMatch(/[~_]|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+-/);
      expect(said.length).toBeGreaterThan(0);
    }
  });
});

describe('a token of a site’s own knowledge, which no catalogue knows', () => {
  it('is read out in English', () => {
    expect(wordsIn('en').term('spleen-pressure-up', 'mechanism')).toBe('raised spleen pressure');
  });

  it('is marked as foreign elsewhere', () => {
    expect(wordsIn('es').term('spleen-pressure-up', 'mechanism')).toBe('«raised spleen pressure»');
  });
});

describe.each(others)('every rule of the guidance is said in %s', (language) => {
  const words = wordsIn(language);
  const drugs = new Map([...knowledge.drugs.values()].map((drug) => [drug.id, words.medicine(drug.id, drug.name)]));
  const BROKEN = /\bnone\b|undefined|NaN|[{}~«»]|\s\s|\s[,.;:]/;

  it('for a clinician and for a patient, with nothing read out in English', () => {
    for (const record of knowledge.guidance) {
      const speaking = { words, drugs, drug: drugs.get(record.drug) ?? record.drug };
      for (const rule of record.rules) {
        const where = `${record.ref.id}#${rule.id}`;
        expect(sayOptions(speaking, rule.options), where).not.toMatch(BROKEN);
        expect(sayContext(words, rule.context), where).not.toMatch(BROKEN);
        for (const action of rule.options.flatMap((option) => option.actions)) {
          expect(sayAction(speaking, action), where).not.toMatch(BROKEN);
          expect(sayActionPlainly(speaking, action), where).not.toMatch(BROKEN);
        }
      }
    }
  });
});

describe('numbers, dates and lists', () => {
  const es = wordsIn('es');
  const en = wordsIn('en');

  it('are written as the language writes them', () => {
    expect([en.number(1250), es.number(1250), es.number(12_500), es.number(0.25)]).toEqual([
      '1,250',
      '1250',
      '12\u202f500',
      '0,25',
    ]);
    expect([en.number(23.4, 2), es.number(23.4, 2)]).toEqual(['23.40', '23,40']);
    expect([en.date('2026-11-22'), es.date('2026-11-22'), es.date('2026-11'), es.date('2026')]).toEqual([
      '22\u00a0Nov\u00a02026',
      '22\u00a0nov\u00a02026',
      'nov\u00a02026',
      '2026',
    ]);
    expect(es.date('not a date')).toBe('not a date');
  });

  it.each([
    [['aspirina', 'ibuprofeno'], 'and', 'aspirina e ibuprofeno'],
    [['aspirina', 'hidralazina'], 'and', 'aspirina e hidralazina'],
    [['calcio', 'hierro'], 'and', 'calcio y hierro'],
    [['aspirina', 'omeprazol'], 'or', 'aspirina u omeprazol'],
    [['aspirina', 'warfarina'], 'or', 'aspirina o warfarina'],
    [['a', 'b', 'c'], 'and', 'a, b y c'],
    [['solo'], 'and', 'solo'],
  ] as const)('%j by %s', (items, by, text) => {
    expect(es.list(items, by)).toBe(text);
  });

  it('medicines have their Spanish names', () => {
    expect(
      ['clopidogrel', 'warfarin', 'omeprazole', 'ciprofloxacin', 'valproic-acid'].map((id) => es.medicine(id, id)),
    ).toEqual(['clopidogrel', 'warfarina', 'omeprazol', 'ciprofloxacino', 'ácido valproico']);
  });
});

it.each([
  ['es-419', 'es'],
  ['es_MX.UTF-8', 'es'],
  ['fr;q=0.9, es;q=0.8, en;q=0.1', 'es'],
  ['en;q=0.5, es', 'es'],
  ['es;q=0, en', 'en'],
  ['fr', 'en'],
  ['', 'en'],
] as const)('%s is answered in %s', (wanted, language) => {
  expect(negotiateLanguage(wanted)).toBe(language);
});

import { GENOME_CONSENTS } from '../src/core/index.ts';
import { describe, expect, it } from 'vitest';
import {
  ENGLISH,
  catalogueOf,
  checkPatientText,
  knowsToken,
  loadWords,
  sayToken,
  wordsIn,
} from '../src/explain/index.ts';
import type { PreventionField } from '../src/explain/index.ts';
import { NOT_NEEDED, PREVENTION_QUESTIONS } from '../src/plan/index.ts';
import { RISK_LEFT_OUT } from '../src/risk/index.ts';
import { latinLeft } from './support/arabic-problems.ts';
import { preventionTokens } from './support/prevention-tokens.ts';
import { testRiskPack } from './support/risk-pack.ts';

const tokens = preventionTokens(testRiskPack());
const ar = await loadWords('ar');

/** Tokens that the code makes, beside those of the knowledge. */
const MADE: readonly (readonly [PreventionField, readonly string[]])[] = [
  ['left-out', RISK_LEFT_OUT],
  [
    'prevention-why',
    [
      ...NOT_NEEDED,
      'sex',
      'age',
      'no-baseline',
      'below-target',
      'below-threshold',
      'more-than-there-is',
      'smokes-not',
      'genes-known',
      'taken',
    ],
  ],
  ['consent', GENOME_CONSENTS],
  ['settle', ['read-gene', 'read-genotype', 'phase', 'sex', 'review', 'transcript-effect']],
  ['confirm', ['consumer-array', 'hard-region', 'genotype-unlikely']],
  [
    'variant-result',
    [
      'pathogenic',
      'likely-pathogenic',
      'either',
      'conflicting',
      'uncertain',
      'one-copy',
      'two-copies',
      'no-copy',
      'only-copy',
    ],
  ],
  [
    'prevention-fact',
    [
      'family:relatives',
      'family:side',
      'family:sex',
      'family:age-at-onset',
      'family:pathology',
      'family:illnesses',
      'birth-date',
      'sex',
    ],
  ],
  ['risk-level', ['yes', 'no']],
  [
    'relation',
    [
      'mother',
      'father',
      'sister',
      'brother',
      'maternal-aunt',
      'paternal-uncle',
      'maternal-grandmother',
      'daughter',
      'son',
      'niece',
      'cousin',
      'maternal-half-sister',
      'paternal-cousin',
    ],
  ],
  ['group-of-people', ['EUR', 'AFR', 'EAS', 'SAS', 'AMR']],
];

describe('every coded token of risks and prevention has words', () => {
  it('there are tokens of every kind', () => {
    expect(tokens.length).toBeGreaterThan(700);
    expect(new Set(tokens.map(({ field }) => field)).size).toBeGreaterThan(18);
  });

  it('Spanish lists each that the knowledge has', () => {
    const es = wordsIn('es');
    const missing = tokens.filter(({ field, token }) =>
      field.startsWith('plain-') ? es.phrase(field, token) === null : !knowsToken(es, field as PreventionField, token),
    );
    expect(missing.map(({ field, token, record }) => `${field}:${token} (${record})`)).toEqual([]);
  });

  it.each(MADE)('Spanish lists each that the code makes: %s', (field, made) => {
    expect(made.filter((token) => !knowsToken(wordsIn('es'), field, token))).toEqual([]);
  });

  it('English reads each as plain words', () => {
    const en = wordsIn('en');
    for (const { field, token, record } of tokens) {
      if (field.startsWith('plain-')) continue;
      const said = sayToken(en, field as PreventionField, token);
      expect(said, `${field}:${token} of ${record}`).not.toMatch(/[~_]|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+-/);
      expect(said).not.toBe('');
    }
  });

  it.each(['en', 'es'] as const)('what the person reads has plain words that keep the rules: %s', (language) => {
    const words = wordsIn(language);
    const plain = tokens.filter(({ field }) => field.startsWith('plain-'));
    expect(
      plain
        .filter(({ field, token }) => words.phrase(field, token) === null)
        .map(({ field, token }) => `${field}:${token}`),
    ).toEqual([]);
    const terms = Object.entries(catalogueOf(language).terms).filter(([key]) =>
      /^plain-(?:do|disease|fact|relative|change|consent):/.test(key),
    );
    expect(terms.length).toBeGreaterThan(200);
    for (const [key, text] of terms)
      expect(
        checkPatientText(text, language).filter(({ rule }) => rule !== 'talk-before-change'),
        key,
      ).toEqual([]);
  });

  it('Arabic has every plain word of English, and nothing in Latin letters', () => {
    const fields = Object.keys(ENGLISH.terms).filter((key) =>
      /^plain-(?:do|disease|fact|relative|change|consent):/.test(key),
    );
    const missing = fields.filter((key) => {
      const cut = key.indexOf(':');
      return ar.phrase(key.slice(0, cut), key.slice(cut + 1)) === null;
    });
    expect(missing).toEqual([]);
    for (const { field, token } of tokens.filter(({ field: one }) => one === 'inherited' || one === 'syndrome')) {
      if (token.includes('/') || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(token)) continue;
      expect(latinLeft(sayToken(ar, field as PreventionField, token), new Set()), token).toEqual([]);
    }
  });

  it('every question has words for the person', () => {
    for (const code of PREVENTION_QUESTIONS)
      expect(ENGLISH.messages).toHaveProperty([`patient.prevention.question.${code}`]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPatientReady } from './patient-ready.ts';
import { measureReadability } from './readability.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';
import { countSyllablesEnglish, countSyllablesSpanish } from './syllables.ts';

describe('sentences', () => {
  it.each([
    ['Take it at night. Do not stop on your own.', 2],
    ['Take 0.5 mg. Then wait.', 2],
    ['Some foods (e.g. grapefruit) matter.', 1],
    ['Ask Dr. Marlow. She knows.', 2],
    ['Written by J. Smith in May.', 1],
    ['See No. 5 on the list. Then ask.', 2],
    ['Take vitamin C. Then ask.', 2],
    ['Take vitamin c. Then ask.', 2],
    ['May I ask? Yes! Please do.', 3],
    ['Three things: rest, water and time.', 1],
    ['What to do: Talk to your doctor.', 2],
    ['1. Ask first.\n2. Then wait.', 2],
    ['You may need: milk, bread, etc. Ask your doctor.', 2],
    ['Out of 100 people, 6 will. 94 will not.', 2],
    ['"Is it safe?" you may ask.', 1],
    ['¿Puedo tomarlo? Sí. Pregunte antes.', 3],
    ['no stop at all', 1],
    ['...', 0],
  ])('%j holds %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

it('words keep hyphens, apostrophes and decimals', () => {
  expect(splitWords("It's a well-known dose: 1,000 mg (0.5 g), 50 %.")).toEqual([
    "It's",
    'a',
    'well-known',
    'dose',
    '1,000',
    'mg',
    '0.5',
    'g',
    '50',
  ]);
});

it.each([
  ['different', 3],
  ['helped', 1],
  ['measured', 2],
  ['you', 1],
  ['three', 1],
  ['medicine', 3],
])('English: %s has %i', (word, count) => {
  expect(countSyllablesEnglish(word)).toBe(count);
});

it.each([
  ['médico', 3],
  ['día', 2],
  ['leer', 2],
  ['sangre', 2],
  ['quiere', 2],
  ['pingüino', 3],
  ['tratamiento', 4],
  ['hoy', 1],
  ['y', 1],
  ['medicación', 4],
  ['ahora', 3],
  ['prohibido', 3],
  ['guía', 2],
  ['riñón', 2],
])('Spanish: %s has %i', (word, count) => {
  expect(countSyllablesSpanish(word)).toBe(count);
});

it('the indices are their published formulas', () => {
  const text = 'The cat sat on the mat. A very considerable elephant remembered everything.';
  const { words, sentences, syllables, characters, ...rest } = measureReadability(text)!;
  expect({ words, sentences, syllables, characters }).toEqual({
    words: 12,
    sentences: 2,
    syllables: 22,
    characters: 62,
  });
  expect(rest.fleschKincaidGrade).toBeCloseTo((0.39 * 12) / 2 + (11.8 * 22) / 12 - 15.59, 10);
  expect(rest.smog).toBeCloseTo(3 + Math.sqrt((30 * rest.longBySyllables) / 2), 10);
  expect(rest.longestSentence).toBe(6);
});

it('an easy text is ready for a patient and a hard one is not', () => {
  const easy = 'Your body breaks this drug down slowly. Ask your doctor about it.';
  const hard = 'Individualisation necessitates comprehensive pharmacogenomic interpretation preceding administration.';
  expect(isPatientReady(measureReadability(easy)!)).toBe(true);
  expect(isPatientReady(measureReadability(hard)!)).toBe(false);
  const facil = 'Su cuerpo tarda más en usar este medicamento. Hable con su médico.';
  const dificil = 'La individualización farmacogenética posibilita administraciones considerablemente diferenciadas.';
  expect(isPatientReady(measureReadability(facil, 'es')!, 'es')).toBe(true);
  expect(isPatientReady(measureReadability(dificil, 'es')!, 'es')).toBe(false);
});

it('any text is measured or holds no word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('en', 'es', 'de'),
      (text, language) => {
        const measured = measureReadability(text, language);
        if (measured === null) return splitWords(text).length === 0;
        return (
          measured.sentences <= measured.words &&
          measured.syllables >= measured.words &&
          Object.values(measured).every((value) => Number.isFinite(value))
        );
      },
    ),
  );
});

import { describe, expect, it } from 'vitest';
import { type PatientRule, checkPatientText } from './check-patient-text.ts';

const rulesOf = (text: string, language: 'en' | 'es'): readonly PatientRule[] =>
  checkPatientText(text, language).map((problem) => problem.rule);

/** A text, and the one rule that it breaks. */
const BROKEN: readonly (readonly ['en' | 'es', string, PatientRule])[] = [
  ['en', 'In this study 1 in 10 had a bleed.', 'one-in-x'],
  ['en', 'About 6 out of 100 have it. About 20 out of 1,000 have the other.', 'one-denominator'],
  ['en', 'You are twice as likely to fall. That means 4 out of 100.', 'absolute-before-relative'],
  ['en', 'Stop this medicine tonight.', 'talk-before-change'],
  ['en', 'Take half of it from now on.', 'talk-before-change'],
  ['en', 'It will help you.', 'no-certainty'],
  ['en', 'This is dangerous for you.', 'no-alarm'],
  ['en', 'You have a *2 copy.', 'no-star-allele'],
  ['en', 'CYP2C19 works slowly in you.', 'gene-opens-sentence'],
  ['en', 'You are a poor metaboliser of it.', 'no-jargon'],
  [
    'en',
    'This is a line that goes on and on with one small word and then one more word till it is far too long.',
    'sentence-length',
  ],
  [
    'en',
    'Individual susceptibility necessitates considerable deliberation. Administration requires continual observation. Supplementary examinations facilitate determination of appropriate concentrations. Professionals recommend periodical evaluation regarding tolerability and usability.',
    'reading-grade',
  ],
  ['es', 'Lo tiene 1 de cada 10 personas.', 'one-in-x'],
  ['es', 'Le pasa a 6 de cada 100 personas. Lo otro a 20 de cada 1000 personas.', 'one-denominator'],
  ['es', 'Suspenda esta medicina hoy.', 'talk-before-change'],
  ['es', 'Tome la mitad desde hoy.', 'talk-before-change'],
  ['es', 'Esto siempre ayuda.', 'no-certainty'],
  ['es', 'Es peligroso para usted.', 'no-alarm'],
  ['es', 'CYP2C19 va despacio en usted.', 'gene-opens-sentence'],
  ['es', 'Usted es metabolizador lento.', 'no-jargon'],
];

describe('each rule finds what breaks it', () => {
  it.each(BROKEN)('%s: %s', (language, text, rule) => {
    expect(rulesOf(text, language)).toContain(rule);
  });
});

describe('what keeps the rules passes', () => {
  it.each([
    ['en', 'Your body is slow to switch this medicine on. Talk to your doctor before you stop it.'],
    ['en', 'About 6 out of 100 people have a bleed, and 94 do not. That is twice as likely as without it.'],
    ['en', 'The doctors’ word for your result is CYP2C19. Keep taking it until your doctor tells you to change.'],
    ['en', 'Do not change a medicine by yourself.'],
    ['es', 'Su cuerpo tarda en activar esta medicina. Hable con su médico antes de dejarla.'],
    ['es', 'Se espera que la dosis de siempre le vaya bien.'],
    ['es', 'Le pasa a 6 de cada 100 personas como usted.'],
  ] as const)('%s: %s', (language, text) => {
    expect(checkPatientText(text, language)).toEqual([]);
  });
});

it('names of medicines do not count against the grade, and nothing else is left out', () => {
  const text =
    'Ask about hydrochlorothiazide. Take it with food. Keep it dry. Ask what it does, and how long you need it. Then write it all down at home.';
  expect(checkPatientText(text, 'en', ['hydrochlorothiazide'])).toEqual([]);
});

import { type Language, wordsIn } from '../languages.ts';
import { PATIENT_GRADE, PATIENT_INFLESZ } from '../readability/patient-ready.ts';
import { measureReadability } from '../readability/readability.ts';
import { splitSentences } from '../readability/split-sentences.ts';
import { splitWords } from '../readability/split-words.ts';
import { RULE_WORDS_EN, RULE_WORDS_ES, type RuleWords } from './rule-words.ts';

export const PATIENT_RULES = [
  'reading-grade',
  'sentence-length',
  'one-in-x',
  'one-denominator',
  'absolute-before-relative',
  'talk-before-change',
  'no-certainty',
  'no-alarm',
  'no-star-allele',
  'gene-opens-sentence',
  'no-jargon',
  'glossary',
] as const;
export type PatientRule = (typeof PATIENT_RULES)[number];

/** A rule that a text breaks: the sentence (or the whole text) and the words or figure that broke it. */
export interface PatientProblem {
  readonly rule: PatientRule;
  readonly sentence: string;
  readonly detail: string;
}

/** Most words of a sentence. */
const LONGEST_SENTENCE = 20;
/** Fewest words and sentences of a text whose grade means something: the formulas were made for running text. */
const GRADED = { words: 20, sentences: 3 } as const;

const RULES: Readonly<Record<Language, RuleWords>> = { en: RULE_WORDS_EN, es: RULE_WORDS_ES };

/**
 * The machine-checkable rules for what a patient reads. `about`: names of the person's medicines and other words that are no wording of
 * ours; each of them counts as the word "it", because no wording can make a name shorter.
 */
export function checkPatientText(
  text: string,
  language: Language,
  about: readonly string[] = [],
): readonly PatientProblem[] {
  const rules = RULES[language];
  const sentences = splitSentences(text);
  return [
    ...checkGrade(text, language, about),
    ...sentences.flatMap((sentence) => checkSentence(sentence, withoutNames(sentence, about), rules)),
    ...checkNumbers(text, sentences, rules),
    ...checkGlossary(text, language, rules),
  ];
}

function checkGrade(text: string, language: Language, about: readonly string[]): readonly PatientProblem[] {
  const measured = measureReadability(withoutNames(text, about), language);
  if (measured === null || measured.words < GRADED.words || measured.sentences < GRADED.sentences) return [];
  const short = text.length > 90 ? `${text.slice(0, 90)}…` : text;
  if (language === 'es')
    return measured.szigrisztPazos >= PATIENT_INFLESZ
      ? []
      : [{ rule: 'reading-grade', sentence: short, detail: `INFLESZ ${measured.szigrisztPazos.toFixed(1)}` }];
  return measured.fleschKincaidGrade <= PATIENT_GRADE.own
    ? []
    : [{ rule: 'reading-grade', sentence: short, detail: `grade ${measured.fleschKincaidGrade.toFixed(1)}` }];
}

function withoutNames(text: string, names: readonly string[]): string {
  let plain = text;
  for (const name of names.toSorted((a, b) => b.length - a.length))
    if (name !== '') plain = plain.replaceAll(name, 'it');
  return plain;
}

/** `plain` is the sentence with "it" for each name: a name is neither a verb nor a clinician's word. */
function checkSentence(sentence: string, plain: string, rules: RuleWords): readonly PatientProblem[] {
  const problems: PatientProblem[] = [];
  const add = (rule: PatientRule, detail: string | undefined): void => {
    if (detail !== undefined) problems.push({ rule, sentence, detail });
  };
  const length = splitWords(plain).length;
  if (length > LONGEST_SENTENCE) add('sentence-length', `${length} words`);
  add('one-in-x', rules.oneInX.exec(sentence)?.[0]);
  if (!rules.talk.test(plain)) add('talk-before-change', rules.change.exec(plain)?.[0]);
  add('no-certainty', rules.certainty.exec(plain.replace(rules.certaintyAllowed, ''))?.[0]);
  add('no-alarm', rules.alarm.exec(plain)?.[0]);
  add('no-star-allele', /\*\d+|\*[A-Z]{1,2}\b/.exec(sentence)?.[0]);
  add('gene-opens-sentence', /^[¿"«“(]*(?!ECG\b|INR\b)[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]+)?\b/.exec(sentence)?.[0]);
  add('no-jargon', rules.jargon.exec(plain)?.[0]);
  return problems;
}

function checkNumbers(text: string, sentences: readonly string[], rules: RuleWords): readonly PatientProblem[] {
  const denominators = [...new Set([...text.matchAll(rules.denominator)].map((match) => match[1] ?? match[2] ?? ''))];
  const firstAbsolute = sentences.findIndex((sentence) => new RegExp(rules.denominator.source, 'iu').test(sentence));
  const firstRelative = sentences.findIndex((sentence) => rules.relative.test(sentence));
  return [
    ...(denominators.length > 1
      ? [{ rule: 'one-denominator' as const, sentence: text, detail: denominators.join(', ') }]
      : []),
    ...(firstRelative >= 0 && (firstAbsolute < 0 || firstAbsolute > firstRelative)
      ? [{ rule: 'absolute-before-relative' as const, sentence: sentences[firstRelative]!, detail: 'relative first' }]
      : []),
  ];
}

/** Every technical word that is used has its line in the glossary of the language. */
function checkGlossary(text: string, language: Language, rules: RuleWords): readonly PatientProblem[] {
  const words = wordsIn(language);
  const used = new Set([...text.matchAll(rules.technical)].map(([word]) => word));
  return [...used]
    .filter((word) => words.glossary(word).length === 0)
    .map((word) => ({ rule: 'glossary' as const, sentence: text.slice(0, 90), detail: word }));
}

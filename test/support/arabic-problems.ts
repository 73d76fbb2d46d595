import { type Words, careSpeaking, sayPlanPlainly, splitWords } from '../../src/explain/index.ts';
import type { DrugNames } from '../../src/explain/say-drug.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { CarePlan } from '../../src/plan/index.ts';

/** Symbols that are written in Latin letters in every language. */
export const SYMBOLS: ReadonlySet<string> = new Set(
  'ECG INR IU TSH HbA1c LDL HDL G6PD CK ALT AST PSA QT QTc eGFR HIV NT-proBNP B B12 C D T4 I T'.split(' '),
);

/** Words in Latin letters of a text that are neither symbols nor codes nor names. */
export function latinLeft(text: string, names: ReadonlySet<string>): readonly string[] {
  return (text.match(/[A-Za-z][A-Za-z0-9*-]*/g) ?? []).filter(
    (word) => !SYMBOLS.has(word) && !/^[A-Z0-9-]+$/.test(word) && !names.has(word.toLowerCase()),
  );
}

/** Words of names that keep their Latin letters: of medicines without an Arabic name, and of sources. */
export function latinNames(knowledge: Knowledge): ReadonlySet<string> {
  const names = [
    ...[...knowledge.drugs.values()].map(({ name }) => name),
    ...[...knowledge.sources.values()].map(({ body }) => body),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[^a-z0-9]+/)));
}

/** Arabic has no capitals that would show where a sentence begins. */
export function arabicSentences(text: string): readonly string[] {
  return text.split(/[.؟!](?:\s|$)/);
}

/** What is wrong with a plan as it is said to the person in Arabic: English left, a Latin name not set apart, a long sentence. */
export function arabicProblems(
  plan: CarePlan,
  words: Words,
  drugs: DrugNames,
  names: ReadonlySet<string>,
): readonly string[] {
  const said = sayPlanPlainly(careSpeaking(plan, words, drugs));
  const blocks = [said.meansNot, said.tests, said.day, said.family, said.questions, said.source];
  const texts = [
    said.title,
    said.statement,
    said.basis,
    ...(said.unchecked === null ? [] : [said.unchecked]),
    ...[...said.things, ...said.more, ...said.asUsual].flatMap(({ word, text }) => [word, text]),
    said.help.heading,
    said.help.call,
    ...said.help.signs,
    ...said.help.talk,
    ...blocks.flatMap(({ heading, lines }) => [heading, ...lines]),
    said.glossary.heading,
    ...said.glossary.lines.flatMap(({ word, means }) => [word, means]),
  ];
  return texts.flatMap((text) => [
    ...latinLeft(text, names).map((word) => `English ${word}: ${text}`),
    ...(/[A-Za-z\u2066\u2069]/.test(text.replace(/\u2066[^\u2066\u2069]*\u2069/g, ''))
      ? [`not set apart: ${text}`]
      : []),
    ...(/\bnone\b|undefined|NaN|[{}~]|\s\s|\s[،؛.؟]/.test(text) ? [`broken: ${text}`] : []),
    ...arabicSentences(text)
      .filter((sentence) => splitWords(sentence).length > 20)
      .map((sentence) => `long: ${sentence}`),
  ]);
}

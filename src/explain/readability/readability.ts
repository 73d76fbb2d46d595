import { splitSentences } from './split-sentences.ts';
import { countCharacters, splitWords } from './split-words.ts';
import { countSyllablesEnglish, countSyllablesSpanish } from './syllables.ts';

/** Counts and indices of one text. Grades are years of school; eases run from 0 (hard) to 100 (easy), beyond at the ends. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly characters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longBySyllables: number;
  /** Words of more than six characters. */
  readonly longByCharacters: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
  /** Kincaid et al. 1975. */
  readonly fleschKincaidGrade: number;
  /** Flesch 1948. */
  readonly fleschReadingEase: number;
  /** Automated readability index, Smith and Senter 1967. */
  readonly ari: number;
  /** Coleman and Liau 1975, in the coefficients that count letters and sentences of a word. */
  readonly colemanLiau: number;
  /** Gunning 1952. */
  readonly gunningFog: number;
  /** Björnsson 1968. */
  readonly lix: number;
  /** McLaughlin 1969, in its short form. */
  readonly smog: number;
  /** Fernández Huerta 1959, with words a sentence as its second term. */
  readonly fernandezHuerta: number;
  /** Szigriszt Pazos 1993, which the INFLESZ scale (Barrio Cantalejo 2008) grades: 65 and more is easy enough. */
  readonly szigrisztPazos: number;
}

/**
 * Measures a text; null where it holds no word. `language` (BCP 47) chooses how syllables are counted: Spanish by its own
 * rule, every other language by the English one. All indices are given: which of them means something is the reader's matter.
 */
export function measureReadability(text: string, language = 'en'): Readability | null {
  const sentences = splitSentences(text).map(splitWords);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const count = /^es\b/i.test(language) ? countSyllablesSpanish : countSyllablesEnglish;
  const syllablesOf = words.map(count);
  const charactersOf = words.map(countCharacters);
  const characters = sum(charactersOf);
  const syllables = sum(syllablesOf);
  const longBySyllables = syllablesOf.filter((n) => n >= 3).length;
  const longByCharacters = charactersOf.filter((n) => n > 6).length;
  const wordsASentence = words.length / sentences.length;
  const syllablesAWord = syllables / words.length;
  const charactersAWord = characters / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    characters,
    syllables,
    longBySyllables,
    longByCharacters,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.length)),
    fleschKincaidGrade: 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59,
    fleschReadingEase: 206.835 - 84.6 * syllablesAWord - 1.015 * wordsASentence,
    ari: 4.71 * charactersAWord + 0.5 * wordsASentence - 21.43,
    colemanLiau: 5.88 * charactersAWord - 29.5 / wordsASentence - 15.8,
    gunningFog: 0.4 * (wordsASentence + (100 * longBySyllables) / words.length),
    lix: wordsASentence + (100 * longByCharacters) / words.length,
    smog: 3 + Math.sqrt((30 * longBySyllables) / sentences.length),
    fernandezHuerta: 206.84 - 60 * syllablesAWord - 1.02 * wordsASentence,
    szigrisztPazos: 206.835 - 62.3 * syllablesAWord - wordsASentence,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

import { isolateLatin } from './isolate.ts';
import { englishPlural } from './message.ts';

/** What a language does with numbers and lists: the rules that no message can hold. */
export interface Grammar {
  /** Where its lines begin. */
  readonly direction: 'ltr' | 'rtl';
  /** CLDR plural category of a whole number. */
  plural(n: number): string;
  /** Joins the last two of a list: "a and b". */
  join(before: string, last: string, by: 'and' | 'or'): string;
  /** Between the others of a list. */
  readonly comma: string;
  readonly decimal: string;
  readonly thousands: string;
  /** Fewest digits of a whole number that are grouped. */
  readonly groupFrom: number;
  /** Sets apart what runs the other way in a said text; the text itself where nothing does. */
  readonly embed: (text: string) => string;
}

export const ENGLISH_GRAMMAR: Grammar = {
  direction: 'ltr',
  plural: englishPlural,
  join: (before, last, by) => `${before} ${by} ${last}`,
  comma: ', ',
  decimal: '.',
  thousands: ',',
  groupFrom: 4,
  embed: (text) => text,
};

/**
 * "y" is "e" before the sound i, "o" is "u" before the sound o. A point would be read as a decimal by some and as a group by others,
 * so four digits stand ungrouped and more are parted by a narrow no-break space (Ortografía 2010; BIPM).
 */
export const SPANISH_GRAMMAR: Grammar = {
  direction: 'ltr',
  plural: englishPlural,
  join: (before, last, by) => {
    const word =
      by === 'and' ? (/^(?:h?[ií])(?![aeoáéó])/i.test(last) ? 'e' : 'y') : /^(?:h?[oó]|8)/i.test(last) ? 'u' : 'o';
    return `${before} ${word} ${last}`;
  },
  comma: ', ',
  decimal: ',',
  thousands: '\u202f',
  groupFrom: 5,
  embed: (text) => text,
};

/** "و" is written to the word behind it. Numbers stand in the digits 0 to 9, as on packages and in laboratory reports. */
export const ARABIC_GRAMMAR: Grammar = {
  direction: 'rtl',
  plural: arabicPlural,
  join: (before, last, by) => `${before} ${by === 'and' ? 'و' : 'أو '}${last}`,
  comma: '، ',
  decimal: '.',
  thousands: ',',
  groupFrom: 5,
  embed: isolateLatin,
};

/** CLDR plural categories of Arabic: two has a form of its own, 3 to 10 another, 11 to 99 a third. */
function arabicPlural(n: number): string {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (!Number.isInteger(n) || rest < 3) return 'other';
  return rest < 11 ? 'few' : 'many';
}

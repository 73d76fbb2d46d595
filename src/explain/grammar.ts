import { englishPlural } from './message.ts';

/** What a language does with numbers and lists: the rules that no message can hold. */
export interface Grammar {
  /** CLDR plural category of a whole number. */
  plural(n: number): string;
  /** Joins the last two of a list: "a and b". */
  join(before: string, last: string, by: 'and' | 'or'): string;
  readonly decimal: string;
  readonly thousands: string;
  /** Fewest digits of a whole number that are grouped. */
  readonly groupFrom: number;
}

export const ENGLISH_GRAMMAR: Grammar = {
  plural: englishPlural,
  join: (before, last, by) => `${before} ${by} ${last}`,
  decimal: '.',
  thousands: ',',
  groupFrom: 4,
};

/**
 * "y" is "e" before the sound i, "o" is "u" before the sound o. A point would be read as a decimal by some and as a group by others,
 * so four digits stand ungrouped and more are parted by a narrow no-break space (Ortografía 2010; BIPM).
 */
export const SPANISH_GRAMMAR: Grammar = {
  plural: englishPlural,
  join: (before, last, by) => {
    const word =
      by === 'and' ? (/^(?:h?[ií])(?![aeoáéó])/i.test(last) ? 'e' : 'y') : /^(?:h?[oó]|8)/i.test(last) ? 'u' : 'o';
    return `${before} ${word} ${last}`;
  },
  decimal: ',',
  thousands: '\u202f',
  groupFrom: 5,
};

import type { FamilyLetterBody, Said } from '../../../../src/knowledge/index.ts';

/** The letter as text: its parts in their order, the chances of relatives before the choice, the person's name at the end. */
export function letterText(
  letter: FamilyLetterBody,
  given: {
    readonly result: string;
    readonly medicines: string;
    readonly name: string | null;
    readonly language: string;
  },
): string {
  const say = (said: Said): string => {
    const text = given.language === 'es' ? said.es : given.language === 'ar' ? (said.ar ?? said.en) : said.en;
    return text.replaceAll('{result}', given.result).replaceAll('{medicines}', given.medicines);
  };
  const parts = letter.parts.flatMap(({ id, text }) =>
    id === 'choice' ? [letter.relatives.map((one) => say(one.text)).join('\n'), say(text)] : [say(text)],
  );
  return `${[...parts, ...(given.name === null ? [] : [given.name])].join('\n\n')}\n`;
}

/** The language in which all of a letter can be written. */
export function letterLanguage(letter: FamilyLetterBody, language: string): 'en' | 'es' | 'ar' {
  if (language === 'es') return 'es';
  const all = [...letter.parts.map(({ text }) => text), ...letter.relatives.map(({ text }) => text)];
  return language === 'ar' && all.every(({ ar }) => ar !== undefined) ? 'ar' : 'en';
}

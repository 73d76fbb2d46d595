const WORD = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{M}]|[-'’](?=[\p{L}\p{Nd}])|[.,](?=\p{Nd}))*/gu;

/** Words: runs of letters and figures; a hyphen, an apostrophe, and a point or comma between figures stay inside. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Characters of a word as indices of readability count them: letters, figures and inner hyphens. */
export function countCharacters(word: string): number {
  return [...word.replace(/['’.,]/g, '')].length;
}

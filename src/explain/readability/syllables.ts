/**
 * Syllables of an English word by rule: a vowel before a consonant is one; a trailing "ed" is silent; every word has at least
 * one. The rule of GNU style, so that its grades are met; it misses open last syllables ("body") as often as it adds.
 */
export function countSyllablesEnglish(word: string): number {
  const letters = word.toLowerCase().replace(/ed$/, '');
  return Math.max(1, letters.match(/[aeiouyäöü](?![aeiouyäöü]|$)/g)?.length ?? 0);
}

/**
 * Syllables of a Spanish word: its vowel groups, of which an accented weak vowel (`í`, `ú`) and two strong vowels (`a e o`)
 * stand apart (`día`, `le-er`); `qu` and `gu` before `e`, `i` are consonants; a final `y` is a vowel. A figure counts as one.
 */
export function countSyllablesSpanish(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  let count = 0;
  for (const [group] of letters.matchAll(/[aeiouáéíóúüh]+/g)) count += syllablesOfGroup(group.replace(/h/g, ''));
  return Math.max(1, count);
}

const STRONG = /[aeoáéóíú]/;

/** A new syllable opens where two vowels meet that both are strong, an accented weak one among the strong. */
function syllablesOfGroup(group: string): number {
  if (group === '') return 0;
  let count = 1;
  for (let i = 1; i < group.length; i++) {
    const before = group[i - 1]!;
    const here = group[i]!;
    if (STRONG.test(before) && STRONG.test(here)) count += 1;
  }
  return count;
}

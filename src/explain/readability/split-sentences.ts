/** Abbreviations that end in a full stop without ending a sentence, in lower case and without their last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'e.g i.e etc vs cf approx dr mr mrs ms prof st jr sr fig figs no nos vol al ca resp max min incl excl tab tabs est dept',
    'jan feb mar apr jun jul aug sep sept oct nov dec p pp',
    'sra sres dra ud uds p.ej ej aprox núm pág págs art tel',
    'z.b bzw ca usw d.h u.a ggf evtl',
  ].flatMap((line) => line.split(' ')),
);

/** Words that a single letter belongs to. */
const NAMED_BY_LETTER =
  /(?:vitamina?|hepatitis|influenza|groups?|grupos?|types?|tipos?|factor|class|clase|grade|grado|plan)[\s\u00a0]+\p{L}$/iu;

/** Stands where a text has ended: white space, then the start of something that can open a sentence. */
const OPENS = /^[\s\u00a0]+["'“‘«(¿¡[]*[\p{Lu}\p{Nd}¿¡]/u;

/**
 * Sentences of running text. A sentence ends at a full stop, question mark or exclamation mark that is followed by a capital
 * letter, a figure or the end, and at a colon before a capital letter; a blank line or a list item ends it, too. One letter
 * with a stop (`J. Smith`), a number at the head of a list (`1.`), a decimal (`0.5`) and known abbreviations do not end it.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n\s*(?=[-*•]\s|\d+[.)]\s)/)
    .flatMap((block) => splitBlock(block.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')))
    .filter((sentence) => /[\p{L}\p{Nd}]/u.test(sentence));
}

function splitBlock(block: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  const ends = /[.!?…:]+["'”’»)\]]*/gu;
  for (let end = ends.exec(block); end !== null; end = ends.exec(block)) {
    const after = end.index + end[0].length;
    const rest = block.slice(after);
    if (rest.trim() !== '' && !OPENS.test(rest)) continue;
    if (end[0].startsWith(':') && !/^[\s\u00a0]+["'“‘«(¿¡[]*\p{Lu}/u.test(rest)) continue;
    if (end[0] === '.' && rest.trim() !== '' && isAbbreviation(block.slice(start, end.index), rest)) continue;
    sentences.push(block.slice(start, after).trim());
    start = after;
  }
  const last = block.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

function isAbbreviation(before: string, rest: string): boolean {
  const word = /[\p{L}\p{Nd}.]*$/u.exec(before)?.[0] ?? '';
  // "J. Smith" goes on; "vitamin C. Then …" and a small letter at the end do not.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !NAMED_BY_LETTER.test(before);
  if (/^\p{L}$/u.test(word)) return false;
  if (/^\d+$/.test(word)) return before.trim() === word;
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "etc." and "no." may also end a sentence; the number after "No. 5" tells.
  if (/^no|núm$/i.test(word)) return /^[\s\u00a0]*\d/.test(rest);
  return !/^(etc|usw|approx|max|min|al)$/i.test(word) || !/^[\s\u00a0]+\p{Lu}/u.test(rest);
}

/**
 * What two writings of one name share: small letters without accents, words parted by one space; apostrophes vanish, every
 * other sign is a space. `St. John’s Wort` and `st johns wort` are one key.
 */
export function nameKey(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[αβγω]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', ω: 'omega' };

/** Nearly all names; the general way takes six times as long. */
const ASCII = /^[\x20-\x7e]*$/;

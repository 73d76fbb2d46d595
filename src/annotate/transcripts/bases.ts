const LETTERS = 'ACGT';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIXES = new Uint8Array(128);
for (let at = 0; at < 64; at++) SIXES[ALPHABET.charCodeAt(at)] = at;

/** Bases out of base64 of two bits a base: three bases a letter. */
export function unpackBases(packed: string, length: number): Uint8Array {
  const bases = new Uint8Array(length);
  for (let at = 0, letter = 0; at < length; at += 3, letter++) {
    const six = SIXES[packed.charCodeAt(letter)] as number;
    bases[at] = six >> 4;
    if (at + 1 < length) bases[at + 1] = (six >> 2) & 3;
    if (at + 2 < length) bases[at + 2] = six & 3;
  }
  return bases;
}

/** A C G T as 0 1 2 3; 4 for any other letter. */
export function basesOf(text: string): Uint8Array {
  const bases = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = LETTERS.indexOf(text[at] as string);
    bases[at] = code < 0 ? 4 : code;
  }
  return bases;
}

export function textOf(bases: Uint8Array): string {
  let text = '';
  for (const base of bases) text += LETTERS[base] ?? 'N';
  return text;
}

/** The other strand of a text of A, C, G and T. */
export function reverseComplement(text: string): string {
  let out = '';
  for (let at = text.length - 1; at >= 0; at--) out += LETTERS[3 - LETTERS.indexOf(text[at] as string)] ?? 'N';
  return out;
}

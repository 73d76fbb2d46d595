/** The standard code, codons in the order AAA … TTT with A C G T = 0 1 2 3 (NCBI translation table 1). */
export const CODE = 'KNKNTTTTRSRSIIMIQHQHPPPPRRRRLLLLEDEDAAAAGGGGVVVV*Y*YSSSS*CWCLFLF';

const THREE: Readonly<Record<string, string>> = {
  Ala: 'A',
  Arg: 'R',
  Asn: 'N',
  Asp: 'D',
  Cys: 'C',
  Gln: 'Q',
  Glu: 'E',
  Gly: 'G',
  His: 'H',
  Ile: 'I',
  Leu: 'L',
  Lys: 'K',
  Met: 'M',
  Phe: 'F',
  Pro: 'P',
  Ser: 'S',
  Thr: 'T',
  Trp: 'W',
  Tyr: 'Y',
  Val: 'V',
  Asx: 'B',
  Glx: 'Z',
  Sec: 'U',
  Pyl: 'O',
  Xle: 'J',
  Xaa: 'X',
  Ter: '*',
};

const ONE = /^[A-Z*]+$/;
const TRIPLETS = /^(?:[A-Z][a-z]{2}|\*)+$/;

/**
 * Residues in one letter each, from one- or three-letter writing (a whole text is one or the other; `*` fits both).
 * Null where a letter is none of a residue.
 */
export function residues(text: string): string | null {
  if (TRIPLETS.test(text)) {
    let out = '';
    for (let at = 0; at < text.length;) {
      const width = text[at] === '*' ? 1 : 3;
      const one = width === 1 ? '*' : THREE[text.slice(at, at + 3)];
      if (one === undefined) return null;
      out += one;
      at += width;
    }
    return out;
  }
  return ONE.test(text) && !/[JO]/.test(text) ? text : null;
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(THREE).map(([three, one]) => [one, three]),
);

/** `VE*` as `ValGluTer`. */
export function threeLetters(one: string): string {
  return [...one].map((letter) => LETTERS[letter] ?? 'Xaa').join('');
}

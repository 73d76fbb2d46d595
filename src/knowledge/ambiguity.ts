/** IUPAC codes of two or more bases (NC-IUB 1984). */
const BASES: Readonly<Record<string, string>> = {
  R: 'AG',
  Y: 'CT',
  S: 'CG',
  W: 'AT',
  K: 'GT',
  M: 'AC',
  B: 'CGT',
  D: 'AGT',
  H: 'ACT',
  V: 'ACG',
  N: 'ACGT',
};

/** The bases that an IUPAC ambiguity code stands for; null for a plain base or a sequence. */
export function ambiguityBases(code: string): readonly string[] | null {
  return BASES[code]?.split('') ?? null;
}

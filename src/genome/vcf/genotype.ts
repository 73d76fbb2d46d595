/** GT of one sample. */
export interface Genotype {
  /** Allele numbers, 0 = REF; null for `.`. */
  readonly alleles: readonly (number | null)[];
  /** Every strand is told apart: all separators (and a leading one, VCF 4.4) are `|`. Haploid counts as not phased. */
  readonly phased: boolean;
}

const GT = /^[|/]?(?:\d{1,4}|\.)(?:[|/](?:\d{1,4}|\.))*$/;

/**
 * Reads a GT field: `0/1`, `1|0`, `.`, `1`, `0/1/1`, and with the leading phase of VCF 4.4, `/0|1`, `|0/1`.
 * A genotype with mixed separators counts as unphased: that leaves more open, never less. Null when malformed.
 */
export function parseGenotype(text: string): Genotype | null {
  if (text.length === 3) {
    // Nearly all: two digits.
    const first = text.charCodeAt(0) - 48;
    const second = text.charCodeAt(2) - 48;
    const separator = text[1];
    if (first >= 0 && first <= 9 && second >= 0 && second <= 9 && (separator === '/' || separator === '|')) {
      return { alleles: [first, second], phased: separator === '|' };
    }
  }
  if (!GT.test(text)) return null;
  const leading = text.startsWith('|') || text.startsWith('/');
  const body = leading ? text.slice(1) : text;
  const alleles = body.split(/[|/]/).map((allele) => (allele === '.' ? null : Number(allele)));
  return { alleles, phased: alleles.length > 1 && !text.includes('/') };
}

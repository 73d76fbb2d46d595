import type { FieldDefinition } from './meta-line.ts';
import type { ReservedKey } from './reserved-keys.ts';

const INTEGER = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|inf(inity)?|nan)$/i;
/** VCF 4.3 §1.3: BCF keeps the eight lowest 32-bit integers for itself. */
const LEAST_INTEGER = -2_147_483_640;

export interface Cardinality {
  readonly alts: number;
  /** Alleles of the sample's genotype; 2 where none is given. */
  readonly ploidy: number;
}

/** How many values `Number` asks for; null where it leaves that open. */
export function expectedCount(number: string, { alts, ploidy }: Cardinality): number | null {
  if (/^\d+$/.test(number)) return Number(number);
  if (number === 'A') return alts;
  if (number === 'R') return alts + 1;
  if (number === 'P') return ploidy;
  if (number !== 'G') return null;
  // Multisets of `ploidy` out of alts + 1 alleles.
  let count = 1;
  for (let i = 1; i <= ploidy; i += 1) count = (count * (alts + i)) / i;
  return Math.round(count);
}

/** Where ALT is '.', writers count it as no allele or as one. */
function countsFor(number: string, cardinality: Cardinality): readonly number[] | null {
  if (number === '0') return null;
  const choices = cardinality.alts === 0 ? [0, 1] : [cardinality.alts];
  const counts = choices.map((alts) => expectedCount(number, { ...cardinality, alts }));
  return counts.includes(null) ? null : [...new Set(counts as number[])];
}

/** What is wrong with a value, or null. A lone `.` is a missing value and always right. */
export function wrongValue(
  text: string,
  definition: FieldDefinition | ReservedKey,
  cardinality: Cardinality,
  minor: number,
): string | null {
  if (text === '.') return null;
  // A quoted text may hold commas (its key is a String of one value).
  const values = definition.type === 'String' && /^".*"$/.test(text) ? [text] : text.split(',');
  const counts = countsFor(definition.number, cardinality);
  if (counts !== null && !counts.includes(values.length))
    return `${counts.join(' or ')} values are expected, ${values.length} stand there`;
  for (const value of values) {
    if (value === '.') continue;
    if (definition.type === 'Integer' && (!INTEGER.test(value) || (minor >= 3 && Number(value) < LEAST_INTEGER)))
      return `"${value}" is not an integer`;
    if (definition.type === 'Float' && !FLOAT.test(value)) return `"${value}" is not a number`;
    if (definition.type === 'Character' && [...value].length !== 1) return `"${value}" is not one character`;
    if ('value' in definition) {
      if (definition.value === 'count' && !/^\d+$/.test(value)) return `"${value}" is not a whole number of at least 0`;
      if (definition.value === 'cigar' && !/^(\d+[MIDNSHPX=])+$/.test(value)) return `"${value}" is not an alignment`;
    }
  }
  return null;
}

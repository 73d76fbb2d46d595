import type { ExchangedPhenotype } from '../../core/index.ts';
import type { GeneAnswer } from '../person/genotype.ts';

/** What an equation asks of a gene as a code of the pair of alleles: 12 for *1/*2. */
export interface PairQuestion {
  readonly gene: string;
  /** The pair as `*1/*2`, lower allele first, to the equation's number. */
  readonly map: Readonly<Record<string, number>>;
  /** The equation's own value for a pair that is not known to it. */
  readonly unknown?: number | undefined;
}

/**
 * The code of the pair that was found. Several possible pairs give one only where all give the same; a pair with an allele
 * that the equation does not know is its own "unknown", or nothing: never the pair without that allele.
 */
export function askPair({ gene, map, unknown }: PairQuestion, phenotypes: readonly ExchangedPhenotype[]): GeneAnswer {
  const found = phenotypes.filter((one) => one.gene === gene);
  const [first] = found;
  const said = {
    phenotype: found.length === 1 ? first!.phenotype : null,
    alleles: [...new Set(found.flatMap(({ alleles }) => alleles))],
    confidence: first?.confidence ?? null,
  };
  const pairs = found.flatMap(({ diplotypes }) => diplotypes ?? []);
  const codes = pairs.map((pair) => map[pair.join('/')] ?? map[pair.toReversed().join('/')]);
  const outside = pairs.flatMap((pair, i) => (codes[i] === undefined ? [pair.join('/')] : []));
  const [value] = codes;
  const settled = found.length > 0 && found.every(({ confidence }) => confidence !== 'open');
  if (settled && outside.length === 0 && value !== undefined && codes.every((code) => code === value))
    return { ...said, value, how: 'rule', outside: [] };
  if (unknown !== undefined) return { ...said, value: unknown, how: 'unknown-in-model', outside };
  return { ...said, value: null, how: settled && outside.length > 0 ? 'not-in-model' : 'not-read', outside };
}

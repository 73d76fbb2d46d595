import type { Words } from './words.ts';

/**
 * `intermediate metaboliser` for the source's term `Intermediate Metabolizer`. Activity scores read "activity score 1.0";
 * allele statuses (`*57:01 positive`) and terms that the catalogue lacks stay as they are.
 */
export function sayPhenotype(words: Words, term: string): string {
  if (/^[≥≤]?\d+(\.\d+)?$/.test(term)) return words.say('phenotype.score', { score: term });
  return words.sayOr(`phenotype.${term}`, term);
}

/** `slower than most`: the same for the person, or null where there is no plain word for it. */
export function sayPhenotypePlainly(words: Words, term: string): string | null {
  const plain = words.sayOr(`patient.phenotype.${term}`, '');
  return plain === '' ? null : plain;
}

/** Reads of other alleles from which on none of the called one is a contradiction. Our choice. */
const READS = 3;
/** A genotype 10⁵ times less likely than another by its own likelihoods; priors of callers move it by less. Our choice. */
export const LIKELIHOOD = 50;

/**
 * Allele numbers that a sample's own numbers speak for against its genotype: reads (AD) of other alleles only, or a likelihood (PL)
 * that all but excludes it. Empty where they agree, say nothing, or are not per allele. Lines of a split multi-allelic site
 * have lost the likeliest genotype, so that a list without a 0 says nothing.
 */
export function evidenceAgainst(
  numbers: readonly (number | null)[],
  ad: readonly number[] | null,
  pl: readonly number[] | null,
): readonly number[] {
  const called: number[] = [];
  for (const number of numbers) {
    if (number === null) return NONE;
    called.push(number);
  }
  if (ad !== null && ad.length >= 2 && called.every((number) => (ad[number] ?? Infinity) === 0)) {
    const others = ad.flatMap((reads, number) => (reads > 0 ? [number] : []));
    if (ad.reduce((sum, reads) => sum + reads, 0) >= READS) return others;
  }
  if (pl === null || called.length > 2 || called.length === 0) return NONE;
  const likeliest = pl.indexOf(0);
  const own = pl[likelihoodAt(called)];
  if (likeliest < 0 || own === undefined || own < LIKELIHOOD) return NONE;
  const [a, b] = called.length === 1 ? [likeliest, likeliest] : genotypeAt(likeliest);
  return a === b ? [a] : [a, b];
}

const NONE: readonly number[] = [];

/** Place of a genotype in the list of PL: 0/0, 0/1, 1/1, 0/2, 1/2, 2/2 …; of one copy the allele's number. */
function likelihoodAt(called: readonly number[]): number {
  const [a = 0, b] = called;
  if (b === undefined) return a;
  const [low, high] = a < b ? [a, b] : [b, a];
  return (high * (high + 1)) / 2 + low;
}

function genotypeAt(place: number): readonly [number, number] {
  let high = 0;
  while (((high + 1) * (high + 2)) / 2 <= place) high += 1;
  return [place - (high * (high + 1)) / 2, high];
}

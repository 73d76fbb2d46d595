/** Composition, polarity and volume of each amino acid's side chain (Grantham 1974, PMID 4843792, table 1). */
const SIDE_CHAINS: Readonly<Record<string, readonly [composition: number, polarity: number, volume: number]>> = {
  S: [1.42, 9.2, 32],
  R: [0.65, 10.5, 124],
  L: [0, 4.9, 111],
  P: [0.39, 8, 32.5],
  T: [0.71, 8.6, 61],
  A: [0, 8.1, 31],
  V: [0, 5.9, 84],
  G: [0.74, 9, 3],
  I: [0, 5.2, 111],
  F: [0, 5.2, 132],
  Y: [0.2, 6.2, 136],
  C: [2.75, 5.5, 55],
  H: [0.58, 10.4, 96],
  Q: [0.89, 10.5, 85],
  N: [1.33, 11.6, 56],
  K: [0.33, 11.3, 119],
  D: [1.38, 13, 54],
  E: [0.92, 12.3, 83],
  M: [0, 5.7, 105],
  W: [0.13, 5.4, 170],
};

// Weights that make the three parts alike on average, and the factor that makes the mean distance 100 (the paper's equation 1).
const WEIGHTS = [1.833, 0.1018, 0.000399] as const;
const SCALE = 50.723;

/** Grantham's distance of two amino acids, 5 (Leu, Ile) to 215 (Cys, Trp), in whole numbers; null where a letter is none. */
export function granthamDistance(a: string, b: string): number | null {
  const one = SIDE_CHAINS[a];
  const other = SIDE_CHAINS[b];
  if (one === undefined || other === undefined) return null;
  const sum = WEIGHTS.reduce((all, weight, i) => {
    const apart = one[i]! - other[i]!;
    return all + weight * apart * apart;
  }, 0);
  return Math.round(SCALE * Math.sqrt(sum));
}

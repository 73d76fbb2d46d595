/** One-sided 95 % Poisson limits for 0, 1, 2 … seen: half the chi-square quantile at 2n + 2 degrees. */
const UPPER_95 = [2.9957, 4.7439, 6.2958, 7.7537, 9.1535, 10.513, 11.8424, 13.1481, 14.4347, 15.7052, 16.9622];

/** What may be expected at most, at 95 %, where `seen` were; beyond ten by a normal approximation. */
export function poissonUpper(seen: number): number {
  return UPPER_95[seen] ?? seen + 2 + 1.645 * Math.sqrt(seen + 1);
}

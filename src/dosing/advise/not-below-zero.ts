/** Parts of the largest level beside it by which a solver may miss zero. */
const ROUNDING = 1e-6;
const TINY = 1e-9;

/**
 * A level as it is told: what rounding puts below zero is zero. One that is farther below is no level: not a number.
 * @param largest level of the same course, in the same unit
 */
export function notBelowZero(value: number, largest: number): number {
  if (!(value < 0)) return value;
  return value >= -Math.max(ROUNDING * largest, TINY) ? 0 : Number.NaN;
}

/** The same; null where there is no such level. */
export function levelOrNone(value: number, largest: number): number | null {
  const told = notBelowZero(value, largest);
  return Number.isFinite(told) ? told : null;
}

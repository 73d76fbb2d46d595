import type { KnownAnalyte } from './analyte-index.ts';
import { inOwnUnit } from './in-own-unit.ts';

/** Units that a number was perhaps meant in: of those that laboratories write, the ones that make it a usual value. */
export function likelyUnits(analyte: KnownAnalyte, value: number, notThis?: string): readonly string[] {
  const { customary, unit, typical, bounds } = analyte.fact.body;
  const range = typical ?? bounds;
  if (range === undefined) return [];
  const units = [...new Set([...customary, unit])].filter((code) => code !== notThis);
  return units.filter((code) => {
    const own = inOwnUnit(analyte, value, code);
    return own !== null && own >= range.low && own <= range.high;
  });
}

/**
 * The unit of a number that came without one: only where every customary unit that makes it a usual value gives the same
 * one. 1.1 of creatinine is mg/dL; 13.2 of haemoglobin is g/dL or mmol/L, and so neither.
 */
export function impliedUnit(analyte: KnownAnalyte, value: number): string | null {
  const [first, ...others] = likelyUnits(analyte, value);
  if (first === undefined) return null;
  const own = inOwnUnit(analyte, value, first) ?? 0;
  const same = (unit: string): boolean =>
    Math.abs((inOwnUnit(analyte, value, unit) ?? Infinity) - own) <= 1e-6 * Math.abs(own);
  return others.every(same) ? first : null;
}

/** For print: at most so many significant digits. */
export function shortNumber(value: number, digits = 6): string {
  return String(Number(value.toPrecision(digits)));
}

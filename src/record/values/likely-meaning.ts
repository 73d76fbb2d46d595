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
 * The unit of a number that came without one. Only where every customary unit that makes it possible gives the same value,
 * and that value is a usual one: 1.1 of creatinine is mg/dL, 13.2 of haemoglobin is g/dL or mmol/L and so neither.
 */
export function impliedUnit(analyte: KnownAnalyte, value: number): string | null {
  const { customary, unit, bounds, typical } = analyte.fact.body;
  if (bounds === undefined || typical === undefined) return null;
  const possible = [...new Set([...customary, unit])].flatMap((code) => {
    const own = inOwnUnit(analyte, value, code);
    return own !== null && own >= bounds.low && own <= bounds.high ? [{ code, own }] : [];
  });
  const first = possible[0];
  if (first === undefined || first.own < typical.low || first.own > typical.high) return null;
  return possible.every(({ own }) => Math.abs(own - first.own) <= 1e-6 * Math.abs(first.own)) ? first.code : null;
}

/** For print: at most four significant digits. */
export function roundTo4(value: number): string {
  return String(Number(value.toPrecision(4)));
}

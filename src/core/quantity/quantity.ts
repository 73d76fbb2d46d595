import { PropriaError } from '../errors/propria-error.ts';
import { type Unit, parseUnit, printDimension, sameDimension } from './unit.ts';

/** A number with its UCUM unit, as it is at the edge of the house. Inside, units stand in names (`clearanceLPerH`). */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const parsed = new Map<string, Unit>();

export function unitOf(code: string): Unit {
  let unit = parsed.get(code);
  if (unit === undefined) {
    unit = parseUnit(code);
    parsed.set(code, unit);
  }
  return unit;
}

/** The quantity's value in another unit of the same dimension. Throws CORE_UNIT_MISMATCH, CORE_UNKNOWN_UNIT. */
export function valueIn(quantity: Quantity, unit: string): number {
  if (quantity.unit === unit) return quantity.value;
  const from = unitOf(quantity.unit);
  const to = unitOf(unit);
  if (!sameDimension(from.dimension, to.dimension)) {
    throw new PropriaError('CORE_UNIT_MISMATCH', {
      params: {
        found: quantity.unit,
        wanted: unit,
        foundDimension: printDimension(from.dimension),
        wantedDimension: printDimension(to.dimension),
      },
    });
  }
  return from.factor === to.factor ? quantity.value : (quantity.value * from.factor) / to.factor;
}

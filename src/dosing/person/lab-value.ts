import { PropriaError, valueIn } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type Measurement, type PersonRecord, inOwnUnit } from '../../record/index.ts';

/** Numbers that may stand in a model, newest first: not of the future, no bound, contradicted by none of their day. */
export function usableValues(record: PersonRecord, analyte: string): readonly Measurement[] {
  return record.measurements
    .filter(
      (one) =>
        one.analyte === analyte &&
        one.value !== null &&
        one.comparator === null &&
        !one.flags.some((flag) => flag === 'future' || flag === 'contradictory' || flag === 'implausible'),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
}

/**
 * A value of an analyte (in the analyte's own unit) in another unit: by dimension, by molar mass, or back over the analyte's
 * conversions, all straight lines. Null where the units measure different things.
 */
export function analyteIn(
  knowledge: Pick<Knowledge, 'facts'>,
  analyte: string,
  value: number,
  own: string,
  unit: string,
): number | null {
  if (own === unit) return value;
  const fact = factsOf(knowledge, 'analyte').get(analyte);
  if (fact === undefined) return sameDimension(value, own, unit);
  const known = { id: fact.id, fact, form: null };
  const [zero, one] = [inOwnUnit(known, 0, unit), inOwnUnit(known, 1, unit)];
  return zero === null || one === null || one === zero ? null : (value - zero) / (one - zero);
}

/** A value in another unit of its dimension; null where the dimension differs or a unit is not known. */
export function sameDimension(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  try {
    return valueIn({ value, unit: from }, to);
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

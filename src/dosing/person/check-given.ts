import type { GivenDose, GivenLevel } from './dosing-input.ts';

/** Longest row of like doses: one every hour for two years. */
const MOST_DOSES = 20_000;
/** Hours between which an interval or an infusion was hardly mistyped: a minute, and two years. */
const SHORTEST = 1 / 60;
const LONGEST = 24 * 366 * 2;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What is wrong with a dose as it was written; null where it can be taken. Checked, since it may come from a file. */
export function doseProblem({ amount, infusionHours, everyHours, more = 0, steady, route }: GivenDose): string | null {
  if (!isNumber(amount.value) || amount.value < 0) return 'its amount is no number from 0 up';
  if (typeof amount.unit !== 'string') return 'its amount has no unit';
  if (everyHours !== undefined && (!isNumber(everyHours) || everyHours <= 0)) return 'its interval is not above 0';
  if (everyHours !== undefined && (everyHours < SHORTEST || everyHours > LONGEST))
    return `its interval is not between a minute and two years, in hours`;
  if (!Number.isInteger(more) || more < 0) return 'the number of further doses is no whole number';
  if (more > MOST_DOSES) return `there are more than ${MOST_DOSES} further doses`;
  if (steady !== undefined && typeof steady !== 'boolean') return 'whether it is at steady state is neither yes nor no';
  if (route !== undefined && typeof route !== 'string') return 'its route is no word';
  if ((more > 0 || steady === true) && everyHours === undefined) return 'doses that repeat need an interval';
  if (infusionHours !== undefined && (!isNumber(infusionHours) || infusionHours < 0 || infusionHours > LONGEST))
    return 'its infusion is no length of time';
  if (
    infusionHours !== undefined &&
    everyHours !== undefined &&
    infusionHours > everyHours &&
    (more > 0 || steady === true)
  )
    return 'its infusion is longer than its interval';
  return null;
}

/** The same of a level. */
export function levelProblem({ value, unit, blq, output }: GivenLevel): string | null {
  if (!isNumber(value) || value < 0) return 'it is no number from 0 up';
  if (typeof unit !== 'string') return 'it has no unit';
  if (blq !== undefined && typeof blq !== 'boolean') return 'whether it is below its limit is neither yes nor no';
  if (output !== undefined && typeof output !== 'string') return 'its output is no name';
  if (value === 0) return 'no assay measures 0; a result below the limit of quantification is given with that limit';
  return null;
}

const ZONE = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** The zones that times carry, `none` where they carry none; more than one are told. */
export function zonesOf(moments: readonly (string | number | null)[]): readonly string[] {
  const zones = new Set<string>();
  for (const at of moments) {
    const match = typeof at === 'string' ? ZONE.exec(at.trim()) : null;
    if (match !== null) zones.add(match[1] ?? 'none');
  }
  return [...zones].toSorted();
}

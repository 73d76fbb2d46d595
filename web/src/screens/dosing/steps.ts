/** A round step (1, 2, 2.5 or 5 times a power of ten) that makes about so many of a span. */
function roundStep(span: number, count: number): number {
  if (!(span > 0)) return 1;
  const least = span / count;
  let decade = 1;
  while (decade > least) decade /= 10;
  while (decade * 10 <= least) decade *= 10;
  return Number(([1, 2, 2.5, 5, 10].find((step) => step * decade >= least - 1e-12)! * decade).toPrecision(3));
}

/** Bounds and step of a slider: within what is ever given, and near what this person needs. */
export function sliderOf(
  [least, most]: readonly [number, number],
  around: readonly number[],
): { readonly min: number; readonly max: number; readonly step: number } {
  const needed = Math.max(...around, 0);
  const top = needed > 0 ? Math.min(most, Math.max(needed * 3, least * 4)) : most;
  const step = Math.min(roundStep(top - least, 48), halfOrLess(Math.min(...around.filter((one) => one > 0), top)));
  const min = Math.max(step, Math.floor(least / step) * step);
  return { min: tidy(min), max: tidy(Math.ceil(top / step) * step), step: tidy(step) };
}

/** A step that the amounts in use are multiples of, as far as that is a sensible one. */
function halfOrLess(amount: number): number {
  return roundStep(amount, 8);
}

const tidy = (value: number): number => Number(value.toPrecision(6));

/** Hours of the day of each dose from the first one; none where doses do not come at the same hours. */
export function hoursFrom(first: number, every: number): readonly number[] {
  if (every >= 24) return every % 24 === 0 ? [first] : [];
  if (24 % every !== 0) return [];
  return Array.from({ length: 24 / every }, (_, i) => (first + i * every) % 24).toSorted((a, b) => a - b);
}

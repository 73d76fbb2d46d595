import type { DoseModelBody } from '../person/dose-model-body.ts';
import { HOURS } from '../person/model-units.ts';
import type { Regimen } from '../search/regimen.ts';
import type { RankedRegimen } from '../search/search-posterior.ts';
import type { Interval, RegimenOutcome } from './dose-advice.ts';
import { notBelowZero } from './not-below-zero.ts';
import type { Amounts } from './search-space.ts';
import type { AimedTarget } from './target.ts';

/** Usual hour of the first dose where nobody stated one. */
const FIRST_HOUR = 8;

/**
 * A regimen of the search as it is told; without a target that may be used, without its probabilities.
 * @param firstHour hour of the day of the first dose; null: the usual one; undefined: no clock is known
 */
export function toldOutcome(
  ranked: RankedRegimen,
  body: DoseModelBody,
  target: AimedTarget | null,
  { product }: Pick<Amounts, 'product'>,
  firstHour: number | null | undefined,
): RegimenOutcome {
  const { regimen } = ranked;
  const hours = HOURS[body.units.time] ?? 1;
  const judged = target !== null && !target.asks;
  const area = (interval: Interval | null): Interval | null => scaled(interval, hours);
  return {
    product: product(regimen.amount),
    amount: regimen.amount,
    unit: body.units.amount,
    interval: regimen.interval ?? 0,
    infusion: regimen.infusion ?? null,
    loading: regimen.loading ?? null,
    hours: clockOf(regimen, hours, firstHour),
    inTarget: judged ? ranked.inTarget : null,
    below: judged ? ranked.below : null,
    above: judged ? ranked.above : null,
    harm: judged && target.harm !== null ? ranked.harm : null,
    auc24: area(ranked.auc24),
    trough: whole(ranked.trough),
    peak: whole(ranked.peak),
    metric: target === null ? null : scaled(ranked.metric, target.factor),
  };
}

/** Hours of the day of each dose; none where doses do not come at the same hours every day. */
function clockOf(
  { interval, offsets = [0] }: Regimen,
  hoursPerUnit: number,
  firstHour: number | null | undefined,
): readonly number[] {
  if (interval === null || firstHour === undefined) return [];
  const every = interval * hoursPerUnit;
  const first = firstHour ?? FIRST_HOUR;
  const even = every >= 24 ? every % 24 === 0 : 24 % every === 0;
  if (!even) return [];
  const times = every >= 24 ? 1 : Math.round(24 / every);
  const hours = offsets.flatMap((offset) =>
    Array.from({ length: times }, (_, i) => (first + offset * hoursPerUnit + i * every) % 24),
  );
  return [...new Set(hours)].toSorted((a, b) => a - b);
}

export function scaled(interval: Interval | null, factor: number): Interval | null {
  return whole(
    interval === null ? null : { p05: interval.p05 * factor, p50: interval.p50 * factor, p95: interval.p95 * factor },
  );
}

/** None of an interval that has an end which is no number: a level that rises without end has no upper one. */
function whole(interval: Interval | null): Interval | null {
  if (interval === null) return null;
  const [p05, p50, p95] = [interval.p05, interval.p50, interval.p95].map((value) =>
    notBelowZero(value, interval.p95),
  ) as [number, number, number];
  return [p05, p50, p95].every((value) => Number.isFinite(value)) ? { p05, p50, p95 } : null;
}

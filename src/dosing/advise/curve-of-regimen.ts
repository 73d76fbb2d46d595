import { HOURS, unitOfOutput } from '../person/model-units.ts';
import type { Regimen } from '../search/regimen.ts';
import type { ConsideredModel } from './consider-models.ts';
import type { DoseAdvice } from './dose-advice.ts';
import { doseCurve } from './dose-curve.ts';
import { type RegimensAsked, outputOf } from './regimens-asked.ts';

/**
 * What was given until now, and what is planned.
 * @param regimen from its start on; null: nothing more is given
 */
export function curveWith(
  regimen: Regimen | null,
  levels: DoseAdvice['levels'],
  { chosen, lead, target, knowledge, seed }: RegimensAsked,
): DoseAdvice['curve'] {
  const { model, record, history } = chosen;
  const output = target?.output ?? outputOf(model);
  return doseCurve({
    model,
    history: lead.history,
    draws: lead.fit.levelsUsed > 0 ? lead.draws : null,
    levels,
    regimen,
    now: history.now,
    dated: history.startHours !== null,
    output,
    unit: unitOfOutput(output, record.body, knowledge),
    amountUnit: record.body.units.amount,
    band: target === null || target.asks ? null : target.band,
    seed,
  });
}

/** The time nearest to `due` at one of these hours of the day that is not past; `due` where they are not known. */
export function dueAtHour({ history, record }: ConsideredModel, due: number, hours: readonly number[]): number {
  const { startHours, now } = history;
  if (startHours === null || hours.length === 0) return due;
  const unit = HOURS[record.body.units.time] ?? 1;
  const times = hours
    .flatMap((hour) => {
      const later = modulo(hour - startHours - due * unit, 24);
      return [due + later / unit, due + (later - 24) / unit];
    })
    .filter((time) => time >= now);
  const away = (time: number): number => Math.abs(time - due);
  return times.toSorted((a, b) => away(a) - away(b) || b - a)[0] ?? due;
}

/** Of minutes: a remainder by less than half of one is none. */
function modulo(hours: number, by: number): number {
  const minutes = Math.round((((hours % by) + by) % by) * 60);
  return (minutes % (by * 60)) / 60;
}

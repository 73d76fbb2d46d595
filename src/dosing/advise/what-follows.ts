import type { PresentRegimen } from '../person/present-regimen.ts';
import { metricDraws } from '../search/draws.ts';
import { metricOf } from '../search/evaluate.ts';
import type { Draws } from '../search/individual.ts';
import { missedDoses } from '../search/missed-dose.ts';
import { nextSample } from '../search/next-sample.ts';
import type { Regimen, Subject } from '../search/regimen.ts';
import type { Arm, DoseTarget, RankedRegimen } from '../search/search-posterior.ts';
import type { Until } from '../search/until.ts';
import type { ConsideredModel } from './consider-models.ts';
import type { DoseAdvice, Interval, SampleTime } from './dose-advice.ts';
import type { FittedPerson } from './fit-person.ts';
import { levelOrNone } from './not-below-zero.ts';
import { regimenOf } from './regimens-asked.ts';
import type { AimedTarget } from './target.ts';

/** When the next dose is due: an interval after the last one, or now. */
export function dueAt({ history }: ConsideredModel, next: Regimen | null): number {
  const last = Math.max(...history.doses.map(({ time, ii = 0, addl = 0 }) => time + ii * addl));
  if (!Number.isFinite(last)) return 0;
  const interval = history.regimen?.interval ?? next?.interval ?? 0;
  if (!(interval > 0)) return Math.max(history.now, last);
  const missing = Math.ceil((history.now - last) / interval - 1e-9);
  return last + Math.max(1, missing) * interval;
}

export function samples(
  subject: Subject,
  draws: Arm['draws'],
  about: {
    readonly next: Regimen;
    readonly present: PresentRegimen | null;
    readonly due: number;
    readonly target: AimedTarget | null;
    readonly output: string;
  },
): readonly SampleTime[] {
  const { next, present, due, target, output } = about;
  const during: Regimen = { ...(present === null ? next : regimenOf(present)), start: 0, count: 'steady-state' };
  const found = nextSample({ ...subject, addToHistory: false }, draws, {
    metric: target?.search[0]?.metric ?? { kind: 'auc24' },
    of: { ...next, start: 0, count: 'steady-state', loading: null },
    during,
    output,
  });
  return found.map((one) => ({ ...one, time: due + one.time }));
}

/** What a late dose may add to the person's own highest level. */
const OVER_OWN_PEAK = 1.25;

/** Levels stay within what nine of ten courses without a missed dose have, and near to the person's own. */
export function missed(
  subject: Subject,
  { fit }: FittedPerson,
  next: Regimen,
  outcome: RankedRegimen | null,
  target: AimedTarget | null,
): DoseAdvice['missedDose'] {
  if (outcome === null) return [];
  const troughs = target === null || target.asks ? [] : [target.told, ...target.others];
  const low = target?.search[troughs.findIndex(({ metric }) => metric === 'trough')]?.low ?? null;
  const alone: Subject = { ...subject, addToHistory: false };
  const own: Regimen = { ...next, start: 0, count: 'steady-state', loading: null };
  const peak = OVER_OWN_PEAK * metricOf(alone, { eta: fit.eta }, own, { kind: 'peak' });
  const usual = outcome.peak?.p95 ?? null;
  const found = missedDoses(alone, { eta: fit.eta }, next, {
    low: low ?? outcome.trough?.p05 ?? null,
    high: usual === null || !Number.isFinite(peak) ? null : Math.min(usual, peak),
  });
  return found.map((one) => (one.low === null ? one : { ...one, low: levelOrNone(one.low, one.high ?? peak) }));
}

/** The draws that keep the target at steady state: the others never come to stay in it. */
export function reaching(subject: Subject, draws: Draws, regimen: Regimen, { metric, low, high }: DoseTarget): Draws {
  const steady: Regimen = { ...regimen, start: 0, count: 'steady-state', loading: null };
  const values = metricDraws({ ...subject, addToHistory: false }, draws, steady, [metric])[0]!;
  const kept = [...values.keys()].filter((i) => values[i]! >= (low ?? -Infinity) && values[i]! <= (high ?? Infinity));
  const etas = draws.eta.length / draws.count;
  const past = draws.kappas === undefined ? 0 : draws.kappas.length / draws.count;
  const rows = (all: Float64Array, width: number): Float64Array => {
    const out = new Float64Array(kept.length * width);
    for (const [to, from] of kept.entries()) out.set(all.subarray(from * width, (from + 1) * width), to * width);
    return out;
  };
  return {
    eta: rows(draws.eta, etas),
    count: kept.length,
    ...(draws.kappas === undefined ? {} : { kappas: rows(draws.kappas, past) }),
  };
}

export function intervalOf({ p05, p50, p95 }: Until): Interval | null {
  return p05 === null || p50 === null || p95 === null ? null : { p05, p50, p95 };
}

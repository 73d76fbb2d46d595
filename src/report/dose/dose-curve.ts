import type { ConcentrationCurve } from '../../charts/index.ts';
import type { ComparedRegimen, DoseAdvice, DoseCurve } from '../../dosing/index.ts';
import {
  type Words,
  sayAmountOf,
  sayBand,
  sayEvery,
  sayLength,
  sayMoment,
  sayNumber,
  sayUnitOf,
  wallMoment,
} from '../../explain/index.ts';
import type { DoseView } from './dose-view.ts';

/** A level in blood, or the effect of a model that predicts one: an effect is a plain number. */
export function curveTitle({ curve }: DoseAdvice): 'dose.section.levels' | 'dose.section.effect' {
  return curve === null || curve.unit !== '1' ? 'dose.section.levels' : 'dose.section.effect';
}

/** Without a dose and a level there is nothing to see yet. */
export function showsSomething({ doses, levels }: DoseCurve): boolean {
  return doses.length + levels.length > 0;
}

/** What is drawn: this person where levels were used, else the middle of the population; the target where there is one. */
export function curveCaption({ advice: { curve }, words }: Pick<DoseView, 'advice' | 'words'>): string {
  return [
    words.say((curve?.individual ?? null) === null ? 'dose.curve.caption.typical' : 'dose.curve.caption.own'),
    ...((curve?.band ?? null) === null ? [] : [words.say('dose.curve.caption.target')]),
  ].join(' ');
}

/** The advice's curve as what a chart draws; null where there is none. */
export function doseCurveOf({ advice, words, names }: DoseView): ConcentrationCurve | null {
  const { curve, target, nextSample } = advice;
  if (curve === null || curve.times.length < 2 || !showsSomething(curve)) return null;
  const [next] = nextSample;
  const best = advice.options[0];
  const own = curve.individual;
  const last = curve.times.at(-1)!;
  return {
    times: curve.times,
    bands: [
      {
        kind: 'population',
        low: curve.population.p05,
        high: curve.population.p95,
        label: words.say('dose.curve.band'),
      },
      ...(own === null ? [] : [{ kind: 'own' as const, low: own.p05, high: own.p95, label: '' }]),
    ],
    lines: [
      own === null
        ? { kind: 'typical', values: curve.population.p50, label: words.say('dose.curve.typical') }
        : {
            kind: 'own',
            values: own.p50,
            label:
              best === undefined
                ? words.say('dose.curve.own')
                : words.say('dose.curve.own.dose', { dose: sayAmountOf(words, best.amount, best.unit) }),
          },
    ],
    levels: curve.levels.map(({ time, value, blq, flag }) => ({
      time,
      value,
      label: blq ? `<\u00a0${sayNumber(words, value)}` : sayNumber(words, value),
      blq,
      doubted: flag !== null && flag !== 'same-time',
    })),
    doses: doseTicks(curve, advice, words),
    target:
      curve.band === null
        ? null
        : {
            ...curve.band,
            label: words.say('dose.curve.target', { range: sayBand(words, curve.band.low, curve.band.high, '1') }),
          },
    marks: timeMarks(advice, words, curve.times[0]!, last),
    now: curve.now === null || curve.now > last ? null : { time: curve.now, label: words.say('dose.now') },
    next:
      next === undefined || next.time > last
        ? null
        : {
            time: next.time,
            value: valueAt(curve, next.time),
            label: words.say('dose.curve.next', { time: shortMoment(words, advice, next.time) }),
          },
    unit: sayUnitOf(words, curve.unit),
    title: words.say('dose.curve.title', {
      drug: names.drug,
      span: sayLength(words, last - curve.times[0]!, advice.timeUnit),
      levels: curve.levels.length,
      outlook: target === null ? '' : sayBand(words, target.low, target.high, target.unit),
    }),
  };
}

/** The amount stands at the first dose and where it changes. */
function doseTicks({ doses }: DoseCurve, { options, timeUnit }: DoseAdvice, words: Words): ConcentrationCurve['doses'] {
  const best = options[0];
  return doses.map((dose, i) => {
    const before = doses[i - 1];
    const changed = before === undefined || before.amount !== dose.amount || before.planned !== dose.planned;
    const plan = dose.planned && best !== undefined && best.amount === dose.amount;
    return {
      time: dose.time,
      planned: dose.planned,
      label: !changed
        ? null
        : plan
          ? sayEvery(words, dose.amount, dose.unit, best.interval, timeUnit)
          : sayAmountOf(words, dose.amount, dose.unit),
    };
  });
}

/** Midnights where the dates are known; else whole days, or hours for a short course. */
function timeMarks(advice: DoseAdvice, words: Words, from: number, to: number): ConcentrationCurve['marks'] {
  const { start, timeUnit } = advice;
  const hoursPer = timeUnit === 'h' ? 1 : 24;
  const span = (to - from) * hoursPer;
  const zero = wallMoment(start, timeUnit, 0);
  const stepHours = STEPS.find((step) => span / step <= 9) ?? Math.ceil(span / 9 / 168) * 168;
  const offset = zero === null || stepHours < 24 ? 0 : zero.hour;
  const marks: { time: number; label: string; strong: boolean }[] = [];
  for (let hours = stepHours < 24 ? 0 : -offset; hours <= to * hoursPer; hours += stepHours) {
    const time = hours / hoursPer;
    if (time < from) continue;
    marks.push({ time, label: markLabel(advice, words, time, stepHours), strong: isToday(advice, time) });
  }
  return marks;
}

const STEPS = [1, 2, 4, 6, 12, 24, 48, 72, 168, 336, 672];

function markLabel({ start, timeUnit }: DoseAdvice, words: Words, time: number, stepHours: number): string {
  const wall = wallMoment(start, timeUnit, time);
  if (wall !== null && stepHours >= 24) return words.date(wall.date).replace(/\s\d{4}$/, '');
  if (wall !== null) return `${Math.floor(wall.hour)}:${String(Math.round((wall.hour % 1) * 60)).padStart(2, '0')}`;
  const hours = timeUnit === 'h' ? time : time * 24;
  return stepHours >= 24
    ? words.say('dose.day', { n: sayNumber(words, hours / 24) })
    : words.say('dose.hour', { n: sayNumber(words, hours) });
}

function isToday({ curve, start, timeUnit }: DoseAdvice, time: number): boolean {
  if (curve === null || curve.now === null) return false;
  const now = wallMoment(start, timeUnit, curve.now);
  return now !== null && wallMoment(start, timeUnit, time)?.date === now.date;
}

function shortMoment(words: Words, advice: DoseAdvice, time: number): string {
  const wall = wallMoment(advice.start, advice.timeUnit, time);
  if (wall === null) return sayMoment(words, advice, time);
  const date = words.date(wall.date).replace(/\s\d{4}$/, '');
  return `${date}, ${Math.floor(wall.hour)}:${String(Math.round((wall.hour % 1) * 60)).padStart(2, '0')}`;
}

/** The drawn line's value at a time, between its points. */
export function valueAt({ times, individual, population }: DoseCurve, time: number): number {
  return between(times, individual?.p50 ?? population.p50, time);
}

/**
 * The regimens that were asked for on one scale: the first as this person's line with its uncertainty, the second dashed on its own
 * shade. Each repeats at its own interval. Null where fewer than two were asked for.
 */
export function comparedCurveOf({ advice, words, names }: DoseView): ConcentrationCurve | null {
  const [first, second] = advice.compared;
  if (first === undefined || second === undefined || first.times.length < 2 || second.times.length < 2) return null;
  const span = Math.max(first.outcome.interval, second.outcome.interval) * 2;
  const times = Array.from({ length: POINTS + 1 }, (_, i) => (span * i) / POINTS);
  const spread = (one: ComparedRegimen, values: readonly number[]): number[] => {
    const { interval } = one.outcome;
    // At the very moment of a dose stands what is left of the one before.
    const own = [between(one.times, values, interval), ...values.slice(1)];
    return times.map((time) => between(one.times, own, time % interval));
  };
  const label = (one: ComparedRegimen): string =>
    sayEvery(words, one.outcome.amount, one.outcome.unit, one.outcome.interval, advice.timeUnit);
  const doses = [...Array(Math.ceil(span / first.outcome.interval)).keys()].map((n) => n * first.outcome.interval);
  return {
    times,
    bands: [
      { kind: 'population', low: spread(second, second.p05), high: spread(second, second.p95), label: '' },
      { kind: 'own', low: spread(first, first.p05), high: spread(first, first.p95), label: '' },
    ],
    lines: [
      { kind: 'other', values: spread(second, second.p50), label: label(second) },
      { kind: 'own', values: spread(first, first.p50), label: label(first) },
    ],
    levels: [],
    doses: doses.map((time) => ({ time, label: null, planned: true })),
    target: null,
    marks: hourMarks(words, span, advice.timeUnit),
    now: null,
    next: null,
    unit: sayUnitOf(words, advice.curve?.unit ?? '1'),
    title: `${names.drug}: ${label(first)}; ${label(second)}`,
  };
}

const POINTS = 240;

function hourMarks(words: Words, span: number, timeUnit: 'h' | 'd'): ConcentrationCurve['marks'] {
  const hours = timeUnit === 'h' ? span : span * 24;
  const step = STEPS.find((one) => hours / one <= 9) ?? 672;
  return [...Array(Math.floor(hours / step) + 1).keys()].map((n) => ({
    time: (n * step) / (timeUnit === 'h' ? 1 : 24),
    label: words.say('dose.hour', { n: words.number(n * step) }),
    strong: false,
  }));
}

function between(times: readonly number[], values: readonly number[], time: number): number {
  const after = times.findIndex((one) => one >= time);
  if (after < 0) return values.at(-1) ?? Number.NaN;
  if (after === 0) return values[0] ?? Number.NaN;
  const [t0, t1] = [times[after - 1]!, times[after]!];
  const share = t1 === t0 ? 0 : (time - t0) / (t1 - t0);
  return values[after - 1]! + share * (values[after]! - values[after - 1]!);
}

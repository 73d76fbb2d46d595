import { PropriaError } from '../../core/index.ts';
import type { Interval } from '../advise/dose-advice.ts';
import { type Criterion, rank } from './criteria.ts';
import { type DrawTable, columnOf, finiteOf, intervalOfSorted, quantile, readTable, tabulate } from './draws.ts';
import { type Goal, doseForTarget } from './for-target.ts';
import { type Draws, subsetOf } from './individual.ts';
import type { Metric } from './metric.ts';
import { type Regimen, type Subject, dailyAmount, dayOf, dosesPerDay, isLinear, scalesWithDose } from './regimen.ts';
import { type SearchSpace, USUAL_METRICS, keepsRate, regimensOf, shapeOf } from './search-regimens.ts';

/** Draws of one model; several arms are models averaged, each with as many draws as it has weight. */
export interface Arm {
  readonly subject: Subject;
  readonly draws: Draws;
}

export interface DoseTarget {
  readonly metric: Metric;
  readonly low: number | null;
  readonly high: number | null;
  /** What is aimed at within the limits; the middle of them where it is missing. */
  readonly best?: number | null | undefined;
}

export interface PosteriorSearch {
  readonly space: SearchSpace;
  /** All must be kept at once; `above`: one of them is too high; `below`: none is, and one is too low. `metric` is the first's. */
  readonly targets: readonly DoseTarget[];
  readonly harm?: { readonly metric: Metric; readonly above: number } | null | undefined;
  /** Weight of the probability of harm in the score; 1 where it is missing. */
  readonly penalty?: number | undefined;
  /** First doses to try in place of `amount`, judged by the first day. */
  readonly loadings?: readonly number[] | undefined;
  /** Most of an infusion in a time unit; first doses above it are not tried. */
  readonly mostRate?: number | undefined;
  /** Weight of the bias in the cost (1 − λ) × spread + λ × bias² (Neely's BestDose); 0.5 where it is missing. */
  readonly lambda?: number | undefined;
  readonly criteria?: readonly Criterion[] | undefined;
  readonly top?: number | undefined;
  /** Most draws used for a model whose courses are solved step by step. */
  readonly slowDraws?: number | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
  readonly cancelled?: (() => boolean) | undefined;
}

/** One regimen over all draws. A draw without a steady state, or where the model has no meaning, counts as above and as harm. */
export interface RankedRegimen {
  readonly regimen: Regimen;
  readonly daily: number;
  readonly inTarget: number;
  readonly below: number;
  readonly above: number;
  readonly harm: number | null;
  /** inTarget − penalty × harm. */
  readonly score: number;
  readonly cost: number;
  /** Median of the first target's metric. */
  readonly median: number;
  readonly auc24: Interval | null;
  readonly trough: Interval | null;
  readonly peak: Interval | null;
  readonly metric: Interval | null;
  /** Share of the draws in which the model has no meaning; they count as above and as harm, and are in no interval. */
  readonly meaningless: number;
  /** The same on the first day, with the first dose as it is. */
  readonly early: { readonly inTarget: number; readonly harm: number | null } | null;
}

/** Highest score; what the score does not tell apart by cost, then the lower daily dose, then the longer interval. */
export const USUAL_CRITERIA: readonly Criterion[] = [
  { of: 'score', order: 'highest' },
  { of: 'cost', order: 'lowest' },
  { of: 'daily', order: 'lowest' },
  { of: 'interval', order: 'highest' },
];

/**
 * For a target without an upper limit, which a larger dose always meets more surely: the smallest dose that nine tenths of the
 * draws need.
 */
export const SUFFICIENT_CRITERIA: readonly Criterion[] = [
  { of: 'enough', order: 'highest' },
  { of: 'daily', order: 'lowest' },
  { of: 'interval', order: 'highest' },
];

const ENOUGH = 0.9;

/** Draws of the first round of a slow search, and how many regimens stay for the second. */
const FIRST_ROUND = { draws: 20, stay: 6 };

/**
 * The regimens of a space by what the draws say of them, best first.
 * @throws PropriaError DOSING_SEARCH_CANCELLED
 */
export function searchPosterior(arms: readonly Arm[], search: PosteriorSearch): readonly RankedRegimen[] {
  const steps = posteriorSteps(arms, search);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    search.progress?.(step.value.done, step.value.of);
    if (search.cancelled?.() === true) throw new PropriaError('DOSING_SEARCH_CANCELLED');
  }
}

export interface SearchStep {
  readonly done: number;
  readonly of: number;
}

/** Draws of the second round. */
const SLOW = 120;

/** The same search, step by step, for a caller that does other things in between. */
export function* posteriorSteps(
  arms: readonly Arm[],
  search: PosteriorSearch,
): Generator<SearchStep, readonly RankedRegimen[], void> {
  const regimens = regimensOf(search.space);
  const top = search.top ?? 5;
  const fast = arms.every(({ subject }) => scalesWithDose(subject) && subject.addToHistory !== true);
  const judged: Judged[] = [];
  if (fast) {
    const shapes = new Map<string, Regimen[]>();
    for (const regimen of regimens) {
      const key = shapeOf(regimen);
      const same = shapes.get(key);
      if (same === undefined) shapes.set(key, [regimen]);
      else same.push(regimen);
    }
    let done = 0;
    for (const same of shapes.values()) {
      const unit = tablesOf(arms, { ...same[0]!, amount: 1 }, search);
      for (const regimen of same) judged.push(judge(arms, regimen, unit, regimen.amount, search));
      yield { done: ++done, of: shapes.size };
    }
    return summaries(best(arms, judged, search, top), arms, search);
  }
  const more = affordable(arms, search);
  const few = more === arms ? arms : fewer(arms, FIRST_ROUND.draws);
  const of = regimens.length + Math.min(regimens.length, Math.max(top, FIRST_ROUND.stay));
  let done = 0;
  for (const regimen of regimens) {
    judged.push(judge(few, regimen, tablesOf(few, regimen, search, false), 1, search));
    yield { done: ++done, of };
  }
  const second: Judged[] = [];
  for (const { regimen } of best(few, judged, search, Math.max(top, FIRST_ROUND.stay))) {
    second.push(judge(more, regimen, tablesOf(more, regimen, search), 1, search));
    yield { done: ++done, of };
  }
  return summaries(best(more, second, search, top), more, search);
}

/** All draws where courses have a closed form; of courses solved step by step as many as there is time for. */
function affordable(arms: readonly Arm[], search: Sought): readonly Arm[] {
  return arms.every(({ subject }) => isLinear(subject.model)) ? arms : fewer(arms, search.slowDraws ?? SLOW);
}

function fewer(arms: readonly Arm[], count: number): readonly Arm[] {
  return arms.map(({ subject, draws }) => ({ subject, draws: subsetOf(draws, count) }));
}

/** What is told of any regimen asked for by name, as the search tells of its own. */
export function outcomeOf(
  all: readonly Arm[],
  regimen: Regimen,
  search: Omit<PosteriorSearch, 'space'>,
): RankedRegimen {
  const arms = affordable(all, search);
  return summary(arms, judge(arms, regimen, tablesOf(arms, regimen, search), 1, search), null);
}

interface Judged {
  readonly regimen: Regimen;
  readonly daily: number;
  readonly inTarget: number;
  readonly below: number;
  readonly above: number;
  readonly harm: number | null;
  readonly score: number;
  readonly cost: number;
  readonly median: number;
  /** For what is told of the best alone. */
  readonly tables: readonly DrawTable[];
  readonly scale: number;
}

type Sought = Omit<PosteriorSearch, 'space'>;

/** Metrics in the order of the tables: targets, harm, then, where all is told, auc24, trough and peak. */
function metricsOfSearch({ targets, harm }: Sought, all: boolean): readonly Metric[] {
  return [
    ...targets.map(({ metric }) => metric),
    ...(harm === null || harm === undefined ? [] : [harm.metric]),
    ...(all ? Object.values(USUAL_METRICS) : []),
  ];
}

function tablesOf(arms: readonly Arm[], regimen: Regimen, search: Sought, all = true): readonly DrawTable[] {
  const metrics = metricsOfSearch(search, all);
  return arms.map(({ subject, draws }) => tabulate(subject, draws, regimen, metrics));
}

function judge(
  arms: readonly Arm[],
  regimen: Regimen,
  tables: readonly DrawTable[],
  scale: number,
  search: Sought,
): Judged {
  const { targets, harm, penalty = 1, lambda = 0.5 } = search;
  const aim = aimOf(targets[0]!);
  let draws = 0;
  let inside = 0;
  let below = 0;
  let above = 0;
  let harmed = 0;
  let sum = 0;
  let squares = 0;
  for (const table of tables) {
    const { count } = table;
    const place = new Uint8Array(count);
    draws += count;
    for (const [k, { low, high }] of targets.entries()) {
      const { values, factor } = columnOf(table, k, scale);
      const least = low ?? Number.NEGATIVE_INFINITY;
      const most = high ?? Number.POSITIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const value = values[i]! * factor;
        if (value >= least && value <= most) continue;
        place[i] = value < least ? Math.max(place[i]!, BELOW) : ABOVE;
      }
    }
    for (let i = 0; i < count; i++)
      if (place[i] === 0) inside++;
      else if (place[i] === BELOW) below++;
      else above++;
    const { values, factor } = columnOf(table, 0, scale);
    for (let i = 0; i < count; i++) {
      const value = values[i]! * factor;
      if (!Number.isFinite(value)) continue;
      sum += value;
      squares += (value - aim) * (value - aim);
    }
    if (harm === null || harm === undefined) continue;
    const { values: harms, factor: times } = columnOf(table, targets.length, scale);
    for (let i = 0; i < count; i++) if (!(harms[i]! * times <= harm.above)) harmed++;
  }
  const bias = sum / draws - aim;
  const share = harm === null || harm === undefined ? null : harmed / draws;
  return {
    regimen,
    daily: dailyAmount(arms[0]!.subject.model, regimen),
    inTarget: inside / draws,
    below: below / draws,
    above: above / draws,
    harm: share,
    score: inside / draws - penalty * (share ?? 0),
    cost: (1 - lambda) * (squares / draws) + lambda * bias * bias,
    median: sum / draws,
    tables,
    scale,
  };
}

const BELOW = 1;
const ABOVE = 2;

/** What is aimed at: `best`, else the middle of the limits, else the one limit. */
export function aimOf({ low, high, best: stated }: DoseTarget): number {
  if (stated !== null && stated !== undefined) return stated;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}

function best(arms: readonly Arm[], judged: readonly Judged[], search: Sought, count: number): readonly Judged[] {
  const { model } = arms[0]!.subject;
  return rank(judged, search.criteria ?? USUAL_CRITERIA, (one, name) => {
    switch (name) {
      case 'score':
        return one.score;
      case 'enough':
        return Math.min(one.score, ENOUGH);
      case 'in-target':
        return one.inTarget;
      case 'harm':
        return one.harm;
      case 'cost':
        return one.cost;
      case 'metric':
        return one.median;
      case 'dose':
        return one.regimen.amount;
      case 'daily':
        return one.daily;
      case 'interval':
        return one.regimen.interval;
      case 'infusion':
        return one.regimen.infusion ?? 0;
      case 'doses-a-day':
        return dosesPerDay(model, one.regimen);
      default:
        return null;
    }
  }).slice(0, count);
}

function summaries(chosen: readonly Judged[], arms: readonly Arm[], search: Sought): readonly RankedRegimen[] {
  return chosen.map((one) => {
    const loaded = bestLoading(arms, one.regimen, search);
    return summary(arms, { ...one, regimen: loaded?.regimen ?? one.regimen }, loaded?.early ?? null);
  });
}

function summary(arms: readonly Arm[], judged: Judged, early: RankedRegimen['early']): RankedRegimen {
  const { tables, scale, ...told } = judged;
  const usual = tables[0]!.plans.length - Object.keys(USUAL_METRICS).length;
  const linear = arms.every(({ subject }) => isLinear(subject.model));
  // In a closed form a value that is no number is a draw without a meaning (a volume below 0), and says nothing of a level; in
  // one solved step by step it is a level that rises without end, which the interval must show.
  const interval = (metric: number): Interval | null => {
    const sorted = joined(tables, metric, scale).toSorted();
    return intervalOfSorted(linear ? meant(sorted) : sorted);
  };
  const first = interval(0);
  const own = joined(tables, 0, scale).toSorted();
  return {
    ...told,
    median: first?.p50 ?? Number.NaN,
    auc24: interval(usual),
    trough: interval(usual + 1),
    peak: interval(usual + 2),
    metric: first,
    meaningless: linear ? (own.length - finiteOf(own).length) / own.length : 0,
    early,
  };
}

/** More draws without a meaning than this, and nothing is said of the others. */
const MOST_MEANINGLESS = 0.2;

function meant(sorted: Float64Array): Float64Array {
  const kept = finiteOf(sorted);
  return kept.length >= (1 - MOST_MEANINGLESS) * sorted.length ? kept : new Float64Array(0);
}

function joined(tables: readonly DrawTable[], metric: number, scale: number): Float64Array {
  if (tables.length === 1) return readTable(tables[0]!, metric, scale);
  return Float64Array.from(tables.flatMap((table) => [...readTable(table, metric, scale)]));
}

/** The first dose that does best on the first day; none where none does better than the usual dose. */
function bestLoading(
  arms: readonly Arm[],
  regimen: Regimen,
  search: Sought,
): { readonly regimen: Regimen; readonly early: NonNullable<RankedRegimen['early']> } | null {
  const { loadings: all = [], mostRate } = search;
  const loadings = all.filter((amount) => keepsRate({ ...regimen, amount }, mostRate));
  if (loadings.length === 0 || regimen.interval === null) return null;
  const day = dayOf(arms[0]!.subject.model);
  const start = regimen.start ?? 0;
  const count = Math.max(1, Math.round(day / regimen.interval));
  const targets = search.targets.map((target) => ({ ...target, metric: onFirstDay(target.metric, start, day) }));
  const harm = search.harm && { ...search.harm, metric: onFirstDay(search.harm.metric, start, day) };
  const firstDay: Sought = { ...search, targets, harm };
  const tried = [null, ...loadings.filter((amount) => amount !== regimen.amount)].map((loading) => {
    const course = { ...regimen, count, loading };
    return { loading, judged: judge(arms, course, tablesOf(arms, course, firstDay, false), 1, firstDay) };
  });
  let chosen = tried[0]!;
  for (const one of tried) if (one.judged.score > chosen.judged.score + 1e-6) chosen = one;
  return {
    regimen: { ...regimen, loading: chosen.loading },
    early: { inTarget: chosen.judged.inTarget, harm: chosen.judged.harm },
  };
}

function onFirstDay(metric: Metric, start: number, day: number): Metric {
  switch (metric.kind) {
    case 'auc24':
      return { ...metric, kind: 'auc', from: start, to: start + day };
    case 'trough':
      return { ...metric, after: true };
    default:
      return metric;
  }
}

/**
 * The dose that scores best if every amount existed, for the interval, infusion and hours of a regimen: the top of the score over
 * doses, each draw's step at a limit smoothed over a tenth of the draws' spread. Where levels are not proportional to the dose:
 * by the median.
 */
export function continuousDose(arms: readonly Arm[], regimen: Regimen, search: Sought): number | null {
  const target = search.targets[0]!;
  const aim = aimOf(target);
  const unit = { ...regimen, amount: 1 };
  const tables = tablesOf(arms, unit, search, false);
  if (!arms.every(({ subject }) => scalesWithDose(subject)) || !tables[0]!.plans[0]!.proportional)
    return medianDose(arms[0]!, regimen, { metric: target.metric, value: aim });
  const values = meant(joined(tables, 0, 1).toSorted());
  const low = aim / quantile(values, 0.98);
  const high = aim / quantile(values, 0.02);
  if (!(low > 0 && Number.isFinite(high))) return null;
  const points = 81;
  const scores = new Float64Array(points);
  const doses = Float64Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
  const score = scoreByDose(arms, unit, tables, search);
  for (let i = 0; i < points; i++) scores[i] = score(doses[i]!);
  let at = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points; i++) {
    // Mean over a tenth of the doses looked at: the noise of single draws goes.
    let sum = 0;
    let weight = 0;
    for (let k = -4; k <= 4; k++) {
      const near = scores[i + k];
      if (near === undefined) continue;
      sum += near * (5 - Math.abs(k));
      weight += 5 - Math.abs(k);
    }
    if (sum / weight > top + 1e-9) {
      top = sum / weight;
      at = i;
    }
  }
  return doses[at]!;
}

/**
 * The score that {@link judge} gives an amount, of one target of regimens whose levels are proportional to the dose: counted by
 * halving in values that are sorted once, for a curve of scores asks for some eighty amounts.
 */
function scoreByDose(
  arms: readonly Arm[],
  unit: Regimen,
  tables: readonly DrawTable[],
  search: Sought,
): (dose: number) => number {
  const { targets, harm, penalty = 1 } = search;
  const proportional = tables.every(({ plans }) => plans.every((plan) => plan.proportional));
  if (targets.length > 1 || !proportional) return (dose) => judge(arms, unit, tables, dose, search).score;
  const { low, high } = targets[0]!;
  const values = joined(tables, 0, 1).toSorted();
  const harms = harm === null || harm === undefined ? null : joined(tables, 1, 1).toSorted();
  return (dose) => {
    const below = placeWhere(values, (value) => !(value * dose < (low ?? Number.NEGATIVE_INFINITY)));
    const kept = placeWhere(values, (value) => !(value * dose <= (high ?? Number.POSITIVE_INFINITY)));
    const safe = harms === null ? 0 : placeWhere(harms, (value) => !(value * dose <= harm!.above));
    const harmed = harms === null ? 0 : harms.length - safe;
    return (kept - below) / values.length - penalty * (harmed / values.length);
  };
}

/** The first place in sorted values where a test holds that holds from there on; values that are no numbers stand last. */
function placeWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function medianDose({ subject, draws }: Arm, regimen: Regimen, goal: Goal): number | null {
  try {
    return doseForTarget(
      subject,
      { draws: subsetOf(draws, FIRST_ROUND.draws), probability: 0.5, side: 'at-least' },
      regimen,
      goal,
      { start: regimen.amount, tolerance: 1e-4 },
    );
  } catch (error) {
    if (error instanceof PropriaError && error.code === 'DOSING_TARGET_UNREACHABLE') return null;
    throw error;
  }
}

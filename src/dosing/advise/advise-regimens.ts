import { type Notice, PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { HOURS, amountIn, unitOfOutput } from '../person/person-history.ts';
import type { PresentRegimen } from '../person/person-history.ts';
import { metricDraws } from '../search/draws.ts';
import { metricOf } from '../search/evaluate.ts';
import { type Draws, subsetOf } from '../search/individual.ts';
import type { Metric } from '../search/metric.ts';
import { missedDoses } from '../search/missed-dose.ts';
import { nextSample } from '../search/next-sample.ts';
import { type Regimen, type Subject, historyWith, isLinear } from '../search/regimen.ts';
import {
  type Arm,
  type DoseTarget,
  type PosteriorSearch,
  type RankedRegimen,
  SUFFICIENT_CRITERIA,
  continuousDose,
  outcomeOf,
  searchPosterior,
} from '../search/search-posterior.ts';
import { type Until, untilSteadyState, untilTarget } from '../search/until.ts';
import type { ConsideredModel } from './consider-models.ts';
import type { ComparedRegimen, DoseAdvice, Interval, SampleTime } from './dose-advice.ts';
import { bandOf, doseCurve } from './dose-curve.ts';
import type { AskedRegimen, DoseRequest } from './dose-request.ts';
import type { FittedPerson } from './fit-person.ts';
import { toldOutcome } from './outcomes.ts';
import { type Amounts, amountsOf, searchSpace } from './search-space.ts';
import { knownProducts, usableProducts } from './usable-products.ts';
import type { AimedTarget } from './target.ts';

export interface RegimensAsked {
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly drug: string;
  readonly chosen: ConsideredModel;
  readonly lead: FittedPerson;
  readonly arms: readonly Arm[];
  readonly target: AimedTarget | null;
  readonly request: DoseRequest;
  readonly seed: number;
  readonly brief: boolean;
}

/** Draws by which times and samples are told: their intervals need no more. */
const FEW_DRAWS = 256;
const SLOW_DRAWS = 24;
const SLOW_SEARCH_DRAWS = 64;
/** Scores nearer than this are no difference that a patient would feel. */
const AS_GOOD = 0.03;
/** Options that are told. */
const TOP = 5;

/** The estimate with what to give: options where the target may be used, what is taken now, the next sample, the curve. */
export function adviseRegimens(advice: DoseAdvice, asked: RegimensAsked): DoseAdvice {
  const { chosen, lead, target, request, drug } = asked;
  const { body } = chosen.record;
  const course = courseGiven(asked);
  const arms = course === null ? asked.arms : asked.arms.map(afterGiven);
  const stated = request.products ?? [];
  const known = stated.length > 0 ? null : knownProducts(asked.knowledge, drug, body);
  const { products, notices: unusable } = usableProducts(known?.products ?? stated, drug, body);
  const left = [...unusable, ...(known?.notices ?? [])];
  const amounts = amountsOf(body, products);
  const present = chosen.history.regimen;
  const search = searchOf(asked, amounts, course);
  const firstHour = present?.hours[0] ?? null;
  const told = (ranked: RankedRegimen): DoseAdvice['options'][number] =>
    toldOutcome(ranked, body, target, amounts, firstHour);
  const besides = (): DoseAdvice['compared'] =>
    target?.asks === true || isOver(course)
      ? []
      : (request.regimens ?? []).map((one) => compared(one, { ...asked, arms }, search, told, course));
  if (request.only === 'compared') return { ...advice, compared: besides() };
  const ranked =
    target === null || target.asks || isLimitAlone(target) || isSlowBrief(asked) || isOver(course)
      ? []
      : ranking({ ...asked, arms }, amounts, search, course);
  const current =
    present === null || isSlowBrief(asked) || isOver(course)
      ? null
      : (ranked.find(({ regimen }) => isSame(regimen, present)) ??
        outcomeOf(arms, asAimed(regimenOf(present), asked, course), search));
  const reachable = ranked.filter((one) => one.inTarget > 0 && !risesWithoutEnd(one, asked)).slice(0, TOP);
  const notices: Notice[] = [];
  const compare = besides();
  const endless = [
    ...(current !== null && risesWithoutEnd(current, asked) ? [told(current)] : []),
    ...compare.flatMap(({ outcome }) => (isLinear(chosen.model) || outcome.trough !== null ? [] : [outcome])),
    // Of the options left out, the smallest speaks for all.
    ...ranked
      .filter((one) => risesWithoutEnd(one, asked))
      .toSorted((a, b) => a.daily - b.daily)
      .slice(0, 1)
      .map(told),
  ];
  for (const { amount, unit, interval } of new Map(
    endless.map((one) => [`${one.amount} ${one.interval}`, one]),
  ).values())
    notices.push({
      code: 'DOSING_NO_STEADY_STATE',
      severity: 'serious',
      params: { amount, unit, interval: `${interval * (HOURS[body.units.time] ?? 1)} h` },
    });
  notices.push(...left, ...unusualDose(asked), ...courseNotices(course, asked));
  if (target !== null && target.told.stated && isUpperAlone(target))
    notices.push({
      code: 'DOSING_TARGET_ONE_SIDED',
      severity: 'serious',
      params: { drug, metric: target.told.metric, high: target.told.high ?? '', unit: target.told.unit },
    });
  if (target !== null && isLimitAlone(target))
    notices.push({ code: 'DOSING_NO_TARGET', severity: 'serious', params: { drug } });
  else if (target !== null && !target.asks && !isSlowBrief(asked)) {
    if (products.length === 0) notices.push({ code: 'DOSING_NO_PRODUCT', severity: 'caution', params: { drug } });
    if (reachable.length === 0 && !isOver(course))
      notices.push({ code: 'DOSING_NO_REGIMEN', severity: 'serious', params: { drug } });
  }
  const best = reachable[0] ?? null;
  notices.push(...meaninglessDraws([...reachable, ...(current === null ? [] : [current])], asked));
  notices.push(...fastInfusions(reachable, present, asked));
  const base: DoseAdvice = {
    ...advice,
    records: [...advice.records, ...(known?.refs ?? [])],
    cautions: [...advice.cautions, ...notices],
    current: current === null ? null : { ...told(current), product: null },
    options: reachable.map(told),
    compared: compare,
  };
  const { model } = chosen;
  const slow = model.definition.structure.type === 'ode';
  const few = subsetOf(lead.draws, slow ? SLOW_DRAWS : FEW_DRAWS);
  const subject = arms[0]!.subject;
  const follows: Subject = { ...subject, addToHistory: chosen.history.doses.length > 0 };
  const next = isOver(course) ? null : (best?.regimen ?? (present === null ? null : regimenOf(present)));
  const due = dueAt(chosen, next);
  const output = target?.output ?? outputOf(model);
  const nextSample =
    next === null || isSlowBrief(asked) || (asked.brief && (target === null || target.asks))
      ? []
      : samples(subject, few, { next, present, due, target, output });
  if (asked.brief) return { ...base, nextSample };
  // Without an upper limit the best of all amounts would be the largest.
  const amount =
    best === null || isOpenAbove(target) || course !== null ? null : continuousDose(arms, best.regimen, search);
  const planned: Regimen | null = next === null ? null : { ...next, start: due };
  return {
    ...base,
    continuous:
      amount === null || best === null
        ? null
        : { amount, unit: body.units.amount, interval: best.regimen.interval ?? 0 },
    nextSample,
    untilSteadyState: planned === null || slow ? null : intervalOf(untilSteadyState(follows, few, planned, output)),
    untilTarget:
      // Of several targets each would be reached at another time.
      planned === null || target === null || target.asks || slow || target.search.length > 1 || course !== null
        ? null
        : intervalOf(
            untilTarget(follows, reaching(follows, few, planned, target.search[0]!), planned, target.search[0]!),
          ),
    missedDose:
      next === null || (next.infusion ?? null) !== null || slow
        ? []
        : missed(subject, lead, next, best ?? current, target),
    curve: doseCurve({
      model,
      history: lead.history,
      draws: lead.fit.levelsUsed > 0 ? lead.draws : null,
      levels: base.levels,
      regimen: next === null ? null : { ...next, start: due },
      now: chosen.history.now,
      dated: chosen.history.startHours !== null,
      output,
      unit: unitOfOutput(output, body, asked.knowledge),
      amountUnit: body.units.amount,
      band: target === null || target.asks ? null : target.band,
      seed: asked.seed,
    }),
  };
}

/** Courses that are solved step by step are left for who asks for that medicine. */
function isSlowBrief({ brief, chosen }: RegimensAsked): boolean {
  return brief && chosen.model.definition.structure.type === 'ode';
}

/** Part of a course that was given: a target of the whole course counts it. */
interface CourseGiven {
  readonly count: number;
  readonly amount: number;
  /** Model time of the first dose, and of the next one that is due. */
  readonly from: number;
  readonly due: number;
  /** Days of treatment that remain. */
  readonly days: number;
}

function courseGiven({ chosen, target, request }: RegimensAsked): CourseGiven | null {
  const { doses } = chosen.history;
  const { courseDays } = request;
  if (target?.over !== 'course' || courseDays === undefined || doses.length === 0) return null;
  const day = 24 / (HOURS[chosen.record.body.units.time] ?? 1);
  const interval = chosen.history.regimen?.interval ?? day;
  const from = Math.min(...doses.map(({ time }) => time));
  const last = Math.max(...doses.map(({ time, ii = 0, addl = 0 }) => time + ii * addl));
  const repeats = (addl = 0): number => 1 + addl;
  return {
    count: doses.reduce((sum, { addl }) => sum + repeats(addl), 0),
    amount: doses.reduce((sum, { amt, addl }) => sum + amt * repeats(addl), 0),
    from,
    due: last + interval,
    days: courseDays - (last - from + interval) / day,
  };
}

/** Whether no day of the course remains, to half a dose. */
function isOver(course: CourseGiven | null): boolean {
  return course !== null && Math.round(course.days) < 1;
}

/** Regimens follow what was given. */
function afterGiven({ subject, draws }: Arm): Arm {
  return { subject: { ...subject, addToHistory: true }, draws };
}

function courseNotices(course: CourseGiven | null, { chosen, request }: RegimensAsked): readonly Notice[] {
  if (course === null) return [];
  if (isOver(course))
    return [{ code: 'DOSING_COURSE_OVER', severity: 'serious', params: { days: request.courseDays ?? '' } }];
  const { count, amount, days } = course;
  const params = { count, amount, unit: chosen.record.body.units.amount, days: Math.round(days) };
  return [{ code: 'DOSING_COURSE_GIVEN', severity: 'info', params }];
}

/** Days after the last dose until nothing is left that an area would notice. */
const REST_DAYS = 60;

/** The area of the whole course, of what was given too, where a regimen goes on with it. */
function ofWholeCourse(metric: Metric, { from, due, days }: CourseGiven, day: number): Metric {
  if (metric.kind !== 'cumulative-auc') return metric;
  return { ...metric, kind: 'auc', from, to: due + (Math.max(0, days) + REST_DAYS) * day };
}

function searchOf(
  { chosen, target, request }: RegimensAsked,
  amounts: Amounts,
  course: CourseGiven | null,
): Omit<PosteriorSearch, 'space'> {
  const day = 24 / (HOURS[chosen.record.body.units.time] ?? 1);
  const targets = target?.search ?? [{ metric: { kind: 'trough' } as const, low: null, high: null }];
  const { giving } = chosen.record.body;
  // A first dose of its own only where nothing was given yet, only of what is infused, and only on the way to a steady state:
  // of a single dose or a whole course it would be judged by a target that is not of its day.
  const loads =
    giving.route === 'infusion' &&
    chosen.history.doses.length === 0 &&
    (target === null || target.over === 'steady-state') &&
    !isOpenAbove(target);
  const loadings = loads ? amounts.amounts : [];
  return {
    targets:
      course === null ? targets : targets.map((one) => ({ ...one, metric: ofWholeCourse(one.metric, course, day) })),
    harm: target?.harm ?? null,
    loadings,
    ...(giving.mostPerHour === undefined
      ? {}
      : { mostRate: giving.mostPerHour * (HOURS[chosen.record.body.units.time] ?? 1) }),
    ...(isOpenAbove(target) ? { criteria: SUFFICIENT_CRITERIA } : {}),
    slowDraws: SLOW_SEARCH_DRAWS,
    ...(request.progress === undefined ? {} : { progress: request.progress }),
    ...(request.cancelled === undefined ? {} : { cancelled: request.cancelled }),
  };
}

function ranking(
  { chosen, arms, target, request }: RegimensAsked,
  amounts: Amounts,
  search: Omit<PosteriorSearch, 'space'>,
  course: CourseGiven | null,
): readonly RankedRegimen[] {
  const { body } = chosen.record;
  const space = searchSpace(body, amounts, chosen.history.regimen);
  const { maxDaily } = amounts;
  const unit = HOURS[body.units.time] ?? 1;
  const over = target!.over;
  const limited =
    maxDaily === null
      ? space
      : {
          ...space,
          doses: space.doses.filter((dose) =>
            space.intervals.some((interval) => (dose * 24) / (interval * unit) <= maxDaily + 1e-9),
          ),
        };
  if (limited.doses.length === 0) return [];
  const once =
    over === 'dose'
      ? { ...limited, intervals: limited.intervals.slice(0, 1), regimen: { ...limited.regimen, count: 1 } }
      : limited;
  const ofCourse =
    over === 'course' && request.courseDays !== undefined
      ? {
          ...once,
          intervals: [24 / unit],
          regimen: {
            ...once.regimen,
            ...(course === null ? {} : { start: course.due }),
            count: Math.max(1, Math.round(course?.days ?? request.courseDays)),
          },
        }
      : once;
  const top = 2 * TOP * Math.max(1, ofCourse.infusions?.length ?? 1);
  const found = searchPosterior(arms, { ...search, space: ofCourse, top });
  const given = maxDaily === null ? found : found.filter(({ daily }) => daily <= maxDaily + 1e-9);
  // The same dose over another infusion time is no other choice: the best of them stands for all.
  const first = (one: RankedRegimen): RankedRegimen | undefined =>
    given.find(({ regimen }) => regimen.amount === one.regimen.amount && regimen.interval === one.regimen.interval);
  const distinct = given.filter((one) => first(one) === one);
  const best = distinct[0]?.score ?? 0;
  const kept = chosen.history.regimen?.interval;
  // Of regimens that are as good as each other, those that keep the present rhythm stand first.
  const keeps = (one: RankedRegimen): boolean => one.regimen.interval === kept && one.score >= best - AS_GOOD;
  return [...distinct.filter(keeps), ...distinct.filter((one) => !keeps(one))];
}

/** An upper bound says what is too much; the least dose of all would keep it best. */
function isUpperAlone({ told }: AimedTarget): boolean {
  return told.best === null && !((told.low ?? 0) > 0);
}

/** Times beyond the amounts of a model at which a dose was hardly given so: a milligram for a microgram, a gram for a milligram. */
const UNUSUAL = 20;

function unusualDose({ chosen }: RegimensAsked): readonly Notice[] {
  const { body, id } = chosen.record;
  const [low, high] = body.giving.amounts;
  const far = chosen.history.doses.find(({ amt }) => amt > high * UNUSUAL || (amt > 0 && amt < low / UNUSUAL));
  if (far === undefined) return [];
  const params = { amount: far.amt, unit: body.units.amount, model: id, low, high };
  return [{ code: 'DOSING_DOSE_UNUSUAL', severity: 'serious', params }];
}

/** Draws in which the model has no meaning: counted as too high, and told. */
function meaninglessDraws(told: readonly RankedRegimen[], { chosen }: RegimensAsked): readonly Notice[] {
  const most = Math.max(0, ...told.map(({ meaningless }) => meaningless));
  if (most < LEAST_MEANINGLESS) return [];
  const params = { share: Math.round(most * 100), model: chosen.record.id };
  return [{ code: 'DOSING_DRAWS_MEANINGLESS', severity: 'caution', params }];
}

const LEAST_MEANINGLESS = 0.005;

/** An infusion faster than the record allows, of those asked for; or, where it says nothing, one faster than the present. */
function fastInfusions(
  options: readonly RankedRegimen[],
  present: PresentRegimen | null,
  { chosen, request, drug }: RegimensAsked,
): readonly Notice[] {
  const { giving, units } = chosen.record.body;
  const unit = HOURS[units.time] ?? 1;
  const perHour = (amount: number, infusion: number | null | undefined): number =>
    (infusion ?? 0) > 0 ? amount / (infusion! * unit) : 0;
  const told = (amount: number, infusion: number): { readonly rate: number; readonly text: string } => ({
    rate: amount / infusion,
    text: `${amount} ${units.amount} / ${Number(infusion.toPrecision(3))} h`,
  });
  const { mostPerHour } = giving;
  if (mostPerHour !== undefined)
    return [
      ...(request.regimens ?? []).flatMap((one) => {
        const amount = amountIn(one.amount.value, one.amount.unit, chosen.record.body);
        return amount === null || !((one.infusionHours ?? 0) > 0) ? [] : [told(amount, one.infusionHours!)];
      }),
      ...((present?.infusion ?? 0) > 0 ? [told(present!.amount, present!.infusion! * unit)] : []),
    ]
      .filter(({ rate }) => rate > mostPerHour * (1 + 1e-9))
      .map(({ text }) => ({
        code: 'DOSING_INFUSION_FAST',
        severity: 'serious',
        params: { regimen: text, most: mostPerHour, unit: `${units.amount}/h` },
      }));
  const now = present === null ? 0 : perHour(present.amount, present.infusion);
  const faster = options.find(
    ({ regimen: { amount, loading, infusion } }) =>
      perHour(Math.max(amount, loading ?? 0), infusion) > now * (1 + 1e-9),
  );
  return now === 0 || faster === undefined
    ? []
    : [{ code: 'DOSING_INFUSION_RATE_UNKNOWN', severity: 'caution', params: { drug } }];
}

function isSame({ amount, interval, infusion, offsets = [0] }: Regimen, present: PresentRegimen): boolean {
  return (
    amount === present.amount &&
    interval === present.interval &&
    (infusion ?? null) === present.infusion &&
    offsets.length === 1 &&
    present.offsets.length === 1
  );
}

function regimenOf({ amount, interval, infusion, offsets }: PresentRegimen): Regimen {
  return {
    amount,
    interval,
    count: 'steady-state',
    infusion,
    ...(offsets.length > 1 ? { offsets } : {}),
  };
}

/** A limit that the record wants kept and nothing to reach: any small dose would keep it. One that is stated is meant so. */
function isLimitAlone({ search, told }: AimedTarget): boolean {
  return (
    !told.stated && search.every(({ low, best, high }) => low === null && (best ?? null) === null && high !== null)
  );
}

/** A target that a larger dose always meets more surely. */
function isOpenAbove(target: AimedTarget | null): boolean {
  if (target === null || target.told.high !== null || target.told.low === null || target.told.best !== null)
    return false;
  return target.search.every(({ high }) => high === null);
}

/** Whether more of the draws than one in twenty have no steady state: what comes in is more than can leave. */
function risesWithoutEnd({ regimen, trough }: RankedRegimen, { chosen }: RegimensAsked): boolean {
  return (
    regimen.count === 'steady-state' && !isLinear(chosen.model) && (trough === null || !Number.isFinite(trough.p95))
  );
}

/** As many doses as the target is meant of: one, those of the course, or so many that levels repeat. */
function asAimed(regimen: Regimen, { target, request, chosen }: RegimensAsked, course: CourseGiven | null): Regimen {
  if (target === null || regimen.interval === null || target.over === 'steady-state') return regimen;
  const days = ((HOURS[chosen.record.body.units.time] ?? 1) * regimen.interval) / 24;
  const count =
    target.over === 'dose' ? 1 : Math.max(1, Math.round((course?.days ?? request.courseDays ?? days) / days));
  return { ...regimen, count, ...(course === null ? {} : { start: course.due }) };
}

/** When the next dose is due: an interval after the last one, or now. */
function dueAt({ history }: ConsideredModel, next: Regimen | null): number {
  const last = Math.max(...history.doses.map(({ time, ii = 0, addl = 0 }) => time + ii * addl));
  if (!Number.isFinite(last)) return 0;
  const interval = history.regimen?.interval ?? next?.interval ?? 0;
  if (!(interval > 0)) return Math.max(history.now, last);
  const missing = Math.ceil((history.now - last) / interval - 1e-9);
  return last + Math.max(1, missing) * interval;
}

function compared(
  one: AskedRegimen,
  asked: RegimensAsked,
  search: Omit<PosteriorSearch, 'space'>,
  told: (ranked: RankedRegimen) => DoseAdvice['options'][number],
  course: CourseGiven | null,
): ComparedRegimen {
  const { chosen, lead, arms } = asked;
  const { body } = chosen.record;
  const unit = HOURS[body.units.time] ?? 1;
  const written = `${one.amount.value} ${one.amount.unit} every ${one.everyHours} h`;
  const invalid = (detail: string): PropriaError =>
    new PropriaError('DOSING_REGIMEN_INVALID', { params: { written, detail } });
  const amount = amountIn(one.amount.value, one.amount.unit, body);
  if (amount === null) throw invalid(`its unit is not one of ${body.units.amount}`);
  if (!(amount > 0)) throw invalid('its amount is not above 0');
  if (!(one.everyHours > 0)) throw invalid('its interval is not above 0');
  if (one.infusionHours !== undefined && !(one.infusionHours >= 0 && one.infusionHours <= one.everyHours))
    throw invalid('its infusion does not fit the interval');
  const loading = one.loading === undefined ? null : amountIn(one.loading.value, one.loading.unit, body);
  const regimen: Regimen = {
    amount,
    interval: one.everyHours / unit,
    count: 'steady-state',
    infusion: one.infusionHours === undefined || one.infusionHours === 0 ? null : one.infusionHours / unit,
  };
  const ranked = outcomeOf(arms, asAimed(regimen, asked, course), search);
  const outcome = told({ ...ranked, regimen: { ...regimen, loading } });
  const { interval } = regimen;
  const times = Array.from({ length: 97 }, (_, i) => (2 * interval! * i) / 96);
  const steady = historyWith({ ...arms[0]!.subject, addToHistory: false }, regimen);
  const doses = steady.doses.map((dose) => ({ ...dose, addl: Math.max(dose.addl ?? 0, 2) }));
  const band = bandOf(
    chosen.model,
    { ...steady, doses },
    times,
    outputOf(chosen.model),
    subsetOf(lead.draws, FEW_DRAWS),
  );
  return {
    outcome: one.hours === undefined ? outcome : { ...outcome, hours: one.hours },
    times,
    ...band,
  };
}

function samples(
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
function missed(
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
  return missedDoses(alone, { eta: fit.eta }, next, {
    low: low ?? outcome.trough?.p05 ?? null,
    high: usual === null || !Number.isFinite(peak) ? null : Math.min(usual, peak),
  });
}

/** The draws that keep the target at steady state: the others never come to stay in it. */
function reaching(subject: Subject, draws: Draws, regimen: Regimen, { metric, low, high }: DoseTarget): Draws {
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

function intervalOf({ p05, p50, p95 }: Until): Interval | null {
  return p05 === null || p50 === null || p95 === null ? null : { p05, p50, p95 };
}

function outputOf({ definition: { structure } }: CompiledModel): string {
  return structure.type === 'linear' ? 'concentration' : structure.outputs[0]!.name;
}

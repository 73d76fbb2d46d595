import type { Notice } from '../../core/index.ts';
import { HOURS, unitOfOutput } from '../person/model-units.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { subsetOf } from '../search/individual.ts';
import { type Regimen, type Subject, isLinear } from '../search/regimen.ts';
import { type RankedRegimen, continuousDose, outcomeOf } from '../search/search-posterior.ts';
import { untilSteadyState, untilTarget } from '../search/until.ts';
import { FEW_DRAWS, compared, loadingAsked, regimenAsked } from './compared-regimen.ts';
import { afterGiven, asAimed, courseGiven, courseNotices, isOver } from './course-given.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { AskedRegimen } from './dose-request.ts';
import { curveWith, dueAtHour } from './curve-of-regimen.ts';
import { toldOutcome } from './outcomes.ts';
import { stillHigh } from './still-high.ts';
import { TOP, ranking, searchOf } from './rank-regimens.ts';
import { aboveMost, fastInfusions, meaninglessDraws, unusualDose } from './regimen-notices.ts';
import {
  type RegimensAsked,
  isLimitAlone,
  isOpenAbove,
  isSame,
  isSlowBrief,
  isUpperAlone,
  outputOf,
  regimenOf,
  risesWithoutEnd,
} from './regimens-asked.ts';
import { amountsOf } from './search-space.ts';
import { knownProducts, usableProducts } from './usable-products.ts';
import { dueAt, intervalOf, missed, reaching, samples } from './what-follows.ts';

const SLOW_DRAWS = 24;
/** A dose that keeps the target in fewer of the draws is no proposal. Our choice. */
const LEAST_CHANCE = 0.05;

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
  // Where no date is known there is no clock either: hours since the first dose are no hours of the day.
  const firstHour = chosen.history.startHours === null ? undefined : (present?.hours[0] ?? null);
  const told = (ranked: RankedRegimen): DoseAdvice['options'][number] =>
    toldOutcome(ranked, body, target, amounts, firstHour);
  const besides = (): DoseAdvice['compared'] =>
    target?.asks === true || isOver(course)
      ? []
      : (request.regimens ?? []).map((one) => compared(one, { ...asked, arms }, search, told, course));
  if (request.only === 'compared') {
    const alone = besides();
    const over = aboveMost(
      alone.map(({ outcome }) => outcome),
      amounts,
      asked,
    );
    const [set] = alone.length === 0 ? [] : (request.regimens ?? []);
    const follows = set === undefined ? null : followsSet(set, { ...asked, arms });
    return {
      ...advice,
      cautions: [...advice.cautions, ...over],
      compared: alone,
      ...(follows === null
        ? {}
        : { nextSample: follows.nextSample, curve: curveWith(follows.planned, advice.levels, asked) }),
    };
  }
  const ranked =
    target === null || target.asks || isLimitAlone(target) || isSlowBrief(asked) || isOver(course)
      ? []
      : ranking({ ...asked, arms }, amounts, search, course);
  const current =
    present === null || isSlowBrief(asked) || isOver(course)
      ? null
      : (ranked.find(({ regimen }) => isSame(regimen, present)) ??
        outcomeOf(arms, asAimed(regimenOf(present), asked, course), search));
  const reachable = ranked.filter((one) => one.inTarget >= LEAST_CHANCE && !risesWithoutEnd(one, asked)).slice(0, TOP);
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
  notices.push(
    ...aboveMost(
      [...(current === null ? [] : [told(current)]), ...compare.map(({ outcome }) => outcome)],
      amounts,
      asked,
    ),
  );
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
  const few = fewOf(asked);
  const subject = arms[0]!.subject;
  const follows: Subject = { ...subject, addToHistory: chosen.history.doses.length > 0 };
  const next = isOver(course) ? null : (best?.regimen ?? (present === null ? null : regimenOf(present)));
  const due = dueAt(chosen, next);
  const high = best === null || course !== null ? [] : stillHigh(best, due, asked);
  const output = target?.output ?? outputOf(model);
  const nextSample =
    next === null || isSlowBrief(asked) || (asked.brief && (target === null || target.asks))
      ? []
      : samples(subject, few, { next, present, due, target, output });
  const cautions = [...base.cautions, ...high];
  if (asked.brief) return { ...base, cautions, nextSample };
  // Without an upper limit the best of all amounts would be the largest.
  const amount =
    best === null || isOpenAbove(target) || course !== null ? null : continuousDose(arms, best.regimen, search);
  const planned: Regimen | null = next === null ? null : { ...next, start: due };
  return {
    ...base,
    cautions,
    continuous:
      amount === null || best === null
        ? null
        : { amount, unit: body.units.amount, interval: best.regimen.interval ?? 0 },
    nextSample,
    untilSteadyState: planned === null ? null : intervalOf(untilSteadyState(follows, few, planned, output)),
    untilTarget:
      // Of several targets each would be reached at another time.
      planned === null || target === null || target.asks || target.search.length > 1 || course !== null
        ? null
        : intervalOf(
            untilTarget(follows, reaching(follows, few, planned, target.search[0]!), planned, target.search[0]!),
          ),
    missedDose:
      next === null || (next.infusion ?? null) !== null || givesEffect(model, asked)
        ? []
        : missed(subject, lead, next, best ?? current, target),
    curve: curveWith(next === null ? null : { ...next, start: due }, base.levels, asked),
  };
}

/** What would follow from the regimen that is set: its doses at their hours, and the next level. */
function followsSet(
  set: AskedRegimen,
  asked: RegimensAsked,
): { readonly planned: Regimen; readonly nextSample: DoseAdvice['nextSample'] } {
  const { chosen, target, arms } = asked;
  const next: Regimen = { ...regimenAsked(set, asked), loading: loadingAsked(set, asked) };
  const due = dueAtHour(chosen, dueAt(chosen, next), set.hours ?? []);
  const output = target?.output ?? outputOf(chosen.model);
  const about = { next, present: chosen.history.regimen, due, target, output };
  return { planned: { ...next, start: due }, nextSample: samples(arms[0]!.subject, fewOf(asked), about) };
}

function fewOf({ chosen, lead }: RegimensAsked): RegimensAsked['lead']['draws'] {
  return subsetOf(lead.draws, chosen.model.definition.structure.type === 'ode' ? SLOW_DRAWS : FEW_DRAWS);
}

/** An effect such as the INR hardly moves within an interval: by it a dose that is a day late would be made up for. */
function givesEffect({ definition: { structure } }: CompiledModel, { chosen, knowledge }: RegimensAsked): boolean {
  return (
    structure.type === 'ode' &&
    structure.outputs.some(({ name }) => unitOfOutput(name, chosen.record.body, knowledge) === '1')
  );
}

import { HOURS } from '../person/model-units.ts';
import {
  type PosteriorSearch,
  type RankedRegimen,
  SUFFICIENT_CRITERIA,
  searchPosterior,
} from '../search/search-posterior.ts';
import { type CourseGiven, ofWholeCourse } from './course-given.ts';
import { type RegimensAsked, isOpenAbove } from './regimens-asked.ts';
import { type Amounts, searchSpace } from './search-space.ts';

const SLOW_SEARCH_DRAWS = 64;

/** Scores nearer than this are no difference that a patient would feel. */
const AS_GOOD = 0.03;

/** Options that are told. */
export const TOP = 5;

export function searchOf(
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

export function ranking(
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

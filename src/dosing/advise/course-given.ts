import type { Notice } from '../../core/index.ts';
import { HOURS } from '../person/model-units.ts';
import type { Metric } from '../search/metric.ts';
import type { Regimen } from '../search/regimen.ts';
import type { Arm } from '../search/search-posterior.ts';
import type { RegimensAsked } from './regimens-asked.ts';

/** Part of a course that was given: a target of the whole course counts it. */
export interface CourseGiven {
  readonly count: number;
  readonly amount: number;
  /** Model time of the first dose, and of the next one that is due. */
  readonly from: number;
  readonly due: number;
  /** Days of treatment that remain. */
  readonly days: number;
}

export function courseGiven({ chosen, target, request }: RegimensAsked): CourseGiven | null {
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
export function isOver(course: CourseGiven | null): boolean {
  return course !== null && Math.round(course.days) < 1;
}

/** Regimens follow what was given. */
export function afterGiven({ subject, draws }: Arm): Arm {
  return { subject: { ...subject, addToHistory: true }, draws };
}

export function courseNotices(course: CourseGiven | null, { chosen, request }: RegimensAsked): readonly Notice[] {
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
export function ofWholeCourse(metric: Metric, { from, due, days }: CourseGiven, day: number): Metric {
  if (metric.kind !== 'cumulative-auc') return metric;
  return { ...metric, kind: 'auc', from, to: due + (Math.max(0, days) + REST_DAYS) * day };
}

/** As many doses as the target is meant of: one, those of the course, or so many that levels repeat. */
export function asAimed(
  regimen: Regimen,
  { target, request, chosen }: RegimensAsked,
  course: CourseGiven | null,
): Regimen {
  if (target === null || regimen.interval === null || target.over === 'steady-state') return regimen;
  const days = ((HOURS[chosen.record.body.units.time] ?? 1) * regimen.interval) / 24;
  const count =
    target.over === 'dose' ? 1 : Math.max(1, Math.round((course?.days ?? request.courseDays ?? days) / days));
  return { ...regimen, count, ...(course === null ? {} : { start: course.due }) };
}

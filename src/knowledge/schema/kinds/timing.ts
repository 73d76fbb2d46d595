import { z } from 'zod';
import { drugOrClass, kebab } from '../action.ts';
import { drugReference } from './drug-reference.ts';

const drugs = z.array(drugOrClass).min(1);
const hours = z.number().nonnegative().max(48);

/** When a medicine is taken: meals, time of day, distance from others, and when its level is drawn. */
export const timingSchema = z.strictObject({
  drugs,
  /** Routes for which it holds; left out: by mouth. `any` for all. */
  routes: z.optional(z.array(kebab).min(1)),
  /** `with`: at a meal. `without`: away from meals by the minutes of `gap`. `before`: the minutes of `gap` before a meal. */
  food: z.optional(z.enum(['with', 'without', 'before', 'any'])),
  /** `with` holds firmly: a snack at another hour does not do. */
  mealNeeded: z.optional(z.literal(true)),
  gap: z.optional(z.strictObject({ beforeMealMinutes: z.number(), afterMealMinutes: z.number() })),
  /** Parts of the day, best first. Hard only with `strictTimeOfDay`. */
  timeOfDay: z.optional(z.array(z.enum(['waking', 'morning', 'noon', 'afternoon', 'evening', 'bedtime'])).min(1)),
  strictTimeOfDay: z.optional(z.literal(true)),
  /** Doses of one day stand at least this far apart. */
  hoursBetweenDoses: z.optional(hours),
  /** Must be taken at least `before` hours before, or `after` hours after, each of these; `~anything`: every other medicine by mouth. */
  apart: z.optional(z.array(z.strictObject({ from: drugs, before: hours, after: hours, why: kebab })).min(1)),
  /** Foods and drinks to keep away from, as coded reasons beside the dose: `grapefruit`, `dairy`, `alcohol`. */
  notWithFoods: z.optional(z.array(kebab).min(1)),
  /** Coded instructions beside the dose: `full-glass-of-water`, `upright-30-minutes`, `swallow-whole`, `same-time-each-day`. */
  how: z.optional(z.array(kebab).min(1)),
  level: z.optional(
    z
      .array(
        z.strictObject({
          analyte: kebab,
          /** Hours since the last dose at which the blood is drawn; `toNext`: right before the next dose. */
          hoursFrom: z.optional(hours),
          hoursTo: z.optional(hours),
          toNext: z.optional(z.literal(true)),
          /** Drawn in everyone who takes it, not only for a reason. */
          routine: z.optional(z.literal(true)),
          /** Days on one dose before a level means anything. */
          steadyAfterDays: z.optional(z.number()),
        }),
      )
      .min(1),
  ),
  /** Taken by another clock than the day's: `infusion-in-clinic`, `patch`, `depot`. */
  notByTheClock: z.optional(kebab),
  confirmed: z.boolean(),
  citation: z.optional(z.string().min(1)),
});

export type TimingBody = z.output<typeof timingSchema>;

/** Drugs and classes that it is about, and that it keeps apart. */
export function timingReferences(body: TimingBody): string[] {
  const named = [...body.drugs, ...(body.apart ?? []).flatMap(({ from }) => from)];
  return named.filter((id) => id !== '~anything').map(drugReference);
}

import { z } from 'zod';
import { kebab } from '../action.ts';

/** Figures of one group; the mean absolute error and the mean of predicted − actual in `unit`, shares of people in it. */
const group = z.strictObject({
  /** As the people were recorded where they were counted: the study's own words. */
  group: z.string().min(1),
  /** The equation's inputs that say whether a person belongs to it; left out: everybody. */
  when: z.optional(z.record(z.string(), z.number())),
  n: z.number().int().positive(),
  mae: z.number().nonnegative(),
  bias: z.number(),
  within20: z.number().min(0).max(1),
  over20: z.number().min(0).max(1),
  under20: z.number().min(0).max(1),
  r2: z.number(),
});

/** How far a dose equation lies from the doses that proved right in people it was tried on, in all and by group. */
export const doseErrorsSchema = z.strictObject({
  /** Id of the `dose-equation`. */
  equation: kebab,
  unit: z.string(),
  /** Who was counted: our own words. */
  people: z.string().min(1),
  /** The first is all of them. */
  groups: z.array(group).min(1).readonly(),
  citation: z.string().min(1),
});

export type DoseErrorsBody = z.output<typeof doseErrorsSchema>;

export const doseErrorsReferences = ({ equation }: DoseErrorsBody): readonly string[] => [`dose-equation/${equation}`];

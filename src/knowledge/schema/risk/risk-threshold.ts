import { z } from 'zod';
import { kebab } from '../action.ts';

/** What a guideline of its day calls a risk, and what it says to do from a bound on. Bounds as a share, 0.075 for 7.5 %. */
export const riskThresholdSchema = z.strictObject({
  title: z.string().min(1),
  /** Who says so: `ACC/AHA`. */
  body: z.optional(z.string()),
  equations: z.array(kebab).min(1).readonly(),
  outcome: z.optional(z.string()),
  horizonYears: z.optional(z.number().positive()),
  published: z.optional(z.string()),
  supersededBy: z.optional(kebab),
  /** Ages that the bands hold for, both ends in. */
  ages: z.optional(z.tuple([z.number(), z.number()])),
  /** From that value on, up to the next band. */
  bands: z
    .array(
      z.strictObject({
        name: kebab,
        from: z.number(),
        /** Token of what is advised there. */
        advice: z.optional(kebab),
        confirmed: z.optional(z.boolean()),
      }),
    )
    .min(1)
    .readonly(),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type RiskThresholdBody = z.output<typeof riskThresholdSchema>;

export const riskThresholdReferences = ({ equations, supersededBy }: RiskThresholdBody): readonly string[] => [
  ...equations.map((id) => `risk-equation/${id}`),
  ...(supersededBy === undefined ? [] : [`risk-threshold/${supersededBy}`]),
];

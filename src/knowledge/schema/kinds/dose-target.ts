import { z } from 'zod';

export const TARGET_METRICS = [
  'auc24',
  'auc24-over-mic',
  'auc12',
  'cumulative-auc',
  'trough',
  'peak',
  'peak-over-mic',
  'time-above-mic',
  'concentration-at',
  'average',
  'output',
] as const;

/**
 * An exposure to aim at, at steady state save where `from` tells the time. Areas are over 24 h or 12 h in hours, whatever the
 * model's time unit; `time` of `concentration-at` and of `peak` is in hours after the start of the dose.
 */
export const doseTargetSchema = z.strictObject({
  metric: z.enum(TARGET_METRICS),
  time: z.optional(z.number().nonnegative()),
  /** Output of the model; its first where it is missing. */
  output: z.optional(z.string()),
  /** UCUM; of `auc24-over-mic` the unit of the quotient. */
  unit: z.string(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  best: z.optional(z.number()),
  /** `course`: of all doses together, from the first. `dose`: after one dose. */
  over: z.enum(['steady-state', 'course', 'dose']).default('steady-state'),
  /** MIC in mg/L that the range assumes; must be given by the user where the metric needs one and this is missing. */
  mic: z.optional(z.number().positive()),
  /** Share of the drug that is not bound, of which the metric is meant. */
  unbound: z.optional(z.number().min(0).max(1)),
  /** Where harm becomes likely. */
  harm: z.optional(
    z.strictObject({
      metric: z.enum(TARGET_METRICS),
      output: z.optional(z.string()),
      above: z.number(),
      unit: z.string(),
      token: z.string().regex(/^[a-z][a-z-]*$/),
      confirmed: z.boolean(),
    }),
  ),
  /** Token of the people that the range is for, where it is not everybody who takes the drug: `heart-failure`. */
  setting: z.optional(z.string().regex(/^[a-z][a-z0-9-]*$/)),
  /** Whether the range was seen in a source. Where false a clinician confirms it before a dose is said. */
  confirmed: z.boolean(),
  citation: z.string().min(1),
});

export type DoseTargetBody = z.output<typeof doseTargetSchema>;

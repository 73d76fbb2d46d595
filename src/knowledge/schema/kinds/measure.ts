import { z } from 'zod';

/** A quantity that rules ask for, wherever it comes from. */
export const measureSchema = z.strictObject({
  /** Ids of derived values and analytes that give it, the one to be preferred first. */
  from: z.array(z.string().min(1)).min(1).readonly(),
  loinc: z
    .array(z.string().regex(/^[0-9]+-[0-9]$/))
    .readonly()
    .default([]),
  /** UCUM; values in another unit of the dimension are converted, others are not used. */
  unit: z.string().min(1),
  /** What to measure where it is missing. */
  settledBy: z.array(z.string().min(1)).min(1).readonly(),
  /** Older than this it is not used. */
  staleDays: z.number().positive(),
  /** Where none of these is on a known list of conditions, the measure counts as not impaired and need not be taken. */
  onlyWith: z.optional(
    z.strictObject({ conditions: z.array(z.string()).readonly(), icd10: z.array(z.string()).readonly() }),
  ),
  /** Conditions that bound it where it was not measured (a recorded stage). */
  implied: z
    .array(
      z.strictObject({
        conditions: z.array(z.string()).readonly().default([]),
        icd10: z.array(z.string()).readonly().default([]),
        from: z.number(),
        below: z.number(),
      }),
    )
    .readonly()
    .default([]),
});

export type MeasureBody = z.output<typeof measureSchema>;

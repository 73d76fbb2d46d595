import { z } from 'zod';

/**
 * What this person's own data can say of a medicine, so that it outranks a prediction: a level or an effect that is measured,
 * or a response that the person can feel. Without a record nothing of the kind outweighs a guideline.
 */
export const ownDataSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('measurement'),
    drugs: z.array(z.string()).min(1).readonly(),
    /** Analyte id, in the analyte's own unit. */
    analyte: z.string(),
    low: z.number(),
    high: z.number(),
    /** Where a value above the range sends the dose; `up` for TSH. */
    aboveMeans: z.enum(['down', 'up']),
    /** Conditions whose presence means another range: none is assumed then. */
    notWith: z.optional(z.array(z.string()).readonly()),
    /** Values older than this say nothing of today. */
    withinDays: z.int().positive(),
    /** So many values in a row must lie inside: one alone shows no steady state. */
    least: z.int().min(2),
    /** Days from the oldest of them to the newest, at least. */
    spanDays: z.int().positive(),
    /** Beyond it the same day counts. */
    urgentAbove: z.optional(z.number()),
    outweighs: z
      .array(z.enum(['dose']))
      .min(1)
      .readonly(),
    citation: z.string().min(1),
    confirmed: z.boolean(),
  }),
  z.strictObject({
    by: z.literal('response'),
    drugs: z.array(z.string()).min(1).readonly(),
    /** Taken so long before a response can be judged. */
    afterDays: z.int().positive(),
    outweighs: z
      .array(z.enum(['lack-of-effect']))
      .min(1)
      .readonly(),
    citation: z.string().min(1),
    confirmed: z.boolean(),
  }),
]);

export type OwnDataBody = z.output<typeof ownDataSchema>;

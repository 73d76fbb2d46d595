import { z } from 'zod';

/**
 * Which of a substance's ATC codes a use of it means: by route, or by daily dose. Prefixes of codes that no single substance has
 * on its own (fixed combinations) are `combination`.
 */
export const atcScopeSchema = z.union([
  z.strictObject({ combination: z.array(z.string()).min(1).readonly() }),
  z.strictObject({ local: z.array(z.string()).min(1).readonly() }),
  z.strictObject({
    route: z.array(z.string()).min(1).readonly(),
    only: z.array(z.string()).min(1).readonly(),
  }),
  z.strictObject({
    drug: z.string().min(1),
    dailyUpTo: z.strictObject({ value: z.number(), unit: z.string() }),
    /** Codes that hold up to that dose; above it the others. */
    low: z.array(z.string()).min(1).readonly(),
    high: z.array(z.string()).min(1).readonly(),
    /** Indications that mean the low use where the dose was not read. */
    lowIndications: z.array(z.string()).readonly().default([]),
    lowWhenUnknown: z.boolean(),
  }),
]);

export type AtcScopeBody = z.output<typeof atcScopeSchema>;

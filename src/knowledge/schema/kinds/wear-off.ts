import { z } from 'zod';

/** How long an inhibitor or inducer goes on acting after the last dose. */
export const wearOffSchema = z.strictObject({
  /** Drug or exposure id. `effect` is what it does itself, apart from enzymes of other medicines. */
  drug: z.string().min(1),
  role: z.enum(['inhibitor', 'inducer', 'effect']),
  /** Days after the last dose until its effect may be taken as gone. */
  days: z.number().int().positive(),
  /** What the days are counted from: five half-lives of the substance, or new enzyme having to be made. */
  basis: z.enum(['half-life', 'enzyme-turnover', 'observed']),
  halfLifeDays: z.optional(z.number().positive()),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type WearOffBody = z.output<typeof wearOffSchema>;

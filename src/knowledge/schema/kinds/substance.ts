import { z } from 'zod';

/** What people react to beside medicines: foods, materials, animals, plants, excipients. */
export const substanceSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  kind: z.enum(['food', 'material', 'animal', 'plant', 'insect', 'excipient', 'other']),
  snomed: z.optional(z.array(z.string().regex(/^\d+$/))),
});

export type SubstanceBody = z.output<typeof substanceSchema>;

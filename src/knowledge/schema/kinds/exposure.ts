import { z } from 'zod';

/** A food, habit or surrounding that acts on medicines as another medicine would: grapefruit, smoking. */
export const exposureSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  kind: z.enum(['food', 'habit', 'herb', 'surroundings']),
  /** Lifestyle key that a person's record holds it under. */
  because: z.string().regex(/^lifestyle\/[a-z-]+$/),
  confirmed: z.boolean(),
  citation: z.string().min(1),
});

export type ExposureBody = z.output<typeof exposureSchema>;

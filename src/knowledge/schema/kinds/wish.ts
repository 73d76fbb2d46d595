import { z } from 'zod';
import { kebab } from '../action.ts';

/**
 * What a stated wish or refusal means for a medicine: which levels of which property meet it, go against it, or make the
 * medicine one that the person will not have.
 */
export const wishSchema = z.strictObject({
  kind: z.enum(['matters', 'refuses']),
  /** A property of the drug, or `price`: the cheaper the better. */
  property: kebab,
  meets: z.optional(z.array(kebab)),
  against: z.optional(z.array(kebab)),
});

export type WishBody = z.output<typeof wishSchema>;

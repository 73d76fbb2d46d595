import { z } from 'zod';

/** How often features are seen in people with one disease: from published cases, an aid to think of it. */
export const phenotypeProfileSchema = z.strictObject({
  /** `OMIM:154700` */
  disease: z.string().regex(/^\S+:\S+$/),
  name: z.string().min(1),
  genes: z.array(z.string()).readonly(),
  cases: z.int().positive(),
  /** `HP:0001519 5 1 Tall stature`: term, in how many cases seen, in how many excluded, its name; one a line. */
  table: z.string(),
  /** Variants that were held to be the cause, GRCh38: `15:72709479:TA:T BBS4`; one a line. */
  variants: z.string().optional(),
  /** In how many cases one variant, and in how many two (or one on both copies) made ill. */
  copies: z.strictObject({ one: z.int().nonnegative(), two: z.int().nonnegative() }),
  /** PMIDs of the cases. */
  citation: z.string(),
});

export type PhenotypeProfileBody = z.output<typeof phenotypeProfileSchema>;

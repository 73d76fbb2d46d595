import { z } from 'zod';

/** How often features are seen in people with one disease: from published cases, an aid to think of it. */
export const phenotypeProfileSchema = z.strictObject({
  /** `OMIM:154700` */
  disease: z.string(),
  name: z.string(),
  genes: z.array(z.string()).readonly(),
  cases: z.int().positive(),
  /** `HP:0001519 5 1`: term, in how many cases seen, in how many excluded; one a line. */
  table: z.string(),
  citation: z.string(),
});

export type PhenotypeProfileBody = z.output<typeof phenotypeProfileSchema>;

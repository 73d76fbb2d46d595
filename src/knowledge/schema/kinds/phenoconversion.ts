import { z } from 'zod';

/** What a guideline states of an inhibitor's effect on a genotype's activity score, and for which medicines it states it. */
export const phenoconversionSchema = z.strictObject({
  gene: z.string(),
  enzyme: z.string(),
  /** Drug ids; for every other medicine the guideline layer says that there is no consensus. */
  drugs: z.array(z.string()).min(1),
  /** Factor on the activity score by strength of the strongest inhibitor. */
  factors: z.strictObject({
    strong: z.number().nonnegative(),
    moderate: z.number().nonnegative(),
    weak: z.number().nonnegative(),
  }),
  /** In rising order; `upTo` includes its bound, `below` does not. The last has none. */
  bands: z
    .array(z.strictObject({ phenotype: z.string(), upTo: z.optional(z.number()), below: z.optional(z.number()) }))
    .min(1),
  /** Guidance record whose rules speak for the adjusted phenotype: `guidance/cpic/{drug}`. */
  guidance: z.string(),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type PhenoconversionBody = z.output<typeof phenoconversionSchema>;

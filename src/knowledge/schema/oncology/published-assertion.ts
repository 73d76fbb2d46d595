import { z } from 'zod';

/** An assertion of the literature by alteration, tumour and therapy, without its sentences. */
export const publishedAssertionSchema = z.strictObject({
  feature: z.string(),
  genes: z.array(z.string()).readonly(),
  /** `p.V600E`, `Fusion`, `Amplification` …; null: any change of the gene. */
  change: z.nullable(z.string()),
  exon: z.nullable(z.number().int()),
  disease: z.string(),
  oncotree: z.nullable(z.string()),
  therapies: z.array(z.string()).readonly(),
  effect: z.enum(['sensitivity', 'resistance', 'better-outcome', 'poor-outcome']),
  implication: z.string(),
  citation: z.strictObject({ from: z.string(), id: z.string() }),
  published: z.nullable(z.string()),
});

export type PublishedAssertionBody = z.output<typeof publishedAssertionSchema>;

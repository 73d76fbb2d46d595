import { z } from 'zod';

/** What is known of a gene's part in cancer; the id is its symbol. */
export const cancerGeneSchema = z.strictObject({
  hgnc: z.nullable(z.string()),
  /** Former or other symbols that files use. */
  aliases: z.array(z.string()).readonly(),
  /** Citations that call it so. */
  cited: z.strictObject({
    oncogene: z.number().int(),
    suppressor: z.number().int(),
    driver: z.number().int(),
  }),
  /** Cohorts in which it was found so. */
  cohorts: z.strictObject({
    activating: z.number().int(),
    lossOfFunction: z.number().int(),
    ambiguous: z.number().int(),
  }),
  /** What follows: how loss and activation are read. */
  role: z.enum(['oncogene', 'suppressor', 'both', 'unknown']),
});

export type CancerGeneBody = z.output<typeof cancerGeneSchema>;

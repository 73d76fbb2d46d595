import { z } from 'zod';

/** How guidance rules call what a record calls otherwise: conditions, procedures and indications by the knowledge's own ids. */
export const guidanceTermSchema = z.strictObject({
  /** Term of the rules' contexts: `pci`, `cardiovascular-without-acs-or-pci`. */
  term: z.string(),
  as: z.enum(['indication', 'setting', 'condition']),
  /** Any of these, as indication of the medicine or as condition of the person. */
  from: z.array(z.string()).min(1).readonly(),
});

export type GuidanceTermBody = z.output<typeof guidanceTermSchema>;

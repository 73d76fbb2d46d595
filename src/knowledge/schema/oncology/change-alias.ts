import { z } from 'zod';

/** Names of one and the same change: another numbering, another way to write it. */
export const changeAliasSchema = z.strictObject({
  gene: z.string(),
  /** `p.K27M`, `p.K28M` */
  changes: z.array(z.string()).min(2).readonly(),
  /** `numbering`, `isoform`, `notation`, `label-misprint`. */
  why: z.string(),
  confirmed: z.boolean(),
});

export type ChangeAliasBody = z.output<typeof changeAliasSchema>;

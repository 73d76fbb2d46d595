import { z } from 'zod';

/** A hospital's own decision: goes before published knowledge, and says whose it is. */
export const hospitalRuleSchema = z.strictObject({
  /** Variant expression as in evidence. */
  profile: z.string().min(1),
  therapies: z.array(z.string()).min(1).readonly(),
  effect: z.enum(['sensitivity', 'resistance']),
  /** Codes of OncoTree, itself or below; empty: any tumour. */
  tumours: z.array(z.string()).readonly(),
  notIn: z.array(z.string()).readonly(),
  level: z.enum(['A', 'B', 'C', 'D', 'E']),
  by: z.string().min(1),
  decided: z.string(),
  url: z.nullable(z.string()),
});

export type HospitalRuleBody = z.output<typeof hospitalRuleSchema>;

import { z } from 'zod';

/** A named part of a protein: a domain, a loop, an exon's residues. Evidence and approvals name it. */
export const proteinRegionSchema = z.strictObject({
  gene: z.string(),
  names: z.array(z.string()).min(1).readonly(),
  kind: z.enum(['domain', 'loop', 'exon', 'juxtamembrane', 'other']),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  exon: z.nullable(z.number().int()),
  transcript: z.nullable(z.string()),
  confirmed: z.boolean(),
});

export type ProteinRegionBody = z.output<typeof proteinRegionSchema>;

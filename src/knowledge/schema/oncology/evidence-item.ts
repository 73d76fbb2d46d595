import { z } from 'zod';

/** One item of published evidence in its structured fields; its sentences are not kept. The id is the source's own (`EID883`). */
export const evidenceItemSchema = z.strictObject({
  /** Boolean expression of variant names: `EGFR L858R OR EGFR Exon 19 Deletion`, `BCR::ABL1 Fusion AND ABL1 T315I`. */
  profile: z.string().min(1),
  disease: z.nullable(z.strictObject({ name: z.string(), doid: z.nullable(z.string()) })),
  therapies: z.array(z.string()).readonly(),
  /** How several therapies stand together; `substitutes` are alternatives to one another. */
  together: z.nullable(z.enum(['combination', 'substitutes', 'sequential'])),
  type: z.enum(['predictive', 'prognostic', 'diagnostic', 'predisposing', 'functional', 'oncogenic']),
  /** `against`: the study does not support what `significance` says. */
  direction: z.nullable(z.enum(['supports', 'against'])),
  level: z.enum(['A', 'B', 'C', 'D', 'E']),
  /** `sensitivity`, `resistance`, `reduced-sensitivity`, `adverse-response`, `better-outcome`, `poor-outcome`, `positive`, `negative` … */
  significance: z.nullable(z.string()),
  origin: z.nullable(z.enum(['somatic', 'rare-germline', 'common-germline', 'combined', 'unknown'])),
  rating: z.nullable(z.number().int().min(0).max(5)),
  phenotypes: z.array(z.string()).readonly(),
  citation: z.strictObject({ from: z.string(), id: z.string(), short: z.string() }),
  trials: z.array(z.string()).readonly(),
  /** The source itself doubts it: hidden unless asked for. */
  flagged: z.boolean(),
  reviewed: z.nullable(z.string()),
});

export type EvidenceItemBody = z.output<typeof evidenceItemSchema>;

import { z } from 'zod';

const place = z.strictObject({
  chr: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  ref: z.nullable(z.string()),
  alt: z.nullable(z.string()),
});

/** A variant that evidence names, with what else it is called and where it lies (GRCh37). */
export const namedVariantSchema = z.strictObject({
  /** `EGFR`, `EML4::ALK`, `v::ALK`: as in profiles. */
  gene: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).readonly(),
  /** Sequence Ontology terms of the source. */
  types: z.array(z.string()).readonly(),
  grch37: z.array(place).readonly(),
  transcript: z.nullable(z.string()),
  hgvs: z.array(z.string()).readonly(),
});

export type NamedVariantBody = z.output<typeof namedVariantSchema>;

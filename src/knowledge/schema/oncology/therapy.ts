import { z } from 'zod';

/** A cancer drug or a class of them; the id is a slug of its name. */
export const therapySchema = z.strictObject({
  name: z.string().min(1),
  /** Salts, brands, development codes: another name for the same active substance. */
  aliases: z.array(z.string()).readonly(),
  /** `drug` or a class such as `Chemotherapy`, whose members are its `members`. */
  kind: z.enum(['drug', 'class']),
  members: z.array(z.string()).readonly(),
  codes: z.strictObject({
    ncit: z.optional(z.string()),
    rxnorm: z.optional(z.string()),
    omop: z.optional(z.string()),
    snomed: z.optional(z.string()),
  }),
  /** `target EGFR`, `topoisomerase-inhibition` … coded. */
  mechanism: z.array(z.string()).readonly(),
  type: z.nullable(z.string()),
  /** Drug id of the base pack, which carries genes, interactions and doses; null where the base has none. */
  drug: z.nullable(z.string()),
});

export type TherapyBody = z.output<typeof therapySchema>;

import { z } from 'zod';

/** Where the fields of an approval or of an item say less than its label: a disease left out, a condition that is no marker. */
export const matchExceptionSchema = z.strictObject({
  /** Approvals or evidence items by id, or all with these therapies (and this disease, where it is named). */
  of: z.strictObject({
    records: z.optional(z.array(z.string()).readonly()),
    therapies: z.optional(z.array(z.string()).readonly()),
    disease: z.optional(z.string()),
  }),
  /** Types of OncoTree, itself or below, in which it does not hold. */
  notIn: z.optional(z.array(z.string()).readonly()),
  /** Changes beside which it does not hold, as evidence writes them: `EGFR Exon 20 Insertion`. */
  notWith: z.optional(z.array(z.string()).readonly()),
  /** The markers are a condition (`prior-targeted-therapy`) and no sign of sensitivity. */
  markersAre: z.optional(z.string()),
  /** Conditions beside: `age:child`, `state:castration-resistant`. */
  requires: z.optional(z.array(z.string()).readonly()),
  url: z.nullable(z.string()),
  confirmed: z.boolean(),
});

export type MatchExceptionBody = z.output<typeof matchExceptionSchema>;

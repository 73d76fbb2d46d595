import { z } from 'zod';
import { countrySchema } from './support.ts';
import { saidListSchema, saidSchema } from './said.ts';

/** Who could ask for gene results, or what could be done with them. */
export const LAW_AREAS = [
  'employment',
  'health-insurance',
  'life-insurance',
  'disability-insurance',
  'long-term-care-insurance',
  'other-contracts',
  'consent',
  'data',
] as const;
export type LawArea = (typeof LAW_AREAS)[number];

/** What one law says of gene results where it holds. It is no legal advice, and says when it was looked at. */
export const lawSchema = z.strictObject({
  countries: z.array(countrySchema).min(1).readonly(),
  /** A part of the country alone, in words. */
  part: z.optional(saidSchema),
  /** The law's own name. */
  name: z.string().min(1),
  kind: z.enum(['law', 'agreement']),
  status: z.enum(['in-force', 'passed-not-in-force', 'proposed']),
  /** In force since: a year, or a year and a month. */
  since: z.nullable(z.string().regex(/^\d{4}(-\d{2})?(-\d{2})?$/, 'a year, a month or a day')),
  inShort: saidSchema,
  facts: z
    .array(
      z.strictObject({
        area: z.enum(LAW_AREAS),
        /** `not-covered`: the law leaves it open. */
        protection: z.enum(['protected', 'partly', 'not-covered', 'right']),
        says: saidSchema,
        exceptions: z.optional(saidListSchema),
      }),
    )
    .min(1)
    .readonly(),
  citation: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  checked: z.iso.date(),
  confirmed: z.boolean(),
});

export type LawBody = z.output<typeof lawSchema>;

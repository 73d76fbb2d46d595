import { z } from 'zod';

/** Whose guidance is followed where bodies differ and their grades cannot be compared: tier by tier. */
export const countrySourcesSchema = z.strictObject({
  /** ISO 3166-1 alpha-2; `*`: no country is stated, or it has no row. */
  country: z.string().regex(/^([A-Z]{2}|\*)$/),
  tiers: z
    .array(
      z
        .array(z.enum(['CPIC', 'DPWG', 'FDA']))
        .min(1)
        .readonly(),
    )
    .min(1)
    .readonly(),
  confirmed: z.boolean(),
});

export type CountrySourcesBody = z.output<typeof countrySourcesSchema>;

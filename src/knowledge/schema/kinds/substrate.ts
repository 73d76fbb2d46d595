import { z } from 'zod';

/** How one substance leaves the body: the fraction of its clearance by each enzyme, from a measurement. */
export const substrateSchema = z.strictObject({
  drug: z.string(),
  pathways: z
    .array(
      z.strictObject({
        enzyme: z.string(),
        /** Measured AUC ratio with the pathway stopped: its fraction of clearance is 1 − 1/ratio. */
        aucRatio: z.number().min(1),
        inhibitor: z.string(),
        citation: z.string().min(1),
      }),
    )
    .min(1),
  fractionExcretedUnchanged: z.optional(z.number().min(0).max(1)),
  confirmed: z.boolean(),
});

export type SubstrateBody = z.output<typeof substrateSchema>;

export const substrateReferences = (body: SubstrateBody): string[] =>
  body.pathways.map(({ enzyme }) => `enzyme/${enzyme}`);

import { z } from 'zod';

/** Length and centromere of a chromosome; the id is `GRCh38:7`. */
export const chromosomeArmSchema = z.strictObject({
  build: z.enum(['GRCh37', 'GRCh38']),
  chr: z.string(),
  length: z.number().int().positive(),
  centromere: z.tuple([z.number().int(), z.number().int()]).readonly(),
});

export type ChromosomeArmBody = z.output<typeof chromosomeArmSchema>;

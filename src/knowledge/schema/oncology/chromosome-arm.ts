import { z } from 'zod';
import { type Cells, numberOf } from './table-cells.ts';

/** Length and centromere of a chromosome; the id is `GRCh38:7`. */
export const chromosomeArmSchema = z.strictObject({
  build: z.enum(['GRCh37', 'GRCh38']),
  chr: z.string(),
  length: z.number().int().positive(),
  centromere: z.tuple([z.number().int(), z.number().int()]).readonly(),
});

export type ChromosomeArmBody = z.output<typeof chromosomeArmSchema>;

export const chromosomeArmTable = {
  columns: ['build', 'chr', 'length', 'centromereStart', 'centromereEnd'],
  fromRow: (cells: Cells) => ({
    id: `${cells['build']}:${cells['chr']}`,
    body: {
      build: cells['build'],
      chr: cells['chr'],
      length: numberOf(cells['length']),
      centromere: [numberOf(cells['centromereStart']), numberOf(cells['centromereEnd'])],
    },
  }),
} as const;

import { z } from 'zod';
import { type Cells, listOf, numberOrNull, textOrNull, yesOf } from './table-cells.ts';

/** A gene whose inherited changes bring cancer: one found in a tumour may be the person's own. The id is its symbol. */
export const hereditaryGeneSchema = z.strictObject({
  conditions: z.array(z.string()).min(1).readonly(),
  inheritance: z.enum(['dominant', 'recessive']),
  /** On the list of genes that are told to everybody; null: not on it. */
  listed: z.nullable(z.string()),
  /** Changes of it are so often the tumour's own that only a tumour before this age speaks for an inherited one; null: at any age. */
  underAge: z.nullable(z.number().int()),
  confirmed: z.boolean(),
});

export type HereditaryGeneBody = z.output<typeof hereditaryGeneSchema>;

export const hereditaryGeneTable = {
  columns: ['gene', 'conditions', 'inheritance', 'listed', 'underAge', 'confirmed'],
  fromRow: (cells: Cells) => ({
    id: cells['gene'] ?? '',
    body: {
      conditions: listOf(cells['conditions']),
      inheritance: cells['inheritance'],
      listed: textOrNull(cells['listed']),
      underAge: numberOrNull(cells['underAge']),
      confirmed: yesOf(cells['confirmed']),
    },
  }),
} as const;

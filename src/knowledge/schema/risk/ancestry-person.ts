import { z } from 'zod';
import { numberOf } from '../oncology/table-cells.ts';

/** One unrelated person of the reference of ancestry: label, five principal components, sum of the reference's score. */
export const ancestryPersonSchema = z.strictObject({
  label: z.string(),
  components: z.array(z.number()).length(5),
  sum: z.number(),
  /** The score that the sum is of. */
  score: z.string(),
});

export type AncestryPersonBody = z.output<typeof ancestryPersonSchema>;

export const ancestryPersonTable = {
  columns: ['id', 'label', 'pc1', 'pc2', 'pc3', 'pc4', 'pc5', 'sum', 'score'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: String(cells['id']),
    body: {
      label: cells['label'],
      components: [1, 2, 3, 4, 5].map((n) => numberOf(cells[`pc${n}`])),
      sum: numberOf(cells['sum']),
      score: cells['score'],
    },
  }),
} as const;

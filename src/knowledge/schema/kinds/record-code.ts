import { z } from 'zod';

/**
 * What a code in a person's record means to the readers of records. `means` is the field: `asks` (the question that an
 * observation answers), `smoking`, `pregnancy`, `lactation`, `alcohol`, `stated`, `relation`, `phenotype`, `tablets` …; `value` its value.
 * `system` is the short name of the code system, or `text` for words, written as a slug (`never-smoker`).
 */
export const recordCodeSchema = z.strictObject({
  system: z.string().min(1),
  code: z.string().min(1),
  means: z.string().min(1),
  value: z.string().min(1),
  confirmed: z.boolean(),
});

export type RecordCodeBody = z.output<typeof recordCodeSchema>;

export const recordCodeTable = {
  columns: ['means', 'system', 'code', 'value', 'confirmed'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: `${cells['means']}:${cells['system']}:${cells['code']}`,
    body: {
      system: cells['system'],
      code: cells['code'],
      means: cells['means'],
      value: cells['value'],
      confirmed: cells['confirmed'] === 'yes',
    },
  }),
} as const;

import { z } from 'zod';
import { kebab } from '../action.ts';

/** The usual dose that a month of a medicine not yet taken is priced at. For prices alone: it is no advice. */
export const priceBasisSchema = z.strictObject({
  drug: kebab,
  amountMg: z.number().positive(),
  timesPerDay: z.number().positive(),
  confirmed: z.boolean(),
});

export type PriceBasisBody = z.output<typeof priceBasisSchema>;

export const priceBasisTable = {
  columns: ['drug', 'amountMg', 'timesPerDay', 'confirmed'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: String(cells['drug']),
    body: {
      drug: cells['drug'],
      amountMg: Number(cells['amountMg']),
      timesPerDay: Number(cells['timesPerDay']),
      confirmed: cells['confirmed'] === 'yes',
    },
  }),
} as const;

import { z } from 'zod';
import { kebab } from '../action.ts';

/** One line of the demonstration price table: illustrative figures, never those of a market. */
export const priceSchema = z.strictObject({
  drug: kebab,
  product: z.string().min(1),
  /** Of one unit: `75 mg`; of a liquid `20 mg/mL`. */
  strength: z.string().min(1),
  form: kebab,
  brand: z.boolean(),
  pricePerUnit: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  demonstration: z.literal(true),
});

export type PriceBody = z.output<typeof priceSchema>;

export const priceTable = {
  columns: ['drug', 'product', 'strength', 'form', 'brand', 'pricePerUnit', 'currency'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: `${cells['drug']}:${String(cells['strength']).replaceAll(/[^A-Za-z0-9.]+/g, '-')}:${cells['form']}:${cells['brand'] === 'yes' ? 'brand' : 'generic'}`,
    body: {
      drug: cells['drug'],
      product: cells['product'],
      strength: cells['strength'],
      form: cells['form'],
      brand: cells['brand'] === 'yes',
      pricePerUnit: Number(cells['pricePerUnit']),
      currency: cells['currency'],
      demonstration: true,
    },
  }),
} as const;

import { z } from 'zod';
import { kebab } from '../action.ts';

/** One property of one drug as a coded level, for wishes and refusals. */
export const propertySchema = z.strictObject({
  drug: kebab,
  /** `sedation`, `weight-gain`, `sexual-dysfunction`, `route`, `doses-a-day`, `blood-tests`, `falls`, `origin`, `alcohol` … */
  property: kebab,
  level: kebab,
  confirmed: z.boolean(),
});

export type PropertyBody = z.output<typeof propertySchema>;

export const propertyTable = {
  columns: ['drug', 'property', 'level', 'confirmed'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: `${cells['drug']}:${cells['property']}`,
    body: {
      drug: cells['drug'],
      property: cells['property'],
      level: cells['level'],
      confirmed: cells['confirmed'] === 'yes',
    },
  }),
} as const;

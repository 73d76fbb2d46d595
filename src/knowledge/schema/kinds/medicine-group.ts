import { z } from 'zod';
import { kebab } from '../action.ts';
import { drugSelectorSchema } from './safety-term.ts';

/** Medicines of one kind, two of which at a time give cause to think. */
export const medicineGroupSchema = z.strictObject({
  medicines: drugSelectorSchema,
  /** What two of the group at once mean. */
  twice: z.strictObject({
    word: z.enum(['avoid', 'caution']),
    tier: z.enum(['interrupt', 'show', 'quiet']),
    mechanism: kebab,
  }),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type MedicineGroupBody = z.output<typeof medicineGroupSchema>;

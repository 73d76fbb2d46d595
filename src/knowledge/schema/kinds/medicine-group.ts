import { z } from 'zod';
import { kebab } from '../action.ts';
import { drugSelectorSchema } from './safety-term.ts';

/** Medicines of one kind: two of them at a time, or one after an allergy to another, give cause to think. */
export const medicineGroupSchema = z.strictObject({
  medicines: drugSelectorSchema,
  /** What two of the group at once mean. */
  twice: z.optional(
    z.strictObject({
      word: z.enum(['avoid', 'caution']),
      tier: z.enum(['interrupt', 'show', 'quiet']),
      mechanism: kebab,
    }),
  ),
  /** Drug-class ids that the group stands for in an allergy (`~penicillins`). */
  classes: z.array(z.string().regex(/^~/)).readonly().default([]),
  /** Drug ids, where one of them stands for the whole group in an allergy. */
  allergyToOneIsToAll: z.optional(z.boolean()),
  /** What an allergy to this group means for another: by group id. */
  crossReacts: z
    .array(
      z.strictObject({
        to: z.string().min(1),
        /** `high`: avoid; `possible`: after advice; `low`: may be given, with watching. */
        risk: z.enum(['high', 'possible', 'low']),
        why: kebab,
      }),
    )
    .readonly()
    .default([]),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type MedicineGroupBody = z.output<typeof medicineGroupSchema>;

export const medicineGroupReferences = (body: MedicineGroupBody): string[] =>
  body.crossReacts.map(({ to }) => `medicine-group/${to}`);

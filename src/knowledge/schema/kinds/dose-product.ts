import { z } from 'zod';
import { kebab } from '../action.ts';

/**
 * A product of which doses are made: what a site lays over the knowledge, or a release holds of a register. None is guessed:
 * where a drug has none, amounts are continuous and marked "no product or maximum known".
 */
export const doseProductSchema = z.strictObject({
  drug: kebab,
  name: z.optional(z.string().min(1)),
  /** Of one unit: a tablet, a millilitre of a solution. */
  strength: z.strictObject({ amount: z.number().positive(), unit: z.string() }),
  form: kebab,
  route: z.enum(['intravenous', 'oral', 'subcutaneous', 'intramuscular']),
  /** Smallest part of a unit that can be given: 0.5 of a scored tablet, 1 of a capsule, 0.1 of a millilitre. */
  divisible: z.number().positive().max(1),
  maxSingle: z.optional(z.strictObject({ amount: z.number().positive(), unit: z.string() })),
  maxDaily: z.optional(z.strictObject({ amount: z.number().positive(), unit: z.string() })),
  /** `immediate-release`, `prolonged-release`, where models tell them apart. */
  release: z.optional(z.enum(['immediate-release', 'prolonged-release'])),
  confirmed: z.boolean(),
  citation: z.string().min(1),
});

export type DoseProductBody = z.output<typeof doseProductSchema>;

export const doseProductReferences = ({ drug }: DoseProductBody): readonly string[] => [`drug/${drug}`];

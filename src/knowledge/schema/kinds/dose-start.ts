import { z } from 'zod';
import { kebab } from '../action.ts';

const range = z.strictObject({ low: z.number().positive(), high: z.number().positive() });
const amount = range.extend({ unit: z.string() });
const token = z.string().regex(/^[a-z][a-z0-9-]*$/);

const row = z.strictObject({
  id: kebab,
  /** Phenotypes of each gene, any of them; a gene left out may be anything. */
  when: z.record(z.string(), z.array(z.string()).min(1).readonly()),
  context: z.optional(z.enum(['malignancy', 'no-malignancy'])),
  action: z.enum(['usual', 'reduce', 'raise', 'avoid', 'alternative']),
  /** Share of the usual starting dose. */
  factor: z.optional(range),
  /** A dose in place of a share. */
  amounts: z.optional(z.array(amount).min(1).readonly()),
  frequency: z.optional(z.enum(['daily', 'three-times-weekly'])),
  /** No more than this. */
  cap: z.optional(z.strictObject({ amount: z.number().positive(), unit: z.string() })),
  /** Weeks until steady state, before the dose is changed by effect. */
  weeks: z.optional(range),
  /** What may still be needed: `further-reduction`, `reduced-dose-with-early-level-where-no-alternative`. */
  notes: z.array(token).readonly().default([]),
});

/** Starting doses by genotype, before any level. */
export const doseStartSchema = z.strictObject({
  drugs: z.array(kebab).min(1).readonly(),
  genes: z.array(z.string()).min(1).readonly(),
  keyedBy: z.enum(['phenotype', 'activity-score']).default('phenotype'),
  citation: z.string().min(1),
  confirmed: z.boolean(),
  /** The usual starting doses that factors multiply, where the source names them. */
  usual: z.array(amount).readonly().default([]),
  /** For whom it holds, and where it does not. */
  scope: z.array(token).readonly().default([]),
  rows: z.array(row).min(1).readonly(),
});

export type DoseStartBody = z.output<typeof doseStartSchema>;

export const doseStartReferences = ({ drugs }: DoseStartBody): readonly string[] => drugs.map((id) => `drug/${id}`);

import { z } from 'zod';
import { kebab } from '../action.ts';
import { doseCovariateSchema } from './dose-covariate.ts';
import { namedFormulaSchema } from './dose-structure.ts';

/**
 * A published dose equation or a calculator of dosing: formulas over plain numbers in the declared units. What a plan derives
 * of a person (eGFR, body surface) is an `equation`; these are for whoever works out a dose by hand, and to name the form used.
 */
export const doseEquationSchema = z.strictObject({
  title: z.string().min(1),
  /** Drugs whose starting dose it gives; empty for calculators. */
  drugs: z.array(kebab).readonly().default([]),
  kind: z.enum(['start', 'kidney', 'body', 'level', 'unit', 'two-levels', 'dose']),
  inputs: z.array(doseCovariateSchema).readonly(),
  /** People it was made of, by an input in its unit: no dose is said outside. `confirmed: false` is ours. */
  limits: z
    .array(
      z.strictObject({
        of: z.string(),
        from: z.optional(z.number()),
        upTo: z.optional(z.number()),
        confirmed: z.boolean(),
      }),
    )
    .readonly()
    .default([]),
  definitions: z.array(namedFormulaSchema).readonly(),
  text: z.string().min(1),
  /** What the value is, as a token: `weekly-dose`. */
  output: z.string().regex(/^[a-z][a-z0-9-]*$/),
  unit: z.string(),
  /** Name of the form, where an equation goes round in several: `gfr-plus-25`. */
  form: z.optional(z.string().regex(/^[a-z0-9-]+$/)),
  citation: z.string().min(1),
  /** Whether the coefficients were seen in a source; else they rest on general knowledge. */
  confirmed: z.boolean(),
  doubts: z.array(z.string().min(1)).readonly().default([]),
  /** Inputs and what must come out. */
  examples: z
    .array(z.strictObject({ inputs: z.record(z.string(), z.number()), value: z.number() }))
    .min(1)
    .readonly(),
});

export type DoseEquationBody = z.output<typeof doseEquationSchema>;

export const doseEquationReferences = ({ drugs }: DoseEquationBody): readonly string[] =>
  drugs.map((id) => `drug/${id}`);

import { z } from 'zod';

/** A published equation: the formula text of `core`, its inputs with units, and for whom it holds. */
export const equationSchema = z.strictObject({
  title: z.string().min(1),
  /** Formula text; see docs/reference/formulas.md. */
  text: z.string().min(1),
  inputs: z.record(
    z.string(),
    z.union([
      z.strictObject({ unit: z.string() }),
      z.strictObject({ oneOf: z.array(z.string()) }),
      z.strictObject({ yesNo: z.literal(true) }),
    ]),
  ),
  unit: z.string(),
  /** Adults only, and the like: outside it the value is flagged. */
  population: z.optional(z.strictObject({ ageFrom: z.optional(z.number()), ageBelow: z.optional(z.number()) })),
  citation: z.string().min(1),
});

export type EquationBody = z.output<typeof equationSchema>;

import { z } from 'zod';

/**
 * Where an input comes from, the first that is there: `analyte:creatinine`, `person:age`, `person:sex`, `derived:bsa`,
 * `absent:ascites` (a condition that the record rules out; gives the first word of `oneOf`).
 */
const from = z
  .array(z.string().regex(/^(analyte|person|derived|absent):[a-z0-9-]+$/))
  .readonly()
  .default([]);

/** A published equation: the formula text of `core`, its inputs with units and whence, and for whom it holds. */
export const equationSchema = z.strictObject({
  title: z.string().min(1),
  /** Formula text; see docs/reference/formulas.md. */
  text: z.string().min(1),
  inputs: z.record(
    z.string(),
    z.union([
      z.strictObject({ unit: z.string(), from }),
      z.strictObject({ oneOf: z.array(z.string()), from }),
      z.strictObject({ yesNo: z.literal(true), from }),
    ]),
  ),
  unit: z.string(),
  /** Adults only, and the like: outside it the value is flagged. Heights and the like in the inputs' own units. */
  population: z.optional(
    z.strictObject({
      ageFrom: z.optional(z.number()),
      ageBelow: z.optional(z.number()),
      inputs: z.optional(
        z.record(z.string(), z.strictObject({ from: z.optional(z.number()), upTo: z.optional(z.number()) })),
      ),
    }),
  ),
  /** Names of ranges of the result: class A of 5 to 6 points. */
  classes: z.optional(z.array(z.strictObject({ name: z.string(), from: z.number(), upTo: z.number() })).readonly()),
  confirmed: z.boolean().default(true),
  citation: z.string().min(1),
});

export type EquationBody = z.output<typeof equationSchema>;

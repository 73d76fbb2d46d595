import { z } from 'zod';

const range = z.strictObject({ low: z.number(), high: z.number() });
const loinc = z.array(z.string().regex(/^\d{1,7}-\d$/, 'a LOINC code')).readonly();

/**
 * Something that is measured of a person: which codes and names mean it, the unit that we keep it in, which values no
 * living person has, and after how long a value says little of today.
 */
export const analyteSchema = z.strictObject({
  title: z.string().min(1),
  /** Plain names, without regard to case and signs. The id is one without being listed. */
  names: z.array(z.string().min(1)).readonly().default([]),
  loinc: loinc.default([]),
  /** `coded`: an answer in words (HLA type, HER2 state), no number. */
  kind: z.enum(['number', 'coded']).default('number'),
  /** UCUM unit that values are kept in; `1` for a plain number. Words of a coded analyte have none. */
  unit: z.string().min(1).default('1'),
  /** Units that laboratories write it in, our own among them: what a wrong unit was perhaps meant to be. */
  customary: z.array(z.string().min(1)).readonly().default([]),
  /** Analytes that one written value holds: `140/85` of a blood pressure. */
  parts: z.array(z.string().min(1)).readonly().default([]),
  /** Of what is weighed, g/mol: turns mg/dL into mmol/L. */
  molarMass: z.optional(z.number().positive()),
  /** Charges of the ion: turns meq/L into mmol/L. */
  valence: z.optional(z.number().int().positive()),
  /** Units that differ by more than a dimension tells: value in `unit` = value × times + plus. */
  conversions: z
    .array(z.strictObject({ from: z.string().min(1), times: z.number(), plus: z.number().default(0) }))
    .readonly()
    .default([]),
  /** Other ways to state the same thing, each with names and codes of its own: urea as its nitrogen. */
  forms: z
    .array(
      z.strictObject({
        names: z.array(z.string().min(1)).readonly().default([]),
        loinc: loinc.default([]),
        molarMass: z.optional(z.number().positive()),
        conversions: z
          .array(z.strictObject({ from: z.string().min(1), times: z.number(), plus: z.number().default(0) }))
          .readonly()
          .default([]),
        /** The method that this form stands for: `bazett`. */
        method: z.optional(z.string().min(1)),
      }),
    )
    .readonly()
    .default([]),
  /** In `unit`. Outside it a value is refused: no living person has it. */
  bounds: z.optional(range),
  /** In `unit`. What most measured people have, ill ones too: only to tell which unit was meant. */
  typical: z.optional(range),
  /** Two values of one day whose ratio is above this contradict each other. Absent: values of one day may differ. */
  steady: z.optional(z.number().gt(1)),
  /** After so many days a value is called old. Absent: it does not grow old (height of an adult). */
  staleDays: z.optional(z.number().positive()),
  /** True where a page was seen that states the bounds and ages; else they are general knowledge. */
  confirmed: z.boolean().default(false),
  citation: z.optional(z.string().min(1)),
});

export type AnalyteBody = z.output<typeof analyteSchema>;

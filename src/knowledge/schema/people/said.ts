import { z } from 'zod';

const text = z.string().trim().min(1);

/** Our own sentence in each language; where a language is missing, a view falls back to English. */
export const saidSchema = z.strictObject({ en: text, es: text, ar: z.optional(text) });
export type Said = z.output<typeof saidSchema>;

export const saidListSchema = z.array(saidSchema).min(1).readonly();

/** A source of the registry, and where in it. */
export const citedSchema = z.strictObject({
  source: z.string().min(1),
  /** `table 2`, `section 7.2`. */
  at: z.optional(z.string().min(1)),
});
export type Cited = z.output<typeof citedSchema>;

/** A figure out of 100 people, or the range it lies in. */
export const of100Schema = z.union([
  z.number().min(0).max(100),
  z
    .strictObject({ from: z.number().min(0).max(100), to: z.number().min(0).max(100) })
    .refine(({ from, to }) => from < to, 'from is below to'),
]);
export type Of100 = z.output<typeof of100Schema>;

import { z } from 'zod';
import { kebab } from '../action.ts';
import { saidListSchema, saidSchema } from './said.ts';

/** What a person reads before and after a genetic test of a kind. */
export const testPageSchema = z.strictObject({
  test: z.enum(['pharmacogenetic', 'carrier', 'monogenic-risk', 'tumour']),
  title: saidSchema,
  /** The one thing to take away. */
  main: saidSchema,
  measures: saidSchema,
  before: saidListSchema,
  afterPositive: saidListSchema,
  afterNegative: saidListSchema,
  /** A result that nobody can read yet. */
  afterUnclear: saidListSchema,
  /** What the test can find that would have harmed nobody. */
  neverHarmed: saidSchema,
  family: saidListSchema,
  questions: saidListSchema,
  /** Reasons to see a genetic counsellor. */
  redFlags: z
    .array(z.strictObject({ id: kebab, text: saidSchema }))
    .min(2)
    .readonly(),
  citation: z.string().min(1),
  reviewed: z.iso.date(),
  confirmed: z.boolean(),
});

export type TestPageBody = z.output<typeof testPageSchema>;

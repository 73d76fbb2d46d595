import { z } from 'zod';
import { kebab } from '../action.ts';
import { drugSelectorSchema, measuresIn, safetyTermSchema } from './safety-term.ts';

/** One criterion of a screening tool, as the codes that it was published with: what may be too much, and what may be missing. */
export const screeningRuleSchema = z.strictObject({
  tool: z.string().min(1),
  /** The tool's own number: `STOPP B2`. */
  criterion: z.string().min(1),
  /** A medicine that may be too much, or one that may be missing. */
  asks: z.enum(['stop', 'start']),
  ageFrom: z.number(),
  mechanism: kebab,
  word: z.enum(['avoid', 'change-dose', 'caution']),
  tier: z.enum(['show', 'quiet']),
  /** Any of these suffices. */
  iterations: z
    .array(
      z.strictObject({
        when: z.array(safetyTermSchema).readonly(),
        medicines: drugSelectorSchema,
        /** Where it differs from the criterion's. */
        mechanism: z.optional(kebab),
        /** Two or more medicines of this selection, not one. */
        twice: z.optional(z.literal(true)),
      }),
    )
    .min(1)
    .readonly(),
  /** Parts of the criterion that no code holds: to be judged by whoever knows the person. Then it is never more than quiet. */
  judge: z.array(kebab).readonly().default([]),
  /** Where the published codes were put right, and why. */
  corrected: z.optional(z.string().min(1)),
  citation: z.optional(z.string().min(1)),
  /** False where it rests on no page that was seen. */
  confirmed: z.boolean().default(true),
});

export type ScreeningRuleBody = z.output<typeof screeningRuleSchema>;

export const screeningReferences = (body: ScreeningRuleBody): string[] => [
  ...new Set(body.iterations.flatMap(({ when }) => measuresIn(when))),
];

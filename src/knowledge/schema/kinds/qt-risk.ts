import { z } from 'zod';
import { drugSelectorSchema, measuresIn, safetyTermSchema } from './safety-term.ts';

/** A medicine whose label speaks of a longer QT interval, or a factor of the person that adds to the risk. */
export const qtRiskSchema = z.union([
  z.strictObject({
    medicines: drugSelectorSchema,
    /** `marked`: contraindicated with other such medicines, a boxed warning, or torsades at usual doses; `some`: a warning. */
    effect: z.enum(['marked', 'some']),
    citation: z.string().min(1),
    confirmed: z.boolean(),
  }),
  z.strictObject({
    factor: z.string().min(1),
    when: z.array(safetyTermSchema).min(1).readonly(),
    points: z.number().positive(),
    citation: z.string().min(1),
    confirmed: z.boolean(),
  }),
]);

export type QtRiskBody = z.output<typeof qtRiskSchema>;

export const qtRiskReferences = (body: QtRiskBody): string[] => ('when' in body ? measuresIn(body.when) : []);

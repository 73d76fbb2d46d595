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
  /** How the points add up, and from where on they speak. */
  z.strictObject({
    scale: z.string().min(1),
    firstMedicine: z.number().positive(),
    furtherMedicines: z.number().positive(),
    moderateFrom: z.number().positive(),
    highFrom: z.number().positive(),
    measure: z.string().min(1),
    /** A measured interval from which on no such medicine is taken without need. */
    longFrom: z.number().positive(),
    citation: z.string().min(1),
    confirmed: z.boolean(),
  }),
]);

export type QtRiskBody = z.output<typeof qtRiskSchema>;

export const qtRiskReferences = (body: QtRiskBody): string[] => ('when' in body ? measuresIn(body.when) : []);

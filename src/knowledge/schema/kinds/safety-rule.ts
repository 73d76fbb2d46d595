import { z } from 'zod';
import { actionSchema, kebab } from '../action.ts';
import { drugSelectorSchema, measuresIn, safetyTermSchema } from './safety-term.ts';

const word = z.enum(['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care']);
const tier = z.enum(['interrupt', 'show', 'quiet']);

const caseSchema = z
  .strictObject({
    /**
     * All of them; the first case of a rule that holds is the one that counts, so the most severe stands first. Empty: always, which
     * is how a record says that a medicine needs nothing (`usual-care`).
     */
    when: z.array(safetyTermSchema).readonly(),
    word,
    tier,
    actions: z.array(actionSchema).readonly(),
    /** Coded reason where it differs from the rule's. */
    mechanism: z.optional(kebab),
    /** Measured or calculated exposure over that of a person without it. */
    exposure: z.optional(
      z.strictObject({ ratio: z.number().positive(), low: z.number().positive(), high: z.number().positive() }),
    ),
  })
  .refine(
    (c) => c.tier !== 'interrupt' || c.word === 'avoid' || c.word === 'change-dose',
    'interrupts without asking for a change',
  )
  .refine((c) => c.when.length > 0 || c.word === 'usual-care', 'speaks of everybody');

/** What one property of a person (organ, condition, age, pregnancy, habit) means for a medicine or a class of them. */
export const safetyRuleSchema = z.strictObject({
  check: z.enum(['interaction', 'kidney', 'liver', 'age', 'condition', 'pregnancy', 'lactation', 'lifestyle', 'qt']),
  medicines: drugSelectorSchema,
  mechanism: kebab,
  cases: z.array(caseSchema).min(1).readonly(),
  citation: z.string().min(1),
  /** False where it rests on no page that was seen. */
  confirmed: z.boolean(),
});

export type SafetyRuleBody = z.output<typeof safetyRuleSchema>;

export const safetyRuleReferences = (body: SafetyRuleBody): string[] => [
  ...new Set(body.cases.flatMap((c) => measuresIn(c.when))),
];

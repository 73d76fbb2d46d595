import { z } from 'zod';
import { actionSchema } from '../action.ts';

export const wordSchema = z.enum(['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care']);
export const tierSchema = z.enum(['interrupt', 'show', 'quiet']);

/**
 * One step of one source's own scale, and what it asks of whoever treats: `ansm:not-recommended`. Only what changes an action
 * may interrupt.
 */
export const interactionGradeSchema = z
  .strictObject({
    /** As the source writes it. */
    grade: z.string().min(1),
    /** 1 is the most severe of its scale. */
    rank: z.number().int().positive(),
    tier: tierSchema,
    word: wordSchema,
    actions: z.array(actionSchema).readonly(),
    confirmed: z.boolean(),
  })
  .refine(
    (body) => body.tier !== 'interrupt' || body.word === 'avoid' || body.word === 'change-dose',
    'interrupts without asking for a change',
  );

export type InteractionGradeBody = z.output<typeof interactionGradeSchema>;

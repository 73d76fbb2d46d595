import { z } from 'zod';
import { actionSchema } from '../action.ts';
import { tierSchema, wordSchema } from './interaction-grade.ts';

/**
 * What it means when a medicine changes the enzyme of another: one record for each strength of change and each kind of substrate,
 * so that no pair is listed. `activated` substrates are made active by the enzyme: inhibition takes the effect away.
 */
export const enzymeEffectSchema = z
  .strictObject({
    role: z.enum(['inhibitor', 'inducer']),
    strength: z.enum(['strong', 'moderate', 'weak']),
    substrate: z.enum(['sensitive', 'moderate-sensitive', 'activated']),
    tier: tierSchema,
    word: wordSchema,
    actions: z.array(actionSchema).readonly(),
    confirmed: z.boolean(),
  })
  .refine(
    (body) => body.tier !== 'interrupt' || body.word === 'avoid' || body.word === 'change-dose',
    'interrupts without asking for a change',
  );

export type EnzymeEffectBody = z.output<typeof enzymeEffectSchema>;

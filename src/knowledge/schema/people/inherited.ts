import { z } from 'zod';
import { kebab } from '../action.ts';

/** Conditions that are inherited or known by a genetic test: whoever names one tells of the genes. */
export const inheritedSchema = z.strictObject({
  conditions: z.array(kebab).min(1).readonly(),
  confirmed: z.boolean(),
});

export type InheritedBody = z.output<typeof inheritedSchema>;

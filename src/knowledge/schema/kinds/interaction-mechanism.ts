import { z } from 'zod';

/** What a way of acting on each other may do to a person, and so what is watched for. */
export const interactionMechanismSchema = z.strictObject({
  /** Coded effects or measurements: `bleeding`, `ecg`, `potassium`. */
  watch: z.array(z.string().min(1)).min(1).readonly(),
  confirmed: z.boolean(),
});

export type InteractionMechanismBody = z.output<typeof interactionMechanismSchema>;

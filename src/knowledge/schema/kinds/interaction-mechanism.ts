import { z } from 'zod';

/** What a way of acting on each other may do to a person, and so what is watched for. */
export const interactionMechanismSchema = z.strictObject({
  /** Coded effects or measurements: `bleeding`, `ecg`, `potassium`. */
  watch: z.array(z.string().min(1)).min(1).readonly(),
  /** As what the culprit acts, which tells how long it goes on when it was stopped. */
  acts: z.enum(['inhibitor', 'inducer', 'effect']),
  confirmed: z.boolean(),
});

export type InteractionMechanismBody = z.output<typeof interactionMechanismSchema>;

import { z } from 'zod';
import { kebab } from '../action.ts';

/**
 * What a record makes worth talking about, screening for or referring although no medicine's line says it: an illness in the
 * family, a value off its goal, a medicine without a response, smoking. It asks; it never decides.
 */
export const visitPromptSchema = z.strictObject({
  kind: z.enum(['talk', 'screen', 'refer']),
  /** What is counselled: a coded topic. */
  topic: kebab,
  when: z.discriminatedUnion('by', [
    /** So many relatives of the degrees named have the condition, begun below an age where one is given; an unknown age does not count. */
    z.strictObject({
      by: z.literal('family'),
      conditions: z.array(kebab).min(1).readonly(),
      relations: z.array(kebab).min(1).readonly(),
      beginsBelow: z.optional(z.number().positive()),
    }),
    /** The newest value, no older than so many days, of a person with one of the conditions, where any are named. */
    z.strictObject({
      by: z.literal('value'),
      analyte: kebab,
      from: z.optional(z.number()),
      below: z.optional(z.number()),
      withinDays: z.int().positive(),
      conditions: z.optional(z.array(kebab).readonly()),
      sex: z.optional(z.enum(['female', 'male'])),
    }),
    /** A medicine taken so many days with no response, or a partial one. */
    z.strictObject({
      by: z.literal('response'),
      drugs: z.array(z.string()).min(1).readonly(),
      responses: z
        .array(z.enum(['none', 'partial']))
        .min(1)
        .readonly(),
      afterDays: z.int().positive(),
    }),
    z.strictObject({ by: z.literal('smoking') }),
  ]),
  decides: z.enum(['prescriber', 'prescriber-with-person', 'person', 'specialist']),
  citation: z.optional(z.string()),
  confirmed: z.boolean(),
});

export type VisitPromptBody = z.output<typeof visitPromptSchema>;

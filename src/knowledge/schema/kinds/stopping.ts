import { z } from 'zod';
import { drugOrClass, kebab } from '../action.ts';
import { drugReference } from './drug-reference.ts';

const steps = z
  .array(
    z.strictObject({
      /** Part of the starting dose taken off at each step, in percent; or of the dose at that moment. */
      byPercent: z.optional(z.number().positive().max(100)),
      of: z.optional(z.enum(['first-dose', 'present-dose'])),
      everyDays: z.optional(z.number().positive()),
      /** Coded: `switch-to-long-acting`, `halve`, `alternate-days`, `specialist-plan`, `cover-first`, `stop`. */
      what: z.optional(kebab),
    }),
  )
  .min(1);

/** What to reckon with when a medicine ends. */
export const stoppingSchema = z.strictObject({
  drugs: z.array(drugOrClass).min(1),
  taper: z.optional(
    z.strictObject({
      /** What an abrupt end does: `rebound-hypertension`, `withdrawal-seizures`, `adrenal-crisis`. */
      harm: kebab,
      /** Taken for at least so many days before a taper is needed. */
      afterDays: z.optional(z.number()),
      steps,
      watch: z.optional(z.array(kebab).min(1)),
    }),
  ),
  /** Never ends without a replacement or an urgent referral. */
  essential: z.optional(
    z.strictObject({
      harm: kebab,
      /** Only with one of these; left out: always. `withinMonths` counts from the condition's date. */
      when: z.optional(
        z.array(z.strictObject({ conditions: z.array(kebab).min(1), withinMonths: z.optional(z.number()) })).min(1),
      ),
      needs: z.array(z.enum(['replacement', 'urgent-referral'])).min(1),
    }),
  ),
  confirmed: z.boolean(),
  citation: z.optional(z.string().min(1)),
});

export type StoppingBody = z.output<typeof stoppingSchema>;

export function stoppingReferences(body: StoppingBody): string[] {
  return body.drugs.map(drugReference);
}

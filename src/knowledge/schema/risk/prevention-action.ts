import { z } from 'zod';
import { kebab } from '../action.ts';

/** How a thing that was done, or that is there, shows in a record: any of these. */
const shownSchema = z.strictObject({
  /** Ids that procedures, and conditions that are procedures, mean. */
  events: z.array(kebab).readonly().optional(),
  /** Illnesses of the person, past ones too. */
  conditions: z.array(kebab).readonly().optional(),
  /** Measured values. */
  analytes: z.array(kebab).readonly().optional(),
  /** `loinc:2335-8`, `snomed:73761001` */
  codes: z
    .array(z.string().regex(/^[a-z0-9]+:.+$/))
    .readonly()
    .optional(),
  /** As written, signs and capitals apart. */
  names: z.array(z.string()).readonly().optional(),
  /** Drug ids and classes (`~statins`) that are taken. */
  medicines: z.array(z.string()).readonly().optional(),
});

export type ShownBody = z.output<typeof shownSchema>;

/** One thing that prevention does, and how to tell from a record that it was done, is not needed, or cannot be. */
export const preventionActionSchema = z.strictObject({
  kind: z.enum([
    'screen',
    'medicine',
    'test',
    'refer',
    'counsel',
    'lifestyle',
    'surgery',
    'avoid',
    'vaccine',
    'exposure',
  ]),
  /** Ways to do the same thing share a line of the plan: a stool test and a colonoscopy are both `colorectal-cancer`. */
  line: kebab,
  topic: kebab,
  /** Diseases and syndromes that it answers to beside its topic. */
  answers: z.array(kebab).readonly().optional(),
  /** Advice that is no more than an option to weigh, or that says not to. */
  says: z.enum(['do', 'weigh', 'against']).default('do'),
  urgent: z.boolean().optional(),
  decides: z.enum(['person', 'prescriber-with-person', 'specialist', 'genetics']).default('prescriber-with-person'),
  done: shownSchema.optional(),
  /** A result beyond any of these asks for more: it does not count as up to date. The latest value of the record. */
  asksMore: z
    .array(z.strictObject({ analyte: kebab, unit: z.string().min(1), atLeast: z.number() }))
    .min(1)
    .readonly()
    .optional(),
  /** An organ that is not there any more. */
  removed: shownSchema.optional(),
  /** Known already: nothing is to be found by it. */
  known: shownSchema.optional(),
  /** An illness whose follow-up takes its place. */
  followUp: shownSchema.optional(),
  /** Facts that must hold before advice of a threshold becomes a line; groups as in rules. */
  when: z
    .array(
      z
        .array(
          z.strictObject({
            fact: z.string().min(1),
            atLeast: z.number().optional(),
            atMost: z.number().optional(),
            below: z.number().optional(),
            is: z.union([z.boolean(), z.string()]).optional(),
          }),
        )
        .min(1)
        .readonly(),
    )
    .readonly()
    .optional(),
});

export type PreventionActionBody = z.output<typeof preventionActionSchema>;

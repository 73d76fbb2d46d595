import { z } from 'zod';
import { kebab } from '../action.ts';
import { citedSchema, saidListSchema, saidSchema } from './said.ts';

/** A lesson of three minutes for a clinician, with a case and a self-test. It teaches what the advice beside it rests on. */
export const lessonSchema = z.strictObject({
  /** What the lesson belongs beside; any one of them is enough. */
  topics: z.strictObject({
    genes: z.array(z.string().min(1)).readonly(),
    drugs: z.array(kebab).readonly(),
    /** Ids of checks: columns of the safety matrix. */
    checks: z.array(kebab).readonly(),
    /** Ids of interaction mechanisms. */
    mechanisms: z.array(kebab).readonly(),
  }),
  /** Place in the list of lessons, from 1. */
  order: z.int().positive(),
  title: saidSchema,
  minutes: z.int().min(1).max(10),
  objectives: saidListSchema,
  sections: z
    .array(z.strictObject({ heading: saidSchema, text: saidSchema, refs: z.array(citedSchema).min(1).readonly() }))
    .min(2)
    .readonly(),
  case: z.strictObject({ text: saidSchema, point: saidSchema }),
  questions: z
    .array(
      z
        .strictObject({
          id: kebab,
          stem: saidSchema,
          options: z.array(saidSchema).min(3).max(5).readonly(),
          /** Index of the right option. */
          right: z.int().nonnegative(),
          explanation: saidSchema,
        })
        .refine(({ right, options }) => right < options.length, 'right names an option'),
    )
    .min(4)
    .max(5)
    .readonly(),
  /** Share of right answers, out of 100, that gives the certificate. */
  passAt: z.number().min(50).max(100),
  reviewed: z.iso.date(),
  confirmed: z.boolean(),
});

export type LessonBody = z.output<typeof lessonSchema>;

export function lessonReferences({ topics, sections }: LessonBody): readonly string[] {
  return [
    ...topics.drugs.map((drug) => `drug/${drug}`),
    ...topics.genes.map((gene) => `gene/${gene}`),
    ...topics.mechanisms.map((mechanism) => `interaction-mechanism/${mechanism}`),
    ...sections.flatMap(({ refs }) => refs.map(({ source }) => `source/${source}`)),
  ];
}

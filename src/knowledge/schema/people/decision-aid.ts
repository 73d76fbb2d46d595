import { z } from 'zod';
import { checkDecisionAid } from '../../people/check-decision-aid.ts';
import { kebab } from '../action.ts';
import { citedSchema, of100Schema, saidListSchema, saidSchema } from './said.ts';

/** How far the numbers can be trusted, as grades of evidence have it. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;

/** How often an outcome happens with an option. No sound figure: `of100` is null, and `why` says so in words. */
export const optionOutcomeSchema = z
  .strictObject({
    /** Id of one of the aid's outcomes. */
    outcome: kebab,
    of100: z.nullable(of100Schema),
    certainty: z.enum(CERTAINTIES),
    source: z.nullable(citedSchema),
    confirmed: z.boolean(),
    /** What the figure means for this person, or why there is none. */
    why: z.optional(saidSchema),
  })
  .refine(({ of100, why }) => of100 !== null || why !== undefined, 'without a figure, `why` says why there is none')
  .refine(({ of100, source }) => of100 === null || source !== null, 'a figure has a source');

export const aidOptionSchema = z.strictObject({
  id: kebab,
  title: saidSchema,
  /** Doing nothing, or going on as now. */
  asNow: z.optional(z.literal(true)),
  /** Medicines that this option is; empty where it is none. */
  drugs: z.array(kebab).readonly(),
  good: saidListSchema,
  bad: saidListSchema,
  living: z.strictObject({ body: saidSchema, mind: saidSchema, daily: saidSchema }),
  outcomes: z.array(optionOutcomeSchema).readonly(),
});

export const valuesQuestionSchema = z.strictObject({
  id: kebab,
  question: saidSchema,
  /** What an answer of "matters much" adds to each option; options not named get nothing. */
  towards: z.record(kebab, z.number().min(-2).max(2)),
});

/** What a decision about a medicine or a test needs to be shared, shaped by the minimum standards for patient decision aids. */
export const decisionAidSchema = z
  .strictObject({
    for: z.enum(['treatment', 'test']),
    /** Where the aid stands beside a plan: any of the drugs, for a person whose gene or condition is named, where any is. */
    appliesTo: z.strictObject({
      drugs: z.array(kebab).readonly(),
      genes: z.array(z.string().min(1)).readonly(),
      conditions: z.array(kebab).readonly(),
      /** Kinds of plan lines. */
      lines: z.array(kebab).readonly(),
    }),
    title: saidSchema,
    condition: saidSchema,
    decision: saidSchema,
    /** In the order in which they are drawn; the denominator is 100 everywhere. */
    outcomes: z
      .array(
        z.strictObject({
          id: kebab,
          what: saidSchema,
          /** In how long a time. */
          horizon: saidSchema,
          wanted: z.boolean(),
        }),
      )
      .readonly(),
    options: z.array(aidOptionSchema).min(2).readonly(),
    values: z.array(valuesQuestionSchema).min(2).readonly(),
    /** For a test. */
    test: z.optional(
      z.strictObject({
        measures: saidSchema,
        afterPositive: saidSchema,
        afterNegative: saidSchema,
        neverHarmed: saidSchema,
      }),
    ),
    evidence: z
      .array(z.strictObject({ source: z.string().min(1), citation: z.string().min(1), confirmed: z.boolean() }))
      .min(1)
      .readonly(),
    howSure: saidSchema,
    written: z.iso.date(),
    updatePolicy: saidSchema,
    paidBy: saidSchema,
  })
  .superRefine((aid, context) => {
    for (const { item, what } of checkDecisionAid(aid))
      context.addIssue({ code: 'custom', message: `${item}: ${what}` });
  });

export type DecisionAidBody = z.output<typeof decisionAidSchema>;

export function decisionAidReferences({ appliesTo, options, evidence }: DecisionAidBody): readonly string[] {
  return [
    ...appliesTo.drugs.map((drug) => `drug/${drug}`),
    ...appliesTo.genes.map((gene) => `gene/${gene}`),
    ...appliesTo.conditions.map((condition) => `condition/${condition}`),
    ...evidence.map(({ source }) => `source/${source}`),
    ...options.flatMap((option) => [
      ...option.drugs.map((drug) => `drug/${drug}`),
      ...option.outcomes.flatMap(({ source }) => (source === null ? [] : [`source/${source.source}`])),
    ]),
  ];
}

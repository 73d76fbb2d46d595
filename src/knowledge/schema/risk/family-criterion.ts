import { z } from 'zod';
import { kebab } from '../action.ts';

/** Relatives, and what of them is asked. Illnesses by the ids of the conditions. */
const relativesSchema = z.strictObject({
  /** Any of these illnesses, in one relative. */
  illness: z.array(kebab).min(1).readonly(),
  /** Several of these in the same relative; with how many. */
  illnessesInOne: z.int().positive().optional(),
  /** How many such relatives, the person too where `self` says so. */
  atLeast: z.int().positive(),
  /** Degrees of kinship that count: 1 parents, children, siblings; 2; 3. */
  degrees: z.array(z.int().min(1).max(3)).readonly().optional(),
  sex: z.enum(['female', 'male']).optional(),
  /** Age at onset below; an age that nobody told leaves it open. */
  below: z.number().positive().optional(),
  /** `counts`: the person counts as one of them; `only`: the person alone is asked; `not`: relatives alone. */
  self: z.enum(['counts', 'only', 'not']).optional(),
  /** All of them on one side of the family. */
  sameSide: z.boolean().optional(),
  /** One of them must be a relative of the first degree of the two others. */
  firstDegreeOfOthers: z.boolean().optional(),
  /** In at least as many generations that follow each other. */
  generations: z.int().positive().optional(),
});

/** A measured value of the person (of the analytes), in the unit. */
const valueSchema = z.strictObject({
  analyte: kebab,
  unit: z.string(),
  atLeast: z.number(),
  below: z.number().optional(),
});

/** One thing that holds, does not, or is open. */
const conditionSchema = z.strictObject({
  id: kebab,
  relatives: relativesSchema.optional(),
  value: valueSchema.optional(),
  /** Illness or finding of the person. */
  own: z.array(kebab).readonly().optional(),
  /** Result of a gene of the person: a pathogenic variant in one of these. */
  carries: z.array(z.string()).readonly().optional(),
  points: z.number().optional(),
  /** Of conditions of the same group, only the highest points count. */
  group: kebab.optional(),
});

export type FamilyConditionBody = z.output<typeof conditionSchema>;

/** Criteria of a society on a family: all, any or points. */
export const familyCriterionSchema = z.strictObject({
  title: z.string().min(1),
  /** What is looked for: `lynch`, `familial-hypercholesterolaemia`, `breast-ovarian` … */
  syndrome: kebab,
  genes: z.array(z.string()).readonly(),
  /** `all`, `any`, or points with bands. */
  by: z.enum(['all', 'any', 'points']),
  conditions: z.array(conditionSchema).min(1).readonly(),
  /** Of points: from that sum on. */
  bands: z
    .array(z.strictObject({ name: kebab, from: z.number(), met: z.boolean() }))
    .readonly()
    .optional(),
  /** Token of what is advised where it is met: `genetic-counselling`, `test-tumour-msi` … */
  advice: z.array(kebab).readonly(),
  /** Id of the carrier management it leads to. */
  leadsTo: kebab.optional(),
  citation: z.string().min(1),
  published: z.string().optional(),
  confirmed: z.boolean(),
});

export type FamilyCriterionBody = z.output<typeof familyCriterionSchema>;

/** How much an illness in relatives raises the same illness in the person. */
export const familyRatioSchema = z.strictObject({
  /** Disease id of `disease-risk` and `incidence`. */
  disease: kebab,
  /** Illnesses in relatives that count, by the ids of the conditions. */
  illness: z.array(kebab).min(1).readonly(),
  /** Which relatives: `first-degree`, `second-degree`, `father`, `brother` …; `by` counts them. */
  relatives: kebab,
  count: z.strictObject({ from: z.int().nonnegative(), below: z.int().positive().optional() }),
  /** Onset below that age, where it matters. */
  onsetBelow: z.number().optional(),
  onsetFrom: z.number().optional(),
  sex: z.enum(['female', 'male']).optional(),
  ratio: z.number().positive(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  /** Share of people with such a family: to find what the average person has. */
  prevalence: z.number().optional(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type FamilyRatioBody = z.output<typeof familyRatioSchema>;

import { z } from 'zod';
import { kebab } from '../action.ts';

/** Relatives, and what of them is asked. Illnesses by the ids of the conditions; kinds of an illness count as it. */
const relativesSchema = z.strictObject({
  /** Any of these illnesses, in one relative. */
  illness: z.array(kebab).min(1).readonly(),
  /** So many different ones of these in the same relative. */
  illnessesInOne: z.int().positive().optional(),
  /** How many such relatives, the person too where `self` says so. */
  atLeast: z.int().positive(),
  /** Degrees of kinship that count: 1 parents, children, full siblings; 2; 3. Absent: all. The person counts by `self` alone. */
  degrees: z.array(z.int().min(1).max(3)).readonly().optional(),
  sex: z.enum(['female', 'male']).optional(),
  /** Relations that alone count: `mother`, `father`, `brother` … */
  relations: z.array(kebab).readonly().optional(),
  /** Age at onset below; an age that nobody told leaves it open. */
  below: z.number().positive().optional(),
  /** At least one of those counted fell ill below that age. */
  oneBelow: z.number().positive().optional(),
  /** For each list, at least one of those counted has an illness of it. */
  oneWith: z.array(z.array(kebab).min(1).readonly()).readonly().optional(),
  /** `counts`: the person counts as one of them; `only`: the person alone is asked; absent or `not`: relatives alone. */
  self: z.enum(['counts', 'only', 'not']).optional(),
  /** All of them on one side of the family. */
  sameSide: z.boolean().optional(),
  /** One of them must be a relative of the first degree of two others. */
  firstDegreeOfOthers: z.boolean().optional(),
  /** In at least as many generations that follow each other. */
  generations: z.int().positive().optional(),
});

export type FamilyRelativesBody = z.output<typeof relativesSchema>;

/** A measured value of the person (of the analytes), in the unit. */
const valueSchema = z.strictObject({
  analyte: kebab,
  unit: z.string(),
  atLeast: z.number(),
  below: z.number().optional(),
  /** Drug classes that lower it: a value under one of these is a lower bound of the value without. */
  without: z.array(z.string()).readonly().optional(),
  /** Age of the person at the measurement. */
  ageBelow: z.number().optional(),
  ageFrom: z.number().optional(),
});

export type FamilyValueBody = z.output<typeof valueSchema>;

/** One of these is asked. */
const asked = {
  relatives: relativesSchema.optional(),
  value: valueSchema.optional(),
  /** Illness or finding of the person. */
  own: z.array(kebab).min(1).readonly().optional(),
  /** Result of a gene of the person: a pathogenic variant in one of these. */
  carries: z.array(z.string()).min(1).readonly().optional(),
  /** A relative with a stated pathogenic result in one of these genes. */
  carrierInFamily: z.array(z.string()).min(1).readonly().optional(),
} as const;

const partSchema = z.strictObject({ ...asked, all: z.array(z.strictObject(asked)).min(1).readonly().optional() });

/** One thing that holds, does not, or is open: one question, or parts of which all or any must hold. */
const conditionSchema = z.strictObject({
  id: kebab,
  ...asked,
  all: z.array(z.strictObject(asked)).min(1).readonly().optional(),
  any: z.array(partSchema).min(1).readonly().optional(),
  points: z.number().optional(),
  /** Of conditions of the same group, only the highest points count. */
  group: kebab.optional(),
});

export type FamilyConditionBody = z.output<typeof conditionSchema>;
export type FamilyQuestionBody = z.output<typeof partSchema>;

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
  /** Illnesses of the person or of relatives that rule it out: the family has something else. */
  without: z.array(kebab).readonly().optional(),
  /** Token of what is advised where it is met: `genetic-counselling`, `test-tumour-msi` … */
  advice: z.array(kebab).readonly(),
  /** Id of the carrier management it leads to. */
  leadsTo: kebab.optional(),
  /** What it leads to is of adults: a child is told of it at that age, not before. */
  adultOnset: z.literal(true).optional(),
  citation: z.string().min(1),
  published: z.string().optional(),
  confirmed: z.boolean(),
});

export type FamilyCriterionBody = z.output<typeof familyCriterionSchema>;

const countSchema = z.strictObject({ from: z.int().nonnegative(), below: z.int().positive().optional() });

/** How much an illness in relatives raises the same illness in the person. */
export const familyRatioSchema = z.strictObject({
  /** Disease id of `disease-risk` and `incidence`. */
  disease: kebab,
  /** Illnesses in relatives that count, by the ids of the conditions. */
  illness: z.array(kebab).min(1).readonly(),
  /** Which relatives: `first-degree`, `second-degree`, `parents`, `grandparents`, `siblings`, `father`, `brother` …; `count` counts them. */
  relatives: kebab,
  count: countSchema,
  /** Others that must be ill too, as many. */
  also: z.strictObject({ relatives: kebab, count: countSchema }).optional(),
  /** Onset below that age, where it matters, of men and women. */
  onsetBelow: z.number().optional(),
  onsetBelowFemale: z.number().optional(),
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

import { z } from 'zod';
import { drugOrClass, kebab } from '../action.ts';
import { drugReference } from './drug-reference.ts';

/** A hard limit: where one part holds of the person, the option is left out with that reason. */
const limitSchema = z.strictObject({
  /** Condition ids: one of them present is enough. */
  conditions: z.optional(z.array(kebab).min(1)),
  ageFrom: z.optional(z.number()),
  ageBelow: z.optional(z.number()),
  weightBelowKg: z.optional(z.number()),
  egfrBelow: z.optional(z.number()),
  sex: z.optional(z.enum(['female', 'male'])),
  /** Pregnant, possibly so or planning it. */
  pregnancy: z.optional(z.literal(true)),
  /** Coded reason: `bleeding-risk`, `teratogenic` … */
  why: kebab,
});

const optionSchema = z.strictObject({
  drug: drugOrClass,
  /** `fallback`: only where no equal is left. `not-for`: named because it is wrong here although of the same class. */
  role: z.enum(['first-line', 'alternative', 'fallback', 'not-for']),
  limits: z.optional(z.array(limitSchema).min(1)),
  citation: z.optional(z.string().min(1)),
});

/** What is given for one condition or setting: therapeutic groups with their options in order. */
export const indicationSchema = z.strictObject({
  /** Condition ids and the words of guidance that mean this indication. */
  conditions: z.array(kebab).min(1),
  /** `group`: an option stands in for another of its own group only. `any`: groups are alternatives of each other. */
  exchange: z.enum(['group', 'any']),
  groups: z.array(z.strictObject({ id: kebab, options: z.array(optionSchema).min(1) })).min(1),
  confirmed: z.boolean(),
  citation: z.optional(z.string().min(1)),
});

export type IndicationBody = z.output<typeof indicationSchema>;

/** Drugs and classes of all options. */
export function indicationReferences(body: IndicationBody): string[] {
  return body.groups.flatMap(({ options }) => options.map(({ drug }) => drugReference(drug)));
}

import { z } from 'zod';

/** One thing that must hold of the person. Numbers in the unit that the measure's name ends with, else as the topic has it. */
const conditionSchema = z.strictObject({
  fact: z.string().min(1),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  below: z.number().optional(),
  is: z.union([z.boolean(), z.string()]).optional(),
  /** Holds where nobody said otherwise: what keeps a person out, and is not asked for by the recommendation itself. */
  unlessSaid: z.literal(true).optional(),
});

export type PreventionConditionBody = z.output<typeof conditionSchema>;

/** A recommendation of a task force: for whom, how strong, what, how often. */
export const preventionRuleSchema = z.strictObject({
  topic: z.string().min(1),
  /** Line of the plan that it speaks of, where it names no option: `aortic-aneurysm`. */
  line: z.string().optional(),
  grade: z.enum(['A', 'B', 'C', 'D', 'I']),
  published: z.string(),
  sex: z.enum(['female', 'male']).optional(),
  /** Whole years of age, both ends in; absent: at any age. */
  ages: z.tuple([z.number(), z.number()]).optional(),
  /** Each group must hold; a group holds where one of its conditions does. */
  when: z.array(z.array(conditionSchema).min(1).readonly()).readonly(),
  /** What is done, one of. */
  options: z.array(z.strictObject({ action: z.string(), everyMonths: z.number().positive().optional() })).readonly(),
  once: z.boolean().optional(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type PreventionRuleBody = z.output<typeof preventionRuleSchema>;

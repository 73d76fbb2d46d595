import { z } from 'zod';

/** The same words in each language of the interview. */
const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });

/** A question of `propria interview` and the part of the person file that its answer is. Every one may be left unanswered. */
export const interviewQuestionSchema = z.strictObject({
  /** Questions are asked in this order. */
  order: z.number(),
  section: z.string().min(1),
  ask: words,
  help: z.optional(words),
  /** Path in the person file: `lifestyle.smoking`. For `relatives` the relation: `mother`. */
  key: z.string().min(1),
  /**
   * `choice`: one of `options`; `choices`: several, in the order chosen; `text`, `number`; `yes-no`; `lines`: one a line;
   * `relatives`: one person a line, conditions parted by commas.
   */
  answer: z.enum(['choice', 'choices', 'text', 'number', 'yes-no', 'lines', 'relatives']),
  options: z.optional(z.array(z.strictObject({ value: z.string().min(1), label: words })).readonly()),
  /** "none" may be said, and is then a statement. */
  none: z.optional(z.literal(true)),
  /** Asked only where an earlier answer is one of these; `unless` the other way round. Unanswered does not count. */
  onlyIf: z.optional(z.strictObject({ key: z.string(), is: z.array(z.string()).readonly() })),
  unless: z.optional(z.strictObject({ key: z.string(), is: z.array(z.string()).readonly() })),
});

export type InterviewQuestionBody = z.output<typeof interviewQuestionSchema>;

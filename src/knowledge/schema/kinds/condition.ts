import { z } from 'zod';

const conditionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * A condition, a state or a procedure of a person, as plans speak of it. `icd10` are beginnings of codes: the longest that
 * fits a code wins over all conditions. `parents` are wider conditions, all of which then hold too.
 */
export const conditionSchema = z.strictObject({
  /** Empty: an id that guidance uses beside another; the other has the names and this id among its parents. */
  names: z.array(z.string().min(1)),
  kind: z.enum(['condition', 'procedure', 'finding', 'situation']),
  snomed: z.optional(z.array(z.string().regex(/^\d+$/))),
  icd10: z.optional(z.array(z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/))),
  parents: z.optional(z.array(conditionId)),
  /** A condition that a record of the past still speaks for: a stroke ten years ago is a history of stroke. */
  lasting: z.optional(z.literal(true)),
});

export type ConditionBody = z.output<typeof conditionSchema>;

import { z } from 'zod';

/**
 * Words of product names that name no drug, as keys (`nameKey`): salts (`hydrochloride`), pharmaceutical forms (`tablet`), what
 * may be passed over (`daily`). A `negation` (`stopped`, `free`) is never passed over, not even in round brackets. Words
 * outside these lists make a product name unread, never half read.
 */
export const drugWordSchema = z.strictObject({
  kind: z.enum(['salt', 'form', 'passed-over', 'negation']),
  words: z.array(z.string().regex(/^[\p{L}\p{N}]+$/u)).min(1),
});

export type DrugWordBody = z.output<typeof drugWordSchema>;

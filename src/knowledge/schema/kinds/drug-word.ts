import { z } from 'zod';
import { nameKey } from '../../name-key.ts';

/**
 * A word of product names that names no drug: a salt (`hydrochloride`), a pharmaceutical form (`tablet`), anything else that
 * may be passed over (`daily`). A `negation` (`stopped`, `free`) is never passed over, not even in round brackets. Words outside this list make a product name unread, never half read.
 */
export const drugWordSchema = z.strictObject({
  word: z.string().min(1),
  kind: z.enum(['salt', 'form', 'passed-over', 'negation']),
});

export type DrugWordBody = z.output<typeof drugWordSchema>;

export const drugWordTable = {
  columns: ['word', 'kind'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: nameKey(cells.word ?? '').replaceAll(' ', '-'),
    body: { word: nameKey(cells.word ?? ''), kind: cells.kind },
  }),
};

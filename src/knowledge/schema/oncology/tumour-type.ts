import { z } from 'zod';
import { type Cells, listOf, textOrNull } from './table-cells.ts';

/** One node of OncoTree; the id is its code. */
export const tumourTypeSchema = z.strictObject({
  name: z.string().min(1),
  /** Code above it; null: the root. */
  parent: z.nullable(z.string()),
  tissue: z.nullable(z.string()),
  mainType: z.nullable(z.string()),
  /** Blood and lymph: `liquid`; null: the root. */
  body: z.nullable(z.enum(['solid', 'liquid'])),
  /** Codes that older trees had for it. */
  former: z.array(z.string()).readonly(),
  nci: z.array(z.string()).readonly(),
});

export type TumourTypeBody = z.output<typeof tumourTypeSchema>;

export const tumourTypeTable = {
  columns: ['code', 'name', 'parent', 'tissue', 'mainType', 'body', 'former', 'nci'],
  fromRow: (cells: Cells) => ({
    id: String(cells['code']),
    body: {
      name: cells['name'],
      parent: textOrNull(cells['parent']),
      tissue: textOrNull(cells['tissue']),
      mainType: textOrNull(cells['mainType']),
      body: textOrNull(cells['body']),
      former: listOf(cells['former']),
      nci: listOf(cells['nci']),
    },
  }),
} as const;

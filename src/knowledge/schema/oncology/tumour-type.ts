import { z } from 'zod';

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

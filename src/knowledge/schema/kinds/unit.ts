import { z } from 'zod';

/** A UCUM unit and how people and laboratories write it. One writing may stand for several; the analyte's dimension tells. */
export const unitSchema = z.strictObject({
  code: z.string().min(1),
  written: z.array(z.string().min(1)).readonly(),
});

export type UnitBody = z.output<typeof unitSchema>;

import { z } from 'zod';

/** A table of hazards that equations name: columns of equal length. Ages and times in years, hazards a year. */
export const riskTableSchema = z
  .strictObject({
    title: z.string().min(1),
    columns: z.record(z.string().regex(/^[A-Za-z_]\w*$/), z.array(z.number()).min(1).readonly()),
  })
  .refine(({ columns }) => new Set(Object.values(columns).map(({ length }) => length)).size === 1, {
    message: 'columns are not of one length',
  });

export type RiskTableBody = z.output<typeof riskTableSchema>;

import { z } from 'zod';
import { nameKey } from '../../name-key.ts';

/** A scale whose points add up over all medicines. */
export const burdenScaleSchema = z.strictObject({
  title: z.string().min(1),
  /** Highest points of one medicine. */
  most: z.number().positive(),
  /** A total from which on it is to be thought about, where the scale's authors name one. */
  relevantFrom: z.optional(z.number().positive()),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type BurdenScaleBody = z.output<typeof burdenScaleSchema>;

/** Points of one substance, as one row of the compilation names it. A scale without a figure does not list the substance. */
export const burdenSchema = z.strictObject({
  name: z.string().min(1),
  /** Id of the substance; null where the row is of a form that acts where it is put. */
  drug: z.nullable(z.string()),
  points: z.record(z.string(), z.number().min(0)),
});

export type BurdenBody = z.output<typeof burdenSchema>;

/** Columns after the name are the scales. */
export const BURDEN_SCALES = ['acb', 'ars', 'ads', 'ancelin', 'ehrt', 'sittironnarit', 'aec'] as const;

export const burdenTable = {
  columns: ['name', 'drug', ...BURDEN_SCALES],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: nameKey(cells.name ?? '').replaceAll(' ', '-'),
    body: {
      name: cells.name,
      drug: (cells.drug ?? '') === '' ? null : cells.drug,
      points: Object.fromEntries(
        BURDEN_SCALES.flatMap((scale) => ((cells[scale] ?? '') === '' ? [] : [[scale, Number(cells[scale])]])),
      ),
    },
  }),
};

import { z } from 'zod';

/** A polygenic score that is carried along: what it is, and its variants as the text of a table. */
export const polygenicScoreSchema = z.strictObject({
  /** Id of the PGS Catalog, or the authors' name. */
  pgs: z.string(),
  name: z.string(),
  trait: z.string(),
  weightType: z.string(),
  citation: z.string(),
  /** Ancestry of the people that it was made on, as its source says. */
  ancestry: z.string(),
  terms: z.string(),
  /** The score is of an outcome of one sex. */
  onlySex: z.enum(['female', 'male']).optional(),
  /** Ancestry group of a frequency column that names none. */
  frequenciesOf: z.string().optional(),
  /** Where the frequencies are from, if not from the score's own paper. */
  frequencies: z.string().optional(),
  /** SD in a population, where a source gives it. */
  scale: z
    .array(
      z.strictObject({
        sd: z.number(),
        population: z.string(),
        source: z.string(),
        status: z.enum(['seen', 'recalled']),
      }),
    )
    .optional(),
  /** Names of columns on the first line, then a variant a line; tabs between. */
  table: z.string(),
});

export type PolygenicScoreBody = z.output<typeof polygenicScoreSchema>;

/** How strong a score is, in people of one ancestry. */
export const scoreEffectSchema = z.strictObject({
  trait: z.string(),
  score: z.string(),
  /** `HR per SD`, `OR per SD`, `OR top decile` … */
  effect: z.string(),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  /** Group that it was measured in. */
  ancestry: z.string(),
  note: z.string().optional(),
  citation: z.string(),
  status: z.enum(['seen', 'recalled']),
});

export type ScoreEffectBody = z.output<typeof scoreEffectSchema>;

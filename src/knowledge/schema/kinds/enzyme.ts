import { z } from 'zod';

const spread = z.strictObject({
  low: z.number().nonnegative(),
  typical: z.number().nonnegative(),
  high: z.number().nonnegative(),
});
const byStrength = z.strictObject({ strong: spread, moderate: spread, weak: spread });

export type Spread = z.output<typeof spread>;

/**
 * An enzyme of drug metabolism: whose gene tells its activity, what fraction of a normal metaboliser's activity a phenotype or
 * score leaves, and what fraction of it an inhibitor of each class takes away or an inducer adds.
 */
export const enzymeSchema = z.strictObject({
  /** Symbol of the gene whose phenotype counts; null where none is read. */
  gene: z.nullable(z.string()),
  /** Further names that sources use for it: `CYP3A4`, `CYP3A5`. */
  aliases: z.optional(z.array(z.string())),
  activity: z.strictObject({
    /** Score of full activity: the fraction is score / full. */
    fullScore: z.optional(z.number().positive()),
    /** By phenotype in small letters; used where there is no score. */
    byPhenotype: z.record(z.string(), z.number().nonnegative()),
    /** The fraction is known no better than by this factor in either direction. */
    factor: z.number().min(1),
  }),
  /** Fraction of activity lost. */
  inhibition: byStrength,
  /** Activity added, as a fraction of the usual: 4 is five times as much. */
  induction: byStrength,
  /** Fraction of clearance by this enzyme of a substrate of each class, where none was measured. */
  sensitivity: z.strictObject({ sensitive: spread, 'moderate-sensitive': spread }),
  citation: z.string().min(1),
  confirmed: z.boolean(),
});

export type EnzymeBody = z.output<typeof enzymeSchema>;

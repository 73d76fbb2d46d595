import { z } from 'zod';

/** What of a gene is returned: after the column "variants to report" of the list. */
export const RETURN_RULES = [
  'any',
  'two-copies',
  'any-x-linked',
  'hemizygous-or-two-copies',
  'named-variant-homozygous',
  'truncating',
] as const;

/** One gene and condition of the list of secondary findings. */
export const secondaryFindingSchema = z.strictObject({
  gene: z.string().min(1),
  condition: z.string().min(1),
  conditionMim: z.string().optional(),
  category: z.enum(['cancer', 'cardiovascular', 'metabolic', 'other']),
  inheritance: z.enum(['AD', 'AR', 'XL']),
  /** Version of the list that it came with. */
  since: z.string(),
  rule: z.enum(RETURN_RULES),
  /** Variants that alone are returned, as `GRCh38 place ref alt` of the seed (`6:26092913:G:A`). */
  variants: z.array(z.string()).readonly().optional(),
  /** Short reads mistake a twin of the gene for it: confirm by another method first. */
  hardRegion: z.boolean().optional(),
  /** The illness begins in adult years: nothing is said of it to a child. */
  adultOnset: z.boolean().optional(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type SecondaryFindingBody = z.output<typeof secondaryFindingSchema>;

/** Variants of one gene that ClinVar has called pathogenic or likely pathogenic, as the text of a table. */
export const variantSeedSchema = z.strictObject({
  gene: z.string().min(1),
  chrom: z.string().min(1),
  /** `pos37 pos38 ref alt class stars variation protein releases`, tabs between, one variant a line under the names. */
  table: z.string(),
});

export type VariantSeedBody = z.output<typeof variantSeedSchema>;

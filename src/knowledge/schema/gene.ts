import { z } from 'zod';
import { kebab } from './action.ts';
import { licenceSchema, versionSchema } from './guidance.ts';

const position = z.int().positive();
const bases = z.string().regex(/^[ACGT]+$/, 'plus-strand bases');
const name = z.string().min(1);
const names = z.array(name).readonly();

/** Fields that say where a file's content comes from. */
export const provenance = {
  version: versionSchema,
  licence: licenceSchema,
  source: z.array(kebab).min(1).readonly(),
};

/** `knowledge/pgx/genes/GENE/gene.yaml` */
export const geneFileSchema = z.strictObject({
  id: z.string().regex(/^gene\/[A-Z0-9-]+$/, 'gene/SYMBOL'),
  ...provenance,
  symbol: z.string().regex(/^[A-Z0-9-]+$/, 'an HGNC symbol'),
  name,
  hgnc: z.string().regex(/^HGNC:\d+$/, 'HGNC: and digits'),
  chrom: z.string().regex(/^chr([1-9]|1\d|2[0-2]|X|Y|M)$/, 'chr1 to chr22, chrX, chrY or chrM'),
  phenotypes: z.strictObject({
    keyedBy: z.enum(['function', 'activity', 'allele-status', 'none']),
    lookup: z.enum(['phenotype', 'activityScore', 'alleleStatus']),
    unknown: name,
  }),
});

/** `knowledge/pgx/genes/GENE/calling.yaml`: how the gene is called; `CallingRules` with its lists optional. */
export const callingFileSchema = z.strictObject({
  ...provenance,
  method: z.enum(['named-alleles', 'outside-only']),
  ploidy: z.enum(['autosomal', 'x-linked', 'mitochondrial']),
  output: z.enum(['pair', 'lowest-function']),
  undocumented: z.enum(['keep', 'as-reference', 'as-reference-unless-combinations']),
  requiredPositions: z.array(position).readonly().default([]),
  unphasedPriority: z
    .array(z.strictObject({ candidates: z.array(name).min(2).readonly(), pick: name }))
    .readonly()
    .default([]),
  structuralVariation: z.exactOptional(z.strictObject({ unread: z.literal(true), note: name })),
  linked: z.exactOptional(
    z.strictObject({
      name,
      primary: z.strictObject({ pos38: position, allele: name }),
      secondary: z.strictObject({ pos38: position }),
    }),
  ),
  fallback: z.exactOptional(z.strictObject({ pos38: position, alleles: z.record(bases, name) })),
  combinationNamesWithPlus: z.exactOptional(z.literal(true)),
  lowestFirst: z.exactOptional(names),
  outside: z.strictObject({
    normalise: z.array(z.enum(['copies', 'two-field', 'sub-allele-to-core', 'tandem-order'])).readonly(),
    copiesAtLeast: z.exactOptional(z.int().positive()),
    copyAlleles: z.exactOptional(names),
  }),
  statuses: z.exactOptional(names),
  unnamed: z.exactOptional(z.strictObject({ people: z.int().nonnegative(), of: z.int().positive() })),
  probable: z.exactOptional(z.strictObject({ below: z.number().positive().max(0.01), note: name })),
  ampTier1: z.exactOptional(z.strictObject({ alleles: names, positions: z.array(position).readonly() })),
});

export type GeneFile = z.infer<typeof geneFileSchema>;
export type CallingFile = z.infer<typeof callingFileSchema>;

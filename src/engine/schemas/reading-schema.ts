import { z } from 'zod';
import { build, count, fingerprint, knowledgeMark, list, locator, locus, notice, state, text } from './core-schemas.ts';

export const phase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unphased') }),
  z.strictObject({ kind: z.literal('phased') }),
  z.strictObject({ kind: z.literal('phase-set'), id: text }),
]);

export const format = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vcf'),
    version: text,
    compression: z.enum(['none', 'gzip', 'bgzf']),
    index: z.enum(['tbi', 'csi']).nullable(),
    content: z.enum(['variants-only', 'all-sites', 'gvcf']),
  }),
  z.strictObject({
    kind: z.literal('array'),
    vendor: z.enum(['23andme', 'ancestrydna', 'myheritage', 'ftdna']),
    compression: z.enum(['none', 'gzip', 'zip']),
  }),
]);

const sexOrNull = z.enum(['female', 'male']).nullable();

/** What both a reading and a quality page say of a file. */
export const fileFacts = {
  source: fingerprint,
  format,
  build: z.strictObject({
    build,
    evidence: list(
      z.strictObject({
        kind: z.enum([
          'contig-length',
          'assembly-header',
          'reference-header',
          'reference-base',
          'position',
          'file-comment',
          'stated',
        ]),
        says: build,
        detail: text,
      }),
    ),
  }),
  sample: text.nullable(),
  sex: z.strictObject({ stated: sexOrNull, seen: sexOrNull, heterozygousX: count, readX: count }),
  notices: list(notice),
};

/** `propria/reading/1` */
export const readingSchema = z.strictObject({
  schema: z.literal('propria/reading/1'),
  engine: text,
  knowledge: knowledgeMark,
  ...fileFacts,
  samples: list(text),
  readings: list(
    z.strictObject({
      locus,
      state,
      alleles: list(text.nullable()),
      phase,
      locator: locator.nullable(),
      shown: z.exactOptional(list(text)),
    }),
  ),
});

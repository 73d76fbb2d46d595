import { z } from 'zod';
import type { LocusId, NoticeCode } from '../../core/index.ts';
import { GROUPS } from '../../knowledge/index.ts';

/** Schemas of the exchanged types of `core`, shared by the three stage documents. */
export const text = z.string();
export const count = z.int().nonnegative();
export const chance = z.number().min(0).max(1.000001);
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'an ISO date');
export const locus = z
  .string()
  .regex(/^[^:]+:\d+$/, 'a locus id such as chr10:94781859') as unknown as z.ZodType<LocusId>;
export const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly();

export const word = z.enum(['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care']);
export const level = z.enum(['settled', 'probable', 'open']);
export const state = z.enum([
  'read',
  'reference-block',
  'assumed-reference',
  'low-quality',
  'filtered',
  'no-call',
  'absent',
  'absent-variants-only',
  'not-on-array',
  'discarded',
]);
export const build = z.enum(['GRCh37', 'GRCh38']);
export const group = z.enum(GROUPS);
export const groupOrMixture = z.union([group, z.literal('mixture')]);

export const fingerprint = z.strictObject({
  name: text,
  bytes: count,
  headerSha256: digest,
  readSha256: digest,
  whole: z.boolean(),
});

export const locator = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    source: text,
    chrom: text,
    pos1: count,
    offset: z.strictObject({ kind: z.enum(['byte', 'virtual']), at: text }),
    line: z.exactOptional(count),
    text,
  }),
  z.strictObject({ kind: z.literal('outside-call'), source: text, line: count, text }),
  z.strictObject({ kind: z.literal('stated'), by: text, date: text }),
  z.strictObject({ kind: z.literal('fhir'), source: text, path: text }),
  z.strictObject({ kind: z.literal('document'), source: text, path: text, line: z.exactOptional(count) }),
]);

export const notice = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]+$/, 'a code of the notice catalogue') as unknown as z.ZodType<NoticeCode>,
  severity: z.enum(['info', 'caution', 'serious']),
  place: z.exactOptional(
    z.union([
      locator,
      z.strictObject({
        kind: z.literal('text'),
        source: text,
        line: z.exactOptional(count),
        offset: z.exactOptional(count),
      }),
    ]),
  ),
  gene: z.exactOptional(text),
  params: z.exactOptional(z.record(text, z.union([text, z.number()])).readonly()),
});

export const recordRef = z.strictObject({ id: text, version: text, digest, overlay: z.exactOptional(z.literal(true)) });

export const trace = z.strictObject({
  facts: list(locator),
  nothingRead: z.exactOptional(z.literal(true)),
  records: z.array(recordRef).min(1).readonly(),
  method: z.strictObject({ id: text, version: text }),
  from: z.exactOptional(list(text)),
});

export const evidence = z.strictObject({
  source: text,
  body: text,
  strength: z.exactOptional(text),
  date: text,
  url: z.exactOptional(text),
  pmids: z.exactOptional(list(text)),
});

export const settling = z.strictObject({
  kind: z.enum(['read-positions', 'copy-number', 'outside-call', 'phase', 'context', 'other-test']),
  gene: z.exactOptional(text),
  loci: z.exactOptional(list(text)),
  asks: z.exactOptional(text),
});

export const knowledgeMark = z.strictObject({ id: text, digest });

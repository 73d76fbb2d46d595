import { z } from 'zod';

const text = z.string();
const number = z.number();
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const pair = z.tuple([number, number]).readonly();

const person = z.strictObject({
  sample: text,
  sum: number,
  imputedMissing: number,
  imputedAbsent: number,
  ambiguousExpected: number,
  withoutFrequency: count,
  counts: z.strictObject({
    read: count,
    'reference-block': count,
    'assumed-reference': count,
    'strand-by-rows': count,
    'genotype-missing': count,
    'not-covered': count,
    'left-out': count,
    'not-on-array': count,
    'reference-unknown': count,
    'alleles-differ': count,
    ambiguous: count,
    duplicate: count,
  }),
  coverage: z.strictObject({ byCount: share, byVariance: share.nullable() }),
});

const place = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    place: z.strictObject({ z: number, interval: pair, percentile: number, percentileInterval: pair }),
  }),
  z.strictObject({
    status: z.literal('not-assessed'),
    reason: z.enum(['coverage', 'no-frequencies', 'no-group', 'not-of-sex', 'sex-not-known', 'other-group']),
  }),
]);

const effect = z.strictObject({
  trait: text,
  score: text,
  effect: text,
  value: number,
  interval: z.exactOptional(z.tuple([number, number])),
  ancestry: text,
  note: z.exactOptional(text),
  citation: text,
  status: z.enum(['seen', 'recalled']),
});

const notice = z.strictObject({
  code: text,
  severity: z.enum(['info', 'caution', 'serious']),
  place: z.exactOptional(z.looseObject({ kind: text })),
  gene: z.exactOptional(text),
  params: z.exactOptional(z.record(text, z.union([text, number]))),
});

const score = z.strictObject({
  score: text,
  record: text,
  name: text.nullable(),
  trait: text,
  weightType: text.nullable(),
  build: z.enum(['GRCh37', 'GRCh38']).nullable(),
  content: z.enum(['variants-only', 'all-sites', 'gvcf', 'array', 'plink']),
  variants: count,
  unplaced: z.strictObject({
    haplotype: count,
    diplotype: count,
    interaction: count,
    'no-position': count,
    'not-bases': count,
  }),
  person,
  place,
  group: text.nullable(),
  effect: z.enum(['known', 'elsewhere', 'none']),
  effects: list(effect),
  citation: text,
  beside: list(text),
  notices: list(notice),
});

const ancestry = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    people: count,
    zMean: number,
    zMeanVariance: number,
    zLabel: number,
    percentile: number,
    percentileInLabel: number,
    nearest: z.strictObject({ label: text, shares: z.record(text, share), unsure: z.boolean(), farness: number }),
    doubts: list(z.enum(['ways-disagree', 'percentiles-differ', 'label-unsure', 'unlike-reference'])),
  }),
  z.strictObject({ status: z.literal('not-assessed'), reason: z.literal('coverage') }),
]);

/** `propria/polygenic-score/1`: what `propria prs --format json` writes. */
export const scoresSchema = z.strictObject({
  schema: z.literal('propria/polygenic-score/1'),
  engine: text,
  knowledge: z.strictObject({ id: text, digest: text }),
  source: text,
  group: text.nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  scores: list(score),
  ancestry: ancestry.nullable(),
});

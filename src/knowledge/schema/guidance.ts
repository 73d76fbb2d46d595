import { z } from 'zod';
import { actionSchema, contextTermSchema, effectSchema, kebab, modalitySchema, optionUseSchema } from './action.ts';

/** SPDX id, or `public-domain` for US government work. */
export const licenceSchema = z.enum([
  'CC0-1.0',
  'CC-BY-SA-4.0',
  'CC-BY-4.0',
  'MIT',
  'LGPL-3.0-only',
  'LicenseRef-LOINC',
  'Apache-2.0',
  'GPL-2.0-only',
  'ODbL-1.0',
  'LicenseRef-EMBL-EBI',
  'LicenseRef-PGS-Catalog',
  'BSD-3-Clause',
  'public-domain',
]);

/** `2026.08`, `2026-08-13`, `2025-11-05-00-25`: the state of the source, as text. */
export const versionSchema = z
  .string()
  .regex(/^[0-9][0-9A-Za-z.+-]*$/, 'a version as text, in quotes, that starts with a digit');

const key = z.string().min(1);

export const keySetSchema = z.union([
  z.array(key).min(1).readonly(),
  z.strictObject({
    score: z.strictObject({ from: z.number(), to: z.exactOptional(z.number()) }),
    or: z.exactOptional(z.array(key).min(1).readonly()),
  }),
  z.strictObject({
    alleles: z.array(key).min(1).readonly(),
    copies: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal('any')]),
    in: z.exactOptional(z.array(key).min(1).readonly()),
  }),
  z.strictObject({ diplotypes: z.array(key).min(1).readonly() }),
  z.strictObject({
    activityPairs: z
      .array(z.string().regex(/^[^+]+\+[^+]+$/, 'two activity values, `0.5+0.5`'))
      .min(1)
      .readonly(),
    or: z.exactOptional(z.array(key).min(1).readonly()),
  }),
  z.strictObject({ allOf: z.array(key).min(1).readonly() }),
]);

export const guidelineRefSchema = z.strictObject({
  id: z.string().min(1),
  name: z.exactOptional(z.string().min(1)),
  url: z.exactOptional(z.url()),
});

export const geneConditionsSchema = z
  .record(z.string().min(1), keySetSchema)
  .refine((genes) => Object.keys(genes).length > 0, 'at least one gene');

export const guidanceOptionSchema = z.strictObject({
  use: optionUseSchema,
  modality: modalitySchema,
  actions: z.array(actionSchema).min(1).readonly(),
});

export const guidanceRuleSchema = z.strictObject({
  id: kebab,
  when: z.array(geneConditionsSchema).min(1).readonly(),
  population: z.string().min(1).default('general'),
  context: z.array(contextTermSchema).readonly().default([]),
  strength: z.exactOptional(z.string().min(1)),
  effects: z.record(z.string().min(1), z.array(effectSchema).readonly()).default({}),
  options: z.array(guidanceOptionSchema).min(1).readonly(),
  guideline: z.exactOptional(guidelineRefSchema),
  section: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

/**
 * `knowledge/guidance/{cpic,dpwg,fda}/DRUG.yaml`, or `DRUG--TOPIC.yaml` where one body has several guidelines for a
 * drug: a {@link GuidanceRecord} without its `ref`, with `id`, `version` and `licence` in its place.
 */
export const guidanceFileSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^guidance\/(cpic|dpwg|fda|[a-z0-9-]+)\/[a-z0-9]+(-{1,2}[a-z0-9]+)*$/,
      'guidance/BODY/DRUG as the file is named',
    ),
  version: versionSchema,
  licence: licenceSchema,
  drug: kebab,
  source: kebab,
  body: z.enum(['CPIC', 'DPWG', 'FDA']),
  guideline: z.exactOptional(guidelineRefSchema),
  genes: z.array(z.string().min(1)).min(1).readonly(),
  rules: z.array(guidanceRuleSchema).readonly(),
  note: z.exactOptional(z.string().min(1)),
});

export type GuidanceFile = z.infer<typeof guidanceFileSchema>;

import { z } from 'zod';
import { PropriaError } from '../../core/index.ts';
import type { TrialDesign } from '../../dosing/index.ts';

const positive = z.number().positive();
const metric = z.looseObject({
  kind: z.enum(['auc24', 'auc12', 'average', 'trough', 'peak', 'concentration', 'output', 'after-dose', 'time-above']),
  output: z.string().optional(),
  time: z.number().optional(),
  level: z.number().optional(),
});

const designSchema = z.strictObject({
  title: z.string().min(1),
  drug: z.string().min(1),
  truth: z.string().min(1),
  other: z.string().min(1).optional(),
  patients: z.number().int().min(1).max(100_000),
  seed: z.number().int(),
  people: z
    .array(
      z
        .array(
          z.strictObject({
            share: z.number().min(0).max(1),
            values: z.record(z.string(), z.union([z.number(), z.tuple([z.number(), z.number()])])),
          }),
        )
        .min(1),
    )
    .min(1),
  label: z.string().min(1),
  genotype: z.string().min(1).optional(),
  citations: z.array(z.string()),
  interval: positive,
  infusion: positive.nullable().optional(),
  doses: z.strictObject({ step: positive, least: positive, most: positive }),
  target: z.strictObject({ metric, low: z.number(), high: z.number(), best: z.number(), harm: z.number().optional() }),
  sampling: z.strictObject({ doses: z.number().int().min(1), after: positive, output: z.string().optional() }),
  adjustments: z.number().int().min(0).max(20),
});

/** A design of a trial. @throws PropriaError DOSING_TRIAL with the path of what is wrong */
export function readTrialDesign(text: string, source: string): TrialDesign {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PropriaError('DOSING_TRIAL', { params: { detail: 'the design is no JSON' }, place: { source }, cause });
  }
  const read = designSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new PropriaError('DOSING_TRIAL', {
      params: { detail: issue?.message ?? 'the design does not fit its schema' },
      place: { source, path: issue?.path.join('.') ?? '' },
    });
  }
  return read.data as TrialDesign;
}

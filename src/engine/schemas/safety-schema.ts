import { z } from 'zod';
import type { AdviceSchemas } from '../../knowledge/index.ts';
import { CHECKS, type ExclusionReason, ORDER_KEYS } from '../../medicines/index.ts';
import { count, evidence, list, recordRef, settling, text, trace, word } from './core-schemas.ts';
import { quantity } from './record-schema.ts';

const number = z.number();
export const check = z.enum(CHECKS);
export const tier = z.enum(['interrupt', 'show', 'quiet']);
export const exposure = z.strictObject({ ratio: number, low: number, high: number });

export const checkResult = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('found'), concerns: list(text) }),
  z.strictObject({ state: z.literal('none-listed'), records: count }),
  z.strictObject({
    state: z.literal('not-checked'),
    reason: z.enum([
      'medicine-not-resolved',
      'no-record',
      'no-value',
      'stale-value',
      'person-unknown',
      'gene-open',
      'allergy-not-resolved',
    ]),
    settledBy: list(settling),
  }),
  z.strictObject({ state: z.literal('not-applicable') }),
]);

export const cost = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    value: z.strictObject({
      amount: number,
      currency: text,
      list: text,
      date: text,
      demonstration: z.boolean(),
      product: text,
      cheaper: z.strictObject({ product: text, amount: number }).nullable(),
    }),
  }),
  z.strictObject({
    status: z.literal('not-assessed'),
    reason: z.enum(['no-price-list', 'not-listed', 'dose-unknown']),
    settledBy: list(settling),
  }),
]);

const EXCLUSIONS = [
  'allergy',
  'contraindicated',
  'pregnancy',
  'lactation',
  'gene-avoid',
  'interaction-avoid',
  'organ-avoid',
  'age-avoid',
  'guidance-names-against',
  'limit-of-indication',
  'not-for-indication',
  'already-taken',
  'refused',
] as const satisfies readonly ExclusionReason[];

const alternativeRow = z.strictObject({
  drug: text,
  gene: word,
  added: list(text),
  organ: word,
  burden: list(z.strictObject({ scale: text, points: number.nullable() })),
  evidence: z.enum(['recommended', 'listed', 'unlisted']),
  wishes: z.strictObject({ meets: list(text), against: list(text) }),
  cost,
  group: text.nullable(),
  role: z.enum(['first-line', 'alternative', 'fallback']),
  doseChange: z.boolean(),
  affordable: z.boolean().nullable(),
  open: list(check),
  wishesOpen: list(text),
  below: z.enum(ORDER_KEYS).nullable(),
  confirmed: z.boolean(),
});

/** A table may hold tables: one for each indication that is plausible. */
export const alternativeTable = z.strictObject({
  indication: text.nullable(),
  rows: list(alternativeRow),
  excluded: list(
    z.strictObject({ drug: text, reason: z.enum(EXCLUSIONS), concern: text.nullable(), record: text.nullable() }),
  ),
  get byIndication() {
    return list(alternativeTable);
  },
  asks: list(text),
  classesNamed: list(text),
  records: list(recordRef),
});

export const daySchedule = z.strictObject({
  slots: list(
    z.strictObject({
      time: text,
      entries: list(
        z.strictObject({
          use: text,
          what: z.enum(['take', 'draw-level']),
          food: z.enum(['with', 'without']).nullable(),
          why: list(z.strictObject({ code: text, record: text })),
          analyte: z.exactOptional(text),
          everyDays: z.exactOptional(number),
          movedFrom: z.exactOptional(text),
          on: z.exactOptional(text),
        }),
      ),
    }),
  ),
  unplaced: list(
    z.strictObject({
      use: text,
      why: z.enum(['as-needed', 'dose-not-read', 'rhythm-not-known', 'medicine-not-resolved', 'not-by-the-clock']),
    }),
  ),
  clashes: list(z.strictObject({ code: text, uses: list(text), records: list(text) })),
  notChecked: list(text),
});

/** One concern of one medicine. */
export function concernSchema({ actionSchema }: AdviceSchemas) {
  return z.strictObject({
    id: text,
    check,
    drug: text,
    with: list(text),
    because: list(text),
    tier,
    word,
    actions: list(actionSchema),
    exposure: exposure.nullable(),
    mechanism: text,
    sources: list(z.strictObject({ source: text, grade: text, record: text })),
    layer: z.enum(['guideline', 'estimate', 'rule']),
    confirmed: z.boolean(),
    until: text.nullable(),
  });
}

/** What the checks of all medicines found. */
export function safetySchemas(advice: AdviceSchemas) {
  const concern = concernSchema(advice);
  return {
    concerns: list(
      z.strictObject({
        id: text,
        kind: z.literal('medicines/concern'),
        value: concern,
        evidence: list(evidence),
        trace,
      }),
    ),
    omissions: list(
      z.strictObject({
        id: text,
        kind: z.literal('medicines/omission'),
        value: z.strictObject({
          id: text,
          criterion: text,
          because: list(text),
          mechanism: text,
          tier: z.enum(['show', 'quiet']),
          suggests: z.strictObject({ atc: list(text), drugs: list(text) }),
          excluded: list(z.strictObject({ drug: text, mechanism: text, because: list(text) })),
          judge: list(text),
          confirmed: z.boolean(),
        }),
        evidence: list(evidence),
        trace,
      }),
    ),
    unresolved: z.strictObject({ medicines: list(text), conditions: list(text), allergies: list(text) }),
    matrix: z.record(text, z.record(check, checkResult).readonly()).readonly(),
    burdens: list(
      z.strictObject({
        scale: text,
        total: number,
        parts: list(z.strictObject({ drug: text, points: number })),
        unscored: list(text),
      }),
    ),
    enzymes: list(
      z.strictObject({
        enzyme: text,
        genotype: z.strictObject({ phenotype: text, activityScore: text.nullable() }).nullable(),
        byNature: number.nullable(),
        present: number.nullable(),
        culprits: list(
          z.strictObject({
            id: text,
            role: z.enum(['inhibitor', 'inducer']),
            strength: z.enum(['strong', 'moderate', 'weak']),
            until: text.nullable(),
          }),
        ),
      }),
    ),
    derived: list(
      z.strictObject({
        id: text,
        value: quantity,
        inputs: list(text),
        date: text.nullable(),
        flags: list(z.enum(['stale', 'input-flagged', 'outside-population'])),
      }),
    ),
  };
}

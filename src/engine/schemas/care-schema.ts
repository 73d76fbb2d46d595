import { z } from 'zod';
import type { AdviceSchemas } from '../../knowledge/index.ts';
import { PRECEDENCE, RANKING } from '../../plan/index.ts';
import {
  chance,
  count,
  date,
  digest,
  fingerprint,
  groupOrMixture,
  list,
  notice,
  settling,
  text,
  trace,
  word,
} from './core-schemas.ts';
import { doseFinding } from './dose-schema.ts';
import { medicineUse, recordFields } from './record-schema.ts';
import { alternativeTable, check, cost, daySchedule, exposure, safetySchemas, tier } from './safety-schema.ts';

const precedence = z.enum(PRECEDENCE);
const rankBy = z.enum(RANKING);
const change = z.strictObject({ from: text.nullable(), to: text.nullable() }).nullable();

const resolution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one-side') }),
  z.strictObject({ kind: z.literal('agree'), merged: list(text) }),
  z.strictObject({ kind: z.literal('precedence'), by: precedence, over: list(text) }),
  z.strictObject({ kind: z.literal('opposite'), then: z.enum(['measure', 'refer']) }),
  z.strictObject({ kind: z.literal('open'), waitsFor: list(text) }),
]);

/** `propria/care/1`. `release`, `sources` and `genome` are those of the genome's plan, `tumour` is that of the tumour board, `prevention` what is coming. */
export function careSchema<
  Release extends z.ZodType,
  Sources extends z.ZodType,
  Genome extends z.ZodType,
  Tumour extends z.ZodType,
  Prevention extends z.ZodType,
>(
  advice: AdviceSchemas,
  parts: {
    readonly release: Release;
    readonly sources: Sources;
    readonly genome: Genome;
    readonly tumour: Tumour;
    readonly prevention: Prevention;
  },
) {
  const { actionSchema } = advice;
  const side = z.strictObject({
    id: text,
    from: z.enum(['gene', 'concern', 'measured', 'omission', 'wish', 'price']),
    check: check.nullable(),
    bodies: list(text),
    grade: text.nullable(),
    layer: z.enum(['guideline', 'rule', 'estimate', 'person']),
    reasons: list(text),
    exposure: exposure.nullable(),
    with: list(text),
    until: z.exactOptional(date),
    confirmed: z.boolean(),
    precedence,
    word,
    direction: z.enum(['up', 'down', 'stop', 'keep']).nullable(),
    actions: list(actionSchema),
    won: z.boolean(),
  });
  const item = z.strictObject({
    id: text,
    kind: z.enum([
      'stop',
      'switch',
      'start',
      'change-dose',
      'change-time',
      'test-first',
      'monitor',
      'screen',
      'refer',
      'talk',
      'watch',
      'keep',
    ]),
    word,
    tier,
    drug: text.nullable(),
    uses: list(text),
    actions: list(actionSchema),
    change,
    sides: list(side),
    resolution,
    grade: z.enum(['strong', 'moderate', 'weak', 'ungraded']),
    certainty: z.enum(['certain', 'probable', 'estimate', 'open']),
    used: list(text),
    alternatives: alternativeTable.nullable(),
    cost,
    decides: z.enum(['prescriber', 'prescriber-with-person', 'person', 'specialist', 'pharmacist']),
    review: z.strictObject({ on: date, why: text }).nullable(),
    taper: z.strictObject({ record: text, steps: list(text) }).nullable(),
    urgent: z.boolean(),
    until: list(actionSchema),
    rank: list(z.strictObject({ by: rankBy, value: z.number() })),
    wishes: z.strictObject({ meets: list(text), against: list(text) }),
    asks: list(text),
    settledBy: list(settling),
    trace,
  });
  return z.strictObject({
    schema: z.literal('propria/care/1'),
    made: date,
    engine: text,
    knowledge: parts.release,
    sources: parts.sources,
    person: z.strictObject(recordFields),
    ageYears: count.nullable(),
    group: groupOrMixture,
    findings: digest,
    precedence: list(precedence),
    ranking: list(rankBy),
    country: z.strictObject({ code: text.nullable(), tiers: list(list(text)), record: text.nullable() }),
    items: list(item),
    costs: z
      .strictObject({
        total: z.number(),
        cheapest: z.number(),
        currency: text,
        budget: z.number().nullable(),
        unpriced: list(text),
        demonstration: z.boolean(),
      })
      .nullable(),
    actNow: z.array(text).max(5).readonly(),
    notChecked: list(medicineUse),
    ...safetySchemas(advice),
    schedule: daySchedule,
    doses: z.exactOptional(list(doseFinding)),
    tests: z.strictObject({
      notNeeded: list(
        z.strictObject({ test: text, why: z.enum(['known-genotype', 'recent-value', 'changes-nothing']), fact: text }),
      ),
      next: list(
        z.strictObject({
          test: text,
          of: z.strictObject({ kind: z.enum(['gene', 'analyte']), id: text }),
          couldChange: list(text),
          chance: chance.nullable(),
          outcomes: list(z.strictObject({ drug: text, word, chance })),
          basis: text,
        }),
      ),
    }),
    questions: list(z.strictObject({ code: text, drug: text.nullable(), params: z.record(text, text).readonly() })),
    genome: parts.genome,
    tumour: z.exactOptional(parts.tumour),
    prevention: z.exactOptional(parts.prevention),
    documents: list(fingerprint),
    notices: list(notice),
  });
}

import { z } from 'zod';
import type { AdviceSchemas } from '../../knowledge/index.ts';
import {
  build,
  count,
  date,
  evidence,
  fingerprint,
  level,
  list,
  locator,
  notice,
  recordRef,
  settling,
  text,
  trace,
  word,
} from './core-schemas.ts';
import { doseAdvice } from './dose-schema.ts';
import { check, concernSchema } from './safety-schema.ts';
import { markerValue, tumourProfile } from './tumour-profile-schema.ts';

const number = z.number();
const evidenceLevel = z.enum(['A', 'B', 'C', 'D', 'E']);
const condition = z.strictObject({
  kind: text,
  what: text,
  is: z.enum(['met', 'open', 'failed']),
  settledBy: z.exactOptional(text),
  named: z.exactOptional(z.literal(true)),
});

const supportItem = z.strictObject({
  record: recordRef,
  id: text,
  from: z.enum(['evidence', 'approval', 'hospital', 'assertion']),
  level: evidenceLevel,
  levelHere: evidenceLevel,
  specificity: z.enum(['exact', 'equivalent', 'codon', 'region', 'class', 'gene', 'surrogate', 'marker']),
  disease: z.enum(['exact', 'broader', 'pan', 'narrower', 'other']),
  profile: text,
  diseaseName: text.nullable(),
  leaves: number,
  on: list(text),
  facts: list(locator),
  conditions: list(condition),
  notes: z.exactOptional(list(text)),
  rating: number.nullable(),
  year: number.nullable(),
  citation: z.strictObject({ from: text, id: text, short: text }).nullable(),
});

const statement = z.strictObject({
  id: text,
  effect: z.enum([
    'sensitivity',
    'resistance',
    'adverse-response',
    'better-outcome',
    'poor-outcome',
    'diagnostic',
    'diagnostic-against',
    'predisposition',
  ]),
  therapies: list(text),
  level: evidenceLevel,
  tier: z.enum(['I', 'II', 'III', 'IV']),
  status: z.enum(['offered', 'outweighed', 'conditional', 'withdrawn']),
  reasons: list(z.strictObject({ code: text, params: z.record(text, text).readonly() })),
  support: list(supportItem),
  against: list(supportItem),
  approvals: list(
    z.strictObject({
      id: text,
      agency: text,
      brand: text,
      approved: text.nullable(),
      setting: list(text),
      standing: z.enum(['active', 'accelerated', 'converted', 'withdrawn']),
      url: text.nullable(),
    }),
  ),
  derived: z.strictObject({ escat: text.nullable(), oncokb: text.nullable() }),
  agreement: z.exactOptional(
    z.strictObject({ stars: z.union([z.literal(1), z.literal(2), z.literal(4)]), mixed: z.boolean() }),
  ),
  sequence: z.strictObject({ first: z.boolean(), after: list(text) }),
  rank: list(z.strictObject({ by: text, value: number })),
  score: number,
});

/** A value, or why it was not reckoned. */
const reckoned = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('assessed'), value }),
    z.strictObject({ status: z.literal('not-assessed'), reason: text, needs: text }),
  ]);

const leaf = z.strictObject({
  path: text,
  kind: text,
  fields: z.record(text, z.union([text, number, z.boolean()])).readonly(),
});

const trial = z.strictObject({
  trial: text,
  title: text.nullable(),
  step: text.nullable(),
  arm: text.nullable(),
  dose: z.exactOptional(text),
  verdict: z.enum(['eligible', 'not-eligible', 'needs-data']),
  failing: list(leaf),
  open: list(leaf),
  met: list(leaf),
});

const board = z.strictObject({
  made: date,
  profile: tumourProfile,
  dataDates: list(z.strictObject({ source: text, date: text, licence: text })),
  statements: list(
    z.strictObject({
      id: text,
      kind: z.literal('therapy-statement'),
      value: statement,
      evidence: list(evidence),
      trace,
    }),
  ),
  alterations: list(
    z.strictObject({
      id: text,
      kind: z.enum(['mutation', 'fusion', 'copy-number', 'arm', 'marker']),
      label: text,
      tiers: z.partialRecord(z.enum(['sensitivity', 'resistance', 'diagnosis', 'prognosis']), text).readonly(),
      statements: list(text),
      twoHit: z.strictObject({ how: text, with: list(text) }).nullable(),
      similar: list(z.strictObject({ profile: text, records: list(text) })),
    }),
  ),
  biomarkers: z.strictObject({
    burden: reckoned(
      z.strictObject({ perMb: number, counted: number, mb: number, how: text, cautions: z.exactOptional(list(text)) }),
    ),
    microsatellites: reckoned(
      z.strictObject({ state: text, by: z.enum(['stated', 'hint']), signs: z.exactOptional(list(text)) }),
    ),
    scars: reckoned(
      z.strictObject({
        loh: number,
        tai: number,
        lst: number,
        sum: number,
        deficient: z.exactOptional(z.boolean()),
        places: z.exactOptional(list(z.strictObject({ scar: text, chr: text, start: number, end: number }))),
      }),
    ),
    doubling: reckoned(z.strictObject({ share: number, doubled: z.boolean() })),
    signatures: reckoned(list(z.strictObject({ name: text, weight: number }))),
    markers: list(markerValue),
  }),
  trials: list(trial),
  gaps: list(
    z.strictObject({
      kind: text,
      what: text,
      statements: list(text),
      labels: z.exactOptional(number),
      count: z.exactOptional(number),
    }),
  ),
  documents: list(fingerprint),
  notices: list(notice),
});

const figures = z.strictObject({
  proteins: list(
    z.strictObject({
      gene: text,
      transcript: text,
      residues: number,
      changes: list(z.strictObject({ id: text, label: text, from: number, to: number, truncates: z.boolean() })),
      regions: list(z.strictObject({ name: text, from: number, to: number })),
      hotspots: list(z.strictObject({ at: number, tumours: number })),
    }),
  ),
  copies: z
    .strictObject({
      build,
      chromosomes: list(
        z.strictObject({ chr: text, length: number, centromere: z.tuple([number, number]).readonly() }),
      ),
      segments: list(
        z.strictObject({ chr: text, start: number, end: number, total: number, minor: number.nullable() }),
      ),
      genes: list(z.strictObject({ gene: text, chr: text, at: number })),
    })
    .nullable(),
});

/** Fields of the tumour board's page, also inside a plan. `release` and `sources` are those of the plan. */
export function tumourFields<Release extends z.ZodType, Sources extends z.ZodType>(
  advice: AdviceSchemas,
  parts: { readonly release: Release; readonly sources: Sources },
) {
  const drug = z.strictObject({
    therapy: text,
    drug: text.nullable(),
    statements: list(text),
    word: word.nullable(),
    actions: list(advice.actionSchema),
    genes: list(
      z.strictObject({
        gene: text,
        phenotype: text.nullable(),
        diplotypes: list(text),
        confidence: level.nullable(),
        settledBy: list(settling),
      }),
    ),
    guidance: list(text),
    concerns: list(
      z.strictObject({
        id: text,
        code: text,
        severity: text,
        value: z.exactOptional(concernSchema(advice)),
        together: z.exactOptional(list(text)),
      }),
    ),
    unchecked: z.exactOptional(list(check)),
    dose: doseAdvice.nullable(),
    // A therapy that no record has a page of stands here too, and says that nothing is known of it.
    trace: z.strictObject({ ...trace.shape, records: list(recordRef) }),
  });
  return {
    made: date,
    engine: text,
    knowledge: parts.release,
    sources: parts.sources,
    person: z.strictObject({
      name: text.nullable(),
      birthDate: text.nullable(),
      ageYears: count.nullable(),
      sex: z.enum(['female', 'male']).nullable(),
    }),
    country: z.exactOptional(text.nullable()),
    board,
    drugs: list(drug),
    germline: list(z.strictObject({ mutation: text, gene: text, label: text, why: list(text) })),
    figures: z.exactOptional(figures),
    documents: list(fingerprint),
  };
}

import { z } from 'zod';
import { RISK_LEFT_OUT } from '../../risk/index.ts';
import { count, list, locator, notice, recordRef, settling, text } from './core-schemas.ts';

const number = z.number();
const pair = z.tuple([number, number]).readonly();
const sex = z.enum(['female', 'male']);
const levelOrNumber = z.union([number, text]);

const input = z.strictObject({ name: text, measure: text, value: number, unit: text, level: z.exactOptional(text) });
const reason = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('input-missing'), name: text, measure: text, unit: text }),
  z.strictObject({ reason: z.literal('out-of-range'), name: text, measure: text }),
  z.strictObject({ reason: z.literal('group-unknown') }),
  z.strictObject({ reason: z.literal('no-value') }),
]);

const result = z.strictObject({
  equation: text,
  record: recordRef,
  title: text,
  gives: z.enum(['future', 'now', 'carrier', 'score', 'measure']),
  outcome: text,
  horizonYears: number.nullable(),
  unit: text,
  assessment: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('assessed'),
      value: number,
      parts: z.exactOptional(z.record(text, number).readonly()),
    }),
    z.strictObject({ status: z.literal('not-assessed'), reasons: list(reason) }),
  ]),
  inputs: list(input),
  assumed: list(input),
  outside: list(
    z.strictObject({
      name: text,
      measure: text,
      value: number,
      unit: text,
      from: number.nullable(),
      upTo: number.nullable(),
      then: z.enum(['refused', 'clamped', 'flagged']),
      used: z.exactOptional(number),
      looksLike: z.exactOptional(text),
      confirmed: z.boolean(),
    }),
  ),
  contributions: list(
    z.strictObject({
      name: text,
      measure: text,
      reference: levelOrNumber,
      withReference: number,
      difference: number,
    }),
  ),
  categories: list(
    z.strictObject({
      threshold: text,
      name: text,
      advice: text.nullable(),
      citation: text,
      confirmed: z.boolean(),
      current: z.boolean(),
    }),
  ),
  interval: z.strictObject({ low: number, high: number }).nullable(),
  citation: list(z.strictObject({ text, doi: z.string().optional(), pmid: z.string().optional() })),
  population: text,
  confirmed: z.boolean(),
  doubts: list(text),
  usesRace: z.boolean(),
  supersededBy: text.nullable(),
  notice: text.nullable(),
});

export const equationSchema = z.strictObject({
  equation: text,
  state: z.enum(['assessed', 'open', 'does-not-apply']),
  because: text.nullable(),
  result,
  facts: list(locator),
});

export const agreementSchema = z.strictObject({
  outcome: text,
  horizonYears: number.nullable(),
  values: list(z.strictObject({ equation: text, value: number, usesRace: z.boolean() })),
  lowest: number,
  highest: number,
});

const part = z.strictObject({
  kind: z.enum(['clinical', 'average', 'polygenic', 'carrier', 'family', 'lifestyle']),
  id: text,
  record: recordRef,
  ratio: number.nullable(),
  interval: pair.nullable(),
  entered: z.boolean(),
  leftOut: z.enum(RISK_LEFT_OUT).nullable(),
  missing: list(text),
  reducedBy: number.nullable(),
  citation: text,
  confirmed: z.boolean(),
});

export const diseaseRiskSchema = z.strictObject({
  disease: text,
  record: recordRef,
  state: z.enum(['assessed', 'not-assessed', 'does-not-apply']),
  because: list(text),
  horizonYears: number.nullable(),
  value: number.nullable(),
  interval: z.strictObject({ low: number, high: number, unknown: list(text) }).nullable(),
  average: number.nullable(),
  curve: list(z.strictObject({ age: number, value: number, low: number, high: number, average: number.nullable() })),
  lifetime: z.strictObject({ toAge: number, value: number, low: number, high: number }).nullable(),
  mortality: z.enum(['in-model', 'table', 'none']),
  parts: list(part),
  standing: z.enum(['guideline', 'research']),
  confirmed: z.boolean(),
  facts: list(locator),
});

export const whatIfSchema = z.strictObject({
  id: text,
  record: recordRef,
  change: text,
  outcome: text,
  state: z.enum(['assessed', 'does-not-apply', 'not-assessed']),
  because: text.nullable(),
  missing: list(text),
  by: z.strictObject({ value: number, unit: text }).nullable(),
  horizonYears: number.nullable(),
  baselineFrom: text.nullable(),
  baseline: number.nullable(),
  withChange: number.nullable(),
  benefit: number.nullable(),
  benefitInterval: pair.nullable(),
  numberNeeded: number.nullable(),
  byEquation: number.nullable(),
  harms: list(
    z.strictObject({ harm: text, ratio: number.nullable(), interval: pair.nullable(), confirmed: z.boolean() }),
  ),
  certainty: z.enum(['high', 'moderate', 'low']),
  citation: text,
  confirmed: z.boolean(),
});

const rowCounts = z
  .strictObject({
    read: count,
    'reference-block': count,
    'strand-by-rows': count,
    'assumed-reference': count,
    'genotype-missing': count,
    'not-covered': count,
    'left-out': count,
    'not-on-array': count,
    'reference-unknown': count,
    'alleles-differ': count,
    ambiguous: count,
    duplicate: count,
  })
  .readonly();

export const scoreSchema = z.strictObject({
  score: text,
  record: text,
  trait: text,
  variants: count,
  person: z.strictObject({
    sample: text,
    sum: number,
    imputedMissing: number,
    imputedAbsent: number,
    ambiguousExpected: number,
    withoutFrequency: number,
    counts: rowCounts,
    coverage: z.strictObject({ byCount: number, byVariance: number.nullable() }),
  }),
  place: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('assessed'),
      place: z.strictObject({ z: number, interval: pair, percentile: number, percentileInterval: pair }),
    }),
    z.strictObject({
      status: z.literal('not-assessed'),
      reason: z.enum(['coverage', 'no-frequencies', 'no-group', 'not-of-sex', 'sex-not-known', 'other-group']),
    }),
  ]),
  group: text.nullable(),
  effect: z.enum(['known', 'elsewhere', 'none']),
  citation: text,
  beside: list(text),
  notices: list(notice),
});

const side = z.enum(['maternal', 'paternal', 'both']).nullable();
const pedigreePerson = z.strictObject({
  id: text,
  relation: text.nullable(),
  sex: sex.nullable(),
  mother: text.nullable(),
  father: text.nullable(),
  generation: number,
  degree: number.nullable(),
  side,
  age: number.nullable(),
  yearOfBirth: number.nullable(),
  died: z.boolean().nullable(),
  ageAtDeath: number.nullable(),
  illnesses: list(z.strictObject({ written: text, conditions: list(text), ageAtOnset: number.nullable() })),
  tested: list(z.strictObject({ gene: text, result: z.enum(['pathogenic', 'negative']) })),
  twin: z.exactOptional(z.strictObject({ id: text, kind: z.enum(['identical', 'fraternal']).nullable() })),
  adopted: z.exactOptional(z.boolean()),
  free: z.exactOptional(list(text)),
  at: locator.nullable(),
});

const criterion = z.strictObject({
  criterion: text,
  record: recordRef,
  title: text,
  syndrome: text,
  genes: list(text),
  state: z.enum(['met', 'not-met', 'open']),
  points: z.strictObject({ least: number, most: number, band: text }).nullable(),
  conditions: list(
    z.strictObject({ id: text, is: z.enum(['met', 'failed', 'open']), by: list(text), missing: list(text) }),
  ),
  advice: list(text),
  leadsTo: text.nullable(),
  citation: text,
  published: text.nullable(),
  confirmed: z.boolean(),
  facts: list(locator),
  settledBy: z.exactOptional(list(settling)),
});

export const familySchema = z.strictObject({
  pedigree: z.strictObject({ people: list(pedigreePerson), proband: text }).nullable(),
  criteria: list(criterion),
  ratios: list(
    z.strictObject({
      disease: text,
      record: recordRef,
      relatives: text,
      by: list(text),
      ratio: number,
      interval: pair.nullable(),
      citation: text,
      confirmed: z.boolean(),
      facts: list(locator),
    }),
  ),
  unresolved: list(z.strictObject({ person: text, written: text })),
  notices: list(notice),
});

export const cascadeSchema = z.strictObject({
  person: text,
  relation: text.nullable(),
  degree: number,
  chance: number,
  chanceOfBoth: z.exactOptional(number),
  finding: text,
  state: z.enum(['to-tell', 'tested', 'died', 'child']),
  side,
});

const lifetime = z.strictObject({
  least: number.nullable(),
  most: number.nullable(),
  of: z.enum(['never-smokers', 'smokers', 'between']),
  outside: z.strictObject({ is: z.enum(['above', 'below']), nearest: number }).nullable(),
});

export const exposureAnswerSchema = z.strictObject({
  exposure: text,
  record: recordRef,
  title: text,
  state: z.enum(['above-bound', 'below', 'stated', 'not-known']),
  level: z
    .strictObject({
      value: number,
      unit: text,
      comparator: z.enum(['<', '<=', '>', '>=']).nullable(),
      date: text.nullable(),
      stale: z.boolean(),
      at: locator,
    })
    .nullable(),
  bound: z.strictObject({ from: number, citation: text, confirmed: z.boolean() }).nullable(),
  action: text.nullable(),
  outcomes: list(
    z.strictObject({
      outcome: text,
      ratio: number.nullable(),
      per: number.nullable(),
      interval: pair.nullable(),
      lifetime: lifetime.nullable(),
      citation: text,
      confirmed: z.boolean(),
    }),
  ),
  worseWith: list(
    z.strictObject({ gene: text, state: text.nullable(), outcome: text, citation: text, confirmed: z.boolean() }),
  ),
  missing: list(text),
  doubts: list(text),
  citation: text,
  confirmed: z.boolean(),
  facts: list(locator),
});

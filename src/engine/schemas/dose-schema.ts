import { z } from 'zod';
import { chance, count, evidence, level, list, locator, notice, recordRef, text, trace } from './core-schemas.ts';

const number = z.number();
const interval = z.strictObject({ p05: number, p50: number, p95: number });
const band = z.strictObject({ p05: list(number), p50: list(number), p95: list(number) });
const flag = z.enum([
  'implausible',
  'before-first-dose',
  'same-time',
  'under-interaction',
  'no-time',
  'future',
  'unit',
]);

const outcome = z.strictObject({
  product: text.nullable(),
  amount: number,
  unit: text,
  interval: number,
  infusion: number.nullable(),
  loading: number.nullable(),
  hours: list(number),
  inTarget: chance.nullable(),
  below: chance.nullable(),
  above: chance.nullable(),
  harm: chance.nullable(),
  auc24: interval.nullable(),
  trough: interval.nullable(),
  peak: interval.nullable(),
  metric: interval.nullable(),
});

const start = z.strictObject({
  rule: text,
  citation: text,
  confirmed: z.boolean(),
  amount: z.strictObject({ low: number, high: number, unit: text }).nullable(),
  factor: z.strictObject({ low: number, high: number }).nullable(),
  action: z.enum(['usual', 'reduce', 'raise', 'avoid', 'alternative']).nullable(),
  frequency: text.nullable(),
  cap: z.strictObject({ amount: number, unit: text }).nullable(),
  weeks: z.strictObject({ low: number, high: number }).nullable(),
  errors: list(z.strictObject({ group: text, n: count, mae: number, within20: number, unit: text })),
  notices: list(notice),
});

const curve = z.strictObject({
  times: list(number),
  unit: text,
  output: text,
  population: band,
  individual: band.nullable(),
  doses: list(z.strictObject({ time: number, amount: number, unit: text, planned: z.boolean() })),
  levels: list(z.strictObject({ time: number, value: number, blq: z.boolean(), flag: text.nullable() })),
  band: z.strictObject({ low: number.nullable(), high: number.nullable() }).nullable(),
  now: number.nullable(),
});

const target = z.strictObject({
  metric: text,
  output: text.nullable(),
  time: number.nullable(),
  low: number.nullable(),
  high: number.nullable(),
  best: number.nullable(),
  unit: text,
  citation: text,
  confirmed: z.boolean(),
  stated: z.boolean(),
  assumptions: list(z.strictObject({ name: text, value: number, unit: text })),
});

/** What is said of one drug's dose for one person: `DoseAdvice`. */
export const doseAdvice = z.strictObject({
  drug: text,
  standing: z.enum(['fitted', 'prior', 'rule', 'refused']),
  refusals: list(notice),
  cautions: list(notice),
  model: z
    .strictObject({
      id: text,
      citation: text,
      doi: text.nullable(),
      population: text,
      distance: number,
      outside: list(
        z.strictObject({ name: text, value: number, unit: text, from: number.nullable(), upTo: number.nullable() }),
      ),
      confirmed: z.boolean(),
      doubts: list(text),
    })
    .nullable(),
  otherModels: list(z.strictObject({ id: text, reason: text, weight: number.nullable() })),
  inputs: list(
    z.strictObject({
      name: text,
      covariate: z.exactOptional(text),
      value: z.union([number, text]),
      unit: text,
      from: z.enum(['record', 'derived', 'genotype', 'medicine', 'condition', 'stated', 'assumed']),
      date: text.nullable(),
      ageDays: number.nullable(),
      facts: list(locator),
    }),
  ),
  genotype: list(
    z.strictObject({
      gene: text,
      phenotype: text.nullable(),
      alleles: list(text),
      confidence: level.nullable(),
      how: z.enum(['covariate', 'rule', 'unknown-in-model', 'not-in-model', 'not-read']),
      covariates: z.record(text, number).readonly(),
    }),
  ),
  target: target.nullable(),
  otherTargets: z.exactOptional(list(target)),
  starts: list(start),
  levels: list(
    z.strictObject({
      time: number,
      value: number,
      unit: text,
      written: z.exactOptional(z.strictObject({ value: number, unit: text })),
      output: text,
      blq: z.boolean(),
      predicted: number.nullable(),
      population: number.nullable(),
      weighted: number.nullable(),
      flag: flag.nullable(),
      date: text.nullable(),
      facts: list(locator),
    }),
  ),
  fit: z
    .strictObject({
      parameters: list(
        z.strictObject({ name: text, unit: text, typical: number, individual: number, p05: number, p95: number }),
      ),
      ofv: number,
      method: z.enum(['none', 'laplace', 'importance', 'metropolis']),
      effectiveSamples: number,
      draws: count,
      condition: number,
    })
    .nullable(),
  current: outcome.nullable(),
  options: list(outcome),
  compared: list(
    z.strictObject({ outcome, times: list(number), p05: list(number), p50: list(number), p95: list(number) }),
  ),
  continuous: z.strictObject({ amount: number, unit: text, interval: number }).nullable(),
  targetAsks: z.boolean(),
  nextSample: list(z.strictObject({ time: number, remaining: number, label: z.enum(['trough', 'peak', 'between']) })),
  untilSteadyState: interval.nullable(),
  untilTarget: interval.nullable(),
  missedDose: list(
    z.strictObject({
      after: number,
      then: z.enum(['take-now', 'skip', 'take-half', 'ask']),
      low: number.nullable(),
      high: number.nullable(),
    }),
  ),
  curve: curve.nullable(),
  timeUnit: z.enum(['h', 'd']),
  start: text.nullable(),
  seed: number,
  records: list(recordRef),
});

export const doseFinding = z.strictObject({
  id: text,
  kind: z.literal('dose'),
  value: doseAdvice,
  evidence: list(evidence),
  trace,
});

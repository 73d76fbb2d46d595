import { exp } from '../../../core/index.ts';
import type { DoseAdvice } from '../../../dosing/index.ts';

const times = Array.from({ length: 337 }, (_, i) => i / 2);

/** Levels of a one-compartment model with absorption: a drawing for tests of the views, no knowledge. */
function levels(clearance: number, volume: number, doseOf: (n: number) => number): number[] {
  const [ka, k] = [1.8, clearance / volume];
  return times.map((time) => {
    let sum = 0;
    for (let n = 0; n * 12 <= time; n++) {
      const since = time - n * 12;
      sum += ((doseOf(n) * 1000 * ka) / (volume * (ka - k))) * (exp(-k * since) - exp(-ka * since));
    }
    return sum;
  });
}

const raised = (n: number): number => (n < 8 ? 5 : 8);

/** An advice with everything in it: constructed, for tests of the views. */
export const SAMPLE_ADVICE: DoseAdvice = {
  drug: 'tacrolimus',
  standing: 'fitted',
  refusals: [],
  cautions: [],
  model: {
    id: 'sample-model',
    citation: 'Sample A et al. Journal 2011;1:1',
    doi: null,
    population: 'adults with a kidney transplant',
    distance: 0.1,
    outside: [{ name: 'HCT', value: 22, unit: '%', from: 24, upTo: 49 }],
    confirmed: false,
    doubts: ['The variability between occasions is not in this model.'],
  },
  otherModels: [{ id: 'other-model', reason: 'outside-population', weight: null }],
  inputs: [
    { name: 'HCT', value: 22, unit: '%', from: 'record', date: '2026-11-22', ageDays: 0, facts: [] },
    { name: 'CYP3A5EXPR', value: 1, unit: '1', from: 'genotype', date: null, ageDays: null, facts: [] },
    { name: 'IR', value: 1, unit: '1', from: 'assumed', date: null, ageDays: null, facts: [] },
  ],
  genotype: [
    {
      gene: 'CYP3A5',
      phenotype: 'Intermediate Metabolizer',
      alleles: ['*1', '*3'],
      confidence: 'settled',
      how: 'covariate',
      covariates: { CYP3A5EXPR: 1 },
    },
  ],
  target: {
    metric: 'trough',
    output: null,
    time: null,
    low: 8,
    high: 12,
    best: 10,
    unit: 'ug/L',
    citation: 'Sample consensus 2019',
    confirmed: true,
    stated: false,
    assumptions: [],
  },
  starts: [
    {
      rule: 'sample-start',
      citation: 'Sample guideline 2015',
      confirmed: true,
      amount: null,
      factor: { low: 1.5, high: 2 },
      action: 'raise',
      frequency: null,
      cap: { amount: 0.3, unit: 'mg/kg/d' },
      weeks: null,
      errors: [{ group: 'all', n: 100, mae: 2.1, within20: 0.45, unit: 'mg/d' }],
      notices: [],
    },
  ],
  levels: [
    level(35.5, 5.1, null),
    level(59.5, 6.2, null),
    level(62, 41.4, 'implausible'),
    { ...level(83, 5.9, null), blq: true },
  ],
  fit: {
    parameters: [{ name: 'CL', unit: 'L/h', typical: 21.2, individual: 26, p05: 23.4, p95: 29.1 }],
    ofv: 12.3,
    method: 'importance',
    effectiveSamples: 912,
    draws: 1000,
    condition: 4,
  },
  current: outcome(5, 0.01, 0.99),
  options: [outcome(8, 0.91, 0.07), outcome(7.5, 0.84, 0.15), outcome(9, 0.62, 0.01)],
  compared: [],
  continuous: { amount: 8.2, unit: 'mg', interval: 12 },
  targetAsks: false,
  nextSample: [{ time: 131.5, remaining: 0.62, label: 'trough' }],
  untilSteadyState: { p05: 20, p50: 25, p95: 33 },
  untilTarget: { p05: 12, p50: 24, p95: 36 },
  missedDose: [
    { after: 4, then: 'take-now', low: 7, high: 12 },
    { after: 10, then: 'skip', low: 5, high: 9 },
  ],
  curve: {
    times,
    unit: 'ug/L',
    output: 'concentration',
    population: { p05: levels(34, 150, raised), p50: levels(26, 120, raised), p95: levels(17, 80, raised) },
    individual: { p05: levels(29, 122, raised), p50: levels(26, 120, raised), p95: levels(23, 118, raised) },
    doses: Array.from({ length: 14 }, (_, n) => ({ time: n * 12, amount: raised(n), unit: 'mg', planned: n >= 8 })),
    levels: [
      { time: 35.5, value: 5.1, blq: false, flag: null },
      { time: 59.5, value: 6.2, blq: false, flag: null },
      { time: 62, value: 41.4, blq: false, flag: 'implausible' },
      { time: 83, value: 5.9, blq: true, flag: null },
    ],
    band: { low: 8, high: 12 },
    now: 85.5,
  },
  timeUnit: 'h',
  start: '2026-11-18T20:00',
  seed: 1,
  records: [],
};

function level(time: number, value: number, flag: 'implausible' | null): DoseAdvice['levels'][number] {
  return {
    time,
    value,
    unit: 'ug/L',
    output: 'concentration',
    blq: false,
    predicted: value * 1.03,
    population: value * 1.4,
    weighted: flag === null ? 0.4 : 4.2,
    flag,
    date: '2026-11-20',
    facts: [],
  };
}

function outcome(amount: number, inTarget: number, below: number): DoseAdvice['options'][number] {
  const around = (p50: number): { p05: number; p50: number; p95: number } => ({ p05: p50 * 0.84, p50, p95: p50 * 1.2 });
  return {
    product: amount === 7.5 ? null : 'Sample capsule 1 mg',
    amount,
    unit: 'mg',
    interval: 12,
    infusion: null,
    loading: null,
    hours: [8, 20],
    inTarget,
    below,
    above: 1 - inTarget - below,
    harm: null,
    auc24: around(amount * 55),
    trough: around(amount * 1.17),
    peak: around(amount * 5.4),
    metric: around(amount * 1.17),
  };
}

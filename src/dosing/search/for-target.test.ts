import { describe, expect, it } from 'vitest';
import { populationDraws } from './draws.ts';
import { metricOf } from './evaluate.ts';
import { doseForTarget, intervalForTarget, timeToTarget } from './for-target.ts';
import { individualOf, typicalOf } from './individual.ts';
import { type Subject, followsDose } from './regimen.ts';
import { BURDET, linearModel } from './testing/models.ts';

const alone = { doses: [], observations: [], covariates: {} };

describe('doses, intervals and times that posologyr prints (levenc/posologyr, tests of dosing after levels)', () => {
  const person = individualOf(BURDET, {
    eta_CL: 0.449952188793169,
    eta_V1: 0.273058665000001,
    eta_V2: 0.70615858706018,
    eta_Q: -0.138843327030614,
  });
  const history = {
    doses: [{ time: 0, amt: 2000, dur: 0.5 }],
    observations: [],
    covariates: { CLCREAT4H: 50, TBW: 62, PoverF: 169 },
  };

  it('a second dose for 80 mg/L one hour after it, on top of the first', () => {
    const dose = doseForTarget(
      { model: BURDET, history, addToHistory: true },
      { person },
      { start: 34, infusion: 0.5, interval: null, count: 1 },
      { metric: { kind: 'concentration', time: 35 }, value: 80 },
    );
    expect(dose / 2447.917).toBeCloseTo(1, 4);
  });

  it('an interval with 2.5 mg/L before the 11th dose', () => {
    const interval = intervalForTarget(
      { model: BURDET, history },
      { person },
      { amount: 2447.917, infusion: 0.5, count: 11 },
      { metric: { kind: 'trough', offset: 0.1 }, value: 2.5 },
    );
    expect(interval / 38.578).toBeCloseTo(1, 4);
  });

  it('the time until 2.5 mg/L after the doses that were given', () => {
    const { time } = timeToTarget({ model: BURDET, history }, person, null, { value: 2.5 });
    // Printed is the first tenth of an hour that is below.
    expect(Math.ceil(time * 10) / 10).toBe(33.9);
  });
});

describe('closed forms', () => {
  const model = linearModel({ CL: 5, V1: 50 });
  const subject: Subject = { model, history: alone };
  const person = typicalOf(model);

  it('the dose of a 1 h infusion every 8 h for a trough at steady state', () => {
    const dose = doseForTarget(
      subject,
      { person },
      { interval: 8, count: 'steady-state', infusion: 1 },
      { metric: { kind: 'trough' }, value: 15 },
    );
    const [k, ii] = [0.1, 8];
    const perDose = ((1 - Math.exp(-k)) * Math.exp(-k * (ii - 1))) / (5 * (1 - Math.exp(-k * ii)));
    expect(dose / (15 / perDose)).toBeCloseTo(1, 12);
  });

  it('the dose where clearance grows with the daily dose: a root, not a proportion', () => {
    const lithium = linearModel({ CL: '0.9 * (TDD / 600)^0.354', V1: 10 }, { covariates: ['TDD'] });
    const target = { metric: { kind: 'auc24' as const }, value: 20 };
    const dose = doseForTarget(
      { model: lithium, history: alone, covariatesFor: followsDose(lithium, 'TDD', 'daily-dose', 36.9) },
      { person: typicalOf(lithium) },
      { interval: 12, count: 'steady-state' },
      target,
    );
    // daily / CL(daily) = 20
    const daily = (20 * 0.9 * (36.9 / 600) ** 0.354) ** (1 / (1 - 0.354));
    expect(dose / (daily / 2)).toBeCloseTo(1, 9);
  });

  it('the dose that nine of ten people exceed, by the distribution of clearance', () => {
    const varied = linearModel({ CL: '5 * exp(eta_CL)', V1: 50 }, { omega: { eta_CL: 0.09 } });
    const dose = doseForTarget(
      { model: varied, history: alone },
      { draws: populationDraws(varied, 4096), probability: 0.9, side: 'at-least' },
      { interval: 12, count: 'steady-state' },
      { metric: { kind: 'auc24' }, value: 400 },
    );
    expect(dose / ((400 * 5 * Math.exp(1.2815515655 * 0.3)) / 2)).toBeCloseTo(1, 2);
  });

  it('times of falling below, of rising above, and of being there already', () => {
    const bolus = { amount: 500, interval: null, count: 1 } as const;
    const falls = timeToTarget(subject, person, bolus, { value: 2 });
    expect(falls.time).toBeCloseTo(Math.log(5) / 0.1, 8);
    const rises = timeToTarget(subject, person, { ...bolus, infusion: 10 }, { value: 3, way: 'rises-above' });
    expect(5 * 2 * (1 - Math.exp(-0.1 * rises.time))).toBeCloseTo(3, 7);
    expect(timeToTarget(subject, person, bolus, { value: 20 })).toMatchObject({ time: 0, already: true });
  });

  it('refuses what no dose reaches', () => {
    const full = { ...subject, addToHistory: true, history: { ...alone, doses: [{ time: 0, amt: 5000 }] } };
    const goal = { metric: { kind: 'concentration', time: 2 }, value: 10 } as const;
    const reach = (): number => doseForTarget(full, { person }, { start: 1, interval: null, count: 1 }, goal);
    expect(reach).toThrow(expect.objectContaining({ code: 'DOSING_TARGET_UNREACHABLE' }));
    const most = (): number => doseForTarget(subject, { person }, { interval: null, count: 1 }, goal, { most: 100 });
    expect(most).toThrow(expect.objectContaining({ code: 'DOSING_TARGET_UNREACHABLE' }));
    expect(() => timeToTarget(subject, person, null, { value: 1, way: 'rises-above' })).toThrow(
      expect.objectContaining({ code: 'DOSING_TARGET_UNREACHABLE' }),
    );
  });

  it('peaks after swallowing: the time and height of the top', () => {
    const oral = linearModel({ CL: 5, V1: 50, KA: 0.9 }, { absorption: 'first-order' });
    const peak = metricOf(
      { model: oral, history: alone },
      typicalOf(oral),
      { amount: 500, interval: null, count: 1 },
      { kind: 'peak' },
    );
    const top = Math.log(0.9 / 0.1) / (0.9 - 0.1);
    expect(peak / (((10 * 0.9) / 0.8) * (Math.exp(-0.1 * top) - Math.exp(-0.9 * top)))).toBeCloseTo(1, 8);
  });

  it('time above a level: the exact share of the interval', () => {
    const percent = metricOf(
      subject,
      person,
      { amount: 500, interval: 24, count: 'steady-state' },
      { kind: 'time-above', level: 2, unbound: 0.5 },
    );
    const start = 10 / (1 - Math.exp(-2.4));
    expect(percent).toBeCloseTo((100 * Math.log((start * 0.5) / 2)) / 0.1 / 24, 6);
  });
});

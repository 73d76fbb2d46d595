import { describe, expect, it } from 'vitest';
import type { Criterion } from './criteria.ts';
import { metricDraws, populationDraws } from './draws.ts';
import { metricsOf } from './evaluate.ts';
import { typicalOf } from './individual.ts';
import { missedDoses } from './missed-dose.ts';
import { nextSample } from './next-sample.ts';
import { probabilityOfTarget } from './probability-of-target.ts';
import type { Regimen, Subject } from './regimen.ts';
import { type PosteriorSearch, continuousDose, searchPosterior } from './search-posterior.ts';
import { searchRegimens } from './search-regimens.ts';
import { GOTI, linearModel } from './testing/models.ts';
import { untilSteadyState, untilTarget } from './until.ts';

const covariates = { WT: 70, AGE: 60, SEX: 1, CR: 1 };
const subject: Subject = { model: GOTI, history: { doses: [], observations: [], covariates } };
const person = typicalOf(GOTI);
const steady = (amount: number, interval: number, more: Partial<Regimen> = {}): Regimen => ({
  amount,
  interval,
  count: 'steady-state',
  infusion: 2,
  ...more,
});
const exposure = { metric: { kind: 'auc24' }, low: 400, high: 600, best: 500 } as const;
const near: Criterion = { of: 'auc24', order: 'nearest', to: 500 };

describe('a grid of regimens in one person', () => {
  const search = (low: number, high: number): ReturnType<typeof searchRegimens> =>
    searchRegimens(
      { ...subject, history: { ...subject.history, covariates: { WT: 62, AGE: 78, SEX: 0, CR: 1.9 } } },
      person,
      { doses: [500, 750, 1000, 1250, 1500, 1750, 2000], intervals: [6, 8, 12, 24, 36, 48], infusions: [2] },
      [{ name: 'auc24', metric: { kind: 'auc24' }, low, high }],
      [near, { of: 'daily', order: 'lowest' }, { of: 'interval', order: 'highest' }],
    );

  it('counts those that keep the limits and chooses by the rules (an independent engine’s enumeration)', () => {
    const { candidates, feasible, best } = search(400, 600);
    expect(candidates).toBe(42);
    expect(feasible).toBe(5);
    expect(best).toMatchObject({ regimen: { amount: 1250, interval: 48 }, daily: 625 });
    expect(best!.values['auc24']).toBeCloseTo(505.265, 3);
    expect(best!.values['trough']).toBeCloseTo(14.7088, 4);
    expect(best!.values['peak']).toBeCloseTo(35.4833, 4);
  });

  it('has none where none keeps them', () => {
    expect(search(505.3, 505.4)).toMatchObject({ feasible: 0, best: null });
  });
});

describe('hours of the day', () => {
  it('twice a day at even hours is every twelve hours; uneven hours keep the exposure and lower the trough', () => {
    const metrics = [{ kind: 'auc24' }, { kind: 'trough' }, { kind: 'peak' }] as const;
    const [auc, trough, peak] = metricsOf(subject, person, steady(1000, 12), metrics);
    const even = metricsOf(subject, person, steady(1000, 24, { offsets: [0, 12] }), metrics);
    expect(even[0]! / auc!).toBeCloseTo(1, 9);
    expect(even[1]! / trough!).toBeCloseTo(1, 9);
    expect(even[2]! / peak!).toBeCloseTo(1, 6);
    const uneven = metricsOf(subject, person, steady(1000, 24, { offsets: [0, 8] }), metrics);
    expect(uneven[0]! / auc!).toBeCloseTo(1, 9);
    expect(uneven[1]!).toBeLessThan(trough!);
    expect(uneven[2]!).toBeGreaterThan(peak!);
  });
});

describe('probabilities', () => {
  it('of a target before any level: log-normal clearance, exactly known', () => {
    const found = probabilityOfTarget(subject, steady(2000, 24), exposure);
    expect(Math.abs(found.inTarget - 0.3323422)).toBeLessThan(0.004);
    expect(found.p50 / 628.75008).toBeCloseTo(1, 2);
    expect(found.p05 / 334.65075).toBeCloseTo(1, 2);
    expect(found.p95 / 1181.3112).toBeCloseTo(1, 2);
  });

  const draws = populationDraws(GOTI, 256);
  const options: PosteriorSearch = {
    space: { doses: [500, 1000, 1500, 2000], intervals: [12, 24], infusions: [1, 2] },
    targets: [exposure, { metric: { kind: 'trough' }, low: null, high: 20 }],
    harm: { metric: { kind: 'auc24' }, above: 650 },
  };

  it('of each regimen are those of its draws, counted one by one', () => {
    const ranked = searchPosterior([{ subject, draws }], options);
    expect(ranked).toHaveLength(5);
    for (const { regimen, inTarget, below, above, harm, score, auc24 } of ranked) {
      const [auc, trough] = metricDraws(subject, draws, regimen, [{ kind: 'auc24' }, { kind: 'trough' }]);
      const share = (keeps: (i: number) => boolean): number => auc!.filter((_, i) => keeps(i)).length / 256;
      expect(inTarget).toBe(share((i) => auc![i]! >= 400 && auc![i]! <= 600 && trough![i]! <= 20));
      expect(below).toBe(share((i) => auc![i]! < 400 && trough![i]! <= 20));
      expect(above).toBe(share((i) => auc![i]! > 600 || trough![i]! > 20));
      expect(harm).toBe(share((i) => auc![i]! > 650));
      expect(score).toBe(inTarget - harm!);
      expect(auc24!.p05).toBeLessThan(auc24!.p50);
    }
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('are the same where each dose is solved by itself, and the search can be stopped', () => {
    const slow = { ...subject, covariatesFor: () => ({}) };
    const told = (ranked: ReturnType<typeof searchPosterior>): unknown =>
      ranked.map(({ regimen, score }) => [regimen.amount, regimen.interval, regimen.infusion, score]);
    expect(told(searchPosterior([{ subject: slow, draws }], { ...options, slowDraws: 256, top: 3 }))).toEqual(
      told(searchPosterior([{ subject, draws }], { ...options, top: 3 })),
    );
    const seen: number[] = [];
    const stop = (): unknown =>
      searchPosterior([{ subject: slow, draws }], {
        ...options,
        progress: (done) => seen.push(done),
        cancelled: () => seen.length === 3,
      });
    expect(stop).toThrow(expect.objectContaining({ code: 'DOSING_SEARCH_CANCELLED' }));
    expect(seen).toEqual([1, 2, 3]);
  });

  it('with a first dose of its own reach the target sooner', () => {
    const one = { ...options, space: { doses: [1250], intervals: [24], infusions: [2] }, harm: null };
    const plain = searchPosterior([{ subject, draws }], { ...one, loadings: [1250] })[0]!;
    const loaded = searchPosterior([{ subject, draws }], { ...one, loadings: [1500, 2000, 2500] })[0]!;
    expect(plain.regimen.loading).toBeNull();
    expect(loaded.regimen.loading).toBeGreaterThan(1250);
    expect(loaded.early!.inTarget).toBeGreaterThan(plain.early!.inTarget);
    expect(loaded.inTarget).toBe(plain.inTarget);
  });

  it('any amount allowed: the exact optimum of a log-normal exposure', () => {
    // P(400 ≤ A ≤ 600) is greatest where the median is the geometric mean of the limits.
    const found = continuousDose([{ subject, draws: populationDraws(GOTI, 2048) }], steady(1, 24), {
      targets: [{ ...exposure, best: null }],
    })!;
    const clearance = 4.5 * ((80 * 70) / 72 / 120) ** 0.8;
    expect(Math.abs(found / (Math.sqrt(400 * 600) * clearance) - 1)).toBeLessThan(0.06);
  });
});

describe('how long it takes', () => {
  const model = linearModel({ CL: '5 * exp(eta_CL)', V1: 50 }, { omega: { eta_CL: 1e-12 } });
  const one: Subject = { model, history: { doses: [], observations: [], covariates: {} } };
  const draws = populationDraws(model, 16);

  it('ninety per cent of the steady state: ln 10 over the rate', () => {
    const { p50, reached } = untilSteadyState(one, draws, { amount: 100, interval: 4, count: 'steady-state' });
    expect(reached).toBe(1);
    expect(p50).toBeCloseTo(Math.log(10) / 0.1, 1);
  });

  it('a target that the regimen never comes to is said so', () => {
    const regimen: Regimen = { amount: 100, interval: 12, count: 'steady-state' };
    const trough = { metric: { kind: 'trough' }, high: null } as const;
    expect(untilTarget(one, draws, regimen, { ...trough, low: 100 })).toEqual({
      p05: null,
      p50: null,
      p95: null,
      reached: 0,
    });
    // After k doses the trough is 2 e^−1.2 (1 − e^−1.2k) / (1 − e^−1.2): 0.8 is passed by the third.
    expect(untilTarget(one, draws, regimen, { ...trough, low: 0.8 })).toMatchObject({ p50: 36, reached: 1 });
  });
});

describe('the next sample', () => {
  it('in a nearly linear model leaves the variance that the normal update leaves', () => {
    const model = linearModel(
      { CL: '5 * exp(eta_CL)', V1: 50 },
      { omega: { eta_CL: 0.0001 }, residual: [{ form: 'variance-sum', add: 0.05 }] },
    );
    const one: Subject = { model, history: { doses: [], observations: [], covariates: {} } };
    const regimen: Regimen = { amount: 500, interval: 24, count: 1 };
    const samples = nextSample(one, populationDraws(model, 1024), {
      metric: { kind: 'auc24' },
      of: { ...regimen, count: 'steady-state' },
      during: regimen,
      count: 4,
    });
    for (const { time, remaining } of samples) {
      const slope = -10 * 0.1 * time * Math.exp(-0.1 * time) * 0.01;
      expect(Math.abs(remaining - Math.sqrt(1 / (1 + (slope / 0.05) ** 2)))).toBeLessThan(0.03);
    }
    // t e^−0.1t is greatest at 10 h.
    expect(samples[0]!.time).toBe(10);
    expect(samples[0]!.label).toBe('between');
    for (let i = 1; i < samples.length; i++)
      expect(samples[i]!.remaining).toBeGreaterThanOrEqual(samples[i - 1]!.remaining);
  });
});

describe('a forgotten dose', () => {
  const model = linearModel({ CL: 5, V1: 50 });
  const one: Subject = { model, history: { doses: [], observations: [], covariates: {} } };
  const regimen: Regimen = { amount: 500, interval: 12, count: 'steady-state' };
  // At steady state levels run from 4.31 to 14.31.
  const then = (low: number | null, high: number | null): readonly string[] =>
    missedDoses(one, typicalOf(model), regimen, { low, high }, [1, 4, 11.5]).map((advice) => advice.then);

  it('is taken while the next is far, is skipped when the next is near, and asked about where neither holds', () => {
    expect(then(3, 17)).toEqual(['take-now', 'take-now', 'skip']);
    expect(then(4, 17)).toEqual(['take-now', 'take-now', 'take-half']);
    expect(then(4, 15)).toEqual(['take-now', 'take-half', 'ask']);
  });

  it('is never guessed without a limit', () => {
    expect(then(null, 17)).toEqual(['ask', 'ask', 'ask']);
    expect(then(3, null)).toEqual(['ask', 'ask', 'ask']);
  });
});

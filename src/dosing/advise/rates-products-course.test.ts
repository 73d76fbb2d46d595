import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { adviseDose } from './advise-dose.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const NOBODY = { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] };
type Stated = Readonly<Record<string, readonly [number, string]>>;
const advise = (drug: string, values: Stated, more: Partial<DoseRequest> = {}, using = knowledge): DoseAdvice =>
  adviseDose(using, NOBODY, drug, {
    now: '2026-11-22T08:00',
    draws: 256,
    covariates: Object.fromEntries(Object.entries(values).map(([name, [value, unit]]) => [name, { value, unit }])),
    ...more,
  });
const codes = ({ cautions }: DoseAdvice): readonly string[] => cautions.map(({ code }) => code);
const LARGE: Stated = { CRCL: [140, 'mL/min'], WT: [110, 'kg'], age: [40, 'a'] };
const CHILD: Partial<DoseRequest> = {
  model: 'busulfan-paci-2012',
  covariates: { WT: { value: 12, unit: 'kg' }, age: { value: 3, unit: 'a' } },
};

describe('the rate of an infusion', () => {
  it('stays below what the record allows, and so does a first dose', () => {
    const { options } = advise('vancomycin', LARGE, { model: 'vancomycin-buelga-2005', confirmTarget: true });
    expect(options.length).toBeGreaterThan(0);
    for (const { amount, loading, infusion } of options)
      expect(Math.max(amount, loading ?? 0) / infusion!).toBeLessThanOrEqual(1000.001);
  });

  it('is told where one that was asked for is faster', () => {
    const fast = { amount: { value: 2500, unit: 'mg' }, everyHours: 12, infusionHours: 1 };
    const advice = advise('vancomycin', LARGE, {
      model: 'vancomycin-buelga-2005',
      confirmTarget: true,
      regimens: [fast],
    });
    expect(advice.cautions.find(({ code }) => code === 'DOSING_INFUSION_FAST')).toMatchObject({
      params: { most: 1000 },
    });
  });
});

describe('products of the knowledge', () => {
  it('make up the doses where the request gives none; those of another route do not', () => {
    const product = (id: string, route: string, amount: number): [string, object] => [
      id,
      {
        id,
        ref: { id, kind: 'dose-product' },
        body: {
          drug: 'phenytoin',
          strength: { amount, unit: 'mg' },
          form: 'capsule',
          route,
          divisible: 1,
          citation: 'x',
        },
      },
    ];
    const products = new Map([product('a', 'oral', 90), product('b', 'intravenous', 7)]);
    const { facts } = knowledge;
    const get = (kind: string): unknown => (kind === 'dose-product' ? products : facts.get(kind as never));
    const laid = { ...knowledge, facts: { get } } as unknown as Knowledge;
    const { options, records, cautions } = advise(
      'phenytoin',
      { WT: [60, 'kg'], age: [40, 'a'] },
      { confirmTarget: true, draws: 64 },
      laid,
    );
    expect(options.length).toBeGreaterThan(0);
    for (const { amount, product: made } of options) {
      expect(amount % 90).toBe(0);
      expect(made).toContain('phenytoin 90 mg capsule');
    }
    expect(cautions.map(({ code }) => code)).not.toContain('DOSING_NO_PRODUCT');
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(['a']));
  });
});

describe('draws without a meaning', () => {
  it('are told, and the exposure of the others too', () => {
    const sick: Stated = { WT: [75, 'kg'], CRCL: [91, 'mL/min'], SEX: [1, '1'], age: [50, 'a'] };
    const advice = advise('daptomycin', sick, { confirmTarget: true });
    const told = advice.cautions.find(({ code }) => code === 'DOSING_DRAWS_MEANINGLESS');
    // Deviations below -1 of a volume with sd 0.567 and of Q with sd 0.652: 3.9 % and 6.3 %.
    expect(told!.params!['share']).toBeGreaterThanOrEqual(6);
    expect(told!.params!['share']).toBeLessThanOrEqual(14);
    expect(advice.options[0]).toMatchObject({
      metric: { p50: expect.any(Number) },
      trough: { p50: expect.any(Number) },
    });
  });
});

describe('a course of which a part was given', () => {
  const given = (amount: number, days: number): DoseAdvice =>
    advise(
      'busulfan',
      {},
      {
        ...CHILD,
        courseDays: 4,
        now: `2026-11-${21 + days}T20:00`,
        input: {
          doses: Array.from({ length: days }, (_, i) => ({
            at: `2026-11-${21 + i}T08:00`,
            amount: { value: amount, unit: 'mg' },
            infusionHours: 2,
          })),
        },
      },
    );

  it('counts towards the target: after the best dose the same is best, after half of it more, after twice less', () => {
    const [usual] = advise('busulfan', {}, { ...CHILD, courseDays: 4 }).options;
    const after = (amount: number): number => given(amount, 1).options[0]!.amount;
    const best = usual!.amount;
    expect(after(best) / best).toBeCloseTo(1, 0);
    // Three days share what is left of four doses.
    expect(after(best / 2) / best).toBeGreaterThan(1.05);
    expect(after(best * 2) / best).toBeLessThan(0.8);
    expect(codes(given(best, 1))).toContain('DOSING_COURSE_GIVEN');
  });

  it('gives no dose when its days are full', () => {
    const advice = given(40, 4);
    expect(advice).toMatchObject({ options: [], current: null, continuous: null });
    expect(codes(advice)).toContain('DOSING_COURSE_OVER');
    expect(codes(advice)).not.toContain('DOSING_NO_REGIMEN');
  });
});

describe('a largest dose of the products', () => {
  const products = [
    {
      id: 'v',
      drug: 'vancomycin',
      name: 'vancomycin 500 mg vial',
      strength: { value: 500, unit: 'mg' },
      form: 'vial',
      divisible: 2,
      route: 'intravenous',
      maxSingle: { value: 1500, unit: 'mg' },
      maxDaily: { value: 3, unit: 'g' },
      source: 'x',
    },
  ] as const;
  const compare = (amount: number, everyHours: number, more: Partial<DoseRequest> = {}) =>
    advise('vancomycin', LARGE, {
      model: 'vancomycin-buelga-2005',
      confirmTarget: true,
      products,
      regimens: [{ amount: { value: amount, unit: 'mg' }, everyHours, infusionHours: 2 }],
      ...more,
    }).cautions.filter(({ code }) => code.startsWith('DOSING_ABOVE_MOST'));

  it.each([{}, { only: 'compared' }] as const)('is held against what was asked for, in a slider too (%j)', (more) => {
    expect(compare(1500, 12, more)).toEqual([]);
    expect(compare(1500, 8, more)).toMatchObject([
      { code: 'DOSING_ABOVE_MOST_A_DAY', severity: 'serious', params: { amount: 1500, hours: 8, most: 3000 } },
    ]);
    expect(compare(2000, 24, more)).toMatchObject([
      { code: 'DOSING_ABOVE_MOST_AT_ONCE', params: { amount: 2000, most: 1500 } },
    ]);
    expect(compare(4000, 24, more)).toHaveLength(2);
  });

  it('is held against what is taken now', () => {
    const given = { at: 0, amount: { value: 2000, unit: 'mg' }, infusionHours: 2, everyHours: 24, more: 3 };
    const { cautions } = advise('vancomycin', LARGE, {
      model: 'vancomycin-buelga-2005',
      confirmTarget: true,
      products,
      input: { doses: [given] },
    });
    expect(cautions.map(({ code }) => code)).toContain('DOSING_ABOVE_MOST_AT_ONCE');
  });
});

describe('doses that end before now', () => {
  const last = (day: string, more: Partial<DoseRequest> = {}) =>
    advise('vancomycin', LARGE, {
      model: 'vancomycin-buelga-2005',
      input: {
        doses: [
          {
            at: `2026-11-${day}T08:00`,
            amount: { value: 1000, unit: 'mg' },
            infusionHours: 1,
            everyHours: 12,
            more: 1,
          },
        ],
      },
      ...more,
    }).cautions.filter(({ code }) => code === 'DOSING_NO_LATER_DOSE');

  it('are told: none is taken to have followed', () => {
    expect(last('21')).toEqual([]);
    expect(last('18')).toMatchObject([{ severity: 'caution', params: { last: '2026-11-18T20:00', hours: 84 } }]);
  });

  it('in hours too, where a level was drawn long after', () => {
    const at = (hours: number) =>
      advise('vancomycin', LARGE, {
        model: 'vancomycin-buelga-2005',
        input: {
          doses: [{ at: 0, amount: { value: 1000, unit: 'mg' }, infusionHours: 1, everyHours: 12, more: 1 }],
          levels: [{ at: hours, value: 5, unit: 'mg/L' }],
        },
      }).cautions.filter(({ code }) => code === 'DOSING_NO_LATER_DOSE');
    expect(at(23)).toEqual([]);
    expect(at(60)).toMatchObject([{ params: { last: '12 h', hours: 48 } }]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type Measurement, type PersonRecord } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { adviseDose } from './advise-dose.ts';
import { considerModels } from './consider-models.ts';
import type { DoseAdvice } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const at = { kind: 'stated', by: 'person', date: '2026-11-20' } as const;
const known = <Value>(value: Value): { readonly value: Value; readonly at: typeof at; readonly date: string } => ({
  value,
  at,
  date: '2026-11-20',
});
const measured = (analyte: string, value: number, unit: string, date = '2026-11-19'): Measurement => ({
  id: `measurement:${analyte}`,
  analyte,
  written: analyte,
  codes: [],
  value: { value, unit },
  as: null,
  comparator: null,
  text: null,
  method: null,
  flags: [],
  at,
  date,
});
const personOf = (record: Partial<PersonRecord>, more: Partial<DosingPerson> = {}): DosingPerson => ({
  record: { ...EMPTY_RECORD, ...record },
  phenotypes: [],
  values: [],
  exposures: [],
  ...more,
});
const ADULT = personOf({
  birthDate: known('1966-03-01'),
  sex: known('male' as const),
  measurements: [measured('weight', 80, 'kg'), measured('height', 178, 'cm'), measured('creatinine', 88, 'umol/L')],
});
const DOSES: NonNullable<DoseRequest['input']>['doses'] = [
  { at: '2026-11-20T08:00', amount: { value: 1, unit: 'g' }, infusionHours: 1, everyHours: 12, more: 2 },
];
const LEVEL = { at: '2026-11-21T07:30', value: 12, unit: 'mg/L' };
const advise = (person: DosingPerson, drug: string, request: Partial<DoseRequest> = {}): DoseAdvice =>
  adviseDose(knowledge, person, drug, { now: '2026-11-22T08:00', ...request });
const codes = (notices: DoseAdvice['cautions']): readonly string[] => notices.map(({ code }) => code);

describe('a dose from levels', () => {
  const goti = { model: 'vancomycin-goti-2018', input: { doses: DOSES, levels: [LEVEL] } };

  it('is not said while nobody has confirmed the target', () => {
    const advice = advise(ADULT, 'vancomycin', goti);
    expect(advice).toMatchObject({
      standing: 'fitted',
      targetAsks: true,
      options: [],
      continuous: null,
      untilTarget: null,
    });
    expect(advice.current).toMatchObject({
      inTarget: null,
      below: null,
      above: null,
      harm: null,
      amount: 1000,
      interval: 12,
    });
    expect(codes(advice.cautions)).toContain('DOSING_TARGET_UNCONFIRMED');
    expect(advice.curve!.band).toBeNull();
  });

  it('is said by the probability of a target that was stated or confirmed', () => {
    for (const request of [{ confirmTarget: true }, { target: { low: 400, high: 600 } }]) {
      const advice = advise(ADULT, 'vancomycin', { ...goti, ...request });
      expect(advice.targetAsks).toBe(false);
      expect(advice.options.length).toBeGreaterThan(1);
      const [best] = advice.options;
      for (const { inTarget, below, above } of advice.options) {
        expect(inTarget! + below! + above!).toBeCloseTo(1, 9);
        expect(inTarget!).toBeLessThanOrEqual(best!.inTarget! + 0.04);
      }
    }
  });

  it('follows the levels: a lower one asks for more', () => {
    const daily = (value: number): number => {
      const advice = advise(ADULT, 'vancomycin', {
        ...goti,
        confirmTarget: true,
        input: { doses: DOSES, levels: [{ ...LEVEL, value }] },
      });
      return advice.options[0]!.amount / advice.options[0]!.interval;
    };
    expect(daily(6)).toBeGreaterThan(daily(20));
  });

  // Given at 8 and 20 o'clock since the 20th; it is the 22nd, 8 o'clock, and a dose is due.
  it.each([
    [
      [8, 20],
      [48, 60, 72],
    ],
    [
      [10, 22],
      [50, 62, 74],
    ],
    // 6 o'clock is past.
    [
      [6, 18],
      [58, 70, 82],
    ],
    [
      [7.5, 19.5],
      [59.5, 71.5, 83.5],
    ],
  ])('draws the dose that is set from the next hour of %j on', (hours, times) => {
    const regimen = { amount: { value: 750, unit: 'mg' }, everyHours: 12, infusionHours: 1, hours };
    const request = { ...goti, confirmTarget: true, regimens: [regimen], only: 'compared' as const };
    const { curve, compared, nextSample } = advise(ADULT, 'vancomycin', request);
    expect(compared[0]!.outcome.hours).toEqual(hours);
    const planned = curve!.doses.filter((dose) => dose.planned);
    expect(planned.map(({ time, amount }) => [time, amount]).slice(0, 3)).toEqual(times.map((time) => [time, 750]));
    expect(curve!.doses.filter((dose) => !dose.planned).map(({ time }) => time)).toEqual([12, 24]);
    // The next level is drawn after the first of these doses, the lowest before the second.
    for (const { time, label } of nextSample) {
      expect(time).toBeGreaterThan(times[0]! + 1);
      expect(time <= times[1]!).toBe(true);
      expect(label === 'trough').toBe(time === times[1]);
    }
  });

  it('draws what is set as it draws what it proposes', () => {
    const { curve, options, nextSample } = advise(ADULT, 'vancomycin', { ...goti, confirmTarget: true });
    const { amount, unit, interval, infusion, hours } = options[0]!;
    const regimens = [{ amount: { value: amount, unit }, everyHours: interval, infusionHours: infusion!, hours }];
    const set = advise(ADULT, 'vancomycin', { ...goti, confirmTarget: true, regimens, only: 'compared' });
    expect(set.curve).toEqual(curve);
    expect(set.nextSample).toEqual(nextSample);
    expect(nextSample).toHaveLength(3);
  });

  it('converts the unit of the level, and is the same every time', () => {
    const one = advise(ADULT, 'vancomycin', { ...goti, confirmTarget: true });
    const same = { doses: DOSES, levels: [{ ...LEVEL, value: 12_000, unit: 'ug/L' }] };
    const other = advise(ADULT, 'vancomycin', { ...goti, confirmTarget: true, input: same });
    const written = { value: 12_000, unit: 'ug/L' };
    const levels = one.levels.map((level) => ({ ...level, written }));
    expect(sha256Hex(canonicalJson(other))).toBe(sha256Hex(canonicalJson({ ...one, levels })));
  });

  it('averages models by how well each explains the levels', () => {
    const advice = advise(ADULT, 'vancomycin', { input: goti.input, average: true, confirmTarget: true });
    const weights = advice.otherModels.flatMap(({ weight }) => weight ?? []);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });
});

describe('what was stated and cannot be meant', () => {
  it.each([
    ['DOSING_UNIT', { doses: DOSES, levels: [{ ...LEVEL, unit: 'mmol' }] }],
    ['DOSING_UNIT', { doses: [{ ...DOSES[0]!, amount: { value: 1, unit: 'mL' } }] }],
    ['DOSING_TIMES_MIXED', { doses: DOSES, levels: [{ ...LEVEL, at: 23.5 }] }],
    ['DOSING_TIME_UNREADABLE', { doses: [{ ...DOSES[0]!, at: '20.11.2026 8 h' }] }],
    ['DOSING_DOSE_INVALID', { doses: [{ ...DOSES[0]!, everyHours: 0 }] }],
    ['DOSING_LEVEL_INVALID', { doses: DOSES, levels: [{ ...LEVEL, value: -3 }] }],
  ] as const)('is refused: %s', (code, input) => {
    expect(() => advise(ADULT, 'vancomycin', { input })).toThrowError(expect.objectContaining({ code }));
  });

  it.each([
    ['DOSING_MODEL_UNKNOWN', { model: 'no-such-model' }],
    ['DOSING_TARGET_INVALID', { target: { low: 600, high: 400 } }],
    ['DOSING_TARGET_INVALID', { target: { metric: 'trough', unit: 'cm', low: 1 } }],
    [
      'DOSING_REGIMEN_INVALID',
      { target: { low: 400, high: 600 }, regimens: [{ amount: { value: 0, unit: 'mg' }, everyHours: 12 }] },
    ],
  ] as const)('is refused: %s', (code, request) => {
    expect(() => advise(ADULT, 'vancomycin', { input: { doses: DOSES }, ...request })).toThrowError(
      expect.objectContaining({ code }),
    );
  });
});

describe('levels that cannot be used', () => {
  it.each([
    ['before-first-dose', 'DOSING_LEVEL_EARLY', '2026-11-19T07:30'],
    ['future', 'DOSING_LEVEL_FUTURE', '2026-11-23T07:30'],
    ['no-time', 'DOSING_LEVEL_NO_TIME', '2026-11-21'],
  ] as const)('%s: shown, told, and left out', (flag, code, when) => {
    const advice = advise(ADULT, 'vancomycin', { input: { doses: DOSES, levels: [{ ...LEVEL, at: when }] } });
    expect(advice.standing).toBe('prior');
    expect(advice.levels).toMatchObject([{ flag, predicted: null }]);
    expect(codes(advice.cautions)).toContain(code);
  });

  it('two at one time are both used and told', () => {
    const advice = advise(ADULT, 'vancomycin', { input: { doses: DOSES, levels: [LEVEL, { ...LEVEL, value: 13 }] } });
    expect(advice.levels.map(({ flag }) => flag)).toEqual(['same-time', 'same-time']);
    expect(codes(advice.cautions)).toContain('DOSING_LEVELS_TOGETHER');
  });

  it('one that no likely patient has is flagged', () => {
    const advice = advise(ADULT, 'vancomycin', { input: { doses: DOSES, levels: [{ ...LEVEL, value: 400 }] } });
    expect(advice.levels[0]!.flag).toBe('implausible');
    expect(codes(advice.cautions)).toContain('DOSING_LEVEL_UNLIKELY');
  });
});

describe('a person unlike those of a model', () => {
  const infant = personOf({
    birthDate: known('2026-10-01'),
    sex: known('female' as const),
    measurements: [measured('weight', 4, 'kg'), measured('creatinine', 30, 'umol/L')],
  });

  it('gets no dose from a model of adults', () => {
    const advice = advise(infant, 'vancomycin', { model: 'vancomycin-goti-2018', confirmTarget: true });
    expect(advice).toMatchObject({
      standing: 'refused',
      model: null,
      fit: null,
      options: [],
      current: null,
      curve: null,
    });
    expect(codes(advice.refusals)).toContain('DOSING_FAR_FROM_POPULATION');
  });

  it('is given the model of their own group, and told of another where theirs is not stated', () => {
    const stated = { AGE: 45, CYP2C9_1: 2, CYP2C9_2: 0, CYP2C9_3: 0, VKORC1_G: 0, INRBASE: 1, WT: 70 };
    const covariates = Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, { value, unit: '' }]));
    const choice = (group?: string, more: Partial<DosingPerson> = {}): readonly [string, string | null, boolean][] =>
      choiceOf({ ...ADULT, ...more, record: { ...ADULT.record, group: group === undefined ? null : known(group) } });
    const choiceOf = (person: DosingPerson): readonly [string, string | null, boolean][] => {
      const { usable, refused } = considerModels(knowledge, person, 'warfarin', { now: '2026-11-22', covariates });
      return [...usable, ...refused].map(({ record, ofGroup, population }) => [
        record.id,
        ofGroup,
        codes(population.cautions).includes('DOSING_GROUP_OTHER'),
      ]);
    };
    const [hamberg, xia] = ['warfarin-hamberg-2010', 'warfarin-xia-2024'];
    expect(choice('East Asian')).toEqual([
      [xia, 'own', false],
      [hamberg, 'other', true],
    ]);
    expect(choice('European')).toEqual([
      [hamberg, 'own', false],
      [xia, 'other', true],
    ]);
    // What the assessment was asked with goes before the record.
    expect(choice('European', { group: 'East Asian' })[0]).toEqual([xia, 'own', false]);
    expect(choice().every(([, standing, told]) => standing === null && told)).toBe(true);
    expect(choice('Latino').every(([, standing, told]) => standing === 'other' && told)).toBe(true);
  });

  it('who is pregnant gets none from a model without pregnant women', () => {
    const pregnant = personOf({
      ...ADULT.record,
      sex: known('female' as const),
      pregnancy: known('pregnant' as const),
    });
    const advice = advise(pregnant, 'vancomycin', { confirmTarget: true });
    expect(advice.standing).toBe('refused');
    expect(codes(advice.refusals)).toContain('DOSING_PREGNANT');
  });

  it('without creatinine gets none, and is told what is missing', () => {
    const without = personOf({ ...ADULT.record, measurements: [measured('weight', 80, 'kg')] });
    const advice = advise(without, 'vancomycin', { model: 'vancomycin-goti-2018', confirmTarget: true });
    expect(advice.standing).toBe('refused');
    expect(advice.refusals.some(({ params }) => params?.['name'] === 'creatinine')).toBe(true);
  });

  it('whose drug has no model is told so', () => {
    expect(codes(advise(ADULT, 'paracetamol').refusals)).toEqual(['DOSING_NO_MODEL']);
  });
});

describe('a model that asks for a gene', () => {
  const medicines: PersonRecord['medicines'] = [];
  const person = (phenotypes: DosingPerson['phenotypes']): DosingPerson =>
    personOf(
      { ...ADULT.record, medicines, measurements: [...ADULT.record.measurements, measured('haematocrit', 34, '%')] },
      { phenotypes },
    );
  const request: Partial<DoseRequest> = {
    input: {
      doses: [{ at: '2026-11-10T08:00', amount: { value: 3, unit: 'mg' }, everyHours: 12, more: 23, route: 'oral' }],
    },
    covariates: { IR: { value: 1, unit: '1' } },
  };
  const found = (phenotype: string, alleles: readonly string[]): DosingPerson['phenotypes'] => [
    { gene: 'CYP3A5', phenotype, activityScore: null, alleles, diplotypes: [alleles], confidence: 'settled' },
  ];

  it('gives an expresser twice the dose, before any level', () => {
    const amount = (phenotypes: DosingPerson['phenotypes']): number =>
      advise(person(phenotypes), 'tacrolimus', request).continuous!.amount;
    const ratio = amount(found('Normal Metabolizer', ['*1', '*1'])) / amount(found('Poor Metabolizer', ['*3', '*3']));
    expect(ratio).toBeGreaterThan(1.8);
    expect(ratio).toBeLessThan(3.2);
  });

  it('says nothing where the gene was not read', () => {
    const advice = advise(person([]), 'tacrolimus', request);
    expect(advice).toMatchObject({ options: [], fit: null });
    expect(advice.genotype).toMatchObject([{ gene: 'CYP3A5', how: 'not-read' }]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { type DoseAdvice, type DoseProduct, type DoseRequest, adviseDose } from '../src/dosing/index.ts';
import { readDosingFile } from '../src/engine/index.ts';
import type { Knowledge } from '../src/knowledge/index.ts';
import { EMPTY_RECORD, type Known, type Measurement, type PersonRecord } from '../src/record/index.ts';
import { recordKnowledge } from '../src/record/testing/record-knowledge.ts';

/** What must never give a dose that looks like any other: wrong units, wrong people, hostile files. */
let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const at = { kind: 'stated', by: 'person', date: '2026-11-20' } as const;
const known = <Value>(value: Value): Known<Value> => ({ value, at, date: '2026-11-20' });
const measured = (analyte: string, value: number, unit: string): Measurement => ({
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
  date: '2026-11-20',
});
const DIALYSIS = {
  id: 'condition:1',
  conditions: ['dialysis'],
  written: 'haemodialysis',
  codes: [],
  status: 'active',
  onset: null,
  at,
  date: '2026-01-01',
} as const;

const TYPED: NonNullable<DoseRequest['covariates']> = {
  HCT: { value: 33, unit: '%' },
  CYP3A5EXPR: { value: 0, unit: '1' },
  IR: { value: 1, unit: '1' },
};
const DOSE = { at: '2026-11-15T08:00', amount: { value: 3, unit: 'mg' }, everyHours: 12, more: 13 };
const LEVEL = { at: '2026-11-22T07:30', value: 6, unit: 'ug/L' };
const advise = (request: Partial<DoseRequest> = {}, record: Partial<PersonRecord> = {}, drug = 'tacrolimus') =>
  adviseDose(
    knowledge,
    { record: { ...EMPTY_RECORD, ...record }, phenotypes: [], values: [], exposures: [] },
    drug,
    { now: '2026-11-22T12:00', draws: 64, ...(drug === 'tacrolimus' ? { covariates: TYPED } : {}), ...request },
    { brief: true },
  );
const codes = (notices: DoseAdvice['cautions']): readonly string[] => notices.map(({ code }) => code);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('a level that nobody can have', () => {
  it.each([
    ['a thousand times too high', { ...LEVEL, unit: 'mg/L' }],
    ['a thousand times too low', { ...LEVEL, value: 0.006 }],
  ])('%s gives no dose, and says so first', (_, level) => {
    const advice = advise({ input: { doses: [DOSE], levels: [level] } });
    expect(codes(advice.refusals)).toContain('DOSING_LEVEL_IMPOSSIBLE');
    expect(advice).toMatchObject({ standing: 'refused', options: [], current: null, curve: null });
    expect(advice.levels[0]!.flag).toBe('implausible');
  });

  it('one that the person may have does', () => {
    for (const value of [2.5, 6, 20]) {
      const advice = advise({ input: { doses: [DOSE], levels: [{ ...LEVEL, value }] } });
      expect(advice.standing).toBe('fitted');
      expect(advice.options.length).toBeGreaterThan(0);
    }
  });

  it('a dose in grams is told', () => {
    const advice = advise({ input: { doses: [{ ...DOSE, amount: { value: 3, unit: 'g' } }] } });
    expect(codes(advice.cautions)).toContain('DOSING_DOSE_UNUSUAL');
  });

  it('0 is below a limit that must be stated', () => {
    const levels = [{ ...LEVEL, value: 0 }];
    expect(codeOf(() => advise({ input: { doses: [DOSE], levels } }))).toBe('DOSING_LEVEL_INVALID');
  });

  it('at the hour of the first dose teaches nothing', () => {
    const advice = advise({ input: { doses: [DOSE], levels: [{ ...LEVEL, at: DOSE.at }] } });
    expect(advice.levels[0]!.flag).toBe('before-first-dose');
    expect(advice.standing).toBe('prior');
  });

  it('doses dated after now are not counted as given, and zones that differ are told', () => {
    const late = { ...DOSE, at: '2026-12-24T08:00', amount: { value: 30, unit: 'mg' } };
    const advice = advise({ input: { doses: [DOSE, late], levels: [{ ...LEVEL, at: '2026-11-22T07:30Z' }] } });
    expect(codes(advice.cautions)).toEqual(expect.arrayContaining(['DOSING_DOSE_FUTURE', 'DOSING_ZONES_DIFFER']));
    expect(advice.current?.amount).toBe(3);
  });
});

describe('what somebody states', () => {
  it('of age and weight holds for a model that does not ask for them', () => {
    for (const infant of [{ AGE: { value: 36, unit: 'd' } }, { WT: { value: 4, unit: 'kg' } }]) {
      const advice = advise({ covariates: { ...TYPED, ...infant } });
      expect(codes(advice.refusals)).toContain('DOSING_FAR_FROM_POPULATION');
      expect(advice).toMatchObject({ options: [], fit: null, curve: null });
    }
  });

  it.each(['hct', 'HTC', 'constructor'])('under a name that nothing takes (%s) is refused', (name) => {
    const covariates = { ...TYPED, [name]: { value: 20, unit: '%' } };
    expect(codeOf(() => advise({ covariates }))).toBe('DOSING_VALUE_UNKNOWN');
  });

  it.each([
    [{ metric: 'nonsense', low: 5, high: 10 }],
    [{ metric: 'constructor', low: 5, high: 10 }],
    [{ low: 10, high: 5 }],
    [{ low: 0, high: 0 }],
    [{ low: 5, high: 10, best: 50 }],
    [{ low: Number.NaN }],
  ])('as a target %j is refused', (target) => {
    expect(codeOf(() => advise({ target }))).toBe('DOSING_TARGET_INVALID');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('as a MIC of %d is refused', (mic) => {
    const target = { metric: 'time-above-mic', low: 50, high: 100 };
    expect(codeOf(() => advise({ target, mic }))).toBe('DOSING_TARGET_INVALID');
  });

  it.each([
    [{ everyHours: '12' }],
    [{ everyHours: 1e-6 }],
    [{ more: 1e7 }],
    [{ more: 1.5 }],
    [{ infusionHours: 30 }],
    [{ infusionHours: Number.POSITIVE_INFINITY }],
    [{ steady: 'no' }],
    [{ amount: { value: -3, unit: 'mg' } }],
    [{ amount: { value: '3', unit: 'mg' } }],
  ])('as a dose with %j is refused', (part) => {
    const doses = [{ ...DOSE, ...part }] as unknown as readonly (typeof DOSE)[];
    expect(codeOf(() => advise({ input: { doses } }))).toBe('DOSING_DOSE_INVALID');
  });
});

describe('products', () => {
  const product = (part: Partial<DoseProduct>): DoseProduct => ({
    id: 'one',
    drug: 'tacrolimus',
    name: 'tacrolimus 1 mg capsule',
    strength: { value: 1, unit: 'mg' },
    form: 'capsule',
    divisible: 1,
    route: 'oral',
    source: 'a list of this test',
    ...part,
  });

  it.each([
    ['another drug', { drug: 'sirolimus' }],
    ['another kind of unit', { strength: { value: 1, unit: 'mL' } }],
    ['a crumb', { strength: { value: 1e-7, unit: 'mg' } }],
    ['more parts than anybody cuts', { divisible: 10_000_000 }],
    ['a largest dose that cannot be read', { maxSingle: { value: 1, unit: 'mL' } }],
  ])('%s: left out and told, in no time', (_, part) => {
    const advice = advise({ products: [product(part)] });
    expect(codes(advice.cautions)).toEqual(expect.arrayContaining(['DOSING_PRODUCT_UNUSABLE', 'DOSING_NO_PRODUCT']));
    for (const option of advice.options) expect(option.product).toBeNull();
  });
});

describe('people whom a model does not hold', () => {
  const adult: Partial<PersonRecord> = {
    birthDate: known('1985-01-01'),
    sex: known('female'),
    measurements: [measured('weight', 70, 'kg'), measured('height', 165, 'cm'), measured('creatinine', 3, 'mg/dL')],
  };
  const cefepime = (record: Partial<PersonRecord>) => advise({}, record, 'cefepime');

  it('on dialysis get none from creatinine', () => {
    expect(codes(cefepime(adult).refusals)).toEqual([]);
    const advice = cefepime({ ...adult, conditions: [DIALYSIS] });
    expect(codes(advice.refusals)).toContain('DOSING_DIALYSIS');
    expect(advice).toMatchObject({ standing: 'refused', fit: null, options: [] });
  });

  it('on dialysis are told where the model has no kidney in it', () => {
    const advice = advise({}, { ...adult, conditions: [DIALYSIS] });
    expect(codes(advice.cautions)).toContain('DOSING_DIALYSIS_NOT_IN_MODEL');
  });

  it.each([null, known('possible' as const)])('who may be pregnant are told so (%j)', (pregnancy) => {
    const said = cefepime({ ...adult, pregnancy }).cautions.find(({ code }) => code === 'DOSING_POPULATION_UNCHECKED');
    expect(said?.params?.['names']).toContain('pregnancy');
  });

  it('who are far heavier than their height are told so', () => {
    const measurements = [
      measured('weight', 190, 'kg'),
      measured('height', 175, 'cm'),
      measured('creatinine', 1, 'mg/dL'),
    ];
    expect(codes(cefepime({ ...adult, measurements }).cautions)).toContain('DOSING_BODY_UNUSUAL');
  });
});

describe('a file of doses and levels', () => {
  const json = (value: unknown): string => codeOf(() => readDosingFile(JSON.stringify(value), 'levels.json'));

  it.each([
    [{}],
    [{ doses: [], levels: [] }],
    [{ doses: [{ ...DOSE, everyHours: '12' }] }],
    [{ doses: [{ ...DOSE, more: '3' }] }],
    [{ doses: [{ ...DOSE, steady: 'yes' }] }],
    [{ levels: [{ ...LEVEL, blq: 'no' }] }],
    [{ levels: [{ ...LEVEL, value: null }] }],
    [{ levels: { length: 3 } }],
  ])('%j is refused', (value) => {
    expect(json(value)).toBe('DOSING_FILE');
  });

  it('of a million rows is refused, soon', () => {
    const rows = `at,what,value,unit\n${'0,level,1,mg/L\n'.repeat(1_000_000)}`;
    expect(codeOf(() => readDosingFile(rows, 'levels.csv'))).toBe('DOSING_FILE');
  });

  it('takes no key for another thing', () => {
    const text = '{"__proto__": {"doses": []}, "constructor": 1, "levels": [{"at": 1, "value": 2, "unit": "mg/L"}]}';
    expect(codeOf(() => readDosingFile(text, 'levels.json'))).toBe('DOSING_FILE');
    expect(({} as Record<string, unknown>)['doses']).toBeUndefined();
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type Known, type PersonRecord, mergeRecords, readMeasurement } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { deriveValues } from './derive-values.ts';

const NOW = '2026-11-22';
const at = { kind: 'stated', by: 'test', date: NOW } as const;
const known = <Value>(value: Value): Known<Value> => ({ value, at, date: null });

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

type Lab = readonly [name: string, value: number | string, unit?: string, date?: string];

function person(
  sex: 'female' | 'male' | null,
  born: string | null,
  labs: readonly Lab[],
  more: Partial<PersonRecord> = {},
) {
  const measurements = labs.flatMap(([written, value, unit = '', date = '2026-11-01']) => {
    const read = readMeasurement(knowledge, {
      codes: [],
      written,
      value: typeof value === 'number' ? { value, unit } : null,
      text: typeof value === 'string' ? value : null,
      comparator: null,
      date,
      at,
      now: NOW,
    });
    return read.measurement ?? [];
  });
  const record = {
    ...EMPTY_RECORD,
    sex: sex && known(sex),
    birthDate: born === null ? null : known(born),
    measurements,
    ...more,
  };
  return deriveValues(knowledge, mergeRecords([record], NOW, knowledge), NOW);
}
const valueOf = (result: ReturnType<typeof person>, id: string) => result.derived.find((one) => one.id === id);
const missingOf = (result: ReturnType<typeof person>, id: string) =>
  result.notAssessed.find((one) => one.id === id)?.missing;
const bornYearsAgo = (age: number): string => `${2026 - age}-01-01`;

describe('CKD-EPI, against results of nephro 1.5 (R)', () => {
  it.each([
    ['egfr-ckd-epi-2012-cystatin', 'male', 72, 1.3, 1.2, 58.1668],
    ['egfr-ckd-epi-2012-cystatin', 'female', 72, 1, 0.95, 73.931],
    ['egfr-ckd-epi-2012-cystatin', 'female', 25, 0.5, 0.6, 129.448],
    ['egfr-ckd-epi-2012-cystatin', 'male', 50, 1.3, 1.2, 63.5286],
    ['egfr-ckd-epi-2012-cystatin', 'male', 25, 1, 0.95, 95.7683],
    ['egfr-ckd-epi-2012-cystatin', 'male', 25, 1.3, 1.2, 70.2241],
    ['egfr-ckd-epi-2012-cystatin', 'male', 50, 2.4, 1.9, 34.5094],
    ['egfr-ckd-epi-2012-cystatin', 'male', 50, 0.8, 0.75, 112.41],
    ['egfr-ckd-epi-2021', 'female', 72, 0.8, 0.75, 78.2359],
    ['egfr-ckd-epi-2021', 'female', 50, 1.3, 1.2, 50.0961],
    ['egfr-ckd-epi-2021', 'female', 50, 2.4, 1.9, 24.0039],
    ['egfr-ckd-epi-2021', 'female', 25, 2.4, 1.9, 28.0419],
    ['egfr-ckd-epi-2021', 'female', 72, 1, 0.95, 59.8569],
    ['egfr-ckd-epi-2021', 'male', 72, 0.5, 0.6, 108.3698],
    ['egfr-ckd-epi-2021', 'male', 25, 1, 0.95, 107.116],
    ['egfr-ckd-epi-2021', 'female', 25, 1, 0.95, 80.1791],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'male', 25, 1, 0.95, 101.1464],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'male', 72, 0.5, 0.6, 121.6914],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'female', 72, 0.5, 0.6, 115.9122],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'male', 50, 2.4, 1.9, 33.2267],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'male', 72, 1.3, 1.2, 60.8512],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'male', 50, 0.5, 0.6, 132.6158],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'female', 25, 2.4, 1.9, 30.7727],
    ['egfr-ckd-epi-2021-creatinine-cystatin', 'female', 25, 1.3, 1.2, 61.4162],
  ] as const)(
    '%s %s %d years, creatinine %d mg/dL, cystatin C %d mg/L: %d',
    (id, sex, age, creatinine, cystatin, expected) => {
      const result = person(sex, bornYearsAgo(age), [
        ['creatinine', creatinine, 'mg/dL'],
        ['cystatin c', cystatin, 'mg/L'],
      ]);
      expect(valueOf(result, id)?.value.value).toBeCloseTo(expected, 3);
      expect(valueOf(result, id)?.flags).toEqual([]);
    },
  );
});

describe('Cockcroft and Gault', () => {
  it.each([
    // Worked by hand from the paper's equation: (140 - age) x weight / (72 x creatinine), times 0.85 of a woman.
    ['male', 40, 72, 1.0, 100],
    ['female', 40, 72, 1.0, 85],
    ['male', 75, 60, 1.5, 36.111],
  ] as const)(
    '%s of %d years, %d kg, creatinine %d: %d mL/min with the actual weight',
    (sex, age, weight, creatinine, expected) => {
      const result = person(sex, bornYearsAgo(age), [
        ['creatinine', creatinine, 'mg/dL'],
        ['weight', weight, 'kg'],
      ]);
      expect(valueOf(result, 'creatinine-clearance-actual-weight')?.value.value).toBeCloseTo(expected, 2);
      expect(missingOf(result, 'creatinine-clearance')).toEqual(['derived:ideal-weight', 'derived:adjusted-weight']);
    },
  );

  it.each([
    // Man of 177.8 cm (70 in): ideal weight 73 kg.
    [60, 60],
    [80, 73],
    [120, 73 + 0.4 * 47],
  ])('of %d kg the weight used is %d kg', (weight, used) => {
    const result = person('male', bornYearsAgo(60), [
      ['creatinine', 1, 'mg/dL'],
      ['weight', weight, 'kg'],
      ['height', 177.8, 'cm'],
    ]);
    expect(valueOf(result, 'creatinine-clearance')?.value.value).toBeCloseTo((80 * used) / 72, 6);
  });
});

describe('body size', () => {
  const result = () =>
    person('female', bornYearsAgo(50), [
      ['weight', 70, 'kg'],
      ['height', 170, 'cm'],
    ]);
  it.each([
    ['bmi', 24.2215, 'kg/m2'],
    ['bsa', 1.81812, 'm2'],
    ['bsa-du-bois', 1.80971, 'm2'],
    ['ideal-weight', 45.5 + 2.3 * (170 / 2.54 - 60), 'kg'],
    ['lean-weight', (9270 * 70) / (8780 + 244 * 24.2214533), 'kg'],
  ])('%s is %d %s', (id, value, unit) => {
    expect(valueOf(result(), id)?.value.unit).toBe(unit);
    expect(valueOf(result(), id)?.value.value).toBeCloseTo(value, 4);
  });
});

describe('QTc', () => {
  it.each([
    // RR of 0.75 s.
    ['qtc', 380, 80, 380 / 0.75 ** (1 / 3)],
    ['qtc-bazett', 380, 80, 380 / Math.sqrt(0.75)],
    ['qtc', 400, 60, 400],
  ])('%s of QT %d ms at %d a minute', (id, qt, rate, expected) => {
    const result = person('male', bornYearsAgo(50), [
      ['QT', qt, 'ms'],
      ['heart rate', rate, 'bpm'],
    ]);
    expect(valueOf(result, id)?.value.value).toBeCloseTo(expected, 6);
  });
});

describe('Child-Pugh', () => {
  const labs = [
    ['bilirubin', 2.5, 'mg/dL'],
    ['albumin', 3.0, 'g/dL'],
    ['INR', 1.8],
  ] as const;
  it('is not assessed where ascites and encephalopathy are not stated', () => {
    const result = person('male', '1960', labs);
    expect(valueOf(result, 'child-pugh')).toBeUndefined();
    expect(missingOf(result, 'child-pugh')).toEqual(['analyte:ascites', 'analyte:encephalopathy']);
  });
  it('adds up points where they are', () => {
    const result = person('male', '1960', [...labs, ['ascites', 'mild'], ['encephalopathy', 'none']]);
    expect(valueOf(result, 'child-pugh')).toMatchObject({ value: { value: 9, unit: '1' }, class: 'B' });
  });
  it('takes a condition that the record rules out', () => {
    const absent = (id: string, condition: string) =>
      ({
        id,
        conditions: [condition],
        written: condition,
        codes: [],
        status: 'absent',
        onset: null,
        at,
        date: null,
      }) as const;
    const result = person(
      'male',
      '1960',
      [
        ['bilirubin', 0.8, 'mg/dL'],
        ['albumin', 4.2, 'g/dL'],
        ['INR', 1.0],
      ],
      {
        conditions: [absent('condition:1', 'ascites'), absent('condition:2', 'hepatic-encephalopathy')],
      },
    );
    expect(valueOf(result, 'child-pugh')).toMatchObject({ value: { value: 5 }, class: 'A' });
  });
});

describe('what is not known is not made up', () => {
  it('names what is missing', () => {
    const result = person(null, null, [['creatinine', 1, 'mg/dL']]);
    expect(missingOf(result, 'egfr-ckd-epi-2021')).toEqual(['person:age', 'person:sex']);
    expect(result.derived).toEqual([]);
  });
  it('builds nothing on a value that was refused, or contradicted on its day, or of the future', () => {
    for (const labs of [
      [['creatinine', 88, 'mg/dL']],
      [
        ['creatinine', 1, 'mg/dL'],
        ['creatinine', 3, 'mg/dL'],
      ],
      [['creatinine', 1, 'mg/dL', '2027-01-01']],
    ] as const)
      expect(missingOf(person('male', '1960', labs), 'egfr-ckd-epi-2021')).toEqual(['analyte:creatinine']);
  });
  it('flags what is old, of a child, of a year of birth alone, in pregnancy', () => {
    const old = person('male', '1960', [['creatinine', 1, 'mg/dL', '2020-01-01']]);
    expect(valueOf(old, 'egfr-ckd-epi-2021')).toMatchObject({ flags: ['stale'], date: '2020-01-01' });
    const child = person('male', '2012-01-01', [['creatinine', 0.6, 'mg/dL']]);
    expect(valueOf(child, 'egfr-ckd-epi-2021')?.flags).toEqual(['outside-population']);
    const pregnant = person('female', '1996-01-01', [['creatinine', 0.6, 'mg/dL']], { pregnancy: known('pregnant') });
    expect(valueOf(pregnant, 'egfr-ckd-epi-2021')?.flags).toEqual(['outside-population']);
  });
  it('takes the newest value', () => {
    const result = person('male', '1976-01-01', [
      ['creatinine', 2, 'mg/dL', '2026-01-01'],
      ['creatinine', 1, 'mg/dL', '2026-10-01'],
    ]);
    expect(valueOf(result, 'egfr-ckd-epi-2021')).toMatchObject({ date: '2026-10-01' });
    expect(valueOf(result, 'egfr-ckd-epi-2021')?.inputs[0]).toBe('measurement:creatinine:2026-10-01');
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { recordKnowledge } from '../testing/record-knowledge.ts';
import { inOwnUnit } from './in-own-unit.ts';
import { type WrittenValue, readMeasurement } from './read-measurement.ts';
import { unitCandidates } from './unit-names.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const at = { kind: 'document', source: 'person.yaml', path: 'labs', line: 3 } as const;
const read = (written: string, value: number, unit: string, more: Partial<WrittenValue> = {}) =>
  readMeasurement(knowledge, {
    codes: [],
    written,
    value: { value, unit },
    text: null,
    comparator: null,
    date: '2026-10-01',
    at,
    now: '2026-11-22',
    ...more,
  });

describe('a value is brought to its analyte’s unit', () => {
  it.each([
    ['creatinine', 1.1, 'mg/dL', 97.24, 'umol/L'],
    ['Serum creatinine', 97, 'µmol/l', 97, 'umol/L'],
    ['BUN', 14, 'mg/dL', 4.9975, 'mmol/L'],
    ['urea', 30, 'mg/dL', 4.9953, 'mmol/L'],
    ['Potassium', 4.1, 'mEq/L', 4.1, 'mmol/L'],
    ['calcium', 4.8, 'meq/L', 2.4, 'mmol/L'],
    ['calcium', 9.6, 'mg/dL', 2.3953, 'mmol/L'],
    ['HbA1c', 48, 'mmol/mol', 6.543, '%'],
    ['HbA1c', 6.5, '%', 6.5, '%'],
    ['haemoglobin', 13.2, 'g/dl', 132, 'g/L'],
    ['hemoglobin', 8.2, 'mmol/L', 132.13, 'g/L'],
    ['platelets', 250, 'K/uL', 250, '10*9/L'],
    ['platelets', 250, 'G/L', 250, '10*9/L'],
    ['haemoglobin', 132, 'G/L', 132, 'g/L'],
    ['WBC', 6500, '/mm3', 6.5, '10*9/L'],
    ['LDL', 130, 'mg/dL', 3.3622, 'mmol/L'],
    ['triglycerides', 150, 'mg/dL', 1.6942, 'mmol/L'],
    ['weight', 165, 'lbs', 74.843, 'kg'],
    ['height', 1.75, 'm', 175, 'cm'],
    ['temperature', 98.6, '°F', 37, 'Cel'],
    ['blood sugar', 99, 'mg/dL', 5.4952, 'mmol/L'],
    ['TSH', 2.1, 'µIU/mL', 2.1, 'mU/L'],
    ['INR', 2.4, '{INR}', 2.4, '1'],
    ['QTc', 0.44, 's', 440, 'ms'],
    ['digoxin level', 1.2, 'nmol/L', 0.9371, 'ug/L'],
    ['lithium', 0.8, 'mEq/L', 0.8, 'mmol/L'],
    ['uACR', 3, 'mg/mmol', 26.5206, 'mg/g'],
    ['vitamin D', 30, 'ng/mL', 74.88, 'nmol/L'],
    ['ALT', 0.5, 'µkat/L', 30, 'U/L'],
    ['systolic', 16, 'kPa', 120.01, 'mm[Hg]'],
    ['eGFR', 61, 'ml/min/1.73m²', 61, 'mL/min/{1.73_m2}'],
  ])('%s %d %s', (name, value, unit, own, ownUnit) => {
    const { measurement, notices } = read(name, value, unit);
    expect(notices).toEqual([]);
    expect(measurement?.value?.unit).toBe(ownUnit);
    expect(measurement?.value?.value).toBeCloseTo(own, own > 50 ? 1 : 3);
    expect(measurement?.as).toEqual({ value, unit });
  });

  it('knows a LOINC code whatever the name says', () => {
    const codes = [{ system: 'loinc', code: '2160-0' }];
    expect(read('Kreatinin i plasma', 90, 'umol/L', { codes }).measurement?.analyte).toBe('creatinine');
  });

  it('keeps what it does not know as it is written', () => {
    const { measurement, notices } = read('Cat dander IgE', 0.3, 'kU/L');
    expect(measurement).toMatchObject({ analyte: null, value: { value: 0.3, unit: 'kU/L' }, flags: [] });
    expect(notices).toEqual([]);
  });
});

describe('a value that cannot be is refused with what was perhaps meant', () => {
  it.each([
    ['creatinine', 88, 'mg/dL', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '88 umol/L'],
    ['creatinine', 1.1, 'umol/L', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '1.1 mg/dL'],
    ['creatinine', 90, 'mmol/L', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '90 umol/L'],
    ['glucose', 99, 'mmol/L', 'no refusal', ''],
    ['glucose', 180, 'mmol/L', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '180 mg/dL'],
    ['haemoglobin', 13.2, 'g/L', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '13.2 g/dL'],
    ['haemoglobin', 132, 'g/dL', 'RECORD_VALUE_IMPOSSIBLE_LIKELY', '132 g/L'],
    ['potassium', 41, 'mmol/L', 'RECORD_VALUE_IMPOSSIBLE', ''],
    ['potassium', -4, 'mmol/L', 'RECORD_VALUE_IMPOSSIBLE', ''],
    ['weight', 70, 'cm', 'RECORD_UNIT_WRONG_LIKELY', '70 kg'],
    ['sodium', 140, 'mg', 'RECORD_UNIT_WRONG_LIKELY', '140 mmol/L'],
    ['creatinine', 1.1, 'furlongs', 'RECORD_UNIT_UNKNOWN_LIKELY', '1.1 mg/dL'],
    ['haemoglobin', 13.2, '', 'RECORD_UNIT_MISSING_LIKELY', '13.2 g/dL'],
    ['platelets', 250, '', 'no refusal', ''],
    ['CRP', 12, '', 'RECORD_UNIT_MISSING_LIKELY', '12 mg/L'],
    ['HbA1c', 0.065, '1', 'RECORD_UNIT_WRONG', ''],
    ['INR', 240, '', 'RECORD_VALUE_IMPOSSIBLE', ''],
    ['creatinine', Infinity, 'mg/dL', 'RECORD_VALUE_NOT_FINITE', ''],
  ])('%s %d %s: %s', (name, value, unit, code, likely) => {
    const { measurement, notices } = read(name, value, unit);
    if (code === 'no refusal') {
      expect(measurement).not.toBeNull();
      return;
    }
    expect(measurement).toBeNull();
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    if (likely !== '') expect(notices[0]?.params?.['likely']).toContain(likely);
  });

  it('takes a number without a unit only where one unit makes it possible', () => {
    expect(read('creatinine', 1.1, '').measurement).toMatchObject({ flags: ['unit-assumed'] });
    expect(read('creatinine', 1.1, '').measurement?.value?.value).toBeCloseTo(97.24, 1);
    expect(read('potassium', 4.1, '').measurement).toMatchObject({ flags: ['unit-assumed'], value: { value: 4.1 } });
    expect(read('height', 1.75, '').measurement?.value?.value).toBeCloseTo(175);
    expect(read('INR', 2.4, '').measurement).toMatchObject({ flags: [], value: { value: 2.4, unit: '1' } });
  });

  it('never lets a value of a known analyte out of its bounds', () => {
    const analytes = [...factsOf(knowledge, 'analyte').values()].filter(({ body }) => body.bounds !== undefined);
    const units = [...factsOf(knowledge, 'unit').values()].flatMap(({ body }) => [body.code, ...body.written]);
    fc.assert(
      fc.property(
        fc.constantFrom(...analytes),
        fc.oneof(fc.constantFrom(...units), fc.string({ maxLength: 12 })),
        fc.oneof(fc.double(), fc.double({ min: -10, max: 1000, noNaN: true })),
        ({ id, body }, unit, value) => {
          const { measurement } = read(id, value, unit);
          if (measurement === null || measurement.value === null) return;
          expect(measurement.value.unit).toBe(body.unit);
          expect(measurement.value.value).toBeGreaterThanOrEqual(body.bounds!.low);
          expect(measurement.value.value).toBeLessThanOrEqual(body.bounds!.high);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-10-01', [], []],
    ['2024-01-01', ['stale'], []],
    ['2027-01-01', ['future'], ['RECORD_VALUE_FUTURE']],
    ['2026-13-01', ['stale'], ['RECORD_DATE_UNREADABLE', 'RECORD_VALUE_UNDATED']],
    [null, ['stale'], ['RECORD_VALUE_UNDATED']],
  ] as const)('%s is flagged %j', (date, flags, codes) => {
    const { measurement, notices } = read('creatinine', 90, 'umol/L', { date });
    expect(measurement?.flags).toEqual(flags);
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });

  it('lets a bound stand open: <5, >90', () => {
    expect(read('TSH', 0.01, 'mU/L', { comparator: '<' }).measurement?.comparator).toBe('<');
    expect(read('eGFR', 90, 'mL/min/{1.73_m2}', { comparator: '>' }).measurement?.comparator).toBe('>');
  });
});

describe('the knowledge of values', () => {
  it('has typical within bounds, customary units that fit, and no name of two analytes', () => {
    const names = new Map<string, string>();
    for (const { id, body } of factsOf(knowledge, 'analyte').values()) {
      const { bounds, typical, customary, forms } = body;
      if (body.kind === 'coded') continue;
      expect(bounds, id).toBeDefined();
      expect(typical!.low, id).toBeGreaterThanOrEqual(bounds!.low);
      expect(typical!.high, id).toBeLessThanOrEqual(bounds!.high);
      const known = { id, fact: factsOf(knowledge, 'analyte').get(id)!, form: null };
      for (const unit of [...customary, body.unit]) {
        expect(inOwnUnit(known, 1, unit), `${id} ${unit}`).not.toBeNull();
        expect(unitCandidates(knowledge, unit), unit).not.toEqual([]);
      }
      for (const name of [...body.names, ...forms.flatMap((form) => form.names), ...body.loinc]) {
        expect(names.get(name) ?? id, name).toBe(id);
        names.set(name, id);
      }
    }
  });
});

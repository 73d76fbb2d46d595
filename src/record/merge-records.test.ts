import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge } from '../knowledge/index.ts';
import { EMPTY_RECORD, mergeRecords } from './merge-records.ts';
import type { Known, MedicineUse, PersonRecord, Relative } from './person-record.ts';
import { recordKnowledge } from './testing/record-knowledge.ts';
import { readMeasurement } from './values/index.ts';

const NOW = '2026-11-22';
const at = { kind: 'stated', by: 'test', date: NOW } as const;
const known = <Value>(value: Value, date: string | null = null): Known<Value> => ({ value, at, date });
const merge = (...parts: Partial<PersonRecord>[]) => mergeRecords(parts, NOW);
const codes = (record: PersonRecord) => record.notices.map(({ code }) => code);
const use = (ingredient: string, more: Partial<MedicineUse> = {}): MedicineUse => ({
  id: 'medicine:1',
  written: ingredient,
  codes: [],
  ingredients: [ingredient],
  resolvedBy: 'name',
  status: 'active',
  kind: 'prescribed',
  dose: null,
  route: null,
  indications: [],
  since: null,
  stoppedOn: null,
  response: null,
  tolerance: null,
  asNeeded: false,
  at,
  date: null,
  ...more,
});
const mg = (value: number) => ({
  amount: { value, unit: 'mg' },
  timesPerDay: 1,
  times: [],
  withFood: null,
  text: null,
});

describe('several inputs of one person', () => {
  it('of nothing is a record of which nothing is known', () => expect(merge({}, {})).toEqual(EMPTY_RECORD));

  it('keeps the most exact birth date', () => {
    expect(merge({ birthDate: known('1951') }, { birthDate: known('1951-04-30') }).birthDate?.value).toBe('1951-04-30');
  });

  it.each([
    [{ birthDate: known('1951-04-30') }, { birthDate: known('1952') }],
    [{ sex: known('female' as const) }, { sex: known('male' as const) }],
  ])('refuses two people', (a, b) => {
    expect(() => merge(a, b)).toThrowError(expect.objectContaining({ code: 'RECORD_TWO_PEOPLE' }) as Error);
  });

  it('tells of names without a word in common, and of none that share one', () => {
    expect(codes(merge({ name: known('Ana Ruiz') }, { name: known('Lee Chan') }))).toEqual(['RECORD_NAMES_DIFFER']);
    expect(codes(merge({ name: known('Ana Ruiz') }, { name: known('RUIZ, Ana María') }))).toEqual([]);
  });

  it('holds the later statement and tells', () => {
    const record = merge({ lactating: known(true, '2026-01-01') }, { lactating: known(false, '2026-09-01') });
    expect(record.lactating?.value).toBe(false);
    expect(codes(record)).toEqual(['RECORD_INPUTS_DIFFER']);
    expect(
      merge({ lactating: known(false, '2026-09-01') }, { lactating: known(true, '2026-01-01') }).lactating?.value,
    ).toBe(false);
  });

  it('puts statements together that agree', () => {
    const record = merge(
      { lifestyle: { smoking: known({ state: 'former' }) } },
      { lifestyle: { smoking: known({ state: 'former', stoppedOn: '2018' }) } },
    );
    expect(record.lifestyle.smoking?.value).toEqual({ state: 'former', stoppedOn: '2018' });
    expect(record.notices).toEqual([]);
  });

  it('one medicine of two inputs stands once, its gaps filled', () => {
    const record = merge(
      { medicines: [use('clopidogrel', { dose: mg(75) })] },
      { medicines: [use('clopidogrel', { indications: ['stent'] })] },
    );
    expect(record.medicines).toMatchObject([
      { id: 'medicine:1', dose: { amount: { value: 75 } }, indications: ['stent'] },
    ]);
    expect(record.notices).toEqual([]);
  });

  it('a medicine that one input lists twice stays twice, with ids of their own', () => {
    const record = merge({ medicines: [use('ibuprofen'), use('ibuprofen')] });
    expect(record.medicines.map(({ id }) => id)).toEqual(['medicine:1', 'medicine:2']);
  });

  it('two doses of one medicine: the later input holds and a notice tells', () => {
    const record = merge(
      { medicines: [use('warfarin', { dose: mg(5) })] },
      { medicines: [use('warfarin', { dose: mg(3) })] },
    );
    expect(record.medicines).toMatchObject([{ dose: { amount: { value: 3 } } }]);
    expect(codes(record)).toEqual(['RECORD_INPUTS_DIFFER']);
  });

  it('an old course that ended is not the one of today', () => {
    const old = use('amoxicillin', { status: 'stopped', stoppedOn: '2015-01-10', date: '2015-01-01' });
    const record = merge({ medicines: [old] }, { medicines: [use('amoxicillin', { date: '2026-11-01' })] });
    expect(record.medicines).toHaveLength(2);
    const ended = merge(
      { medicines: [use('amoxicillin', { date: '2026-01-01' })] },
      { medicines: [use('amoxicillin', { status: 'stopped', stoppedOn: '2026-05-01' })] },
    );
    expect(ended.medicines).toMatchObject([{ status: 'stopped' }]);
  });

  it('two sisters of one input with one illness are two; repeated by another input they stay two', () => {
    const sister: Relative = {
      id: 'relative:1',
      relation: 'sister',
      sex: 'female',
      died: null,
      at,
      date: null,
      conditions: [{ written: 'breast cancer', conditions: ['breast-cancer'], ageAtOnset: 45 }],
    };
    expect(merge({ family: [sister, sister] }, { family: [sister, sister] }).family).toHaveLength(2);
  });
});

describe('measurements together', () => {
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = recordKnowledge();
  });
  const lab = (value: number, unit: string, date: string) =>
    readMeasurement(knowledge, {
      codes: [],
      written: 'creatinine',
      value: { value, unit },
      text: null,
      comparator: null,
      date,
      at,
      now: NOW,
    }).measurement!;

  it('newest first, doubles once, contradictions of a day flagged', () => {
    const [a, b, c] = [lab(1, 'mg/dL', '2026-01-01'), lab(1, 'mg/dL', '2026-10-01'), lab(3, 'mg/dL', '2026-10-01')];
    const record = mergeRecords([{ measurements: [a, b] }, { measurements: [b, c] }], NOW, knowledge);
    expect(record.measurements.map(({ date, flags }) => [date, flags.join()])).toEqual([
      ['2026-10-01', 'contradictory'],
      ['2026-10-01', 'contradictory'],
      ['2026-01-01', ''],
    ]);
    expect(new Set(record.measurements.map(({ id }) => id)).size).toBe(3);
    expect(codes(record)).toEqual(['RECORD_VALUES_CONTRADICT']);
  });

  it('tells once of an analyte whose newest value is old', () => {
    const values = ['2019-01-01', '2018-01-01', '2017-01-01'].map((date) => lab(1, 'mg/dL', date));
    expect(codes(mergeRecords([{ measurements: values }], NOW, knowledge))).toEqual(['RECORD_VALUE_STALE']);
  });
});

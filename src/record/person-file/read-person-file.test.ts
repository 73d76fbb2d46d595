import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { plainResolver } from '../testing/plain-resolver.ts';
import { recordKnowledge } from '../testing/record-knowledge.ts';
import { readPersonFile } from './index.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});
const resolver = plainResolver([
  'clopidogrel',
  'metformin',
  'st-johns-wort',
  'simvastatin',
  'heart-failure',
  'stroke',
  'penicillin',
  'pci',
  'breast-cancer',
  'ascites',
  'diabetes',
]);
const read = (text: string) =>
  readPersonFile(text, { name: 'person.yaml' }, { now: '2026-11-22', knowledge, resolver });
const codes = async (text: string) => (await read(text)).notices.map(({ code }) => code);
const fault = async (text: string): Promise<PropriaError> => {
  const error: unknown = await read(text).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PropriaError)) throw new Error(`no coded error: ${String(error)}`);
  return error;
};

const WHOLE = `# yaml-language-server: $schema=person.schema.json
date: 2026-11-01
name: Lin Wei
born: 1951-04-30
sex: male
group: East Asian
medicines:
  - clopidogrel 75 mg once daily for stent
  - name: simvastatin
    dose: 20 mg
    times: [evening]
    for: heart failure
    since: 2024-05
    response: good
  - { name: metformin 500 mg, dose: 2 tablets twice a day with food, stopped: 2026-08-01 }
herbal: [St Johns Wort]
conditions:
  - heart failure since 2020
  - { name: stroke, status: past, since: 2019 }
ruled-out: [ascites]
allergies:
  - penicillin (rash)
  - { to: unobtainium, severity: severe, verified: yes }
labs:
  creatinine: 1.1 mg/dL on 2026-10-01
  INR: [2.1 on 2026-10-01, 2.4 on 2026-10-15]
  CRP: { value: <5 mg/L, date: 2026-10-01 }
  ascites: none
vitals:
  blood pressure: 140/85 mmHg on 2026-10-20
  height: 5'11"
  weight: 80 kg
lifestyle:
  smoking: stopped 2019-05
  alcohol: 100 g a week
  grapefruit: no
  diet: [High vitamin K]
  caffeine-a-day: 2
  activity: moderate
  work: welder
  exposures: [night shifts]
family:
  mother: breast cancer at 45
  sister: [breast cancer at 50, diabetes]
procedures: [PCI 2026-08-10]
genotypes:
  CYP2C19: '*1/*2'
  TPMT: Intermediate Metabolizer
  HLA-B*57:01: positive
wishes:
  matters: [fewer pills, lower cost]
  refuses: [gelatine]
  goals: [walk to the market]
means: { country: es, monthly-budget: 40 EUR a month }
`;

describe('a whole person file', () => {
  it('is read', async () => {
    const record = await read(WHOLE);
    expect(record.notices.map(({ code, place }) => [code, place && 'line' in place ? place.line : null])).toEqual([
      ['RECORD_SUBSTANCE_NOT_KNOWN', 23],
    ]);
    expect(record).toMatchObject({
      name: { value: 'Lin Wei', date: '2026-11-01' },
      birthDate: { value: '1951-04-30', at: { kind: 'document', source: 'person.yaml', path: 'born', line: 4 } },
      sex: { value: 'male' },
      group: { value: 'East Asian' },
      pregnancy: null,
      medicines: [
        {
          id: 'medicine:1',
          written: 'clopidogrel 75 mg once daily for stent',
          ingredients: ['clopidogrel'],
          status: 'active',
          kind: 'unknown',
          dose: { amount: { value: 75, unit: 'mg' }, timesPerDay: 1 },
          indications: ['stent'],
          at: { path: 'medicines[0]', line: 8 },
        },
        {
          ingredients: ['simvastatin'],
          dose: { amount: { value: 20, unit: 'mg' }, timesPerDay: 1, times: ['evening'] },
          indications: ['heart-failure'],
          since: '2024-05',
          response: 'good',
          at: { line: 9 },
        },
        {
          ingredients: ['metformin'],
          status: 'stopped',
          stoppedOn: '2026-08-01',
          dose: { amount: { value: 1000, unit: 'mg' }, timesPerDay: 2, withFood: true },
        },
        { ingredients: ['st-johns-wort'], kind: 'herbal' },
      ],
      conditions: [
        { conditions: ['heart-failure'], status: 'active', onset: '2020' },
        { conditions: ['stroke'], status: 'past', onset: '2019' },
        { conditions: ['ascites'], status: 'absent' },
      ],
      allergies: [
        { substances: ['penicillin'], reaction: 'rash', verification: 'unknown' },
        { substances: [], severity: 'severe', verification: 'confirmed' },
      ],
      lifestyle: {
        smoking: { value: { state: 'former', stoppedOn: '2019-05' } },
        alcohol: { value: { state: 'some', gramsPerWeek: 100 } },
        grapefruit: { value: false },
        diet: [{ value: 'high-vitamin-k' }],
        activity: { value: 'moderate' },
        occupation: { value: 'welder' },
        exposures: [{ value: 'night-shifts' }],
      },
      family: [
        { relation: 'mother', sex: 'female', conditions: [{ conditions: ['breast-cancer'], ageAtOnset: 45 }] },
        { relation: 'sister', conditions: [{ ageAtOnset: 50 }, { conditions: ['diabetes'], ageAtOnset: null }] },
      ],
      procedures: [{ means: ['pci'], date: '2026-08-10' }],
      genomics: [
        { value: { gene: 'CYP2C19', diplotype: '*1/*2' } },
        { value: { gene: 'TPMT', phenotype: 'Intermediate Metabolizer' } },
        { value: { gene: 'HLA-B', phenotype: '*57:01 positive' } },
      ],
      wishes: { matters: [{ value: 'fewer-pills' }, { value: 'lower-cost' }], refuses: [{ value: 'gelatine' }] },
      means: { country: { value: 'ES' }, currency: { value: 'EUR' }, monthlyBudget: { value: 40 } },
    });
    expect(
      record.measurements.map(({ analyte, value, text, comparator, date }) => [
        analyte,
        value === null ? text : Number(value.value.toFixed(1)),
        comparator,
        date,
      ]),
    ).toEqual([
      ['creatinine', 97.2, null, '2026-10-01'],
      ['inr', 2.1, null, '2026-10-01'],
      ['inr', 2.4, null, '2026-10-15'],
      ['crp', 5, '<', '2026-10-01'],
      ['ascites', 'none', null, '2026-11-01'],
      ['systolic-blood-pressure', 140, null, '2026-10-20'],
      ['diastolic-blood-pressure', 85, null, '2026-10-20'],
      ['height', 180.3, null, '2026-11-01'],
      ['weight', 80, null, '2026-11-01'],
    ]);
    for (const { read: all, used, ignored } of record.inventory)
      expect(all).toBe(used + ignored.reduce((sum, { count }) => sum + count, 0));
  });

  it('an empty file says nothing, and "none" says something', async () => {
    const empty = await read('');
    expect(empty).toMatchObject({ medicines: [], allergies: [], stated: {}, lifestyle: {}, sex: null, notices: [] });
    const none = await read('medicines: none\nallergies: none\nconditions: none\n');
    expect(Object.keys(none.stated).sort()).toEqual(['noAllergies', 'noConditions', 'noMedicines']);
    expect((await read('medicines: []\nallergies: []\nsex:\nlabs:\n')).stated).toEqual({});
  });
});

describe('what cannot be is refused with its place', () => {
  it.each([
    ['sex: male\nmedicnes: [x]', 'RECORD_FILE_UNKNOWN_KEY_LIKELY', 2, 'medicnes', 'medicines'],
    ['lifestyle:\n  smokin: never', 'RECORD_FILE_UNKNOWN_KEY_LIKELY', 2, 'lifestyle.smokin', 'smoking'],
    [
      'medicines:\n  - name: a\n  - name: b\n    dosage: 5 mg',
      'RECORD_FILE_UNKNOWN_KEY_LIKELY',
      4,
      'medicines[1].dosage',
      'dose',
    ],
    ['favourite-colour: blue', 'RECORD_FILE_UNKNOWN_KEY', 1, 'favourite-colour', ''],
    ['sex: unknown', 'RECORD_FILE_SHAPE', 1, 'sex', ''],
    ['name: a\nborn: yesterday', 'RECORD_FILE_SHAPE', 2, 'born', ''],
    ['- a list', 'RECORD_FILE_SHAPE', null, '(whole file)', ''],
    ['just words', 'RECORD_FILE_SHAPE', null, '(whole file)', ''],
    ['genotypes:\n  CYP2C19: *1/*2', 'RECORD_FILE_NOT_YAML', 2, undefined, ''],
    ['a: &x [1]\nb: *x', 'RECORD_FILE_NOT_YAML', 2, undefined, ''],
    ['sex: male\nsex: female', 'RECORD_FILE_NOT_YAML', 2, undefined, ''],
    ['labs: {creatinine: [1,', 'RECORD_FILE_NOT_YAML', null, undefined, ''],
    ['constructor: 1', 'RECORD_FILE_UNKNOWN_KEY', 1, 'constructor', ''],
  ])('%j', async (text, code, line, path, meant) => {
    const error = await fault(text);
    expect(error.code).toBe(code);
    if (line !== null) expect(error.place.line).toBe(line);
    expect(error.place.path).toBe(path);
    expect(error.place.source).toBe('person.yaml');
    if (meant !== '') expect(error.params['meant']).toBe(meant);
  });

  it('refuses what is too large or too deep', async () => {
    expect((await fault(`name: ${'x'.repeat(1_000_001)}`)).code).toBe('RECORD_FILE_TOO_LARGE');
    expect((await fault(`name: ${'['.repeat(5000)}`)).code).toBe('RECORD_FILE_NOT_YAML');
  });

  it.each([
    ['born: 2031-01-01', ['RECORD_DATE_FUTURE']],
    ['born: 1851-01-01', ['RECORD_BIRTH_DATE']],
    ['born: 2001-02-30', ['RECORD_DATE_UNREADABLE']],
    ['date: 2026-11-01\nlabs: {creatinine: 88 mg/dL}', ['RECORD_VALUE_IMPOSSIBLE_LIKELY']],
    ['date: 2026-11-01\nlabs: {creatinin: 1.1 mg/dL}', ['RECORD_ANALYTE_NOT_KNOWN_LIKELY']],
    ['labs: {creatinine: 1.1 mg/dL}', ['RECORD_VALUE_UNDATED']],
    ['medicines: [metformin as directed]', ['RECORD_MEDICINE_NOT_KNOWN']],
    ['medicines: [{name: metformin, dose: as the clinic says}]', ['RECORD_DOSE_TEXT']],
    ['medicines: [metformin 500-1000 mg daily]', ['RECORD_DOSE_TEXT']],
    ['lifestyle: {smoking: a little}', ['RECORD_ANSWER_NOT_UNDERSTOOD']],
    ['lifestyle: {alcohol: 5 drinks}', ['RECORD_ANSWER_NOT_UNDERSTOOD']],
    ['wishes: {matters: [fewer pils]}', ['RECORD_WISH_NOT_KNOWN']],
    ['means: {country: Spain}', ['RECORD_ANSWER_NOT_UNDERSTOOD']],
    ['group: Asian', ['RECORD_GROUP_NOT_KNOWN']],
    ['family: [{relation: friend}]', ['RECORD_RELATION_NOT_KNOWN']],
  ])('%j: %j', async (text, expected) => expect(await codes(text)).toEqual(expected));
});

describe('any text', () => {
  it('is a record or a coded error', async () => {
    const line = fc.constantFrom(
      'sex: male',
      'labs:',
      '  creatinine: 1 mg/dL',
      '  - x',
      'medicines:',
      '  - {name: a, dose: 1}',
      '  k: [1, 2',
      'family:',
      '  mother: x at 4',
      '}',
      '&a',
      '*a',
      '? b',
      'lifestyle: {smoking: 3}',
      '---',
      '%YAML 1.2',
      '!!js/function x',
      '<<: {a: 1}',
      '__proto__: {x: 1}',
      'wishes: {matters: x}',
      '\t',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        try {
          const record = await read(text);
          for (const one of record.measurements) expect(one.at.kind).toBe('document');
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
          expect((error as PropriaError).code).toMatch(/^RECORD_FILE_/);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

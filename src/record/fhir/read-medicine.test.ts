import { describe, expect, it } from 'vitest';
import { ANNA, type Json, RXNORM, UCUM, bundle, coded, medicine } from './testing/bundles.ts';
import { addsUp, codesOf, read, whyOf } from './testing/read.ts';

const only = (more: Json) => read(bundle(ANNA, medicine(more))).medicines[0];
const dose = (...dosageInstruction: Json[]) => only({ dosageInstruction })?.dose;
const daily = (repeat: Json): Json => ({ timing: { repeat } });
const mg = (value: number, unit = 'mg'): Json => ({
  doseAndRate: [{ doseQuantity: { value, unit, system: UCUM, code: unit } }],
});

describe('how often', () => {
  it.each([
    [{ frequency: 1, period: 1, periodUnit: 'd' }, 1],
    [{ frequency: 2, period: 1, periodUnit: 'd' }, 2],
    [{ frequency: 1, period: 8, periodUnit: 'h' }, 3],
    [{ frequency: 1, period: 2, periodUnit: 'd' }, 0.5],
    [{ frequency: 1, period: 1, periodUnit: 'wk' }, 0.1429],
    [{ frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon', 'thu'] }, 0.2857],
    [{ when: ['MORN', 'EVE'] }, 2],
    [{ timeOfDay: ['08:00:00', '20:00:00'] }, 2],
    [{ frequency: 1, frequencyMax: 3, period: 1, periodUnit: 'd' }, null],
    [{ frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' }, null],
    [{ frequency: 1, period: 0, periodUnit: 'd' }, null],
    [{}, null],
  ])('%j is %s a day', (repeat, perDay) => {
    expect(dose({ ...daily(repeat), ...mg(20) })?.timesPerDay).toBe(perDay);
  });

  it.each([
    ['BID', 2],
    ['TID', 3],
    ['Q6H', 4],
    ['QOD', 0.5],
  ])('timing code %s is %s a day', (code, perDay) => {
    expect(
      dose({ timing: { code: coded('http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation', code) }, ...mg(20) })
        ?.timesPerDay,
    ).toBe(perDay);
  });

  it('keeps times of the day and the meal', () => {
    expect(
      dose({ ...daily({ frequency: 2, period: 1, periodUnit: 'd', when: ['ACM', 'ACV'] }), ...mg(20) }),
    ).toMatchObject({
      times: ['morning', 'evening'],
      withFood: false,
    });
    expect(dose({ ...daily({ when: ['HS'] }), ...mg(20) })?.times).toEqual(['bedtime']);
  });
});

describe('how much', () => {
  it.each([
    ['by UCUM', mg(20), { value: 20, unit: 'mg' }],
    ['in micrograms as people write them', mg(50, 'mcg'), { value: 50, unit: 'ug' }],
    ['in pieces of a named strength', mg(2, '{tablet}'), { value: 40, unit: 'mg' }],
    ['without a unit, as Synthea does', { doseAndRate: [{ doseQuantity: { value: 1 } }] }, { value: 20, unit: 'mg' }],
    ['in the place of STU3', { doseQuantity: { value: 20, unit: 'mg' } }, { value: 20, unit: 'mg' }],
    [
      'as a range of one',
      { doseAndRate: [{ doseRange: { low: { value: 20, unit: 'mg' }, high: { value: 20, unit: 'mg' } } }] },
      { value: 20, unit: 'mg' },
    ],
    [
      'as a range',
      {
        doseAndRate: [{ doseRange: { low: { value: 20, unit: 'mg' }, high: { value: 40, unit: 'mg' } } }],
        text: '20 to 40',
      },
      null,
    ],
    ['below zero', { ...mg(-20), text: 'x' }, null],
    ['in an unknown unit', { ...mg(20, 'spoons'), text: 'x' }, null],
  ])('%s', (_, instruction, amount) => {
    expect(dose(instruction as Json)?.amount).toEqual(amount);
  });

  it('refuses with a notice and its path', () => {
    const reading = read(bundle(ANNA, medicine({ dosageInstruction: [mg(-20)] })));
    expect(reading.notices).toContainEqual(
      expect.objectContaining({
        code: 'FHIR_DOSE_REFUSED',
        place: {
          kind: 'fhir',
          source: 'record.json',
          path: 'Bundle.entry[1].resource.dosageInstruction[0].doseAndRate[0].doseQuantity',
        },
      }),
    );
  });

  it('keeps a free text as text and says so', () => {
    const reading = read(bundle(ANNA, medicine({ dosageInstruction: [{ text: 'one or two when it hurts' }] })));
    expect(reading.medicines[0]?.dose).toEqual({
      amount: null,
      timesPerDay: null,
      times: [],
      withFood: null,
      text: 'one or two when it hurts',
    });
    expect(codesOf(reading)).toContain('FHIR_DOSE_TEXT');
  });

  it('adds up instructions of one amount and does not add up others', () => {
    expect(dose({ ...daily({ when: ['MORN'] }), ...mg(20) }, { ...daily({ when: ['EVE'] }), ...mg(20) })).toMatchObject(
      {
        amount: { value: 20, unit: 'mg' },
        timesPerDay: 2,
        times: ['morning', 'evening'],
      },
    );
    expect(dose({ ...daily({ when: ['MORN'] }), ...mg(20) }, { ...daily({ when: ['EVE'] }), ...mg(40) })).toMatchObject(
      {
        amount: null,
        timesPerDay: null,
        text: '20 mg; 40 mg',
      },
    );
  });

  it('knows what is taken only when needed', () => {
    expect(only({ dosageInstruction: [{ asNeededBoolean: true }] })?.asNeeded).toBe(true);
    expect(only({ dosageInstruction: [{ asNeededCodeableConcept: { text: 'pain' } }] })?.asNeeded).toBe(true);
    expect(only({ dosageInstruction: [{ asNeededBoolean: false }] })?.asNeeded).toBe(false);
  });
});

describe('whether it is in use', () => {
  it.each([
    [{ status: 'active' }, 'active'],
    [{ status: 'on-hold' }, 'planned'],
    [{ status: 'completed' }, 'stopped'],
    [{ status: 'stopped' }, 'stopped'],
    [{ status: 'draft' }, 'planned'],
    [{ status: 'active', intent: 'proposal' }, 'planned'],
    [{ status: 'perhaps' }, 'unknown'],
    [{ status: undefined }, 'unknown'],
    [{ dosageInstruction: [daily({ boundsPeriod: { start: '2015-01-01', end: '2015-01-08' } })] }, 'stopped'],
    [{ dosageInstruction: [daily({ boundsPeriod: { start: '2026-12-24' } })] }, 'planned'],
    [{ dosageInstruction: [daily({ boundsPeriod: { start: '2026-11-01', end: '2026-11-30' } })] }, 'active'],
  ])('%j is %s', (more, status) => {
    expect(only(more)?.status).toBe(status);
  });

  it('refuses a date of order that lies in the future', () => {
    const reading = read(bundle(ANNA, medicine({ authoredOn: '2099-01-01' })));
    expect([reading.medicines[0]?.since, reading.medicines[0]?.status]).toEqual([null, 'active']);
    expect(codesOf(reading)).toContain('FHIR_DATE_FUTURE');
  });
});

describe('what medicine it is', () => {
  const product: Json = { resourceType: 'Medication', id: 'p', code: { text: 'Warfarin' } };
  const pointing = (reference: string, more: Json = {}): Json =>
    medicine({ medicationCodeableConcept: undefined, medicationReference: { reference }, ...more });

  it.each([
    ['in the Bundle', [product, pointing('Medication/p')]],
    ['contained', [pointing('#p', { contained: [product] })]],
    [
      'by its ingredient',
      [
        { resourceType: 'Medication', id: 'p', ingredient: [{ itemCodeableConcept: { text: 'Warfarin' } }] },
        pointing('Medication/p'),
      ],
    ],
    [
      'by an ingredient that is a Medication of its own',
      [
        product,
        { resourceType: 'Medication', id: 'q', ingredient: [{ itemReference: { reference: 'Medication/p' } }] },
        pointing('Medication/q'),
      ],
    ],
  ])('points to a Medication %s', (_, resources) => {
    const reading = read(bundle(ANNA, ...resources));
    expect(reading.medicines.map(({ ingredients }) => ingredients)).toEqual([['warfarin']]);
    expect(
      reading.inventory
        .filter(({ type }) => type.startsWith('Medication'))
        .every(({ ignored }) => ignored.length === 0 || ignored[0]?.why === 'named-by-none'),
    ).toBe(true);
    expect(addsUp(reading)).toBe(true);
  });

  it('keeps one that points to nothing: it must be said that it is not checked', () => {
    const reading = read(bundle(ANNA, pointing('Medication/gone')));
    expect(reading.medicines).toEqual([
      expect.objectContaining({ written: 'Medication/gone', ingredients: [], status: 'active' }),
    ]);
    expect(codesOf(reading)).toEqual(['FHIR_REFERENCE_MISSING', 'FHIR_MEDICINE_UNNAMED', 'RECORD_MEDICINE_NOT_KNOWN']);
  });

  it('reads the name that a reference gives where its target is missing', () => {
    const reading = read(
      bundle(
        ANNA,
        medicine({
          medicationCodeableConcept: undefined,
          medicationReference: { reference: 'Medication/gone', display: 'warfarin' },
        }),
      ),
    );
    expect(reading.medicines[0]?.ingredients).toEqual(['warfarin']);
    expect(codesOf(reading)).toEqual(['FHIR_REFERENCE_MISSING']);
  });

  it('survives circles, and names them', () => {
    const a: Json = {
      resourceType: 'Medication',
      id: 'a',
      ingredient: [{ itemReference: { reference: 'Medication/b' } }],
    };
    const b: Json = {
      resourceType: 'Medication',
      id: 'b',
      ingredient: [{ itemReference: { reference: 'Medication/a' } }],
    };
    const reading = read(
      bundle(
        ANNA,
        a,
        b,
        pointing('Medication/a'),
        pointing('#me', {
          id: 'm9',
          contained: [{ resourceType: 'Medication', id: 'me', ingredient: [{ itemReference: { reference: '#me' } }] }],
        }),
      ),
    );
    expect(codesOf(reading)).toContain('FHIR_REFERENCE_CIRCULAR');
    expect(reading.medicines.every(({ ingredients }) => ingredients.length === 0)).toBe(true);
  });

  it('says so where code and words mean different medicines, and uses neither', () => {
    const reading = read(
      bundle(
        ANNA,
        medicine({
          medicationCodeableConcept: { ...coded(RXNORM, '11289', 'warfarin'), text: 'Simvastatin 20 MG Oral Tablet' },
        }),
      ),
    );
    expect(reading.medicines[0]?.ingredients).toEqual([]);
    expect(codesOf(reading)).toContain('RECORD_MEDICINE_CODE_CONFLICT');
  });
});

describe('the same medicine told twice', () => {
  it('keeps the statement and not its request', () => {
    const statement: Json = {
      ...medicine({ id: 's', status: 'active' }),
      resourceType: 'MedicationStatement',
      basedOn: [{ reference: 'MedicationRequest/m1' }],
    };
    const reading = read(bundle(ANNA, medicine(), statement));
    expect(reading.medicines).toHaveLength(1);
    expect(whyOf(reading, 'MedicationRequest')).toEqual(['told-again']);
  });

  it('a statement that it is not taken takes the request along', () => {
    const statement: Json = {
      ...medicine({ id: 's', status: 'not-taken' }),
      resourceType: 'MedicationStatement',
      basedOn: [{ reference: 'MedicationRequest/m1' }],
    };
    expect(read(bundle(ANNA, medicine(), statement)).medicines).toHaveLength(0);
  });

  it('of repeated prescriptions of one product and dose the latest is kept; other doses stay', () => {
    const other = medicine({ id: 'm3', dosageInstruction: [mg(40)] });
    const reading = read(bundle(ANNA, medicine(), medicine({ id: 'm2', authoredOn: '2025-05-06' }), other));
    expect(reading.medicines.map(({ since, dose: taken }) => [since, taken?.amount?.value])).toEqual([
      ['2025-05-06', undefined],
      ['2024-05-06', 40],
    ]);
  });
});

describe('what was given, and when', () => {
  const order = medicine({ medicationCodeableConcept: { text: 'Vancomycin' } });
  const given = (id: string, more: Json): Json => ({
    resourceType: 'MedicationAdministration',
    id,
    status: 'completed',
    subject: { reference: 'Patient/anna' },
    medicationCodeableConcept: { text: 'Vancomycin' },
    dosage: { dose: { value: 1000, unit: 'mg', system: UCUM, code: 'mg' } },
    ...more,
  });
  const period = { start: '2026-11-20T20:10:00+01:00', end: '2026-11-20T21:40:00+01:00' };

  it('keeps the hour of a dose and the length of an infusion', () => {
    const [one, other] = read(
      bundle(
        ANNA,
        given('a1', { effectiveDateTime: '2026-11-20T08:00:00+01:00' }),
        given('a2', { effectivePeriod: period }),
      ),
    ).medicines;
    expect(one?.given).toMatchObject([
      { from: '2026-11-20T08:00:00+01:00', to: null, amount: { value: 1000, unit: 'mg' } },
    ]);
    expect(other?.given).toMatchObject([{ from: period.start, to: period.end }]);
    // The day alone stands where days are compared.
    expect([one?.date, other?.stoppedOn]).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('keeps no hour where none is written, nor an end before the begin', () => {
    const of = (more: Json) => read(bundle(ANNA, given('a1', more))).medicines[0]?.given;
    expect(of({ effectiveDateTime: '2026-11-20' })).toBeUndefined();
    expect(of({ effectivePeriod: { start: period.end, end: period.start } })).toMatchObject([{ to: null }]);
    expect(read(bundle(ANNA, order)).medicines[0]?.given).toBeUndefined();
  });

  it('gives the doses of an order to the order', () => {
    const reading = read(
      bundle(
        ANNA,
        order,
        given('a2', { effectivePeriod: period, request: { reference: 'MedicationRequest/m1' } }),
        given('a1', { effectiveDateTime: '2026-11-20T08:00:00', request: { reference: 'MedicationRequest/m1' } }),
        given('a3', {
          status: 'not-done',
          effectiveDateTime: '2026-11-21T08:00:00',
          request: { reference: 'MedicationRequest/m1' },
        }),
      ),
    );
    expect(reading.medicines).toHaveLength(1);
    expect(reading.medicines[0]?.given?.map(({ from }) => from)).toEqual(['2026-11-20T08:00:00', period.start]);
    expect(addsUp(reading)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import {
  ANNA,
  type Json,
  LOINC,
  allergy,
  bundle,
  coded,
  condition,
  medicine,
  observation,
  quantity,
} from './testing/bundles.ts';
import { addsUp, codesOf, read, whyOf } from './testing/read.ts';

const errorOf = (make: () => unknown): PropriaError => {
  try {
    make();
  } catch (error) {
    if (error instanceof PropriaError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('what a file may be', () => {
  const one = bundle(ANNA, medicine(), condition());

  it.each([
    ['a Bundle', JSON.stringify(one), 'Bundle.entry[1].resource'],
    [
      'a Bundle in many lines, with a byte order mark',
      `\ufeff${JSON.stringify(one, null, 2)}\r\n`,
      'Bundle.entry[1].resource',
    ],
    ['an array of resources', JSON.stringify([ANNA, medicine()]), '[1].MedicationRequest'],
    [
      'NDJSON',
      [ANNA, medicine()].map((resource) => JSON.stringify(resource)).join('\n\n'),
      'line[3].MedicationRequest',
    ],
    ['a value parsed already', one, 'Bundle.entry[1].resource'],
    ['a Bundle in a Bundle', bundle(bundle(ANNA, medicine())), 'Bundle.entry[0].resource.entry[1].resource'],
    [
      'Parameters',
      { resourceType: 'Parameters', parameter: [{ name: 'a', part: [{ resource: ANNA }, { resource: medicine() }] }] },
      'Parameters.parameter[0].part[1].resource',
    ],
  ])('reads %s and keeps the path', (_, value, path) => {
    const reading = read(value);
    expect(reading.name?.value).toBe('Anna Berg');
    expect(reading.medicines.map(({ at }) => at)).toEqual([{ kind: 'fhir', source: 'record.json', path }]);
    expect(addsUp(reading)).toBe(true);
  });

  it('reads a single resource', () => {
    expect(read(medicine()).medicines).toHaveLength(1);
  });

  it.each([
    ['{"resourceType":"Bundle","entry":[{"resource":{"resour', 'FHIR_TRUNCATED', 54],
    ['{"resourceType":"Patient", id:1}', 'FHIR_NOT_JSON', 27],
    ['<Bundle xmlns="http://hl7.org/fhir"/>', 'FHIR_XML', 0],
    ['  ', 'FHIR_NOT_FHIR', undefined],
    ['{"name":"x"}', 'FHIR_NOT_FHIR', undefined],
    ['[1,2]', 'FHIR_NOT_FHIR', undefined],
    ['null', 'FHIR_NOT_FHIR', undefined],
    [`${'['.repeat(400)}${']'.repeat(400)}`, 'FHIR_TOO_DEEP', 200],
  ])('refuses %s with %s and its place', (text, code, offset) => {
    const error = errorOf(() => read(text));
    expect([error.code, error.place.offset]).toEqual([code, offset]);
    expect(error.place.source).toBe('record.json');
  });

  it('names the line of NDJSON that is broken, in bytes of UTF-8', () => {
    const error = errorOf(() =>
      read(`${JSON.stringify({ ...ANNA, note: 'é' })}\n{"resourceType":"Condition","x":"é", y}\n`),
    );
    expect(error).toMatchObject({ code: 'FHIR_NOT_JSON', place: { line: 2, offset: 38 } });
  });
});

describe('of whom the record is', () => {
  const ben: Json = { resourceType: 'Patient', id: 'ben', name: [{ text: 'Ben Alt' }], gender: 'male' };
  const his = medicine({
    id: 'm2',
    subject: { reference: 'Patient/ben' },
    medicationCodeableConcept: { text: 'Warfarin' },
  });

  it('refuses two people and names both with their ids', () => {
    const error = errorOf(() => read(bundle(ANNA, ben, medicine(), his)));
    expect(error.code).toBe('FHIR_TWO_PEOPLE');
    expect(error.message).toContain('Anna Berg (anna), Ben Alt (ben)');
    expect(error.remedy).toContain('--patient');
  });

  it.each(['ben', 'Patient/ben'])('takes the one named with %s, and nothing of the other', (patient) => {
    const reading = read(bundle(ANNA, ben, medicine(), his), patient);
    expect(reading.medicines.map(({ written }) => written)).toEqual(['Warfarin']);
    expect(reading.sex?.value).toBe('male');
    expect(whyOf(reading, 'MedicationRequest')).toEqual(['another-person']);
  });

  it('refuses a name that nobody has', () => {
    expect(errorOf(() => read(bundle(ANNA), 'carl'))).toMatchObject({ code: 'FHIR_NO_SUCH_PATIENT' });
  });

  it('refuses two people also where no Patient stands in the file', () => {
    expect(errorOf(() => read(bundle(medicine(), his))).code).toBe('FHIR_TWO_PEOPLE');
  });

  it('takes the same Patient twice as one person', () => {
    const reading = read(bundle(ANNA, { ...ANNA, birthDate: '1951-04-29' }));
    expect(reading.birthDate?.value).toBe('1951-04-29');
    expect(whyOf(reading, 'Patient')).toEqual(['told-again']);
  });

  it('does not use what is about somebody who is not in the file', () => {
    const reading = read(bundle(ANNA, medicine(), his));
    expect(reading.medicines.map(({ written }) => written)).toEqual(['Simvastatin 20 MG Oral Tablet']);
    expect(reading.notices).toContainEqual(
      expect.objectContaining({
        code: 'FHIR_OTHER_SUBJECT',
        severity: 'serious',
        params: { count: 1, reference: 'Patient/ben' },
      }),
    );
  });

  it.each([
    ['urn:uuid:1b', 'urn:uuid:1b'],
    ['https://a.org/fhir/Patient/anna', 'https://a.org/fhir/Patient/anna'],
    ['https://a.org/fhir/Patient/anna', 'Patient/anna'],
    ['https://a.org/fhir/Patient/anna', 'Patient/anna/_history/3'],
    ['urn:uuid:anna', 'urn:uuid:anna'],
  ])('finds the Patient %s by %s', (fullUrl, reference) => {
    const reading = read({
      resourceType: 'Bundle',
      entry: [{ fullUrl, resource: ANNA }, { resource: medicine({ subject: { reference } }) }],
    });
    expect(reading.medicines).toHaveLength(1);
  });

  it('does not take the same id of another server for the same person', () => {
    const reading = read({
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'https://a.org/fhir/Patient/anna', resource: ANNA },
        { resource: medicine({ subject: { reference: 'https://b.org/fhir/Patient/anna' } }) },
      ],
    });
    expect(reading.medicines).toHaveLength(0);
  });
});

describe('the person', () => {
  it.each([
    ['2031-01-01', 'FHIR_BIRTH_DATE', null],
    ['1820-01-01', 'FHIR_BIRTH_DATE', null],
    ['1890-01-01', 'FHIR_BIRTH_DATE', null],
    ['04/30/1951', 'FHIR_BIRTH_DATE', null],
    ['1951-02-30', 'FHIR_BIRTH_DATE', null],
    ['1951', null, '1951'],
  ])('birth date %s: %s', (birthDate, code, value) => {
    const reading = read(bundle({ ...ANNA, birthDate }));
    expect(reading.birthDate?.value ?? null).toBe(value);
    expect(codesOf(reading)).toEqual(code === null ? [] : [code]);
  });

  it('tells of death, dated or not, and refuses one of the future', () => {
    expect(read(bundle({ ...ANNA, deceasedDateTime: '2026-01-02T10:00:00Z' })).died?.value).toBe('2026-01-02');
    expect(read(bundle({ ...ANNA, deceasedBoolean: true })).died?.value).toBe('unknown');
    expect(read(bundle({ ...ANNA, deceasedBoolean: false })).died).toBeNull();
    expect(read(bundle({ ...ANNA, deceasedDateTime: '1940-01-01' })).died?.value).toBe('unknown');
    const future = read(bundle({ ...ANNA, deceasedDateTime: '2099-01-02' }));
    expect([future.died, codesOf(future)]).toEqual([null, ['FHIR_DEATH_DATE']]);
  });

  it('takes the birth sex before the administrative gender', () => {
    const extension = [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' }];
    expect(read(bundle({ ...ANNA, gender: 'male', extension })).sex?.value).toBe('female');
    expect(read(bundle({ ...ANNA, gender: 'other' })).sex).toBeNull();
  });
});

describe('what is not used says why', () => {
  it.each([
    [condition({ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }), 'entered-in-error'],
    [condition({ verificationStatus: { coding: [{ code: 'refuted' }] } }), 'refuted'],
    [condition({ code: undefined }), 'no-code'],
    [allergy({ verificationStatus: { coding: [{ code: 'refuted' }] } }), 'refuted'],
    [allergy({ clinicalStatus: { coding: [{ code: 'resolved' }] } }), 'resolved-allergy'],
    [medicine({ status: 'entered-in-error' }), 'entered-in-error'],
    [medicine({ status: 'cancelled' }), 'never-started'],
    [medicine({ doNotPerform: true }), 'do-not-give'],
    [{ ...medicine({ status: 'not-taken' }), resourceType: 'MedicationStatement' }, 'not-taken'],
    [
      observation(coded(LOINC, '2160-0'), { status: 'entered-in-error', valueQuantity: quantity(1, 'mg/dL') }),
      'entered-in-error',
    ],
    [observation(coded(LOINC, '2160-0')), 'no-value'],
    [observation(coded(LOINC, '2160-0'), { valueQuantity: quantity(1, 'kg') }), 'value-refused'],
    [observation({ text: 'Mood of the cat' }, { valueString: 'fine' }), 'analyte-not-known'],
    [{ resourceType: 'Immunization', status: 'not-done', vaccineCode: { text: 'Influenza' } }, 'not-done'],
    [{ resourceType: 'Procedure', status: 'not-done', code: { text: 'Stent' } }, 'not-done'],
    [{ resourceType: 'Medication', code: { text: 'Aspirin' } }, 'named-by-none'],
    [{ resourceType: 'Encounter' }, 'administrative'],
    [{ resourceType: 'CarePlan' }, 'kind-not-read'],
    [{ resourceType: 'DiagnosticReport' }, 'sums-up-others'],
    [{ resourceType: 'Pancake' }, 'unknown-type'],
    [{ resourceType: 'constructor' }, 'unknown-type'],
    [
      { resourceType: 'QuestionnaireResponse', item: [{ linkId: '1.2', answer: [{ valueBoolean: true }] }] },
      'own-questions-only',
    ],
  ])('%#', (resource, why) => {
    const reading = read(bundle(ANNA, resource as Json));
    expect(whyOf(reading, String((resource as Json)['resourceType']))).toEqual([why]);
    expect(addsUp(reading)).toBe(true);
  });

  it('an entry without a resource is counted', () => {
    const reading = read({
      resourceType: 'Bundle',
      entry: [{ resource: ANNA }, { response: { status: '201' } }, null, 7],
    });
    expect(reading.inventory.find(({ type }) => type === '(no resource)')).toMatchObject({ read: 3, used: 0 });
  });
});

describe('conditions', () => {
  it.each([
    ['Myocardial infarction', 'active'],
    ['History of myocardial infarction (situation)', 'past'],
    ['No history of stroke', 'absent'],
    ['Suspected sleep apnoea', 'unknown'],
    ['Family history of breast cancer', 'unknown'],
  ])('%s is %s', (text, status) => {
    const [fact] = read(bundle(ANNA, condition({ code: { text } }))).conditions;
    expect(fact?.status).toBe(status);
    if (text.startsWith('Family')) expect(fact?.conditions).toEqual([]);
  });

  it('without a clinical status it is unknown whether it still holds; with an end it does not', () => {
    const status = (more: Json) =>
      read(bundle(ANNA, condition({ clinicalStatus: undefined, ...more }))).conditions[0]?.status;
    expect([status({}), status({ abatementDateTime: '2020' }), status({ abatementDateTime: '2099' })]).toEqual([
      'unknown',
      'past',
      'unknown',
    ]);
  });

  it('active and ended is ended, and told', () => {
    const reading = read(bundle(ANNA, condition({ abatementDateTime: '2020-01-01' })));
    expect([reading.conditions[0]?.status, codesOf(reading)]).toEqual(['past', ['FHIR_STATUS_CONTRADICTS']]);
  });

  it('reads the plain status of STU3 and says so', () => {
    const reading = read(bundle(ANNA, condition({ clinicalStatus: 'active' })));
    expect([reading.conditions[0]?.status, codesOf(reading)]).toEqual(['active', ['FHIR_OTHER_VERSION']]);
  });

  it('refuses an onset in the future and keeps the condition', () => {
    const reading = read(bundle(ANNA, condition({ onsetDateTime: '2050' })));
    expect([reading.conditions[0]?.onset, codesOf(reading)]).toEqual([null, ['FHIR_DATE_FUTURE']]);
  });
});

describe('hostile content', () => {
  it('reads no narrative and strips controls, overrides and markup stays text', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>';
    const text = 'Hyper\u0007tension\u202e <img src=x onerror=alert(1)>';
    const reading = read(
      bundle({ ...ANNA, text: { status: 'generated', div } }, condition({ text: { div }, code: { text } })),
    );
    const all = JSON.stringify(reading);
    expect(all).not.toContain('script');
    expect(reading.conditions[0]?.written).toBe('Hyper tension <img src=x onerror=alert(1)>');
  });

  it('caps long texts', () => {
    expect(read(bundle(ANNA, condition({ code: { text: 'x'.repeat(1e6) } }))).conditions[0]?.written.length).toBe(400);
  });

  it('is not polluted by names of prototypes', () => {
    const text = JSON.stringify(bundle(ANNA, medicine())).replace(
      '"gender"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"gender"',
    );
    read(text);
    expect(({} as Json)['polluted']).toBeUndefined();
    expect(codesOf(read(bundle(ANNA, medicine({ status: 'constructor' }))))).toContain('FHIR_STATUS');
  });
});

import { describe, expect, it } from 'vitest';
import { ANNA, type Json, LOINC, SNOMED, bundle, coded, condition, observation, quantity } from './testing/bundles.ts';
import { codesOf, read, whyOf } from './testing/read.ts';

const values = (code: Json, more: Json) => read(bundle(ANNA, observation(code, more)));
const CREATININE = coded(LOINC, '2160-0', 'Creatinine');

describe('values', () => {
  it('reads each component with its own path', () => {
    const { measurements } = values(coded(LOINC, '85354-9', 'Blood pressure'), {
      component: [
        { code: coded(LOINC, '8480-6'), valueQuantity: quantity(142, 'mm[Hg]') },
        { code: coded(LOINC, '8462-4'), valueQuantity: quantity(91, 'mm[Hg]') },
      ],
    });
    expect(measurements.map(({ analyte, as, at }) => [analyte, as?.value, at.kind === 'fhir' ? at.path : ''])).toEqual([
      ['systolic-blood-pressure', 142, 'Bundle.entry[1].resource.component[0]'],
      ['diastolic-blood-pressure', 91, 'Bundle.entry[1].resource.component[1]'],
    ]);
  });

  it.each([
    [{ valueQuantity: quantity(1.1, 'mg/dL') }, 1.1, 'mg/dL', null],
    [{ valueQuantity: { ...quantity(0.2, 'mg/dL'), comparator: '<' } }, 0.2, 'mg/dL', '<'],
    [{ valueString: '< 0.2 mg/dL' }, 0.2, 'mg/dL', '<'],
    [{ valueString: '97 umol/L' }, 97, 'umol/L', null],
    [{ valueQuantity: { value: '97', unit: 'umol/L' } }, 97, 'umol/L', null],
  ])('%j', (more, value, unit, comparator) => {
    const [found] = values(CREATININE, more as Json).measurements;
    expect([found?.analyte, found?.as, found?.comparator]).toEqual(['creatinine', { value, unit }, comparator]);
  });

  it.each([
    ['a unit of another kind', { valueQuantity: quantity(1.1, 'kg') }, /^RECORD_UNIT_/],
    ['a value that nobody has', { valueQuantity: quantity(9000, 'mg/dL') }, /^RECORD_VALUE_IMPOSSIBLE/],
    [
      'a code and words that differ',
      { valueQuantity: { value: 97, code: 'mg/dL', unit: 'umol/L' } },
      /^FHIR_UNIT_CONTRADICTS$/,
    ],
    ['no number', { valueQuantity: { value: 'high', code: 'mg/dL' } }, /^FHIR_NOT_A_NUMBER$/],
  ])('refuses %s: nothing stands in the record', (_, more, code) => {
    const reading = values(CREATININE, more as Json);
    expect(reading.measurements).toEqual([]);
    expect(whyOf(reading, 'Observation')).toEqual(['value-refused']);
    expect(codesOf(reading).some((found) => code.test(found))).toBe(true);
  });

  it('a value of the future is flagged', () => {
    const [found] = values(CREATININE, {
      effectiveDateTime: '2099-01-01',
      valueQuantity: quantity(1.1, 'mg/dL'),
    }).measurements;
    expect(found?.flags).toContain('future');
  });
});

describe('social history', () => {
  const smoked = (answer: Json, date: string): Json =>
    observation(coded(LOINC, '72166-2'), { id: date, effectiveDateTime: date, valueCodeableConcept: answer });

  it.each([
    [coded(SNOMED, '266919005'), 'never'],
    [coded(SNOMED, '8517006'), 'former'],
    [coded(SNOMED, '449868002'), 'current'],
    [coded(LOINC, 'LA15920-4'), 'former'],
    [{ text: 'Never smoker' }, 'never'],
    [{ text: 'Former Smoker' }, 'former'],
  ])('%j is %s', (answer, state) => {
    expect(read(bundle(ANNA, smoked(answer, '2026-01-01'))).lifestyle.smoking?.value.state).toBe(state);
  });

  it('unknown says nothing, an odd answer is told, two codes that differ are refused', () => {
    const nothing = read(bundle(ANNA, smoked(coded(SNOMED, '266927001'), '2026-01-01')));
    expect([nothing.lifestyle, whyOf(nothing, 'Observation')]).toEqual([{}, ['states-nothing']]);
    expect(codesOf(read(bundle(ANNA, smoked({ text: 'on Sundays' }, '2026-01-01'))))).toEqual(['FHIR_ANSWER_UNKNOWN']);
    const both = {
      coding: [
        { system: SNOMED, code: '266919005' },
        { system: SNOMED, code: '8517006' },
      ],
    };
    expect(codesOf(read(bundle(ANNA, smoked(both, '2026-01-01'))))).toEqual(['FHIR_CODES_DIFFER']);
  });

  it('the latest answer holds, wherever it stands', () => {
    const reading = read(
      bundle(ANNA, smoked(coded(SNOMED, '8517006'), '2026-01-01'), smoked(coded(SNOMED, '449868002'), '2020-01-01')),
    );
    expect(reading.lifestyle.smoking?.value.state).toBe('former');
    expect(codesOf(reading)).toEqual(['FHIR_LATER_ANSWER']);
  });

  it.each([
    ['77386006', '2026-10-01', 'pregnant'],
    ['60001007', '2026-11-15', 'not-pregnant'],
    ['60001007', '2026-01-15', null],
    ['77386006', '2024-10-01', null],
  ])('pregnancy %s of %s: %s', (code, effectiveDateTime, state) => {
    const reading = values(coded(LOINC, '82810-3'), { effectiveDateTime, valueCodeableConcept: coded(SNOMED, code) });
    expect(reading.pregnancy?.value ?? null).toBe(state);
  });

  it('an active pregnancy on the problem list counts while it can last', () => {
    const normal = (onsetDateTime: string) =>
      read(bundle(ANNA, condition({ code: coded(SNOMED, '72892002', 'Normal pregnancy'), onsetDateTime })));
    expect(normal('2026-09-01').pregnancy?.value).toBe('pregnant');
    expect(normal('2019-09-01').pregnancy).toBeNull();
  });

  it('alcohol by drinks a day makes no grams', () => {
    expect(
      values(coded(LOINC, '74013-4'), { valueQuantity: quantity(2, '{wine_glasses}/d') }).lifestyle.alcohol?.value,
    ).toEqual({ state: 'some' });
    expect(
      values(coded(LOINC, '74013-4'), { valueQuantity: quantity(0, '{wine_glasses}/d') }).lifestyle.alcohol?.value,
    ).toEqual({ state: 'none' });
  });

  it('answers of our own questionnaire', () => {
    const response: Json = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      authored: '2026-11-01',
      item: [
        { linkId: 'propria/smoking', answer: [{ valueCoding: { code: 'x', display: 'Former smoker' } }] },
        { linkId: 'other', answer: [] },
      ],
    };
    expect(read(bundle(ANNA, response)).lifestyle.smoking?.value.state).toBe('former');
  });
});

describe('"none" is said or not said', () => {
  const stated = (type: string, code: string): Json =>
    type === 'MedicationStatement'
      ? {
          resourceType: type,
          status: 'unknown',
          medicationCodeableConcept: coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code),
        }
      : { resourceType: type, code: coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code) };

  it.each([
    [stated('AllergyIntolerance', 'no-known-allergies'), 'noAllergies'],
    [stated('MedicationStatement', 'no-known-medications'), 'noMedicines'],
    [stated('Condition', 'no-known-problems'), 'noConditions'],
    [{ resourceType: 'AllergyIntolerance', code: coded(SNOMED, '716186003') }, 'noAllergies'],
  ])('%j', (resource, name) => {
    const reading = read(bundle(ANNA, resource as Json));
    expect(Object.keys(reading.stated)).toEqual([name]);
    expect([reading.allergies, reading.medicines, reading.conditions]).toEqual([[], [], []]);
  });

  it('no information is no statement, and no food allergy is none about medicines', () => {
    for (const code of ['no-allergy-info', 'no-known-food-allergies'])
      expect(read(bundle(ANNA, stated('AllergyIntolerance', code))).stated).toEqual({});
    expect(read(bundle(ANNA)).stated).toEqual({});
  });

  it('what is listed all the same holds', () => {
    const reading = read(bundle(ANNA, condition(), stated('Condition', 'no-known-problems')));
    expect([reading.stated, reading.conditions.length, codesOf(reading)]).toEqual([
      {},
      1,
      ['FHIR_NO_SUBJECT', 'FHIR_STATED_NONE_BUT'],
    ]);
  });
});

describe('genotypes that a record states', () => {
  const gene = (symbol: string): Json => ({
    code: coded(LOINC, '48018-6'),
    valueCodeableConcept: coded('http://www.genenames.org', 'HGNC:1', symbol),
  });
  const genotype = (text: string, ...component: Json[]): Json =>
    observation(coded(LOINC, '84413-4'), { valueCodeableConcept: { text }, component });
  const haplotype = (id: string, text: string, symbol: string): Json =>
    observation(coded(LOINC, '84414-2'), { id, valueCodeableConcept: { text }, component: [gene(symbol)] });

  it.each([
    [genotype('CYP2C19 *1/*2'), 'CYP2C19', '*1/*2'],
    [genotype('CYP2D6*1/CYP2D6*4.001'), 'CYP2D6', '*1/*4.001'],
    [genotype('*1/*17', gene('CYP2C19')), 'CYP2C19', '*1/*17'],
    [genotype('hla#3.31.0#HLA-A*03:01:01+HLA-A*30:01:01'), 'HLA-A', '*03:01:01/*30:01:01'],
    [genotype('HLA-B*15:02'), 'HLA-B', '*15:02'],
  ])('%#', (resource, symbol, diplotype) => {
    expect(read(bundle(ANNA, resource)).genomics.map(({ value }) => [value.gene, value.diplotype])).toEqual([
      [symbol, diplotype],
    ]);
  });

  it.each(['*1/*2', 'normal', 'CYP2C9 *2/CYP2C19 *2', '/', ''])('does not read "%s"', (text) => {
    expect(read(bundle(ANNA, genotype(text))).genomics).toEqual([]);
  });

  it('pairs single haplotypes; three of one gene are none', () => {
    const two = [haplotype('h1', 'B*35:01', 'HLA-B'), haplotype('h2', 'HLA-B*57:01', 'HLA-B')];
    expect(read(bundle(ANNA, ...two)).genomics.map(({ value }) => value.diplotype)).toEqual(['*35:01/*57:01']);
    const three = read(bundle(ANNA, ...two, haplotype('h3', 'HLA-B*07:02', 'HLA-B')));
    expect([three.genomics, codesOf(three)]).toEqual([[], ['FHIR_HAPLOTYPES_MANY']]);
  });

  it('a metaboliser phenotype is of the one gene that it is derived from', () => {
    const implication = (derivedFrom: Json[]): Json =>
      observation(
        coded('http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs', 'therapeutic-implication'),
        {
          id: 'i',
          derivedFrom,
          component: [{ code: { text: 'x' }, valueCodeableConcept: coded(LOINC, 'LA9657-3', 'Poor metabolizer') }],
        },
      );
    const of = { ...genotype('CYP2C19 *2/*2', gene('CYP2C19')), id: 'g' };
    const reading = read(bundle(ANNA, of, implication([{ reference: 'Observation/g' }])));
    expect(reading.genomics.map(({ value }) => [value.gene, value.diplotype, value.phenotype])).toEqual([
      ['CYP2C19', '*2/*2', null],
      ['CYP2C19', null, 'Poor Metabolizer'],
    ]);
    expect(read(bundle(ANNA, implication([]))).genomics).toEqual([]);
  });
});

describe('family', () => {
  const aunt = (onsetAge: Json): Json => ({
    resourceType: 'FamilyMemberHistory',
    status: 'completed',
    patient: { reference: 'Patient/anna' },
    relationship: coded('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'MAUNT', 'maternal aunt'),
    sex: coded('http://hl7.org/fhir/administrative-gender', 'female'),
    deceasedAge: { value: 70, code: 'a' },
    condition: [{ code: { text: 'Breast cancer' }, onsetAge }],
  });

  it('reads relation, conditions and age', () => {
    const { family } = read(bundle(ANNA, aunt({ value: 55, unit: 'years', code: 'a' })));
    expect(family).toEqual([
      expect.objectContaining({
        relation: 'maternal-aunt',
        sex: 'female',
        died: true,
        conditions: [expect.objectContaining({ written: 'Breast cancer', ageAtOnset: 55 })],
      }),
    ]);
  });

  it('refuses a negative age', () => {
    const reading = read(bundle(ANNA, aunt({ value: -5, code: 'a' })));
    expect([reading.family[0]?.conditions[0]?.ageAtOnset, codesOf(reading)]).toEqual([null, ['FHIR_AGE']]);
  });
});

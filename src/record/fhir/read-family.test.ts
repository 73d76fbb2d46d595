import { describe, expect, it } from 'vitest';
import { ANNA, type Json, bundle, coded } from './testing/bundles.ts';
import { codesOf, read } from './testing/read.ts';

const ROLE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const relative = (code: string, part: Json): Json => ({
  resourceType: 'FamilyMemberHistory',
  status: 'completed',
  patient: { reference: 'Patient/anna' },
  relationship: coded(ROLE, code, code),
  ...part,
});

describe('ages of relatives', () => {
  it.each([
    ['ageAge', { ageAge: { value: 61, code: 'a' } }, { age: 61, died: null }],
    ['ageAge in months', { ageAge: { value: 30, code: 'mo' } }, { age: 2 }],
    [
      'ageRange, the earlier end',
      { ageRange: { low: { value: 60, code: 'a' }, high: { value: 69, code: 'a' } } },
      { age: 60 },
    ],
    ['deceasedAge', { deceasedAge: { value: 70, unit: 'years' } }, { ageAtDeath: 70, died: true }],
    ['deceasedBoolean', { deceasedBoolean: false }, { died: false }],
    ['bornDate', { bornDate: '1951-04-30' }, { yearOfBirth: 1951 }],
    ['bornPeriod', { bornPeriod: { start: '1951', end: '1953' } }, { yearOfBirth: 1951 }],
  ] as const)('%s', (_, part, expected) => {
    expect(read(bundle(ANNA, relative('MTH', part as unknown as Json))).family[0]).toMatchObject({
      relation: 'mother',
      ...expected,
    });
  });

  it('knows identical twins by their code', () => {
    const { family } = read(bundle(ANNA, relative('ITWINSIS', {}), relative('FTWINBRO', {})));
    expect(family.map(({ relation, twin }) => [relation, twin])).toEqual([
      ['identical-twin-sister', 'identical'],
      ['twin-brother', undefined],
    ]);
  });

  it('refuses an age that cannot be, and a birth to come', () => {
    const reading = read(bundle(ANNA, relative('MTH', { ageAge: { value: 200, code: 'a' }, bornDate: '2999' })));
    expect(reading.family[0]).not.toHaveProperty('age');
    expect(reading.family[0]).not.toHaveProperty('yearOfBirth');
    expect(codesOf(reading)).toEqual(['FHIR_AGE', 'FHIR_DATE_FUTURE']);
  });
});

import { describe, expect, it } from 'vitest';
import { CHECKS, checkMedicines } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { type CasePerson, NOW, recordOf } from './person.ts';

const check = (person: CasePerson, candidate: string) =>
  checkMedicines(loadTestKnowledge(), {
    record: recordOf(person),
    now: NOW,
    phenotypes: [],
    derived: [],
    candidate,
    withoutOmissions: true,
  });

describe('a medicine about to be prescribed', () => {
  it('is checked like one that is taken', () => {
    const result = check({ age: 60, sex: 'male', conditions: ['past ischaemic-stroke'], medicines: [] }, 'prasugrel');
    expect(result.concerns.find(({ value }) => value.mechanism === 'intracranial-bleeding')?.value).toMatchObject({
      drug: 'prasugrel',
      tier: 'interrupt',
    });
    expect(result.omissions).toEqual([]);
  });
  it('is the one that a group is told of, whatever its name', () => {
    const result = check({ age: 40, sex: 'male', conditions: 'none', medicines: ['ibuprofen 400 mg x3'] }, 'naproxen');
    const told = result.concerns.filter(({ value }) => value.mechanism === 'two-nsaids');
    expect(told.map(({ value }) => [value.drug, value.with])).toEqual([['naproxen', ['ibuprofen']]]);
    expect(result.matrix['ibuprofen']?.duplicate.state).toBe('found');
  });
  it('that is taken already is told as the same ingredient twice', () => {
    const result = check({ age: 40, sex: 'male', conditions: 'none', medicines: ['ibuprofen 400 mg x3'] }, 'ibuprofen');
    expect(result.concerns.map(({ value }) => value.mechanism)).toContain('same-ingredient-twice');
  });
  it('has a whole row whichever of the vocabulary it is', () => {
    const drugs = [...loadTestKnowledge().drugs.keys()].filter((_, i) => i % 40 === 0);
    expect(drugs.length).toBeGreaterThan(20);
    for (const drug of drugs) {
      const { matrix, concerns } = check(
        { age: 70, sex: 'female', conditions: ['heart-failure'], medicines: ['warfarin 5 mg x1'] },
        drug,
      );
      expect(Object.keys(matrix[drug] ?? {})).toEqual([...CHECKS]);
      expect(concerns.filter(({ trace }) => trace.records.length === 0)).toEqual([]);
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../src/knowledge/index.ts';
import { aidsOfPlan } from '../src/plan/index.ts';
import { loadPack } from '../src/platform/node/index.ts';
import { type CasePerson, planOfCase } from './support/case-person.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

let people: Knowledge;
beforeAll(async () => {
  people = await loadPack('people');
});

const afterStent = (genes: Record<string, string>, taken: CasePerson['medicines'][number]): CasePerson => ({
  born: '1960-01-01',
  sex: 'male',
  medicines: [taken],
  conditions: ['drug-eluting-stent'],
  genes,
});

const fits = (person: CasePerson): readonly string[] =>
  aidsOfPlan(people, loadTestKnowledge(), planOfCase(person))
    .filter((one) => one.fits)
    .map(({ aid }) => aid.id);

describe('decision aids beside a plan', () => {
  const clopidogrel = { drug: 'clopidogrel', mg: 75 };

  it('one that speaks of a gene result fits those who have it, also with a narrower condition', () => {
    expect(fits(afterStent({ CYP2C19: '*1/*2' }, clopidogrel))).toContain('clopidogrel-after-stent');
    expect(fits(afterStent({ CYP2C19: '*1/*1' }, clopidogrel))).not.toContain('clopidogrel-after-stent');
    expect(fits(afterStent({}, clopidogrel))).not.toContain('clopidogrel-after-stent');
  });

  it('one that speaks of a condition fits nobody whose record does not name it', () => {
    const person = afterStent({ CYP2C19: '*1/*2' }, clopidogrel);
    expect(fits({ ...person, conditions: [] })).not.toContain('clopidogrel-after-stent');
    const warfarin: CasePerson = {
      born: '1950-01-01',
      sex: 'female',
      medicines: [{ drug: 'warfarin', mg: 3 }],
      genes: { CYP2C9: '*1/*3' },
    };
    expect(fits(warfarin)).not.toContain('warfarin-or-doac');
    expect(fits({ ...warfarin, conditions: ['atrial-fibrillation'] })).toContain('warfarin-or-doac');
  });

  it('all are listed, those that fit first', () => {
    const all = aidsOfPlan(people, loadTestKnowledge(), planOfCase(afterStent({ CYP2C19: '*1/*2' }, clopidogrel)));
    expect(all).toHaveLength([...people.facts.get('decision-aid')!.keys()].length);
    expect(all.map((one) => one.fits)).toEqual(all.map((one) => one.fits).toSorted((a, b) => Number(b) - Number(a)));
  });
});

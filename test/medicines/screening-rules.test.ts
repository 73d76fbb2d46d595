import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/knowledge/index.ts';
import { checkMedicines } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { NOW, recordOf } from './person.ts';

const TOOL = 'stopp-start-v2-codes';
const rules = () =>
  [...factsOf(loadTestKnowledge(), 'screening-rule').values()].filter(({ sources }) => sources.includes(TOOL));

describe('STOPP/START version 2', () => {
  it('all 112 criteria with codes are held, under their own licence and with their corrections named', () => {
    expect(rules()).toHaveLength(112);
    expect(rules().filter(({ body }) => body.asks === 'start')).toHaveLength(35);
    for (const rule of rules()) expect(rule.sources).toEqual([TOOL]);
    expect(rules().filter(({ body }) => body.corrected !== undefined).length).toBeGreaterThan(10);
  });
  it('below 65 no criterion speaks and none says that a medicine is missing', () => {
    const person = {
      sex: 'male',
      conditions: ['atrial-fibrillation', 'past myocardial-infarction', 'heart-failure'],
      medicines: ['diazepam 5 mg x1 since 2020-01-01', 'verapamil 80 mg x3'],
    } as const;
    const at = (age: number) =>
      checkMedicines(loadTestKnowledge(), {
        record: recordOf({ ...person, age }),
        now: NOW,
        phenotypes: [],
        derived: [],
      });
    const tools = (age: number) =>
      at(age).concerns.flatMap(({ value }) => value.sources.filter(({ source }) => source === TOOL));
    expect(at(60).omissions.filter(({ evidence }) => evidence.some(({ source }) => source === TOOL))).toEqual([]);
    expect(tools(60)).toEqual([]);
    expect(at(70).omissions.length).toBeGreaterThan(2);
    expect(tools(70).length).toBeGreaterThan(0);
  });
  it('what a criterion leaves to judgement is never said aloud', () => {
    const record = recordOf({
      age: 80,
      sex: 'female',
      conditions: ['depression', 'hypertension', 'osteoarthritis'],
      medicines: ['furosemide 40 mg x1', 'omeprazole 40 mg x1 since 2020-01-01', 'morphine 10 mg x2'],
    });
    const result = checkMedicines(loadTestKnowledge(), { record, now: NOW, phenotypes: [], derived: [] });
    const judged = new Set(
      rules()
        .filter(({ body }) => body.judge.length > 0)
        .map(({ ref }) => ref.id),
    );
    const alone = result.concerns.filter(({ value }) => value.sources.every(({ record: id }) => judged.has(id)));
    expect(alone.length).toBeGreaterThan(0);
    expect(new Set(alone.map(({ value }) => value.tier))).toEqual(new Set(['quiet']));
  });
  it('a suggestion leaves out what this person must not have', () => {
    const record = recordOf({
      age: 70,
      sex: 'male',
      conditions: ['heart-failure', 'asthma', 'past myocardial-infarction', 'angioedema'],
      allergies: ['aspirin severe'],
      medicines: ['atorvastatin 20 mg x1'],
    });
    const { omissions } = checkMedicines(loadTestKnowledge(), { record, now: NOW, phenotypes: [], derived: [] });
    const of = (criterion: string) => omissions.find(({ value }) => value.criterion === criterion)?.value;
    expect(of('START A3')?.excluded.map(({ drug }) => drug)).toContain('aspirin');
    expect(of('START A3')?.suggests.drugs).toContain('clopidogrel');
    expect(of('START A6')?.excluded.map(({ drug }) => drug)).toContain('ramipril');
    expect(of('START A7')?.excluded.map(({ drug }) => drug)).toContain('propranolol');
  });
});

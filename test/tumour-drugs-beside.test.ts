import { describe, expect, it } from 'vitest';
import { drugBeside } from '../src/engine/tumour/drugs-beside.ts';
import { drugsOfStatements } from '../src/engine/tumour/drugs-of-statements.ts';
import { personKnown } from '../src/engine/tumour/person-known.ts';
import type { TherapyStatement } from '../src/oncology/index.ts';
import type { DrugBeside } from '../src/plan/index.ts';
import { createResolver, mergeRecords, readPersonFile } from '../src/record/index.ts';
import { testOncology } from './support/oncology-pack.ts';

const now = '2026-11-22';
const knowledge = testOncology();
const mark = { id: knowledge.release.id, digest: knowledge.release.digest };

/** What stands beside each drug of the sets, for the person of a person file. */
async function beside(person: string, ...sets: readonly (readonly string[])[]): Promise<Map<string, DrugBeside>> {
  const read = await readPersonFile(
    person,
    { name: 'person.yaml' },
    { now, knowledge, resolver: createResolver(knowledge) },
  );
  const record = mergeRecords([read], now, knowledge);
  const statements = sets.map((therapies): Pick<TherapyStatement, 'id' | 'effect' | 'status' | 'therapies'> => ({
    id: `sensitivity/${therapies.join('+')}`,
    effect: 'sensitivity',
    status: 'offered',
    therapies,
  }));
  const proposed = drugsOfStatements(statements, knowledge);
  const drugs = new Set(proposed.flatMap(({ drug }) => drug ?? []));
  const known = personKnown(knowledge, mark, { record, readings: [], outside: [] }, drugs, now);
  return new Map(proposed.map((one) => [one.drug ?? one.therapy, drugBeside(one, known, knowledge, now)]));
}

const found = (one: DrugBeside | undefined) =>
  (one?.concerns ?? []).map(({ code, value, together }) => ({
    code,
    check: value?.check,
    drugs: value === undefined ? [] : [value.drug, ...value.with].toSorted(),
    ...(together === undefined ? {} : { together }),
  }));

describe('a proposed medicine beside the person', () => {
  it('meets the medicines that are taken: capecitabine raises warfarin', async () => {
    const drugs = await beside('medicines: [warfarin 5 mg once a day]', ['Capecitabine']);
    expect(found(drugs.get('capecitabine'))).toContainEqual(
      expect.objectContaining({ check: 'interaction', drugs: ['capecitabine', 'warfarin'] }),
    );
  });

  it('meets an allergy', async () => {
    const drugs = await beside('allergies: [carboplatin]', ['Carboplatin'], ['Erlotinib']);
    expect(found(drugs.get('carboplatin')).map(({ check }) => check)).toContain('allergy');
    expect(found(drugs.get('erlotinib')).map(({ check }) => check)).not.toContain('allergy');
  });

  it('meets a kidney that works too little', async () => {
    const drugs = await beside('born: 1950-01-01\nsex: male\nlabs: {creatinine: 3.2 mg/dL on 2026-11-20}', [
      'Cisplatin',
    ]);
    expect(drugs.get('cisplatin')).toMatchObject({ word: 'avoid' });
    expect(found(drugs.get('cisplatin')).map(({ check }) => check)).toContain('kidney');
  });

  it('says which checks could not be made', async () => {
    const drugs = await beside('born: 1970-01-01', ['Encorafenib']);
    expect(drugs.get('encorafenib')?.unchecked).toContain('kidney');
  });
});

describe('medicines of one set', () => {
  const pair = ['Pazopanib', 'Vorinostat'];

  it('are checked against each other: two that lengthen QT', async () => {
    const drugs = await beside('born: 1970-01-01', pair);
    for (const drug of ['pazopanib', 'vorinostat'])
      expect(found(drugs.get(drug)), drug).toContainEqual({
        code: 'qt-prolongation',
        check: 'qt',
        drugs: ['pazopanib', 'vorinostat'],
        together: ['sensitivity/Pazopanib+Vorinostat'],
      });
  });

  it('are told with the set that has both, and no other', async () => {
    const alone = await beside('born: 1970-01-01', pair, ['Vorinostat']);
    expect(found(alone.get('vorinostat')).flatMap(({ together = [] }) => together)).toEqual([
      'sensitivity/Pazopanib+Vorinostat',
    ]);
  });

  it('of different sets are not', async () => {
    const apart = await beside('born: 1970-01-01', ['Pazopanib'], ['Vorinostat']);
    expect(found(apart.get('pazopanib')).flatMap(({ drugs }) => drugs)).not.toContain('vorinostat');
  });
});

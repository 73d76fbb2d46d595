import { describe, expect, it } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { mergeRecords } from '../merge-records.ts';
import { readPersonFile } from '../person-file/index.ts';
import type { PersonRecord } from '../person-record.ts';
import { createResolver } from '../resolve/resolver.ts';
import {
  type Claim,
  type Correction,
  applyCorrections,
  correctionEntry,
  correctionsOf,
  factsOfRecord,
} from './index.ts';

const knowledge = loadTestKnowledge();
const now = '2026-11-22';
const options = { now, knowledge, resolver: createResolver(knowledge) };
const read = (text: string): Promise<Partial<PersonRecord>> => readPersonFile(text, { name: 'person.yaml' }, options);

const TEXT = `
date: 2026-11-01
sex: female
pregnancy: pregnant
medicines: [clopidogrel 75 mg once daily, omeprazole 20 mg once daily]
conditions: [heart failure since 2020]
allergies: [penicillin (rash)]
labs:
  creatinine: [1.1 mg/dL on 2026-10-01, 0.9 mg/dL on 2025-01-05]
lifestyle: { smoking: 5 a day, diet: [vegetarian, low-salt] }
family: [{ relation: mother, conditions: [stroke at 70] }]
procedures: [PCI 2026-08-10]
genotypes: { CYP2C19: '*1/*2' }
`;

async function corrected(key: string, claim: Claim, says: string | null = null): Promise<Partial<PersonRecord>> {
  const record = await read(TEXT);
  return applyCorrections(record, [await correction(key, claim, says)]);
}

async function correction(key: string, claim: Claim, says: string | null = null): Promise<Correction> {
  const fact = factsOfRecord(await read(TEXT)).find((one) => one.key === key);
  if (fact === undefined) throw new Error(`no fact ${key}`);
  return { fact: key, section: fact.section, name: fact.name, date: fact.date, claim, says, on: now };
}

describe('what a person says is wrong', () => {
  it('lists every fact once, by what it says', async () => {
    const keys = factsOfRecord(await read(TEXT)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['person/sex', 'medicines/clopidogrel', 'genomics/CYP2C19']));
    expect(keys.filter((key) => key.startsWith('measurements/creatinine/'))).toHaveLength(2);
  });

  it.each([
    ['person/pregnancy', (one: Partial<PersonRecord>) => one.pregnancy ?? 'gone'],
    ['medicines/clopidogrel', (one) => one.medicines?.find((use) => use.ingredients.includes('clopidogrel')) ?? 'gone'],
    ['conditions/heart-failure', (one) => one.conditions?.[0] ?? 'gone'],
    ['lifestyle/diet/vegetarian', (one) => one.lifestyle?.diet?.find(({ value }) => value === 'vegetarian') ?? 'gone'],
    ['family/mother/stroke at 70', (one) => one.family?.[0] ?? 'gone'],
    ['genomics/CYP2C19', (one) => one.genomics?.[0] ?? 'gone'],
    ['lifestyle/smoking', (one) => one.lifestyle?.smoking ?? 'gone'],
  ] as const satisfies readonly (readonly [string, (one: Partial<PersonRecord>) => unknown])[])(
    '%s: what is not true leaves the record, with a notice and its place kept',
    async (key, look) => {
      const all = factsOfRecord(await read(TEXT)).map((fact) => fact.key);
      const found = all.find((one) => one === key || one.startsWith(key.replace(/ at \d+$/, '')))!;
      expect(look(await read(TEXT))).not.toBe('gone');
      const record = await corrected(found, 'not-true');
      expect(look(record)).toBe('gone');
      expect(record.corrected).toMatchObject([{ fact: found, claim: 'not-true', on: now }]);
      expect(record.corrected?.[0]?.was.at).toMatchObject({ kind: 'document', source: 'person.yaml' });
      expect(record.notices?.map(({ code }) => code)).toContain('RECORD_CORRECTED_NOT_TRUE');
      expect(factsOfRecord(record)).toHaveLength(all.length - 1);
    },
  );

  it('ends what is over on the day that the person said so', async () => {
    const medicine = (await corrected('medicines/omeprazole', 'not-any-more')).medicines?.[1];
    expect(medicine).toMatchObject({ status: 'stopped', stoppedOn: now, at: { kind: 'stated', by: 'person' } });
    expect((await corrected('conditions/heart-failure', 'not-any-more')).conditions?.[0]?.status).toBe('past');
    expect((await corrected('lifestyle/smoking', 'not-any-more')).lifestyle?.smoking?.value).toEqual({
      state: 'former',
      stoppedOn: now,
    });
    const measured = (await corrected('measurements/creatinine/2026-10-01', 'not-any-more')).measurements;
    expect(measured?.find(({ date }) => date === '2026-10-01')?.flags).toContain('stale');
  });

  it.each(['not-true', 'not-any-more', 'other-value'] as const)('keeps an allergy in force (%s)', async (claim) => {
    const key = factsOfRecord(await read(TEXT)).find(({ section }) => section === 'allergies')!.key;
    const record = await corrected(key, claim, 'nothing');
    expect(record.allergies).toMatchObject([{ verification: 'unconfirmed' }]);
    expect(record.notices?.at(-1)).toMatchObject({ code: 'RECORD_ALLERGY_DOUBTED', severity: 'serious' });
  });

  it.each([
    [
      'medicines/clopidogrel',
      '150 mg once daily',
      (one: PersonRecord) => one.medicines.find((use) => use.ingredients.includes('clopidogrel'))?.dose?.amount?.value,
      150,
    ],
    [
      'measurements/creatinine/2026-10-01',
      '1.4 mg/dL',
      (one: PersonRecord) => one.measurements.find(({ date }) => date === '2026-10-01')?.as?.value,
      1.4,
    ],
    [
      'genomics/CYP2C19',
      '*1/*1',
      (one: PersonRecord) => one.genomics.map(({ value }) => value.diplotype).join(),
      '*1/*1',
    ],
    ['person/pregnancy', 'not-pregnant', (one: PersonRecord) => one.pregnancy?.value, 'not-pregnant'],
    ['lifestyle/smoking', 'never', (one: PersonRecord) => one.lifestyle.smoking?.value.state, 'never'],
  ] as const)('%s: another value is read like all that is typed in', async (key, says, look, value) => {
    const one = await correction(key, 'other-value', says);
    const merged = mergeRecords(
      [applyCorrections(await read(TEXT), [one]), await read(correctionEntry(one)!)],
      now,
      knowledge,
    );
    expect(look(merged)).toBe(value);
    expect(merged.corrected).toHaveLength(1);
  });

  it('leaves a record alone that says nothing of it, and whatever is no correction', async () => {
    const record = await read('sex: male\n');
    expect(applyCorrections(record, [await correction('medicines/clopidogrel', 'not-true')])).toBe(record);
    const kept = [{ path: 'x' }, null, 'text', await correction('person/sex', 'not-true')];
    expect(correctionsOf(kept)).toEqual([kept[3]]);
  });
});

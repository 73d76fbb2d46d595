import { expect, it } from 'vitest';
import type { Relative } from '../../src/record/index.ts';
import { correctionEntry, createResolver, mergeRecords, readPersonFile } from '../../src/record/index.ts';
import { factsOf } from '../../src/knowledge/index.ts';
import { ownEntry, withOwnEntry } from '../../web/src/app/own-entry.ts';
import {
  ILLNESSES,
  NO_ILLNESS,
  NO_RELATIVE,
  RELATIONS,
  type TypedRelative,
  asCorrection,
  asFile,
  asTyped,
  refusedOf,
} from '../../web/src/screens/my-relatives/relatives.ts';
import { keptWith, toldBy } from '../../web/src/screens/my-relatives/keep-relatives.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();
const now = '2026-11-22';
const resolver = createResolver(knowledge);

async function read(text: string, name = 'person.yaml') {
  return readPersonFile(text, { name }, { knowledge, now, resolver });
}

/** The record as the plan would hold it, of a file and what the page keeps. */
async function recordOf(file: string, entries: readonly string[]) {
  const parts = [await read(file), ...(await Promise.all(entries.map((text, i) => read(text, `entry ${i + 1}`))))];
  return mergeRecords(parts, now, knowledge);
}

const AUNT: TypedRelative = {
  relation: 'maternal-aunt',
  sex: '',
  alive: 'no',
  age: '61',
  well: false,
  illnesses: [
    { illness: 'breast-cancer', words: '', age: '45' },
    { illness: 'other', words: 'a rare, odd illness', age: '' },
  ],
};
const WELL: TypedRelative = {
  ...NO_RELATIVE,
  relation: 'paternal-cousin',
  sex: 'female',
  alive: 'yes',
  age: '40',
  well: true,
};

it('every illness of the form is one that the knowledge knows, and every relation is understood', async () => {
  const known = factsOf(knowledge, 'condition');
  expect(ILLNESSES.filter((id) => !known.has(id))).toEqual([]);
  const told = RELATIONS.map((relation) => asFile({ ...NO_RELATIVE, relation, sex: 'female' }));
  const { notices, family } = await recordOf('sex: female\n', withOwnEntry([], 'family', told, now));
  expect(notices.map(({ code }) => code)).toEqual([]);
  expect(family.map(({ relation }) => relation)).toEqual(RELATIONS);
  expect(family.filter(({ sex }) => sex === null)).toEqual([]);
});

it.each([AUNT, WELL, { ...NO_RELATIVE, relation: 'son' }])(
  '%o comes back from the record as it was typed',
  async (typed) => {
    const { family } = await recordOf('sex: female\n', withOwnEntry([], 'family', [asFile(typed)], now));
    expect(asTyped(family[0]!)).toEqual(typed);
    for (const { illness } of typed.illnesses)
      if (illness !== 'other') expect(family[0]!.conditions.flatMap(({ conditions }) => conditions)).toContain(illness);
  },
);

it.each([
  AUNT,
  WELL,
  { ...NO_RELATIVE, relation: 'son', age: '9' },
  { ...NO_RELATIVE, relation: 'son', alive: 'yes' as const },
])('the correction of %o says the same as its entry', async (typed) => {
  const text = correctionEntry({
    fact: 'family/x',
    section: 'family',
    name: typed.relation,
    date: null,
    claim: 'other-value',
    says: asCorrection(typed),
    on: now,
  });
  const { family } = await recordOf('sex: female\n', [text!]);
  const said = { ...typed, illnesses: typed.illnesses.map((one) => ({ ...one, words: one.words.replace(',', ' ') })) };
  expect(asTyped(family[0]!)).toEqual(said);
});

it('a correction in other words stays one illness in those words', async () => {
  const correction = {
    fact: 'x',
    section: 'family',
    name: 'mother',
    date: null,
    claim: 'other-value',
    on: now,
  } as const;
  const { family } = await recordOf('sex: female\n', [correctionEntry({ ...correction, says: 'stroke; I think' })!]);
  expect(family[0]!.conditions.map(({ written }) => written)).toEqual(['stroke; I think']);
});

it('refuses who is not told, ages that cannot be, an illness after the age', () => {
  expect(refusedOf(NO_RELATIVE)).toEqual(['relation']);
  expect(refusedOf({ ...WELL, sex: '' })).toEqual(['sex']);
  expect(refusedOf({ ...AUNT, age: '121' })).toEqual(['age']);
  expect(refusedOf({ ...AUNT, illnesses: [{ ...NO_ILLNESS, age: 'old' }] })).toEqual(['illness-age']);
  expect(refusedOf({ ...AUNT, illnesses: [{ ...NO_ILLNESS, age: '62' }] })).toEqual(['illness-older']);
  expect(refusedOf(AUNT)).toEqual([]);
});

it('changes each relative where it was told: own entry, file, answers', async () => {
  const file = 'sex: female\nfamily: [{ relation: mother, conditions: [stroke at 70] }]\n';
  const held = {
    entries: withOwnEntry(['kept: as it is'], 'family', [asFile(AUNT)], now),
    corrections: [],
    answers: {},
  };
  const record = await recordOf(file, [held.entries[1]!]);
  // In the page's list, entries are numbered as they are held.
  const at = (one: Relative): Relative =>
    'source' in one.at && one.at.source === 'entry 1' ? { ...one, at: { ...one.at, source: 'entry 2' } } : one;
  const [mother, aunt] = record.family.map(at);
  expect(toldBy(aunt!, held)).toEqual({ by: 'page', at: 0 });
  expect(keptWith(held, record, aunt!, null, now)).toEqual({ entries: ['kept: as it is'] });
  expect(toldBy(record.family[0]!, held)).toEqual({ by: 'file', source: 'person.yaml' });
  const { corrections } = keptWith(
    held,
    record,
    record.family[0]!,
    { ...asTyped(mother!), alive: 'no', age: '71' },
    now,
  );
  expect(corrections).toMatchObject([
    { fact: 'family/mother/stroke', claim: 'other-value', says: 'stroke at 70; died at 71' },
  ]);
  const answered = {
    ...mother!,
    at: { kind: 'document', source: 'answers of 2026-11-22', path: 'family[0]' },
  } as const;
  const moved = keptWith(
    { entries: [], corrections: [], answers: { 'family-mother': 'stroke at 70' } },
    { ...record, family: [answered] },
    answered,
    { ...asTyped(answered), age: '71' },
    now,
  );
  expect(moved.answers).toEqual({});
  expect(ownEntry(moved.entries!, 'family')).toMatchObject([{ relation: 'mother', age: 71 }]);
});

import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { planOfCase } from '../../test/support/case-person.ts';
import { loadTestKnowledge } from '../../test/support/knowledge.ts';
import { canonicalJson, digestOf } from '../core/index.ts';
import { careFromParts, createEngine } from '../engine/index.ts';
import { nodeHost } from '../platform/node/index.ts';
import type { heldSchema } from './held-schema.ts';
import { type HeldPerson, emptyHeld, heldParts, openPerson, partsOfHeld, readHeld, seal, sealPerson } from './index.ts';

const LEAST = { memoryKiB: 19_456, passes: 2, lanes: 1 };
const PASSPHRASE = 'correct horse battery';
const random = (bytes: number): Uint8Array => randomBytes(bytes);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const plan = planOfCase({ born: '1960-05-01', sex: 'male', medicines: [{ drug: 'simvastatin', mg: 40, perDay: 1 }] });
const item = plan.items[0]!;
const empty = emptyHeld({ knowledge: { id: plan.knowledge.id, digest: plan.knowledge.digest }, saved: '2026-11-22' });
const held: HeldPerson = {
  ...empty,
  parts: [
    { kind: 'record', file: 'person.yaml', record: plan.person },
    { kind: 'outside', file: 'cyp2d6.tsv', text: 'CYP2D6\t*1/*4\n' },
    { kind: 'prices', file: 'prices.csv', text: 'drug,price\n' },
  ],
  answers: { smoking: 'never', medicines: ['aspirin 100 mg'], weight: 70, 'wants-pregnancy': false },
  answered: { smoking: '2026-11-20' },
  entries: ['sex: male\n'],
  corrections: [{ path: 'medicines[0]', says: 'I do not take it' }],
  plan,
  signed: plan,
  signatures: [{ name: 'Dr A', role: 'GP', on: '2026-11-22', knowledge: plan.knowledge.id, plan: digestOf(plan) }],
  decisions: [
    { item: item.id, choice: 'decline', reason: 'cramps', by: null, on: '2026-11-22', digest: digestOf(item) },
  ],
  diary: [{ on: '2026-11-22', at: '08:00', kind: 'effect', drug: 'simvastatin', text: 'cramp', severity: 'mild' }],
  choices: { language: 'es', values: { 'fewer-pills': 2 } },
  notes: { [item.id]: 'ask at the visit' },
};

describe('what a person holds', () => {
  it('is the same after sealing and opening', async () => {
    const opened = await openPerson(await sealPerson(held, PASSPHRASE, random, LEAST), PASSPHRASE);
    expect(canonicalJson(opened)).toBe(canonicalJson(held));
  });

  it('may be empty', async () => {
    expect(await readHeld(bytesOf(empty))).toEqual(empty);
  });

  it.each([
    ['the document', { ...held, schema: 'propria/held/2' }, 'propria/held/2'],
    ['its plan', { ...held, plan: { ...plan, schema: 'propria/care/9' } }, 'propria/care/9'],
    ['the signed plan', { ...held, signed: { ...plan, schema: 'propria/care/0' } }, 'propria/care/0'],
    [
      'a reading',
      { ...held, parts: [{ kind: 'reading', file: 'x', reading: { schema: 'propria/reading/7' } }] },
      'propria/reading/7',
    ],
  ])('is refused where the version of %s is not known', async (_, document, found) => {
    await expect(readHeld(bytesOf(document))).rejects.toMatchObject({ code: 'CORE_UNKNOWN_SCHEMA', params: { found } });
  });

  it.each([
    ['a list', []],
    ['null', null],
    ['no schema', { ...held, schema: undefined }],
    ['a missing part', { ...held, diary: undefined }],
    ['an unknown part', { ...held, extra: 1 }],
    ['a plan that is none', { ...held, plan: { schema: 'propria/care/1' } }],
    ['a part of another kind', { ...held, parts: [{ kind: 'genome', file: 'x', bytes: 'AAAA' }] }],
    ['a record with a field too many', { ...held, parts: [{ kind: 'record', file: 'x', record: { genome: 'AAAA' } }] }],
    ['a decision that is none', { ...held, decisions: [{ ...held.decisions[0], choice: 'maybe' }] }],
    ['a digest that is none', { ...held, signatures: [{ ...held.signatures[0], plan: 'x' }] }],
  ])('is refused for another shape: %s', async (_, document) => {
    await expect(readHeld(bytesOf(document))).rejects.toMatchObject({ code: 'CORE_NOT_A_DOCUMENT' });
  });

  it('is refused where a sealed file holds no JSON, or no UTF-8', async () => {
    const sealed = await seal(new TextEncoder().encode('not JSON'), PASSPHRASE, random, LEAST);
    await expect(openPerson(sealed, PASSPHRASE)).rejects.toMatchObject({ code: 'CORE_NOT_A_DOCUMENT' });
    await expect(readHeld(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toMatchObject({ code: 'CORE_NOT_A_DOCUMENT' });
  });

  it('has a schema that says what its type says', () => {
    type Inferred = z.infer<ReturnType<typeof heldSchema>>;
    type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'the schema is narrower') : 'the schema is wider';
    expectTypeOf<Same<Inferred, HeldPerson>>().toEqualTypeOf<true>();
  });
});

describe('a plan made anew of what a person holds', () => {
  const knowledge = loadTestKnowledge();
  const engine = createEngine({ knowledge, host: nodeHost });
  const now = '2026-11-22';
  let kept: HeldPerson = empty;
  beforeAll(() => {
    const parts = heldParts([
      { kind: 'record', file: '/home/a/person.yaml', record: plan.person },
      { kind: 'plan', file: 'old.json', plan },
      { kind: 'passed-over', file: 'README.md', notice: null },
    ]);
    kept = { ...empty, parts, entries: ['medicines:\n  - clarithromycin 500 mg twice daily\n'] };
  });

  it('keeps files without their folders, and no plan among them', () => {
    expect(kept.parts).toEqual([{ kind: 'record', file: 'person.yaml', record: plan.person }]);
  });

  it('takes what was typed in and what was answered beside what the files said', async () => {
    const question = [...knowledge.facts.get('interview-question')!.keys()].find((id) => id.includes('grapefruit'))!;
    const parts = await partsOfHeld({ ...kept, answers: { [question]: true } }, { knowledge, now });
    expect(parts.map(({ file }) => file)).toEqual(['person.yaml', 'entry 1', 'answers of 2026-11-22']);
    const again = careFromParts(engine, knowledge, parts, { now });
    expect(again.person.medicines.map(({ ingredients }) => ingredients[0])).toEqual(
      expect.arrayContaining(['simvastatin', 'clarithromycin']),
    );
    expect(again.person.lifestyle.grapefruit?.value).toBe(true);
    expect(digestOf(careFromParts(engine, knowledge, parts, { now }))).toBe(digestOf(again));
  });

  it('dates each answer by its own day: an old one stays old, however late the plan is made', async () => {
    const answers = { smoking: 'never', alcohol: 'none' };
    const parts = await partsOfHeld(
      { ...kept, answers, answered: { smoking: '2024-03-01' }, saved: '2026-11-20' },
      { knowledge, now },
    );
    const { lifestyle } = careFromParts(engine, knowledge, parts, { now }).person;
    expect(lifestyle.smoking).toMatchObject({ value: { state: 'never' }, date: '2024-03-01' });
    expect(lifestyle.alcohol).toMatchObject({ value: { state: 'none' }, date: '2026-11-20' });
  });
});

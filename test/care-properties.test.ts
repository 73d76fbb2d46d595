import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/index.ts';
import { loadDocumentSchemas } from '../src/engine/index.ts';
import type { CareItem } from '../src/plan/index.ts';
import { type CaseMedicine, type CasePerson, planOfCase } from './support/case-person.ts';

const DRUGS = [
  'clopidogrel', 'warfarin', 'simvastatin', 'metoprolol', 'omeprazole', 'citalopram', 'codeine', 'amitriptyline', 'allopurinol',
  'azathioprine', 'metformin', 'valproic-acid', 'ibuprofen', 'tacrolimus', 'clarithromycin', 'lithium', 'digoxin', 'sertraline',
  'phenelzine', 'prednisolone', 'levothyroxine', 'amiodarone', 'no-such-medicine', 'abacavir', 'tamoxifen', 'paroxetine',
] as const; // prettier-ignore
const CONDITIONS = [
  'asthma',
  'heart-failure',
  'epilepsy',
  'coronary-artery-disease',
  'atrial-fibrillation',
  'depression',
  'diabetes-type-2',
];

const medicine: fc.Arbitrary<CaseMedicine> = fc.record(
  {
    drug: fc.constantFrom(...DRUGS),
    mg: fc.constantFrom(5, 20, 100, 500),
    perDay: fc.constantFrom(1, 2, 3),
    planned: fc.boolean(),
    since: fc.constantFrom('2020-01-01', '2026-11-01'),
    response: fc.constantFrom('good' as const, 'none' as const),
  },
  { requiredKeys: ['drug'] },
);
const person: fc.Arbitrary<CasePerson> = fc.record(
  {
    born: fc.constantFrom('1940-01-01', '1980-05-05', '2015-01-01'),
    sex: fc.constantFrom('female' as const, 'male' as const),
    country: fc.constantFrom('US', 'NL', 'DE'),
    pregnancy: fc.constantFrom('pregnant' as const, 'planning' as const, 'not-pregnant' as const),
    lactating: fc.boolean(),
    medicines: fc.array(medicine, { maxLength: 5 }),
    conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 3 }),
    allergies: fc.uniqueArray(fc.constantFrom('~penicillins', 'clopidogrel', 'metoprolol', 'valproic-acid'), {
      maxLength: 2,
    }),
    measured: fc.constantFrom(
      [['creatinine', 3.1, 'mg/dL', '2026-11-01']] as const,
      [
        ['inr', 2.5, '1', '2026-11-01'],
        ['inr', 2.4, '1', '2026-10-20'],
      ] as const,
      [['inr', 7, '1', '2026-11-01']] as const,
    ),
    genes: fc.constantFrom({ CYP2C19: '*2/*2' }, { CYP2D6: '*1/*1x2' }, { CYP2C9: '*3/*3', CYP2D6: '*4/*4' }, {}),
    budget: fc.constantFrom(0, 10, 1000),
  },
  { requiredKeys: ['medicines'] },
);

const isLine = (item: CareItem): boolean => item.id.startsWith('medicine/');
const ENDING = new Set(['stop', 'switch']);

describe('a plan of anybody', () => {
  it('has one line a medicine, no two that contradict, and ends nothing essential without something in its place', () => {
    fc.assert(
      fc.property(person, (one) => {
        const plan = planOfCase(one);
        const taken = new Set(
          plan.person.medicines.filter((use) => use.status !== 'stopped').flatMap((use) => use.ingredients),
        );
        const lines = plan.items.filter(isLine);
        expect(lines.map((line) => line.drug ?? '').toSorted()).toEqual([...taken].toSorted());
        const unresolved = plan.person.medicines.filter(
          (use) => use.status !== 'stopped' && use.ingredients.length === 0,
        );
        expect(plan.notChecked.map((use) => use.id)).toEqual(unresolved.map((use) => use.id));
        expect(new Set(plan.items.map((item) => item.id)).size).toBe(plan.items.length);
        expect(plan.actNow.length).toBeLessThanOrEqual(5);
        for (const line of lines) {
          const directions = new Set(
            line.sides.filter((side) => side.won && side.from !== 'omission').map((side) => side.direction),
          );
          if (line.kind === 'change-dose') expect(directions.has('up') && directions.has('down')).toBe(false);
          if (line.resolution.kind === 'opposite') expect(line.change).toBeNull();
          if (line.kind === 'keep')
            expect(line.sides.some((side) => side.won && side.direction === 'stop')).toBe(false);
          const essential = line.sides.some((side) => side.id === `omission/${line.drug}`);
          if (essential && ENDING.has(line.kind)) expect(line.change?.to ?? null).not.toBeNull();
          if (essential && line.kind === 'refer') expect(line.urgent).toBe(true);
          expect(line.trace.records.length).toBeGreaterThan(0);
          // What an estimate says never wins.
          expect(line.sides.some((side) => side.won && side.layer === 'estimate')).toBe(false);
          // Nobody is offered what is taken already, nor what the table ruled out.
          if ((line.change?.to ?? null) !== null && line.kind === 'switch')
            expect(line.alternatives?.excluded.map((row) => row.drug) ?? []).not.toContain(line.change!.to);
        }
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it('has the shape that its schema says, through JSON and back', async () => {
    const { care } = await loadDocumentSchemas();
    fc.assert(
      fc.property(person, (one) => {
        const written: unknown = JSON.parse(canonicalJson(planOfCase(one)));
        const read = care.safeParse(written);
        expect(read.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('is the same for the same person, and in whatever order the medicines stand', () => {
    fc.assert(
      fc.property(person, (one) => {
        const lines = (medicines: readonly CaseMedicine[]) =>
          planOfCase({ ...one, medicines })
            .items.filter(isLine)
            .map(({ id, kind, word, resolution }) => ({ id, kind, word, resolution }));
        const distinct = [...new Map(one.medicines.map((use) => [use.drug, use])).values()];
        expect(lines(distinct)).toEqual(lines(distinct.toReversed()));
      }),
      { numRuns: 10, seed: 20261122 },
    );
  });

  it('puts what meets a stated wish before what does not, all else alike', () => {
    const base: CasePerson = {
      budget: 1,
      medicines: [
        { drug: 'ibuprofen', mg: 400, perDay: 3, since: '2026-10-01' },
        { drug: 'naproxen', mg: 500, perDay: 2, since: '2026-10-01' },
        { drug: 'amlodipine', mg: 5, since: '2026-10-01' },
      ],
    };
    const wishes = (matters: readonly string[]) =>
      planOfCase({ ...base, matters }).items.map((item) => item.rank.find(({ by }) => by === 'wishes')!.value);
    expect(wishes(['lower-cost'])).not.toEqual(wishes(['no-blood-draws', 'lower-cost']));
  });

  it('of a dead person there is none', () => {
    // Refused before anything is read.
    expect(() => planOfCase({ medicines: [], died: '2026-01-01' })).toThrow(/PLAN_PERSON_DIED|died/);
  });
});

import { expect, it } from 'vitest';
import { planOfCase } from '../../../test/support/case-person.ts';
import { diffCare } from './diff-care.ts';

const person = {
  medicines: [{ drug: 'warfarin', mg: 5, for: ['atrial-fibrillation'], since: '2024-01-01' }],
  conditions: ['atrial-fibrillation'],
  genes: { CYP2C9: '*2/*3' },
} as const;
const stable = [
  ['inr', 2.4, '1', '2026-11-10'],
  ['inr', 2.6, '1', '2026-10-10'],
] as const;

it('a plan and itself differ in nothing', () => {
  const plan = planOfCase(person);
  expect(diffCare(plan, plan)).toMatchObject({ items: [], facts: [], options: [] });
});

it('a new value is named as the cause of a changed line', () => {
  const diff = diffCare(planOfCase(person), planOfCase({ ...person, measured: stable }));
  const line = diff.items.find(({ id }) => id === 'medicine/warfarin')!;
  expect(line).toMatchObject({ change: 'changed', is: { kind: 'keep' } });
  expect(line.causes).toContainEqual({ kind: 'side', side: 'measured/warfarin/inr', how: 'added' });
  expect(diff.facts).toContainEqual({ section: 'measurements', written: 'inr', how: 'added' });
});

it('a country is named as the option that changed a line', () => {
  const taken = {
    medicines: [{ drug: 'metoprolol', mg: 50, since: '2025-01-01' }],
    genes: { CYP2D6: '*1/*4' },
  } as const;
  const diff = diffCare(planOfCase({ ...taken, country: 'US' }), planOfCase({ ...taken, country: 'NL' }));
  const line = diff.items.find(({ id }) => id === 'medicine/metoprolol')!;
  expect(line.causes).toContainEqual({ kind: 'option', option: 'country' });
});

it('a changed record of the knowledge is named by its id', () => {
  const plan = planOfCase(person);
  const [first, ...items] = plan.items;
  const [record, ...records] = first!.trace.records;
  const other = {
    ...plan,
    knowledge: { ...plan.knowledge, digest: 'ab'.repeat(32) },
    items: [
      {
        ...first!,
        word: 'usual-care' as const,
        trace: { ...first!.trace, records: [{ ...record!, digest: 'cd'.repeat(32) }, ...records] },
      },
      ...items,
    ],
  };
  expect(diffCare(plan, other).items[0]?.causes).toContainEqual({ kind: 'record', record: record!.id, how: 'changed' });
});

it('a medicine that came is an added line', () => {
  const diff = diffCare(
    planOfCase(person),
    planOfCase({ ...person, medicines: [...person.medicines, { drug: 'ibuprofen', mg: 400 }] }),
  );
  expect(diff.items.find(({ id }) => id === 'medicine/ibuprofen')?.change).toBe('added');
});

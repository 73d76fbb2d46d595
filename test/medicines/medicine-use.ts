import type { MedicineUse } from '../../src/record/index.ts';

/**
 * A medicine use for tables of cases. `rhythm`: doses a day, stated times, or `weekly`, `as-needed`, `unreadable`,
 * `with-food`. A name with a leading `?` resolves to nothing.
 */
export function medicineUse(drug: string, rhythm: number | string | readonly string[]): MedicineUse {
  const known = !drug.startsWith('?');
  const times = Array.isArray(rhythm) ? (rhythm as readonly string[]) : [];
  const perDay = typeof rhythm === 'number' ? rhythm : rhythm === 'weekly' ? 1 / 7 : rhythm === 'with-food' ? 1 : null;
  return {
    id: drug,
    written: drug,
    codes: [],
    ingredients: known ? [drug] : [],
    resolvedBy: known ? 'name' : null,
    status: 'active',
    kind: 'prescribed',
    dose: {
      amount: null,
      timesPerDay: perDay,
      times,
      withFood: rhythm === 'with-food' ? true : null,
      text: rhythm === 'unreadable' ? 'as told by the clinic' : null,
    },
    route: null,
    indications: [],
    since: null,
    stoppedOn: null,
    response: null,
    tolerance: null,
    asNeeded: rhythm === 'as-needed',
    at: { kind: 'stated', by: 'case', date: '2026-11-22' },
    date: null,
  };
}

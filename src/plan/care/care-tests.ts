import type { DerivedValue } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { GeneFinding, MedicineFinding } from '../plan.ts';
import type { CareItem, CarePlan, TestNext, TestNotNeeded } from './care-plan.ts';
import { usableValues } from './own-voices.ts';

/** A value so young is not asked for again where nothing changes. */
const RECENT_DAYS = 90;

/** Tests that are known already: ordering them again would change nothing. */
export function testsNotNeeded(
  genes: readonly GeneFinding[],
  guidance: readonly MedicineFinding[],
  items: readonly CareItem[],
  record: PersonRecord,
  now: string,
): readonly TestNotNeeded[] {
  const mattering = new Set(guidance.flatMap((finding) => finding.value.genes));
  const known = genes
    .filter(
      ({ value }) => mattering.has(value.gene) && value.call.status === 'called' && value.confidence.level !== 'open',
    )
    .map((finding): TestNotNeeded => ({ test: finding.value.gene, why: 'known-genotype', fact: finding.id }));
  const watched = items
    .filter((item) => item.kind === 'monitor')
    .flatMap((item) => item.actions)
    .flatMap((action) => (action.code === 'monitor' && action.intensity !== 'closer' ? action.what : []));
  const recent = [...new Set(watched)].toSorted().flatMap((analyte): TestNotNeeded[] => {
    const [newest] = usableValues(record, analyte, RECENT_DAYS, now);
    return newest === undefined ? [] : [{ test: analyte, why: 'recent-value', fact: newest.id }];
  });
  return [...known, ...recent];
}

/** Values that checks asked for and did not find, or found too old; those that hold back most medicines first. */
export function valuesWanted(matrix: CarePlan['matrix'], derived: readonly DerivedValue[]): readonly TestNext[] {
  const wanted = new Map<string, { readonly drugs: Set<string>; basis: string }>();
  for (const [drug, cells] of Object.entries(matrix)) {
    for (const cell of Object.values(cells)) {
      if (cell.state !== 'not-checked' || (cell.reason !== 'no-value' && cell.reason !== 'stale-value')) continue;
      for (const { asks } of cell.settledBy) {
        if (asks === undefined) continue;
        const entry = wanted.get(asks) ?? { drugs: new Set<string>(), basis: 'missing-value' };
        entry.drugs.add(drug);
        if (cell.reason === 'stale-value') entry.basis = 'stale-value';
        wanted.set(asks, entry);
      }
    }
  }
  for (const value of derived)
    for (const input of value.flags.includes('stale') ? value.inputs : [])
      if (input.startsWith('measurement/') && wanted.has(input.slice(12)))
        wanted.get(input.slice(12))!.basis = 'stale-value';
  return [...wanted]
    .map(([test, { drugs, basis }]): TestNext => ({
      test,
      of: { kind: 'analyte', id: test },
      couldChange: [...drugs].toSorted(),
      chance: null,
      outcomes: [],
      basis,
    }))
    .toSorted((a, b) => b.couldChange.length - a.couldChange.length || (a.test < b.test ? -1 : 1));
}

import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { CarePlan } from './care-plan.ts';

/** Whose guidance is followed for this person, and the record that says so. */
export function countryTiers(knowledge: Knowledge, record: PersonRecord): CarePlan['country'] {
  const code = record.means.country?.value.toUpperCase() ?? null;
  const rows = [...factsOf(knowledge, 'country-sources').values()];
  const row = rows.find(({ body }) => body.country === code) ?? rows.find(({ body }) => body.country === '*');
  return { code, tiers: row?.body.tiers ?? [], record: row?.ref.id ?? null };
}

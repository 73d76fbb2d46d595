import { daysBetween } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { stoppingOf } from '../../medicines/index.ts';
import { type Stopping, sourcesOfRecord } from '../../plan/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { lastingConditions } from './lasting-conditions.ts';

const DAYS_A_MONTH = 30.4375;

/** What has to be reckoned with when a medicine of this person ends. What may be essential is reckoned with as if it were. */
export function stoppingFor(knowledge: Knowledge, record: PersonRecord, drug: string, now: string): Stopping {
  const conditions = [...lastingConditions(knowledge, record)].map(([id, since]) => {
    const days = since === null ? null : daysBetween(since, now);
    return { id, monthsSince: days === null ? null : days / DAYS_A_MONTH };
  });
  const conditionsKnown = record.conditions.length > 0 || record.stated.noConditions !== undefined;
  const found = stoppingOf(knowledge, drug, { conditions, conditionsKnown });
  if (found === null) return { essential: null, taper: null };
  const ref = (id: string) => found.records.find((record) => record.id === id) ?? found.records[0]!;
  const { essential, taper } = found;
  return {
    essential:
      essential === null || essential.applies === 'no'
        ? null
        : {
            harm: essential.harm,
            record: ref(essential.record),
            sources: sourcesOfRecord(knowledge, essential.record),
            confirmed: found.confirmed,
          },
    taper:
      taper === null || !isTakenLong(record, drug, taper.afterDays, now)
        ? null
        : { harm: taper.harm, steps: taper.steps, watch: taper.watch, record: ref(taper.record) },
  };
}

/** Taken for so many days at least; without a date of start it counts as taken long. */
function isTakenLong(record: PersonRecord, drug: string, days: number | null, now: string): boolean {
  if (days === null) return true;
  return record.medicines
    .filter((use) => use.ingredients.includes(drug) && use.status !== 'planned')
    .some((use) => (use.since === null ? true : (daysBetween(use.since, use.stoppedOn ?? now) ?? days) >= days));
}

import { type ExchangedExposure, type ExchangedPhenotype } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { contextOfRecord, findInteractions, wearsOff } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';

/**
 * What changes how much there is of a drug, in the record's own time: medicines beside it, past ones too, and habits. Each pair is
 * looked at as on the day when the other was there.
 */
export function exposuresOf(
  knowledge: Knowledge,
  record: PersonRecord,
  drug: string,
  phenotypes: readonly ExchangedPhenotype[],
  now: string,
): readonly ExchangedExposure[] {
  const found = new Map<string, ExchangedExposure>();
  for (const use of record.medicines) {
    if (use.status === 'planned') continue;
    for (const culprit of use.ingredients) {
      if (culprit === drug) continue;
      const date = use.stoppedOn ?? now;
      for (const concern of findInteractions(knowledge, [drug, culprit], { date, phenotypes, only: drug })) {
        if (concern.drug !== drug || (concern.exposure === null && !KINETIC.test(concern.mechanism))) continue;
        const role = /induction/.test(concern.mechanism) ? 'inducer' : 'inhibitor';
        const stopped = use.status === 'stopped' ? use.stoppedOn : null;
        const gone = stopped === null ? null : (wearsOff(knowledge, culprit, role, stopped)?.until ?? stopped);
        found.set(`${concern.id} ${use.id}`, {
          id: concern.id,
          drug,
          with: [culprit],
          mechanism: concern.mechanism,
          ratio: ratioOf(concern.exposure),
          from: use.since,
          stopped,
          until: gone,
        });
      }
    }
  }
  const habits = contextOfRecord(record, now).exposures ?? [];
  for (const concern of findInteractions(knowledge, [drug], { date: now, phenotypes, exposures: habits })) {
    if (concern.drug !== drug || (concern.exposure === null && !KINETIC.test(concern.mechanism))) continue;
    const causes = habits.flatMap(({ id }) => (concern.id.includes(`+${id}/`) ? [id] : []));
    found.set(concern.id, {
      id: concern.id,
      drug,
      with: concern.with.length > 0 ? concern.with : causes,
      mechanism: concern.mechanism,
      ratio: ratioOf(concern.exposure),
      from: null,
      stopped: habits.find(({ id }) => causes.includes(id))?.stoppedOn ?? null,
      until: concern.until,
    });
  }
  return [...found.values()];
}

/** Mechanisms that change how much there is, not what it does. */
const KINETIC = /(inhibition|induction|absorption|clearance|chelation)/;

function ratioOf(
  exposure: { readonly ratio: number; readonly low: number; readonly high: number } | null,
): ExchangedExposure['ratio'] {
  return exposure === null ? null : { low: exposure.low, best: exposure.ratio, high: exposure.high };
}

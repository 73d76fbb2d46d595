import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type Concern, canonicalDrug, findInteractions, wearsOff } from '../../medicines/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';

/** Another medicine that moves a measured value and began or ended since the value was taken. */
export interface ValueChange {
  readonly drug: string;
  readonly use: MedicineUse;
  /** ISO date on which what ended has worn off; null: it began. */
  readonly until: string | null;
  /** Whether a value of this date is one of before. */
  readonly after: (date: string) => boolean;
}

/**
 * Medicines that act on the level of `drug`, or on the analyte, and began or wore off after `date`: a value of then was taken
 * under other conditions than those of today.
 */
export function changesSince(
  record: PersonRecord,
  drug: string,
  analyte: string,
  date: string,
  knowledge: Knowledge,
  now: string,
): readonly ValueChange[] {
  return record.medicines.flatMap((use) =>
    use.ingredients.flatMap((other): ValueChange[] => {
      if (other === drug || use.status === 'planned' || use.status === 'unknown') return [];
      const { since, stoppedOn } = use;
      if (use.status === 'stopped') {
        if (stoppedOn === null || stoppedOn > now) return [];
        const acting = actsOn(knowledge, drug, other, analyte, now);
        if (acting === null) return [];
        const until = wearsOff(knowledge, canonicalDrug(knowledge, other), acting, stoppedOn)?.until ?? stoppedOn;
        // Begun and gone again since: the value is of a time like today's.
        if (date >= until || (since !== null && since > date && until <= now)) return [];
        return [{ drug: other, use, until, after: (value) => value < until }];
      }
      if (since === null || since <= date || actsOn(knowledge, drug, other, analyte, now) === null) return [];
      return [{ drug: other, use, until: null, after: (value) => value < since }];
    }),
  );
}

type ActingAs = 'inhibitor' | 'inducer' | 'effect';

/** As what the other medicine moves the level or the analyte; null where no record says that it does. */
function actsOn(knowledge: Knowledge, drug: string, other: string, analyte: string, now: string): ActingAs | null {
  const [own, culprit] = [canonicalDrug(knowledge, drug), canonicalDrug(knowledge, other)];
  for (const concern of findInteractions(knowledge, [drug, other], { date: now })) {
    if (concern.drug !== own || concern.tier === 'quiet' || !concern.with.includes(culprit)) continue;
    const mechanism = factsOf(knowledge, 'interaction-mechanism').get(concern.mechanism)?.body;
    const acts = mechanism?.acts ?? 'effect';
    if (acts !== 'effect' || mechanism?.watch.includes(analyte) === true || measures(concern, analyte)) return acts;
  }
  return null;
}

function measures({ actions }: Concern, analyte: string): boolean {
  return actions.some(
    (action) => action.code === 'measure-level' || (action.code === 'monitor' && action.what.includes(analyte)),
  );
}

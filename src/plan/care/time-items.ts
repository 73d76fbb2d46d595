import type { RecordRef } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { DaySchedule } from '../../medicines/index.ts';
import { besideItem } from './beside-items.ts';
import type { CurrentMedicine } from './current-medicines.ts';
import type { UnrankedItem } from './medicine-item.ts';

/** Medicines that the day schedule moves from the hour at which they are taken. */
export function timeItems(
  schedule: DaySchedule,
  medicines: readonly CurrentMedicine[],
  knowledge: Knowledge,
  now: string,
): readonly UnrankedItem[] {
  return schedule.slots.flatMap((slot) =>
    slot.entries.flatMap((entry) => {
      if (entry.movedFrom === undefined || entry.what !== 'take') return [];
      const medicine = medicines.find(({ uses }) => uses.some((use) => use.id === entry.use));
      const use = medicine?.uses.find(({ id }) => id === entry.use);
      if (medicine === undefined || use === undefined) return [];
      const records = [
        ...entry.why.flatMap(({ record }) => recordOf(knowledge, record) ?? []),
        ...(knowledge.drugs.get(medicine.drug) === undefined ? [] : [knowledge.drugs.get(medicine.drug)!.ref]),
      ];
      const item = besideItem({
        id: `time/${entry.use}/${slot.time}`,
        kind: 'change-time',
        word: 'caution',
        tier: 'show',
        drug: medicine.drug,
        uses: [use.id],
        actions: [],
        voices: [],
        decides: 'pharmacist',
        facts: [use.at],
        records,
        used: [use.id],
        review: { days: 28, why: 'after-time-change' },
        now,
      });
      return item === null ? [] : [{ ...item, change: { from: entry.movedFrom, to: slot.time } }];
    }),
  );
}

function recordOf(knowledge: Knowledge, id: string): RecordRef | undefined {
  return factsOf(knowledge, 'timing').get(id.replace(/^timing\//, ''))?.ref;
}

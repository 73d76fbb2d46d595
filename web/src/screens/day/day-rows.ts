import { type EntrySaid, saySchedule } from '../../../../src/explain/index.ts';
import type { ScheduleEntry } from '../../../../src/medicines/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';

/** One thing to do at one time of the day. */
export interface DayRow {
  readonly id: string;
  readonly time: string;
  readonly entry: ScheduleEntry;
  readonly said: EntrySaid;
}

export interface DayModel {
  /** Taken every day, by time. */
  readonly slots: readonly { readonly time: string; readonly rows: readonly DayRow[] }[];
  /** Once a week and the like. */
  readonly rarely: readonly DayRow[];
  readonly levels: readonly DayRow[];
  readonly unplaced: readonly string[];
  readonly clashes: readonly string[];
  readonly notChecked: string | null;
}

/** The schedule of the plan, told: what is taken every day, what is not, levels to draw, what has no hour. */
export function dayModel({ plan, speaking }: CareReporter): DayModel {
  const said = saySchedule(speaking, plan.schedule);
  const rows = plan.schedule.slots.flatMap((slot, at) =>
    slot.entries.map((entry, i): DayRow => ({
      id: `${slot.time} ${entry.use} ${entry.what} ${i}`,
      time: slot.time,
      entry,
      said: said.slots[at]!.entries[i]!,
    })),
  );
  const daily = rows.filter(({ entry }) => entry.what === 'take' && (entry.everyDays ?? 1) === 1);
  const times = [...new Set(daily.map(({ time }) => time))];
  return {
    slots: times.map((time) => ({ time, rows: daily.filter((row) => row.time === time) })),
    rarely: rows.filter(({ entry }) => entry.what === 'take' && (entry.everyDays ?? 1) > 1),
    levels: rows.filter(({ entry }) => entry.what === 'draw-level'),
    unplaced: said.unplaced,
    clashes: said.clashes,
    notChecked: said.notChecked,
  };
}

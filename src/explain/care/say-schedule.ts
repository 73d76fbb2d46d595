import type { DaySchedule, ScheduleEntry } from '../../medicines/index.ts';
import type { CareSpeaking } from './care-speaking.ts';
import { sayDosing, sayFact, sayUseName } from './say-fact.ts';

export interface ScheduleSaid {
  readonly slots: readonly { readonly time: string; readonly entries: readonly EntrySaid[] }[];
  /** `Paracetamol: only when needed` */
  readonly unplaced: readonly string[];
  readonly clashes: readonly string[];
  readonly notChecked: string | null;
}

export interface EntrySaid {
  /** `levothyroxine 75 µg`; of a level what is measured. */
  readonly medicine: string;
  /** `levothyroxine 75 µg, on an empty stomach` */
  readonly what: string;
  readonly why: readonly { readonly text: string; readonly record: string }[];
  readonly notes: readonly string[];
}

export function saySchedule(speaking: CareSpeaking, schedule: DaySchedule): ScheduleSaid {
  const { words } = speaking;
  return {
    slots: schedule.slots.map(({ time, entries }) => ({
      time,
      entries: entries.map((entry) => sayEntry(speaking, entry)),
    })),
    unplaced: schedule.unplaced.map(({ use, why }) => `${nameOf(speaking, use)}: ${words.term(why, 'unplaced')}`),
    clashes: schedule.clashes.map((clash) =>
      words.say('schedule.clash', {
        what: sayScheduleReason(speaking, clash.code),
        medicines: words.list(clash.uses.map((use) => nameOf(speaking, use))),
      }),
    ),
    notChecked:
      schedule.notChecked.length === 0
        ? null
        : words.say('schedule.not-checked', {
            medicines: words.list(schedule.notChecked.map((use) => nameOf(speaking, use))),
          }),
  };
}

function sayEntry(speaking: CareSpeaking, entry: ScheduleEntry): EntrySaid {
  const { words, plan } = speaking;
  const use = plan.person.medicines.find((one) => one.id === entry.use);
  const name = nameOf(speaking, entry.use);
  const dose = use === undefined ? 'none' : doseAlone(speaking, use);
  const medicine =
    entry.what === 'take'
      ? dose === 'none'
        ? name
        : `${name} ${dose}`
      : entry.analyte === undefined
        ? name
        : words.term(entry.analyte, 'analyte');
  return {
    medicine,
    what:
      entry.what === 'draw-level'
        ? words.say('schedule.draw', { medicine })
        : words.say('schedule.take', { medicine, food: entry.food ?? 'none' }),
    why: entry.why.map(({ code, record }) => ({ text: sayScheduleReason(speaking, code), record })),
    notes: [
      ...(entry.everyDays === undefined ? [] : [words.say('schedule.every-days', { days: entry.everyDays })]),
      ...(entry.on === undefined
        ? []
        : [
            words.say('schedule.on', {
              date: words.date(entry.on),
              before: entry.why.some(({ code }) => code === 'dose-sample/trough') ? 'trough' : 'other',
            }),
          ]),
      ...(entry.movedFrom === undefined ? [] : [words.say('schedule.moved', { time: entry.movedFrom })]),
    ],
  };
}

/** `spacing/levothyroxine+calcium-carbonate` → "apart from: levothyroxine and calcium carbonate". */
export function sayScheduleReason(speaking: CareSpeaking, code: string): string {
  const { words } = speaking;
  const at = code.indexOf('/');
  const kind = at < 0 ? code : code.slice(0, at);
  const what = at < 0 ? [] : code.slice(at + 1).split('+');
  // How to take it and what to keep away from say themselves; the other kinds name what they are about.
  if (kind === 'how' || kind === 'keep-from') return words.term(what[0] ?? kind, 'timing');
  const reason = words.term(kind, 'timing');
  return what.length < 2 ? reason : `${reason}: ${words.list(what.map((id) => sayFact(speaking, `medicine/${id}`)))}`;
}

/** Name of a use by its id, `medicine:1`. */
export function nameOf(speaking: CareSpeaking, id: string): string {
  const use = speaking.plan.person.medicines.find((one) => one.id === id);
  return use === undefined ? sayFact(speaking, id) : sayUseName(speaking, use);
}

/** The amount of one dose: how often is told by the slots. */
function doseAlone(speaking: CareSpeaking, use: Parameters<typeof sayDosing>[1]): string {
  return use.dose === null ? 'none' : sayDosing(speaking, { ...use, dose: { ...use.dose, timesPerDay: null } });
}

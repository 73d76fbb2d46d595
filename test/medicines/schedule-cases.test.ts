import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type DaySchedule, type DayTimes, scheduleDay } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { medicineUse } from './medicine-use.ts';

interface Case {
  readonly case: string;
  readonly take: Readonly<Record<string, number | string | readonly string[]>>;
  readonly day?: Partial<DayTimes>;
  readonly levels?: readonly string[];
  readonly at?: Readonly<Record<string, readonly string[]>>;
  readonly every?: Readonly<Record<string, number>>;
  readonly moved?: Readonly<Record<string, string>>;
  readonly latest?: Readonly<Record<string, string>>;
  readonly food?: Readonly<Record<string, string>>;
  readonly why?: Readonly<Record<string, readonly string[]>>;
  readonly apart?: readonly (readonly [string, string, number])[];
  readonly draw?: Readonly<Record<string, string>>;
  readonly noDraw?: readonly string[];
  readonly drawAfter?: Readonly<Record<string, number>>;
  readonly unplaced?: Readonly<Record<string, string>>;
  readonly notChecked?: readonly string[];
  readonly slots?: number;
  readonly clash: readonly string[];
}

const cases = load(readFileSync(new URL('./schedule-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];
const knowledge = loadTestKnowledge();

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const entries = ({ slots }: DaySchedule, use: string, what = 'take') =>
  slots.flatMap(({ time, entries: all }) =>
    all.filter((e) => e.use === use && e.what === what).map((e) => ({ time, ...e })),
  );

describe('day schedules', () => {
  it('has at least twenty cases', () => expect(cases.length).toBeGreaterThanOrEqual(20));

  for (const one of cases) {
    it(one.case, () => {
      const uses = Object.entries(one.take).map(([drug, rhythm]) => medicineUse(drug, rhythm));
      const levels = one.levels === undefined ? {} : { levels: one.levels.map((drug) => ({ drug })) };
      const schedule = scheduleDay(knowledge, uses, {
        ...(one.day === undefined ? {} : { day: one.day }),
        ...levels,
      });
      const times = (drug: string) => entries(schedule, drug).map(({ time }) => time);

      expect(schedule.clashes.map(({ code }) => code).toSorted()).toEqual([...one.clash].toSorted());
      for (const [drug, expected] of Object.entries(one.at ?? {})) expect(times(drug), drug).toEqual(expected);
      for (const [drug, every] of Object.entries(one.every ?? {})) {
        expect(entries(schedule, drug).map(({ everyDays }) => everyDays)).toEqual([every]);
      }
      for (const [drug, from] of Object.entries(one.moved ?? {})) {
        expect(entries(schedule, drug).map(({ movedFrom }) => movedFrom)).toContain(from);
      }
      for (const [drug, latest] of Object.entries(one.latest ?? {})) {
        expect(times(drug).length).toBeGreaterThan(0);
        for (const time of times(drug)) expect(minutes(time), drug).toBeLessThanOrEqual(minutes(latest));
      }
      for (const [drug, food] of Object.entries(one.food ?? {})) {
        for (const entry of entries(schedule, drug)) expect(entry.food, drug).toBe(food);
      }
      for (const [drug, codes] of Object.entries(one.why ?? {})) {
        const given = entries(schedule, drug).flatMap(({ why }) => why.map(({ code }) => code));
        expect(given, drug).toEqual(expect.arrayContaining([...codes]));
      }
      for (const [from, to, hours] of one.apart ?? []) {
        expect(times(from).length * times(to).length).toBeGreaterThan(0);
        for (const a of times(from)) {
          for (const b of times(to)) {
            const on = (minutes(b) - minutes(a) + 1440) % 1440 || (from === to ? 1440 : 0);
            expect(on, `${from} ${a} to ${to} ${b}`).toBeGreaterThanOrEqual(hours * 60);
          }
        }
      }
      for (const [drug, at] of Object.entries(one.draw ?? {})) {
        const [draw] = entries(schedule, drug, 'draw-level');
        expect(draw?.time).toBe(at === 'dose' ? times(drug)[0] : at);
      }
      for (const drug of one.noDraw ?? []) expect(entries(schedule, drug, 'draw-level')).toEqual([]);
      for (const [drug, hours] of Object.entries(one.drawAfter ?? {})) {
        const [draw] = entries(schedule, drug, 'draw-level');
        const since = times(drug).map((time) => (minutes(draw?.time ?? 'x') - minutes(time) + 1440) % 1440 || 1440);
        expect(Math.min(...since)).toBeGreaterThanOrEqual(hours * 60);
      }
      if (one.slots !== undefined) expect(schedule.slots.length).toBeLessThanOrEqual(one.slots);
      if (one.notChecked !== undefined) expect(schedule.notChecked).toEqual(one.notChecked);
      expect(Object.fromEntries(schedule.unplaced.map(({ use, why }) => [use, why]))).toEqual(one.unplaced ?? {});

      // Every dose of every placed medicine stands somewhere, and every placement says why.
      for (const entry of schedule.slots.flatMap(({ entries: all }) => all))
        expect(entry.why.length).toBeGreaterThan(0);
      for (const use of uses) {
        if (schedule.unplaced.some((row) => row.use === use.id)) continue;
        expect(times(use.id)).toHaveLength(
          Math.max(1, Math.floor(use.dose?.timesPerDay ?? use.dose?.times.length ?? 0)),
        );
      }
    });
  }

  it('gives the same day whatever the order of the medicines', () => {
    const take = {
      clopidogrel: 1,
      omeprazole: 1,
      metformin: 2,
      levothyroxine: 1,
      'calcium-carbonate': 2,
      simvastatin: 1,
    };
    const uses = Object.entries(take).map(([drug, rhythm]) => medicineUse(drug, rhythm));
    const day = (list: typeof uses) => {
      const schedule = scheduleDay(knowledge, list);
      return Object.fromEntries(uses.map(({ id }) => [id, entries(schedule, id).map(({ time }) => time)]));
    };
    expect(day([...uses].toReversed())).toEqual(day(uses));
    expect(day(uses)).toEqual(day(uses));
  });
});

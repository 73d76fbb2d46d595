import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classMembers, factsOf } from '../../src/knowledge/index.ts';
import { scheduleDay } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { medicineUse } from './medicine-use.ts';

const knowledge = loadTestKnowledge();
const timings = [...factsOf(knowledge, 'timing').values()];
const drugs = [...new Set(timings.flatMap(({ body }) => body.drugs))].filter((id) => !id.startsWith('~')).toSorted();
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const rhythm = fc.oneof(
  fc.constantFrom<number | string>(1, 1, 1, 2, 2, 3, 4, 'weekly', 'as-needed', 'unreadable', 'with-food'),
  fc.array(fc.constantFrom('08:00', '12:30', '21:15', 'morning', 'noon', 'evening', 'bedtime'), {
    minLength: 1,
    maxLength: 3,
  }),
);
const uses = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...drugs), rhythm), { minLength: 1, maxLength: 12, selector: ([drug]) => drug })
  .map((list) => list.map(([drug, how]) => medicineUse(drug, how)));

describe('any day', () => {
  it('keeps every distance or names the clash, places each dose once, and always says why', () => {
    fc.assert(
      fc.property(uses, (list) => {
        const schedule = scheduleDay(knowledge, list);
        const times = new Map<string, number[]>();
        for (const { time, entries } of schedule.slots) {
          for (const entry of entries.filter(({ what }) => what === 'take')) {
            expect(entry.why.length).toBeGreaterThan(0);
            times.set(entry.use, [...(times.get(entry.use) ?? []), minutes(time)]);
          }
        }
        const named = new Set(schedule.clashes.map(({ uses: both }) => both.toSorted().join()));
        for (const { body } of timings) {
          for (const drug of body.drugs) {
            for (const rule of body.apart ?? []) {
              const from = new Set(
                rule.from.flatMap((id) => (id.startsWith('~') ? classMembers(knowledge, id) : [id])),
              );
              for (const [other, at] of times) {
                const meant = from.has(other) || rule.from.includes('~anything');
                if (!meant || other === drug) continue;
                const close = (times.get(drug) ?? []).some((a) =>
                  at.some((b) => (b - a + 1440) % 1440 < rule.before * 60 || (a - b + 1440) % 1440 < rule.after * 60),
                );
                if (close) expect([...named], `${drug} and ${other}`).toContain([drug, other].toSorted().join());
              }
            }
          }
        }
        const out = new Set(schedule.unplaced.map(({ use }) => use));
        for (const { id, dose } of list) {
          const count = times.get(id)?.length ?? 0;
          if (out.has(id)) expect(count).toBe(0);
          else expect(count, id).toBe(Math.max(1, Math.floor(dose?.timesPerDay ?? dose?.times.length ?? 0)));
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it('takes a fraction of a second for twelve medicines', () => {
    const list = [
      'levothyroxine',
      'calcium-carbonate',
      'ferrous-sulfate',
      'ciprofloxacin',
      'alendronate',
      'omeprazole',
      'metformin',
      'simvastatin',
      'warfarin',
      'levodopa',
      'furosemide',
      'amitriptyline',
    ];
    const all = list.map((drug) => medicineUse(drug, drug === 'levodopa' ? 3 : 2));
    const from = performance.now();
    scheduleDay(knowledge, all);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

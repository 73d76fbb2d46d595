import { type Notice, daysBetween } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { Measurement } from '../person-record.ts';

/**
 * All values of a person together: newest first within an analyte, undated last; ids made unique; values of one day that
 * contradict each other flagged, the newest value of an analyte named where it is old.
 */
export function judgeMeasurements(
  knowledge: Pick<Knowledge, 'facts'>,
  measurements: readonly Measurement[],
  now: string,
): { readonly measurements: readonly Measurement[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const sorted = [...measurements].sort((a, b) => order(a.analyte, b.analyte) || newestFirst(a.date, b.date));
  const contradictory = new Set<Measurement>();
  const analytes = factsOf(knowledge, 'analyte');
  for (const [analyte, values] of grouped(sorted, (one) => one.analyte)) {
    const body = analyte === null ? undefined : analytes.get(analyte)?.body;
    if (analyte === null || body === undefined) continue;
    const numbers = values.filter((one) => one.value !== null && one.comparator === null);
    if (body.steady !== undefined) {
      for (const [date, ofDay] of grouped(numbers, (one) => one.date?.slice(0, 10) ?? null)) {
        if (date === null || date.length < 10) continue;
        const [least, most] = extremes(ofDay);
        if (least === undefined || most === undefined || ratio(least, most) <= body.steady) continue;
        for (const value of ofDay) contradictory.add(value);
        notices.push({
          code: 'RECORD_VALUES_CONTRADICT',
          severity: 'serious',
          place: most.at,
          params: { analyte, first: print(least), second: print(most), date },
        });
      }
    }
    const newest = values.find(({ flags }) => !flags.includes('future'));
    const days = daysBetween(newest?.date ?? '', now);
    if (newest?.flags.includes('stale') === true && days !== null && body.staleDays !== undefined) {
      notices.push({
        code: 'RECORD_VALUE_STALE',
        severity: 'info',
        place: newest.at,
        params: { analyte, date: newest.date ?? '', days, limit: body.staleDays },
      });
    }
  }
  const seen = new Map<string, number>();
  const judged = sorted.map((measurement): Measurement => {
    const count = (seen.get(measurement.id) ?? 0) + 1;
    seen.set(measurement.id, count);
    const flags = contradictory.has(measurement)
      ? [...new Set([...measurement.flags, 'contradictory' as const])]
      : measurement.flags;
    return { ...measurement, id: count === 1 ? measurement.id : `${measurement.id}:${count}`, flags };
  });
  return { measurements: judged, notices };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Undated last. */
function newestFirst(a: string | null, b: string | null): number {
  return a === null || b === null ? order(a, b) : order(b, a);
}

/** By text, null last. */
function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function extremes(values: readonly Measurement[]): readonly [Measurement | undefined, Measurement | undefined] {
  const ordered = values.toSorted((a, b) => (a.value?.value ?? 0) - (b.value?.value ?? 0));
  return [ordered[0], ordered.at(-1)];
}

function ratio(least: Measurement, most: Measurement): number {
  const [low, high] = [least.value?.value ?? 0, most.value?.value ?? 0];
  return low === high ? 1 : low <= 0 ? Infinity : high / low;
}

const print = ({ as, value }: Measurement): string =>
  `${as?.value ?? value?.value} ${as?.unit ?? value?.unit ?? ''}`.trim();

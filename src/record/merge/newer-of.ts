import type { Notice } from '../../core/index.ts';
import type { Known } from '../person-record.ts';

/**
 * The latest of several statements; of equally old ones the last input's. A notice tells where they differ. Null for none.
 */
export function newerOf<Value>(what: string, found: readonly Known<Value>[], notices: Notice[]): Known<Value> | null {
  let held: Known<Value> | null = null;
  for (const next of found) {
    if (held === null) {
      held = next;
      continue;
    }
    const newer: Known<Value> = next.date === null || (held.date !== null && next.date < held.date) ? held : next;
    const older: Known<Value> = newer === next ? held : next;
    const joined: Value | null = fullerOf(newer.value, older.value);
    if (joined !== null) {
      held = { ...newer, value: joined };
      continue;
    }
    if (JSON.stringify(newer.value) !== JSON.stringify(older.value)) {
      notices.push({
        code: 'RECORD_INPUTS_DIFFER',
        severity: 'caution',
        place: older.at,
        params: { what, used: print(newer.value), other: print(older.value) },
      });
    }
    held = newer;
  }
  return held;
}

/** Where two statements agree in all that both say, both together: `former` and `former, stopped 2018`. */
function fullerOf<Value>(newer: Value, older: Value): Value | null {
  if (typeof newer !== 'object' || typeof older !== 'object' || newer === null || older === null) return null;
  const [a, b] = [newer as Readonly<Record<string, unknown>>, older as Readonly<Record<string, unknown>>];
  const agree = Object.keys(a).every(
    (key) => b[key] === undefined || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
  return agree ? { ...older, ...newer } : null;
}

function print(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${String(inner)}`)
    .join(', ');
}

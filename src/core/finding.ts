import type { Evidence } from './evidence.ts';
import type { Trace } from './trace.ts';

/** One coded, language-free statement. Build it with {@link finding}, which refuses one without a trace. */
export interface Finding<Kind extends string = string, Value = unknown> {
  /** Stable within a run: `pgx/CYP2C19`, `medicine/clopidogrel`. */
  readonly id: string;
  readonly kind: Kind;
  readonly value: Value;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
}

export function finding<Kind extends string, Value>(f: Finding<Kind, Value>): Finding<Kind, Value> {
  if (f.trace.records.length === 0) throw new TypeError(`finding ${f.id} names no knowledge record`);
  if (
    f.trace.facts.length === 0 &&
    f.trace.from === undefined &&
    f.trace.nothingRead !== true &&
    !isAboutAbsence(f.value)
  ) {
    throw new TypeError(`finding ${f.id} names no fact and does not say that nothing was read`);
  }
  return f;
}

function isAboutAbsence(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value && value.status === 'not-assessed';
}

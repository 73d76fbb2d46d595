import type { Finding } from './finding.ts';

/**
 * A pure function from facts and knowledge to findings that says what it needs and what it gives, so that the
 * engine can order assessors without any of them knowing another. Keys name exchanged things:
 * `genome.readings`, `pgx.results`, `medicines.guidance`, later `egfr`, `clearance-ratio`.
 */
export interface Assessor<Context> {
  readonly id: string;
  readonly version: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  assess(context: Context, given: ReadonlyMap<string, unknown>): AssessorResult;
}

export interface AssessorResult {
  readonly findings: readonly Finding[];
  readonly gives: ReadonlyMap<string, unknown>;
}

/** Orders assessors so that each stands after all that give what it needs; throws on a cycle or a gap. */
export function orderAssessors<C>(assessors: readonly Assessor<C>[], given: readonly string[]): readonly Assessor<C>[] {
  const have = new Set(given);
  const left = [...assessors];
  const ordered: Assessor<C>[] = [];
  while (left.length > 0) {
    const at = left.findIndex((assessor) => assessor.needs.every((need) => have.has(need)));
    const next = left[at];
    if (next === undefined) {
      const missing = left.map((a) => `${a.id} needs ${a.needs.filter((need) => !have.has(need)).join(', ')}`);
      throw new TypeError(`no order of assessors: ${missing.join('; ')}`);
    }
    left.splice(at, 1);
    ordered.push(next);
    for (const key of next.gives) have.add(key);
  }
  return ordered;
}

import type { Settling } from '../../core/index.ts';
import type { Check, CheckResult } from '../../medicines/index.ts';
import type { CareItem } from './care-plan.ts';
import type { OpenGene } from './open-gene.ts';

type Cells = Readonly<Partial<Record<Check, CheckResult>>>;

/**
 * Checks whose missing answer could end a medicine or change its dose, so that usual care is not said without it. What a level
 * of sodium or a diet would add is asked for and holds nothing up; a gene is reckoned with by its chance.
 */
const MATTERING: ReadonlySet<Check> = new Set([
  'interaction',
  'kidney',
  'liver',
  'age',
  'condition',
  'pregnancy',
  'lactation',
  'allergy',
]);

/** What is missing of the checks, by the keys that would be asked. */
export function missingOf(cells: Cells, planned: boolean): readonly string[] {
  const asks = Object.entries(cells).flatMap(([check, cell]) => {
    if (cell.state !== 'not-checked' || cell.reason === 'no-record' || !MATTERING.has(check as Check)) return [];
    // What is taken already is borne.
    if (check === 'allergy' && !planned) return [];
    if (check === 'condition' && (cell.reason === 'no-value' || cell.reason === 'stale-value')) return [];
    const keys = cell.settledBy.flatMap((settling: Settling) => settling.asks ?? []);
    return keys.length > 0 ? keys : [check];
  });
  return [...new Set(asks)];
}

/** A gene that is not read holds a line open at so much of a chance that it would be avoided or its dose changed. */
export const NOTABLE_CHANCE = 0.01;

/** Nothing was found: usual care only where records were consulted and no answer is missing that could change it. */
export function quietWord(cells: Cells, planned: boolean): CareItem['word'] {
  const consulted = Object.values(cells).some((cell) => cell.state === 'none-listed' && cell.records > 0);
  return consulted && missingOf(cells, planned).length === 0 ? 'usual-care' : 'not-enough-data';
}

/** Whether an open gene keeps its line at "not enough data". */
export function holdsOpen(open: OpenGene | null, chanceOfChange: number | null): boolean {
  return open !== null && (chanceOfChange === null || chanceOfChange >= NOTABLE_CHANCE);
}

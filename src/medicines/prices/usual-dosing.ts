import { factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { DosingToPrice } from './monthly-cost.ts';

/** The usual dose at which a medicine not yet taken is priced; null where none is recorded. It is no advice. */
export function usualDosing(knowledge: Pick<Knowledge, 'facts'>, drug: string): DosingToPrice | null {
  const body = factsOf(knowledge, 'price-basis').get(drug)?.body;
  return body === undefined
    ? null
    : { amount: { value: body.amountMg, unit: 'mg' }, timesPerDay: body.timesPerDay, times: [] };
}

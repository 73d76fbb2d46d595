import { dayNumber, isoDate } from '../../core/index.ts';
import { type Fact, factsOf, onceAKnowledge, type WearOffBody } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';

export type ActingAs = 'inhibitor' | 'inducer' | 'effect';

/** Until when a stopped medicine or habit goes on acting. */
export interface WearOff {
  /** ISO date from which its effect may be taken as gone. */
  readonly until: string;
  readonly days: number;
  /** Id of the knowledge record. */
  readonly record: string;
  readonly confirmed: boolean;
}

/**
 * When what was stopped on `stoppedOn` (ISO, as exact as known) has worn off; null where no record says how long it lasts or
 * the date cannot be read. A date without its day counts as the last day that it may be.
 */
export function wearsOff(
  knowledge: InteractionKnowledge,
  drug: string,
  actingAs: ActingAs,
  stoppedOn: string,
): WearOff | null {
  const stopped = dayNumber(stoppedOn, 'last');
  if (stopped === null) return null;
  const fact = recordsOf(knowledge).get(`${actingAs} ${drug}`);
  if (fact === undefined) return null;
  const { days, confirmed } = fact.body;
  return { until: isoDate(stopped + days), days, record: fact.ref.id, confirmed };
}

/** The first record of each medicine in each role. */
const recordsOf = onceAKnowledge((knowledge: InteractionKnowledge) => {
  const found = new Map<string, Fact<WearOffBody>>();
  for (const fact of factsOf(knowledge, 'wear-off').values()) {
    const key = `${fact.body.role} ${canonicalDrug(knowledge, fact.body.drug)}`;
    if (!found.has(key)) found.set(key, fact);
  }
  return found;
});

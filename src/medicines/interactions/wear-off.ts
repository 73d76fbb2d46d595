import { dayNumber, isoDate } from '../../core/index.ts';
import { factsOf } from '../../knowledge/index.ts';
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
  for (const fact of factsOf(knowledge, 'wear-off').values()) {
    if (fact.body.role !== actingAs || canonicalDrug(knowledge, fact.body.drug) !== drug) continue;
    const { days, confirmed } = fact.body;
    return { until: isoDate(stopped + days), days, record: fact.ref.id, confirmed };
  }
  return null;
}

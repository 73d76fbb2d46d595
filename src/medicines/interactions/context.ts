import { dayNumber, type ExchangedPhenotype } from '../../core/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';
import { type ActingAs, wearsOff } from './wear-off.ts';

/** What acts on the medicines beside those that are taken. */
export interface InteractionContext {
  /** ISO date that the check is made for. */
  readonly date: string;
  /** Medicines that were stopped: they count until they have worn off. */
  readonly stopped?: readonly { readonly drug: string; readonly stoppedOn: string }[];
  /** Phenotypes by gene: an enzyme that is absent by nature cannot be inhibited. Open ones count for nothing. */
  readonly phenotypes?: readonly ExchangedPhenotype[];
  /** The one drug id whose pairs are wanted: what the others do to each other is left out. */
  readonly only?: string;
  /** Foods, habits, surroundings by the id of their knowledge record: `grapefruit`, `smoking`. */
  readonly exposures?: readonly { readonly id: string; readonly stoppedOn: string | null }[];
}

/** One thing that acts now, or still acts. */
export interface Acting {
  /** Drug or exposure id. */
  readonly id: string;
  readonly kind: 'drug' | 'exposure';
  /** ISO date at which it ends by itself; null while it is taken. */
  readonly until: string | null;
}

/** All that acts on the day of the check, in each way. */
export type ActingNow = Readonly<Record<ActingAs, readonly Acting[]>>;

export function actingNow(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
): ActingNow {
  return {
    effect: actingOn(knowledge, drugs, context, 'effect'),
    inhibitor: actingOn(knowledge, drugs, context, 'inhibitor'),
    inducer: actingOn(knowledge, drugs, context, 'inducer'),
  };
}

/** All that acts in one way on the day of the check, what is taken first. What was stopped and has no record of its wearing off is left out. */
export function actingOn(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
  actingAs: ActingAs,
): readonly Acting[] {
  const acting = new Map<string, Acting>();
  for (const drug of drugs) {
    const id = canonicalDrug(knowledge, drug);
    acting.set(id, { id, kind: 'drug', until: null });
  }
  const exposures = (context.exposures ?? []).map(({ id, stoppedOn }) => ({
    id: canonicalDrug(knowledge, id),
    stoppedOn,
  }));
  for (const { id, stoppedOn } of exposures)
    if (stoppedOn === null) acting.set(id, { id, kind: 'exposure', until: null });
  const stopped = [
    ...(context.stopped ?? []).map(({ drug, stoppedOn }) => ({
      id: canonicalDrug(knowledge, drug),
      kind: 'drug' as const,
      stoppedOn,
    })),
    ...exposures.map((one) => ({ ...one, kind: 'exposure' as const })),
  ];
  const today = dayNumber(context.date);
  for (const { id, kind, stoppedOn } of stopped) {
    if (stoppedOn === null || acting.get(id)?.until === null) continue;
    const until = wearsOff(knowledge, id, actingAs, stoppedOn)?.until;
    if (until === undefined || today === null || (dayNumber(until) ?? 0) <= today) continue;
    const before = acting.get(id)?.until;
    if (before === undefined || before === null || before < until) acting.set(id, { id, kind, until });
  }
  return [...acting.values()];
}

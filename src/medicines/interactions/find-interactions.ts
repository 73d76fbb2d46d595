import { factsOf } from '../../knowledge/index.ts';
import type { Concern, Tier } from '../concern.ts';
import { interactionsByEnzyme } from './by-enzyme.ts';
import { type Acting, type InteractionContext, actingNow } from './context.ts';
import type { InteractionKnowledge } from './drug-of-name.ts';
import type { Hit } from './hit.ts';
import { listedPairs } from './listed-pairs.ts';

const TIERS: readonly Tier[] = ['interrupt', 'show', 'quiet'];

/**
 * All that the records say of these medicines together, with what the context adds: one concern a pair and mechanism, however
 * many sources speak of it, the loudest first. Drug ids, or synonyms' ids. An empty answer is "no listed pair" and never
 * "no interaction": {@link checkPair} tells which sources were consulted.
 */
export function findInteractions(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
): readonly Concern[] {
  const groups = new Map<string, Hit[]>();
  const acting = actingNow(knowledge, drugs, context);
  const hits = [
    ...listedPairs(knowledge, drugs, context, acting),
    ...interactionsByEnzyme(knowledge, drugs, context, acting),
  ];
  for (const hit of hits) {
    const key = `${[hit.object, hit.culprit.id].toSorted().join('+')}/${hit.mechanism}/${hit.turned ? 'turned' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  const concerns = [...groups.values()]
    .map((group) =>
      concernOf(knowledge, group.some(({ settles }) => settles) ? group.filter(({ by }) => by === 'listed') : group),
    )
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || (a.id < b.id ? -1 : 1));
  // Of two records that turn the same pair opposite ways the loudest has spoken of the medicine already.
  return concerns.filter(({ id }, i) => concerns.findIndex((one) => one.id === id) === i);
}

/**
 * The loudest record speaks, of equals one that says avoid; then the one that knows who acts on whom, and the one that a source
 * lists.
 */
function concernOf(knowledge: InteractionKnowledge, hits: readonly Hit[]): Concern {
  const [first] = hits.toSorted(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      Number(b.word === 'avoid') - Number(a.word === 'avoid') ||
      Number(b.directed) - Number(a.directed) ||
      Number(b.by === 'listed') - Number(a.by === 'listed') ||
      ((a.sources[0]?.record ?? '') < (b.sources[0]?.record ?? '') ? -1 : 1),
  );
  if (first === undefined) throw new TypeError('a concern needs a record');
  const directed = first.directed ? first : (hits.find((hit) => hit.directed) ?? first);
  const { object, culprit, mechanism } = directed;
  const exposure = factsOf(knowledge, 'exposure').get(culprit.id)?.body.because;
  return {
    id: `interaction/${object}+${culprit.id}/${mechanism}`,
    check: 'interaction',
    drug: object,
    with: culprit.kind === 'drug' ? [culprit.id] : [],
    because: [
      ...(culprit.kind === 'drug' ? [] : [exposure ?? `lifestyle/${culprit.id}`]),
      ...new Set(hits.flatMap((hit) => hit.because)),
    ],
    tier: first.tier,
    ...askedOf(knowledge, culprit, first),
    exposure: directed.exposure ?? hits.find((hit) => hit.exposure !== null && hit.object === object)?.exposure ?? null,
    mechanism,
    sources: distinct(hits.flatMap((hit) => hit.sources)),
    layer: hits.some((hit) => hit.by === 'listed' && hit.confirmed) ? 'guideline' : 'rule',
    confirmed: first.confirmed,
    until: culprit.until,
  };
}

/** A food is left away; the dose of what it acts on is not fitted to it. */
function askedOf(
  knowledge: InteractionKnowledge,
  culprit: Acting,
  { word, actions }: Hit,
): Pick<Concern, 'word' | 'actions'> {
  const isFood = culprit.kind === 'exposure' && factsOf(knowledge, 'exposure').get(culprit.id)?.body.kind === 'food';
  if (!isFood || word !== 'change-dose') return { word, actions };
  return { word: 'caution', actions: actions.filter(({ code }) => code !== 'refer-dose') };
}

function distinct(sources: Hit['sources']): Hit['sources'] {
  return [...new Map(sources.map((one) => [`${one.source}/${one.grade}/${one.record}`, one])).values()];
}

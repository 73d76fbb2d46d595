import type { ExchangedPhenotype } from '../../core/index.ts';
import { factsOf } from '../../knowledge/index.ts';
import type { EnzymeState } from '../concern.ts';
import {
  type InteractionContext,
  type InteractionKnowledge,
  actingOn,
  activityOf,
  enzymeRolesOf,
} from '../interactions/index.ts';
import { changeOf } from './estimate-exposure.ts';

/**
 * The enzymes of the knowledge as they stand in this person: by genotype, and with what acts on them. `present` is an estimate
 * by our formula. A gene that is open or not read gives no activity: it is not taken for normal.
 */
export function enzymeStates(
  knowledge: InteractionKnowledge,
  phenotypes: readonly ExchangedPhenotype[],
  drugs: readonly string[],
  context: InteractionContext,
): readonly EnzymeState[] {
  const acting = culpritsByEnzyme(knowledge, drugs, context);
  return [...factsOf(knowledge, 'enzyme')].map(([enzyme, { body }]) => {
    const phenotype = phenotypes.find(({ gene, confidence }) => gene === body.gene && confidence !== 'open');
    const byNature = phenotype === undefined ? null : activityOf(body, phenotype);
    const culprits = acting.get(enzyme) ?? [];
    return {
      enzyme,
      genotype:
        phenotype === undefined ? null : { phenotype: phenotype.phenotype, activityScore: phenotype.activityScore },
      byNature,
      present: byNature === null ? null : byNature * changeOf(body, culprits).typical,
      culprits,
    };
  });
}

/** Who acts on which enzyme: the inhibitors first. */
function culpritsByEnzyme(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
): ReadonlyMap<string, EnzymeState['culprits']> {
  const found = new Map<string, EnzymeState['culprits'][number][]>();
  for (const role of ['inhibitor', 'inducer'] as const)
    for (const { id, until } of actingOn(knowledge, drugs, context, role))
      for (const { body } of enzymeRolesOf(knowledge, id)) {
        if (body.role !== role) continue;
        const culprits = found.get(body.enzyme) ?? [];
        culprits.push({ id, role, strength: body.strength, until });
        found.set(body.enzyme, culprits);
      }
  return found;
}

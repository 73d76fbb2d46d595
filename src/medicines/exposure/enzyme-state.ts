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
  // Who acts does not hang on the enzyme: found once, not once an enzyme.
  const acting = (['inhibitor', 'inducer'] as const).map(
    (role) => [role, actingOn(knowledge, drugs, context, role)] as const,
  );
  return [...factsOf(knowledge, 'enzyme')].map(([enzyme, { body }]) => {
    const phenotype = phenotypes.find(({ gene, confidence }) => gene === body.gene && confidence !== 'open');
    const byNature = phenotype === undefined ? null : activityOf(body, phenotype);
    const culprits = acting.flatMap(([role, all]) =>
      all.flatMap(({ id, until }) =>
        enzymeRolesOf(knowledge, id).flatMap(({ body: acts }) =>
          acts.role === role && acts.enzyme === enzyme ? [{ id, role, strength: acts.strength, until }] : [],
        ),
      ),
    );
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

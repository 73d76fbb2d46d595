import type { GeneRecord, Group } from '../../knowledge/index.ts';
import type { GeneCall, GeneConfidence } from '../gene-result.ts';
import { isUnknownMeaning } from '../phenotype/phenotype-of-pair.ts';
import { phenotypesOf } from '../phenotype/phenotypes-of.ts';
import { unreadStatuses } from './open-alleles.ts';
import { round } from './outcomes.ts';

/**
 * A call that a laboratory or another program stated is taken at its word: settled as stated where it has one known
 * phenotype. Several, one of unknown function, or half a result stay open. What that test could not see is not ours to say.
 */
export function outsideConfidence(gene: GeneRecord, call: GeneCall, group: Group | null): GeneConfidence {
  const phenotypes = phenotypesOf(gene, call);
  const [only, ...others] = phenotypes;
  const known =
    call.disputed !== true &&
    only !== undefined &&
    others.length === 0 &&
    !isUnknownMeaning(gene, only.phenotype, only.activityScore);
  return {
    level: known && call.status === 'called' ? 'settled' : 'open',
    group: group ?? 'mixture',
    outcomes: phenotypes.map(({ phenotype, lookupKeys, diplotypes }) => ({
      phenotype,
      lookupKeys,
      probability: round(1 / phenotypes.length),
      byGroup: {},
      diplotypes: diplotypes
        .slice(0, 5)
        .map(({ name }) => ({ name, probability: round(1 / phenotypes.length / diplotypes.length) })),
    })),
    openAlleles: [],
    settledBy: known && call.status === 'called' ? [] : [{ kind: 'outside-call', gene: gene.symbol }],
    assumed: [],
  };
}

/** A gene that only an outside call can give, and none did. */
export function unreadConfidence(gene: GeneRecord, group: Group | null): GeneConfidence {
  return {
    level: 'open',
    group: group ?? 'mixture',
    outcomes: [],
    openAlleles: unreadStatuses(gene, group),
    settledBy: [{ kind: 'outside-call', gene: gene.symbol }],
    assumed: [],
  };
}

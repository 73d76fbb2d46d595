import { factsOf, type Spread } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug, enzymeRolesOf } from '../interactions/index.ts';
import { inhibitionModel } from './inhibition-model.ts';
import { measuredExposure } from './measured-exposure.ts';

/** One way by which a substance is removed. */
export interface Pathway {
  readonly enzyme: string;
  /** Fraction of clearance. */
  readonly fm: Spread;
  /** `measured`: from the AUC with an inhibitor. `class`: from the class of the substrate alone. */
  readonly basis: 'measured' | 'class';
  /** Id of the knowledge record. */
  readonly record: string;
}

/** Two studies of one interaction differ by about so much. */
const BETWEEN_STUDIES = 1.25;

/**
 * How a substance leaves the body, as far as records tell: a record of its own, else its largest measured interaction where
 * that is put down to one enzyme, else its class in the table of substrates.
 */
export function pathwaysOf(knowledge: InteractionKnowledge, drug: string): readonly Pathway[] {
  const id = canonicalDrug(knowledge, drug);
  for (const { body, ref } of factsOf(knowledge, 'substrate').values()) {
    if (canonicalDrug(knowledge, body.drug) !== id) continue;
    return body.pathways.map(({ enzyme, aucRatio }) => ({
      enzyme,
      fm: fractionOf(aucRatio),
      basis: 'measured',
      record: ref.id,
    }));
  }
  const measured = measuredExposure(knowledge, id);
  const largest = measured?.body.inhibition;
  if (measured !== null && largest?.enzyme !== undefined && largest.enzyme !== null)
    return [{ enzyme: largest.enzyme, fm: fractionOf(largest.aucRatio), basis: 'measured', record: measured.ref.id }];
  return classPathways(knowledge, id);
}

/** Of several enzymes that a substance is listed for only the one of the highest class: together they must stay within the whole. */
function classPathways(knowledge: InteractionKnowledge, drug: string): readonly Pathway[] {
  const roles = enzymeRolesOf(knowledge, drug).flatMap(({ body, ref }) =>
    body.role === 'substrate' ? [{ ...body, record: ref.id }] : [],
  );
  const sensitive = roles.filter(({ strength }) => strength === 'sensitive');
  const [one, ...others] = sensitive.length > 0 ? sensitive : roles;
  const fm =
    one === undefined ? undefined : factsOf(knowledge, 'enzyme').get(one.enzyme)?.body.sensitivity[one.strength];
  if (one === undefined || fm === undefined || others.length > 0) return [];
  return [{ enzyme: one.enzyme, fm, basis: 'class', record: one.record }];
}

function fractionOf(aucRatio: number): Spread {
  const at = (ratio: number) => inhibitionModel(ratio)?.fm ?? 0;
  return { low: at(aucRatio / BETWEEN_STUDIES), typical: at(aucRatio), high: at(aucRatio * BETWEEN_STUDIES) };
}

import { type Fact, factsOf, type MeasuredExposureBody } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug, idOfName } from '../interactions/index.ts';

export type MeasuredExposure = Fact<MeasuredExposureBody>;

/**
 * The measured changes of one substance, by the name of the compilation (`midazolam (iv)`) or by drug id; of several routes
 * the one by mouth. Null where none was compiled.
 */
export function measuredExposure(knowledge: InteractionKnowledge, nameOrDrug: string): MeasuredExposure | null {
  const facts = factsOf(knowledge, 'measured-exposure');
  const id = idOfName(nameOrDrug);
  const named = facts.get(id);
  if (named !== undefined) return named;
  const drug = canonicalDrug(knowledge, id);
  const found = byDrug(knowledge).get(drug) ?? [];
  return found.find(({ body }) => body.route !== 'iv') ?? found[0] ?? null;
}

const groups = new WeakMap<InteractionKnowledge['facts'], ReadonlyMap<string, readonly MeasuredExposure[]>>();

/** Grouped once a knowledge: every candidate for a replacement asks for its own. */
function byDrug(knowledge: InteractionKnowledge): ReadonlyMap<string, readonly MeasuredExposure[]> {
  const known = groups.get(knowledge.facts);
  if (known !== undefined) return known;
  const found = new Map<string, MeasuredExposure[]>();
  for (const fact of factsOf(knowledge, 'measured-exposure').values()) {
    const drug = canonicalDrug(knowledge, fact.body.drug);
    found.set(drug, [...(found.get(drug) ?? []), fact]);
  }
  groups.set(knowledge.facts, found);
  return found;
}

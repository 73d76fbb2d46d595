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
  const found = [...facts.values()].filter(({ body }) => canonicalDrug(knowledge, body.drug) === drug);
  return found.find(({ body }) => body.route !== 'iv') ?? found[0] ?? null;
}

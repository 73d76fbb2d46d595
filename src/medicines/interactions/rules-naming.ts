import {
  classesOf,
  drugClass,
  type DrugSelector,
  type Fact,
  factsOf,
  type InteractionBody,
  onceAKnowledge,
  selectorIndex,
} from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';

/** The rules of pairs that name one of these medicines on either side, in the order of the records. Ids of the vocabulary. */
export function rulesNaming(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
): readonly Fact<InteractionBody>[] {
  const medicines = drugs.map((drug) => ({
    drug,
    classes: classesOf(knowledge, drug),
    atc: knowledge.drugs.get(drug)?.atc ?? [],
  }));
  return indexOf(knowledge).naming(medicines);
}

const indexOf = onceAKnowledge((knowledge: InteractionKnowledge) =>
  selectorIndex(factsOf(knowledge, 'interaction').values(), ({ body }) =>
    [body.object, body.precipitant].map((selector) => inOwnIds(knowledge, selector)),
  ),
);

/** Synonyms and aliases by the ids that they stand for. */
function inOwnIds(knowledge: InteractionKnowledge, { drugs, classes, atc }: DrugSelector): DrugSelector {
  return {
    drugs: drugs?.map((id) => canonicalDrug(knowledge, id)),
    classes: classes?.map((id) => drugClass(knowledge, id)?.id ?? id),
    atc,
  };
}

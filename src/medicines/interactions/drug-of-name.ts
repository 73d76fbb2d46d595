import { type Knowledge, factsOf, nameKey } from '../../knowledge/index.ts';

/** What look-ups of interactions need of the knowledge. */
export type InteractionKnowledge = Pick<Knowledge, 'drugs' | 'facts'>;

/**
 * The id of a medicine in the vocabulary: the id itself, the drug of a synonym (`rifampicin`), or the id as it came where the
 * vocabulary does not hold it, since sources of interactions name more substances than any vocabulary of medicines.
 */
export function canonicalDrug(knowledge: InteractionKnowledge, id: string): string {
  let known = canonical.get(knowledge.facts);
  if (known === undefined) canonical.set(knowledge.facts, (known = new Map()));
  let drug = known.get(id);
  if (drug === undefined) known.set(id, (drug = canonicalOf(knowledge, id)));
  return drug;
}

/** Asked for hundreds of thousands of times in a plan of ten medicines, always of the same names. */
const canonical = new WeakMap<InteractionKnowledge['facts'], Map<string, string>>();

function canonicalOf(knowledge: InteractionKnowledge, id: string): string {
  if (knowledge.drugs.has(id)) return id;
  const named = factsOf(knowledge, 'drug-name').get(id)?.body;
  const [only] = named?.drugs ?? [];
  return named !== undefined && named.type !== 'ambiguous' && named.drugs.length === 1 && only !== undefined
    ? only
    : id;
}

/** The id that a name as written stands under: `St. John's wort` is `st-johns-wort`. */
export function idOfName(name: string): string {
  return nameKey(name).replaceAll(' ', '-');
}

/**
 * The drug id of a name or a code (`rxnorm:4493`, `atc:N06AB03`), or null where the vocabulary does not know it. Names are
 * exact but for spelling of signs; product texts and misspellings are read by the record's resolver.
 */
export function drugOfName(knowledge: InteractionKnowledge, name: string): string | null {
  const code = /^(rxnorm|atc):(.+)$/i.exec(name.trim());
  if (code !== null) {
    for (const drug of knowledge.drugs.values())
      if (
        code[1]?.toLowerCase() === 'rxnorm' ? drug.rxnorm === code[2] : drug.atc.includes((code[2] ?? '').toUpperCase())
      )
        return drug.id;
    return null;
  }
  const id = canonicalDrug(knowledge, idOfName(name));
  return knowledge.drugs.has(id) ? id : null;
}

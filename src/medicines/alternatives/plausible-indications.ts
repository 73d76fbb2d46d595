import { type Fact, type FactKinds, factsOf, type Knowledge, withWiderConditions } from '../../knowledge/index.ts';

export type IndicationFact = Fact<FactKinds['indication']>;
type Classes = (id: string) => readonly string[];

/** Whether an option's `drug` (an id or a class) means this drug. */
export function names(option: string, drug: string, classes: Classes): boolean {
  return option === drug || (option.startsWith('~') && classes(option).includes(drug));
}

/** Indications for which a drug is listed, other than as wrong, by id. */
export function indicationsOfDrug(
  knowledge: Pick<Knowledge, 'facts'>,
  drug: string,
  classes: Classes,
): readonly IndicationFact[] {
  return [...factsOf(knowledge, 'indication').values()].filter(({ body }) =>
    body.groups.some((group) =>
      group.options.some((option) => option.role !== 'not-for' && names(option.drug, drug, classes)),
    ),
  );
}

export interface IndicationChoice {
  /** One: it is known. Several or none: it has to be asked. */
  readonly facts: readonly IndicationFact[];
  readonly known: boolean;
}

/**
 * The indications that a medicine may be given for. Stated: an indication's own id, or condition ids that it stands for, as
 * they are before wider ones; where they fit several, those that list the drug. Not stated: every indication that lists the drug, those of the person's
 * conditions first. Having a condition is no proof that the drug is for it, so it settles nothing.
 */
export function chooseIndications(
  knowledge: Pick<Knowledge, 'facts'>,
  drug: string,
  stated: readonly string[],
  conditions: readonly string[],
  classes: Classes,
): IndicationChoice {
  const all = factsOf(knowledge, 'indication');
  const byId = stated.flatMap((id) => all.get(id) ?? []);
  if (byId.length > 0) return { facts: byId, known: byId.length === 1 };
  const listing = indicationsOfDrug(knowledge, drug, classes);
  const wider = stated.flatMap((id) => withWiderConditions(knowledge, id));
  for (const facts of [listing, [...all.values()]]) {
    for (const ids of [stated, wider]) {
      const found = facts.filter(({ body }) => body.conditions.some((id) => ids.includes(id)));
      if (found.length > 0) return { facts: found, known: found.length === 1 };
    }
  }
  const ofPerson = (fact: IndicationFact) => (fact.body.conditions.some((id) => conditions.includes(id)) ? 0 : 1);
  return { facts: listing.toSorted((a, b) => ofPerson(a) - ofPerson(b) || (a.id < b.id ? -1 : 1)), known: false };
}

import { factsOf } from '../../../../src/knowledge/index.ts';
import { canonicalDrug } from '../../../../src/medicines/index.ts';
import type { Method } from '../method.ts';

/** What an enzyme is to some medicines. */
export interface EnzymeUse {
  /** Gene whose phenotype tells its activity; null where none is read. */
  readonly gene: string | null;
  /** Drug ids, of those asked for, that it removes or makes active. */
  readonly drugs: readonly string[];
  /** Days after the last dose until a medicine or habit, of those asked for, acts on it no more; by its id. */
  readonly fadesAfter: Readonly<Record<string, number>>;
}

/** Which of these medicines need an enzyme, and how long what acts on it goes on acting: by enzyme id. */
export const enzymeUses: Method<
  { readonly drugs: readonly string[]; readonly culprits: readonly string[] },
  Readonly<Record<string, EnzymeUse>>
> = ({ knowledge }, { drugs, culprits }) => {
  const asked = new Set(drugs);
  const needs = [...factsOf(knowledge, 'enzyme-role').values()].flatMap(({ body }) =>
    body.role === 'substrate' || body.role === 'activates'
      ? [{ enzyme: body.enzyme, drug: canonicalDrug(knowledge, body.drug) }]
      : [],
  );
  const fades = [...factsOf(knowledge, 'wear-off').values()].flatMap(({ body }) => {
    const id = canonicalDrug(knowledge, body.drug);
    return body.role === 'effect' || !culprits.includes(id) ? [] : [[id, body.days] as const];
  });
  return Object.fromEntries(
    [...factsOf(knowledge, 'enzyme')].map(([enzyme, { body }]): [string, EnzymeUse] => [
      enzyme,
      {
        gene: body.gene,
        drugs: [
          ...new Set(needs.filter((one) => one.enzyme === enzyme && asked.has(one.drug)).map(({ drug }) => drug)),
        ],
        fadesAfter: Object.fromEntries(fades),
      },
    ]),
  );
};

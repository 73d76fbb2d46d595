import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { ReferencePerson } from './reference-person.ts';

/** The reference that the risk pack carries: 2,575 unrelated people of the 1000 Genomes Project, with sums of PGS001229. */
export function packagedReference(risk: Pick<Knowledge, 'facts'>): readonly ReferencePerson[] {
  return [...factsOf(risk, 'ancestry-person').values()].map(({ body }) => body);
}

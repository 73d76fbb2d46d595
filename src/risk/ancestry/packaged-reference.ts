import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { ReferencePerson } from './reference-person.ts';

/** Id of the score whose sums the packaged reference has; null where the pack has no reference. */
export function packagedReferenceScore(risk: Pick<Knowledge, 'facts'>): string | null {
  for (const { body } of factsOf(risk, 'ancestry-person').values()) return body.score;
  return null;
}

/** The reference that the risk pack carries: 2,575 unrelated people of the 1000 Genomes Project, with sums of one score. */
export function packagedReference(risk: Pick<Knowledge, 'facts'>): readonly ReferencePerson[] {
  return [...factsOf(risk, 'ancestry-person').values()].map(({ body }) => body);
}

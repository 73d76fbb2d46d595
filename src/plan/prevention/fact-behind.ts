import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskForPerson } from '../../risk/index.ts';
import { tokenOf } from './action-book.ts';

/** What would answer a fact that is missing: of a risk the inputs that its equation lacks, else the fact itself. As tokens. */
export function factBehind(
  knowledge: Pick<Knowledge, 'facts'>,
  equations: readonly RiskForPerson[],
): (fact: string) => readonly string[] {
  const bodies = factsOf(knowledge, 'prevention-fact');
  return (fact) => {
    const place = bodies.get(fact)?.body.from.find(({ at }) => at.startsWith('risk:'));
    const equation = place === undefined ? undefined : place.at.slice('risk:'.length).split('@')[0];
    const lacks = equations
      .filter((one) => one.equation === equation && one.state === 'open')
      .flatMap(({ result: { assessment } }) => (assessment.status === 'assessed' ? [] : assessment.reasons))
      .flatMap((reason) => (reason.reason === 'input-missing' ? [reason.measure] : []));
    return lacks.length === 0 ? [tokenOf(fact)] : [...new Set(lacks)];
  };
}

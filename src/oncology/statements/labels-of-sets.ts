import { type ApprovalBody, type Fact, type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { DiseaseFitter } from '../disease/disease-fit.ts';
import type { StatusReason } from '../therapy-statement.ts';
import { agenciesOf } from './agencies-of-country.ts';
import { approvalStandings } from './approval-standings.ts';
import { therapyNames, therapySet } from './therapy-names.ts';

const labelsBySet = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, readonly Fact<ApprovalBody>[]> => {
    const names = therapyNames(knowledge);
    const bySet = new Map<string, Fact<ApprovalBody>[]>();
    for (const fact of factsOf(knowledge, 'approval').values()) {
      const key = therapySet(fact.body.therapies, names).join('+');
      const known = bySet.get(key);
      if (known === undefined) bySet.set(key, [fact]);
      else known.push(fact);
    }
    return bySet;
  },
);

/**
 * This country has labels for the set in this very tumour or one above it, and they ask for other markers than those that were found: what
 * studies say of it here is off label. Null where there is no such label, or one of them waits for a test (`isOpen`).
 */
export function offLabel(
  therapies: readonly string[],
  country: string | null,
  disease: DiseaseFitter,
  knowledge: Pick<Knowledge, 'facts'>,
  isOpen: (approval: string) => boolean,
): StatusReason | null {
  const agencies = agenciesOf(country);
  const labels = (labelsBySet(knowledge).get(therapies.join('+')) ?? []).filter((fact) => {
    const { agency, disease: named } = fact.body;
    if (agencies !== null && !agencies.has(agency)) return false;
    const { fit } = disease.ofType(named);
    return (fit === 'exact' || fit === 'broader') && approvalStandings(knowledge)(fact).standing !== 'withdrawn';
  });
  if (labels.length === 0 || labels.some(({ id }) => isOpen(id))) return null;
  return { code: 'off-label', params: { records: labels.map(({ id }) => id).join(',') } };
}

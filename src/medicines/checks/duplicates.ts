import { factsOf, type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import { isMeant, type Taken } from './atc-of-use.ts';
import { meantIndex } from './meant-index.ts';
import type { Draft, Outcome } from './outcome.ts';
import { CANDIDATE, type Person } from './person.ts';

const groupsOf = onceAKnowledge((knowledge: Knowledge) =>
  meantIndex(factsOf(knowledge, 'medicine-group').values(), ({ body }) => [body.medicines]),
);

/** The same ingredient twice, and two medicines of one group that are not meant to be taken together. */
export function findDuplicates(taken: Taken, person: Person): Outcome {
  const drug = person.knowledge.drugs.get(taken.drug);
  const others = person.taken.filter(({ use }) => use.id !== taken.use.id);
  const drafts: Draft[] = [];
  const same = others.filter((other) => other.drug === taken.drug && other.systemic === taken.systemic);
  if (same.length > 0 && drug !== undefined) {
    drafts.push({
      ...base(taken),
      with: [],
      because: [taken, ...same].map(({ use }) => use.id).toSorted(),
      tier: 'show',
      word: 'caution',
      actions: [{ code: 'weigh', what: ['one-prescription-instead-of-two'] }],
      mechanism: 'same-ingredient-twice',
      sources: [{ source: 'propria', grade: '', record: drug.ref.id }],
      confirmed: true,
      facts: [taken, ...same].map(({ use }) => use.at),
      records: [drug.ref],
    });
  }
  const groups = groupsOf(person.knowledge)(taken);
  for (const group of groups) {
    const alike = others.filter((other) => other.drug !== taken.drug && isMeant(other, group.body.medicines));
    if (alike.length === 0 || !isToldFirst(taken, alike)) continue;
    const { word, tier, mechanism } = group.body.twice;
    drafts.push({
      ...base(taken),
      with: [...new Set(alike.map((other) => other.drug))].toSorted(),
      because: [],
      tier,
      word,
      actions: [{ code: 'weigh', what: ['one-medicine-of-the-group'] }],
      mechanism,
      sources: group.sources.map((source) => ({ source, grade: '', record: group.ref.id })),
      confirmed: group.body.confirmed,
      facts: [taken, ...alike].map(({ use }) => use.at),
      records: [group.ref],
    });
  }
  return { applies: true, drafts, unknown: [], records: groups.length + (drug === undefined ? 0 : 1) };
}

/** A pair is told once: by the medicine about to be prescribed, else by the one whose id comes first. */
export function isToldFirst(taken: Taken, others: readonly Taken[]): boolean {
  const key = ({ use, drug }: Taken): string => `${use.id === CANDIDATE ? 0 : 1}${drug}`;
  return others.every((other) => key(taken) <= key(other));
}

function base(taken: Taken) {
  return { check: 'duplicate', drug: taken.drug, exposure: null, layer: 'rule' } as const;
}

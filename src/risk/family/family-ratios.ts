import type { RecordRef } from '../../core/index.ts';
import { type FamilyRatioBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import { illnessOf } from './criteria/illness-of.ts';
import type { FamilyRatio, Pedigree, PedigreePerson } from './family-assessment.ts';

/** Relations of each token of which relatives count; a token that is no group is a relation itself. */
const GROUPS: Readonly<Record<string, (person: PedigreePerson) => boolean>> = {
  'first-degree': ({ degree }) => degree === 1,
  'second-degree': ({ degree }) => degree === 2,
  parents: ({ degree, generation }) => degree === 1 && generation === 1,
  siblings: ({ degree, generation }) => degree === 1 && generation === 0,
  grandparents: ({ degree, generation }) => degree === 2 && generation === 2,
};

const isIn = (person: PedigreePerson, relatives: string): boolean =>
  (GROUPS[relatives] ?? (({ relation }: PedigreePerson) => relation === relatives))(person);

/**
 * For each disease the ratio that fits the family best: of those that hold for certain the one that says most (other relatives beside,
 * an age, a count, a relation), among equals the highest. A family that makes a disease rarer gives none: silence would look like it.
 */
export function familyRatios(
  knowledge: Knowledge,
  pedigree: Pedigree,
  sex: 'female' | 'male' | null,
): readonly FamilyRatio[] {
  const best = new Map<string, { readonly ratio: FamilyRatio; readonly rank: number }>();
  for (const [id, { ref, body }] of [...factsOf(knowledge, 'family-ratio')].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (body.sex !== undefined && body.sex !== sex) continue;
    const by = peopleOf(knowledge, pedigree, body);
    if (by === null) continue;
    const rank = rankOf(body);
    const held = best.get(body.disease);
    if (held !== undefined && (held.rank > rank || (held.rank === rank && held.ratio.ratio >= body.ratio))) continue;
    best.set(body.disease, { ratio: ratioOf(id, ref, body, by), rank });
  }
  return [...best.values()].map(({ ratio }) => ratio);
}

/** Null where it does not hold for certain. */
function peopleOf(knowledge: Knowledge, pedigree: Pedigree, body: FamilyRatioBody): readonly PedigreePerson[] | null {
  const ill = pedigree.people.filter((person) => {
    if (person.degree === null || person.degree === 0) return false;
    const { has, illnesses } = illnessOf(knowledge, person, body.illness);
    return has === 'yes' && illnesses.some(({ illness, sure }) => sure && isOfAge(body, person, illness.ageAtOnset));
  });
  const counted = ill.filter((one) => isIn(one, body.relatives));
  if (!isWithin(counted.length, body.count)) return null;
  if (body.also === undefined) return counted;
  const { relatives, count } = body.also;
  const beside = ill.filter((one) => isIn(one, relatives));
  return isWithin(beside.length, count) ? [...counted, ...beside] : null;
}

const isWithin = (number: number, { from, below }: FamilyRatioBody['count']): boolean =>
  number >= from && (below === undefined || number < below);

function isOfAge(
  { onsetBelow, onsetBelowFemale, onsetFrom }: FamilyRatioBody,
  person: PedigreePerson,
  age: number | null,
): boolean {
  const bound = person.sex === 'female' ? (onsetBelowFemale ?? onsetBelow) : onsetBelow;
  if (bound !== undefined && (age === null || person.sex === null || age >= bound)) return false;
  return onsetFrom === undefined || (age !== null && age >= onsetFrom);
}

/** How much a record asks for: one with other relatives beside says more than an age, that more than a count, that more than a relation. */
function rankOf({ also, onsetBelow, onsetFrom, count, relatives }: FamilyRatioBody): number {
  return (
    Number(also !== undefined) * 1000 +
    Number(onsetBelow !== undefined || onsetFrom !== undefined) * 100 +
    Math.min(count.from, 9) * 10 +
    Number(GROUPS[relatives] === undefined) * 2 +
    Number(relatives !== 'first-degree' && relatives !== 'second-degree')
  );
}

function ratioOf(id: string, ref: RecordRef, body: FamilyRatioBody, by: readonly PedigreePerson[]): FamilyRatio {
  const { disease, relatives, ratio, interval, citation, confirmed } = body;
  return {
    disease,
    record: ref,
    relatives,
    by: by.map((one) => one.id),
    ratio,
    interval: interval ?? null,
    citation,
    confirmed,
    facts: by.flatMap(({ at }) => (at === null ? [] : [at])),
  };
}

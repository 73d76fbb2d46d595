import type { FamilyRelativesBody, Knowledge } from '../../../knowledge/index.ts';
import type { Pedigree, PedigreePerson } from '../family-assessment.ts';
import { type Answer, FAILED, MET, type OPEN } from './answer.ts';
import { type IllnessSeen, type Sure, illnessOf, isToldOf } from './illness-of.ts';

type Asking = Pick<Knowledge, 'facts'>;

/** One who counts, or may. */
interface Candidate {
  readonly person: PedigreePerson;
  readonly counts: Sure;
  /** Ill below the age of `oneBelow`. */
  readonly young: Sure;
  /** By list of `oneWith`. */
  readonly with: readonly Sure[];
  readonly missing: readonly string[];
}

/**
 * Whether the family has such relatives. What is not told can only leave it open: it is answered once with the certain alone and once
 * with all that may be, and holds or fails only where both agree. It fails only where the family was told of.
 */
export function askRelatives(knowledge: Asking, pedigree: Pedigree, body: FamilyRelativesBody): Answer {
  const candidates = pedigree.people
    .filter((person) => isAsked(person, body))
    .map((person) => candidateOf(knowledge, person, body))
    .filter(({ counts }) => counts !== 'no');
  const sure = found(candidates, pedigree, body, 'yes');
  if (sure !== null) return MET(sure.map(({ id }) => id));
  const missing = new Set(candidates.flatMap((one) => one.missing));
  const possible = found(candidates, pedigree, body, 'maybe') !== null;
  if (!possible && isToldEnough(knowledge, pedigree, body)) return FAILED;
  if (!isToldEnough(knowledge, pedigree, body)) missing.add('relatives');
  if (body.sameSide === true && candidates.some(({ person }) => person.side === null)) missing.add('side');
  return {
    is: 'open',
    by: candidates.filter(({ counts }) => counts === 'yes').map(({ person }) => person.id),
    missing: missing.size === 0 ? ['relatives'] : [...missing],
  } satisfies ReturnType<typeof OPEN>;
}

function isAsked(
  { id, degree, relation }: PedigreePerson,
  { self = 'not', degrees, relations }: FamilyRelativesBody,
): boolean {
  if (degree === 0) return self !== 'not';
  // Who is only filled in is no witness: whether enough was told of the family is asked apart.
  if (self === 'only' || degree === null || id.startsWith('unknown:')) return false;
  if (relations !== undefined && (relation === null || !relations.includes(relation))) return false;
  return degrees === undefined || degrees.includes(degree);
}

function candidateOf(knowledge: Asking, person: PedigreePerson, body: FamilyRelativesBody): Candidate {
  const seen = illnessOf(knowledge, person, body.illness);
  const missing = new Set(seen.missing);
  let counts: Sure = seen.has;
  if (body.illnessesInOne !== undefined) {
    const { least, most } = seen.different;
    counts = least >= body.illnessesInOne ? 'yes' : most >= body.illnessesInOne ? 'maybe' : 'no';
  }
  if (body.sex !== undefined && person.sex !== body.sex) {
    if (person.sex === null) missing.add('sex');
    counts = person.sex === null ? least(counts, 'maybe') : 'no';
  }
  if (body.below !== undefined) {
    const young = isYoung(person, seen, body.below);
    if (young === 'maybe') missing.add('age-at-onset');
    counts = least(counts, young);
  }
  const young = body.oneBelow === undefined ? 'yes' : isYoung(person, seen, body.oneBelow);
  if (young === 'maybe' && counts !== 'no') missing.add('age-at-onset');
  return {
    person,
    counts,
    young,
    with: (body.oneWith ?? []).map((ids) => {
      const one = illnessOf(knowledge, person, ids);
      for (const each of one.missing) missing.add(each);
      return one.has;
    }),
    missing: [...missing],
  };
}

const RANK: Readonly<Record<Sure, number>> = { no: 0, maybe: 1, yes: 2 };
const least = (a: Sure, b: Sure): Sure => (RANK[a] < RANK[b] ? a : b);
const most = (all: readonly Sure[]): Sure => (all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no');

/** Who fell ill at an age nobody told was at most as old as at death or at the last news. */
function isYoung(person: PedigreePerson, { has, illnesses }: IllnessSeen, below: number): Sure {
  if (illnesses.length === 0) return has;
  return most(
    illnesses.map(({ illness: { ageAtOnset }, sure }): Sure => {
      const upper = ageAtOnset ?? person.ageAtDeath ?? person.age;
      const young: Sure = upper !== null && upper < below ? 'yes' : ageAtOnset === null ? 'maybe' : 'no';
      return sure ? young : least(young, 'maybe');
    }),
  );
}

/** The people that fulfil it, with the certain alone or with all that may be; null where they do not. */
function found(
  candidates: readonly Candidate[],
  pedigree: Pedigree,
  body: FamilyRelativesBody,
  from: 'yes' | 'maybe',
): readonly PedigreePerson[] | null {
  const enough = (one: Sure): boolean => RANK[one] >= RANK[from];
  const pool = candidates.filter(({ counts }) => enough(counts));
  const sides = body.sameSide === true ? (['maternal', 'paternal'] as const) : [null];
  for (const side of sides) {
    const here = pool.filter(
      ({ person }) =>
        side === null || person.side === side || person.side === 'both' || (person.side === null && from === 'maybe'),
    );
    if (here.length < body.atLeast) continue;
    if (body.oneBelow !== undefined && !here.some(({ young }) => enough(young))) continue;
    if (!(body.oneWith ?? []).every((_, i) => here.some((one) => enough(one.with[i] ?? 'no')))) continue;
    const people = here.map(({ person }) => person);
    if (body.generations !== undefined && longestRun(people) < body.generations) continue;
    if (body.firstDegreeOfOthers === true && !someNextToOthers(people, Math.min(2, body.atLeast - 1), from)) continue;
    return people;
  }
  return null;
}

function longestRun(people: readonly PedigreePerson[]): number {
  const generations = new Set(people.map(({ generation }) => generation));
  let longest = 0;
  for (const start of generations) {
    let length = 1;
    while (generations.has(start + length)) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function someNextToOthers(people: readonly PedigreePerson[], others: number, from: 'yes' | 'maybe'): boolean {
  return people.some(
    (one) => people.filter((other) => other !== one && isFirstDegree(one, other, from)).length >= others,
  );
}

/** Parent and child, or full siblings. One of whom no parent is known may be. */
function isFirstDegree(a: PedigreePerson, b: PedigreePerson, from: 'yes' | 'maybe'): boolean {
  if (a.mother === b.id || a.father === b.id || b.mother === a.id || b.father === a.id) return true;
  if (a.mother !== null && a.father !== null && a.mother === b.mother && a.father === b.father) return true;
  return (
    from === 'maybe' &&
    [a, b].some(({ mother, father, generation }) => mother === null && father === null && generation < 2)
  );
}

/** A "no" needs that both parents were told of and, where further kin count, somebody beyond them on each side. */
export function isToldEnough(
  knowledge: Asking,
  { people }: Pedigree,
  { illness, self, degrees }: Pick<FamilyRelativesBody, 'illness' | 'self' | 'degrees'>,
): boolean {
  const told = (one: PedigreePerson): boolean => isToldOf(knowledge, one, illness);
  if (self === 'only') return people.some((one) => one.degree === 0 && told(one));
  const parents = people.filter(({ relation }) => relation === 'mother' || relation === 'father');
  if (parents.length < 2 || !parents.every(told)) return false;
  if (degrees !== undefined && !degrees.includes(2)) return true;
  return (['maternal', 'paternal'] as const).every((side) =>
    people.some((one) => one.degree === 2 && one.side === side && told(one)),
  );
}

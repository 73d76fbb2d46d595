import type { CascadeRelative, Pedigree, PedigreePerson } from './family-assessment.ts';
import { type Transmission, carrierChances, identicalTwin } from './carrier-chances.ts';

/** A finding of the person that relatives may share. */
export interface CascadeFinding {
  /** `carrier/BRCA1` */
  readonly id: string;
  readonly gene: string;
  readonly inheritance: 'AD' | 'AR' | 'XL';
  /** Of a recessive finding: one changed copy (a carrier) or both; absent: both. */
  readonly copies?: 1 | 2;
}

const ADULT = 18;

/**
 * Relatives to whom findings of the person matter, those to tell first: living adults without a result by chance, then children (what
 * begins in adults waits), those with a result, those who died. Parents stand here too where nobody told of them. A relative whom
 * inheritance leaves no chance is left out. Changes that are new in the person are not counted.
 * @param now ISO date, for the age of relatives whose year of birth alone is told
 */
export function cascadeOf(
  pedigree: Pedigree,
  findings: readonly CascadeFinding[],
  now: string,
): readonly CascadeRelative[] {
  return findings.flatMap((finding) => relativesOf(pedigree, finding, now));
}

function relativesOf(pedigree: Pedigree, finding: CascadeFinding, now: string): readonly CascadeRelative[] {
  const chances = chancesOf(pedigree, finding);
  return pedigree.people
    .flatMap((person): readonly CascadeRelative[] => {
      const { id, relation, degree, side } = person;
      const chance = chances.get(id);
      if (degree === null || degree === 0 || chance === undefined || relation === null) return [];
      if (isFilledIn(person) && degree > 1) return [];
      if (chance.any <= 0 && !hasResult(person, finding.gene)) return [];
      return [
        {
          person: id,
          relation,
          degree,
          chance: chance.any,
          ...(chance.both === null ? {} : { chanceOfBoth: chance.both }),
          finding: finding.id,
          state: stateOf(person, finding.gene, now),
          side,
        },
      ];
    })
    .toSorted(
      (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.chance - a.chance || a.degree - b.degree,
    );
}

const STATES: readonly CascadeRelative['state'][] = ['to-tell', 'child', 'tested', 'died'];

const isFilledIn = ({ id }: PedigreePerson): boolean => id.startsWith('unknown:');
const hasResult = ({ tested }: PedigreePerson, gene: string): boolean => tested.some((one) => one.gene === gene);

function stateOf(person: PedigreePerson, gene: string, now: string): CascadeRelative['state'] {
  if (person.died === true) return 'died';
  if (hasResult(person, gene)) return 'tested';
  // Of a year alone, who may still be a child is one.
  const age = person.age ?? (person.yearOfBirth === null ? null : Number(now.slice(0, 4)) - person.yearOfBirth - 1);
  return age !== null && age < ADULT ? 'child' : 'to-tell';
}

interface Chance {
  readonly any: number;
  /** Null: not asked of this inheritance. */
  readonly both: number | null;
}

function chancesOf(pedigree: Pedigree, { gene, inheritance, copies = 2 }: CascadeFinding): ReadonlyMap<string, Chance> {
  const how: Transmission = inheritance === 'XL' ? 'x-linked' : 'autosomal';
  if (inheritance !== 'AR' || copies === 1) {
    const one = carrierChances(pedigree, gene, how);
    return new Map([...one].map(([id, any]) => [id, { any, both: null }]));
  }
  return recessive(pedigree, gene);
}

/** Two changed copies, one of each parent: each goes its own way through the family. */
function recessive(pedigree: Pedigree, gene: string): ReadonlyMap<string, Chance> {
  const [mother, father] = (['mother', 'father'] as const).map((parent) =>
    carrierChances(pedigree, gene, 'autosomal', parent),
  );
  const self = pedigree.people.find(({ id }) => id === pedigree.proband);
  return new Map(
    pedigree.people.map((person) => {
      const [m, f] = [mother?.get(person.id) ?? 0, father?.get(person.id) ?? 0];
      const isSibling = person.mother !== null && person.mother === self?.mother && person.father === self.father;
      if (person.id === identicalTwin(pedigree)) return [person.id, { any: 1, both: 1 }];
      // Both copies can meet only in a child of both parents; all others have one of them at most.
      return [person.id, isSibling ? { any: m + f - m * f, both: m * f } : { any: Math.min(1, m + f), both: null }];
    }),
  );
}

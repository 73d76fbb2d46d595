import type { PersonRecord, Relative } from '../../record/index.ts';
import type { Pedigree, PedigreePerson } from './family-assessment.ts';
import { type Kin, kinOf } from './kin.ts';
import { ageOfSelf, illnessesOfSelf } from './proband.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Draft = Mutable<PedigreePerson>;
type Side = 'maternal' | 'paternal';

const SELF = 'self';

/** Of these, adopted means as a child themselves: they are kin, and their own parents are not told. Others came into the family so. */
const FOREBEARS: readonly Kin['kind'][] = ['parent', 'grandparent', 'great-grandparent'];

/** What building needs of a record. */
export type FamilyRecord = Pick<PersonRecord, 'family' | 'conditions' | 'birthDate' | 'sex' | 'died' | 'stated'>;

/**
 * The family of a record as a tree. Parents whom nobody told of are filled in as unknown people, where somebody hangs on them; of
 * nobody is anything assumed. Null: the record says nothing of the family.
 * @param now ISO date, for the age of the person
 * @param nobody `alone`: then the person with unknown parents
 */
export function pedigreeOf(record: FamilyRecord, now?: string, nobody: 'null' | 'alone' = 'null'): Pedigree | null {
  if (record.family.length === 0 && nobody === 'null') return null;
  const build = createBuild(record, now);
  const told = record.family.map((relative) => ({ relative, kin: kinOf(relative.relation) }));
  // Those on whom others hang come first: a cousin is born to an aunt.
  const ORDER: readonly Kin['kind'][] = [
    'parent',
    'grandparent',
    'great-grandparent',
    'spouse',
    'sibling',
    'half-sibling',
    'child',
    'pibling',
  ];
  const rank = ({ kin: { kind } }: (typeof told)[number]): number => {
    const at = ORDER.indexOf(kind);
    return at < 0 ? ORDER.length : at;
  };
  for (const one of told.toSorted((a, b) => rank(a) - rank(b))) build.place(one.relative, one.kin);
  for (const { relative, kin } of told) build.join(relative, kin);
  return { people: build.people(), proband: SELF };
}

interface Build {
  place(relative: Relative, kin: Kin): void;
  /** To the relative through whom it is kin, once all are there. */
  join(relative: Relative, kin: Kin): void;
  people(): readonly PedigreePerson[];
}

function createBuild(record: FamilyRecord, now: string | undefined): Build {
  const people = new Map<string, Draft>();
  let unknowns = 0;
  const add = (person: Draft): Draft => {
    people.set(person.id, person);
    return person;
  };
  const unknown = (part: Partial<Draft> & Pick<Draft, 'generation'>): Draft => {
    unknowns += 1;
    return add({ ...BLANK, id: `unknown:${unknowns}`, ...part });
  };
  const self = add({
    ...BLANK,
    id: SELF,
    relation: SELF,
    sex: record.sex?.value ?? null,
    degree: 0,
    side: 'both',
    age: ageOfSelf(record, now),
    yearOfBirth: record.birthDate === null ? null : Number(record.birthDate.value.slice(0, 4)),
    died: record.died === null ? null : true,
    illnesses: illnessesOfSelf(record),
    ...(record.stated.noConditions !== undefined && record.conditions.length === 0 ? { free: ['*'] } : {}),
    at: record.birthDate?.at ?? null,
  });

  const motherOf = (person: Draft, part: Partial<Draft> = {}): Draft => {
    const found = person.mother === null ? undefined : people.get(person.mother);
    if (found !== undefined) return found;
    const made = unknown({ sex: 'female', generation: person.generation + 1, ...part });
    person.mother = made.id;
    return made;
  };
  const fatherOf = (person: Draft, part: Partial<Draft> = {}): Draft => {
    const found = person.father === null ? undefined : people.get(person.father);
    if (found !== undefined) return found;
    const made = unknown({ sex: 'male', generation: person.generation + 1, ...part });
    person.father = made.id;
    return made;
  };
  const mother = (): Draft => motherOf(self, { relation: 'mother', degree: 1, side: 'maternal' });
  const father = (): Draft => fatherOf(self, { relation: 'father', degree: 1, side: 'paternal' });
  const parentOn = (side: Side): Draft => (side === 'maternal' ? mother() : father());
  const grandmother = (side: Side): Draft =>
    motherOf(parentOn(side), { relation: `${side}-grandmother`, degree: 2, side });
  const grandfather = (side: Side): Draft =>
    fatherOf(parentOn(side), { relation: `${side}-grandfather`, degree: 2, side });

  /** A child of one parent whose partner nobody told of. The parent of unknown sex stands in the father's place. */
  const bornTo = (child: Draft, parent: Draft): void => {
    const place = parent.sex === 'female' ? 'mother' : 'father';
    const other = place === 'mother' ? 'father' : 'mother';
    child[place] = parent.id;
    const partner =
      [...people.values()].find((one) => one[place] === parent.id && one[other] !== null && one.id !== child.id)?.[
        other
      ] ?? unknown({ sex: other === 'mother' ? 'female' : 'male', generation: parent.generation }).id;
    child[other] ??= partner;
  };
  const spouseBeside = (child: Draft, spouse: Draft): void => {
    if (spouse.sex === self.sex && spouse.sex !== null) return;
    const place = spouse.sex === 'female' || self.sex === 'male' ? 'mother' : 'father';
    child[place] = spouse.id;
    child[place === 'mother' ? 'father' : 'mother'] = SELF;
  };

  const place = (relative: Relative, kin: Kin): void => {
    const sex = relative.sex ?? kin.sex;
    const isNoKin = relative.adopted === true && !FOREBEARS.includes(kin.kind);
    const made: Draft = {
      ...BLANK,
      id: relative.id,
      relation: relative.relation,
      sex,
      generation: kin.generation,
      degree: isNoKin ? null : kin.degree,
      side: isNoKin ? null : kin.side,
      age: relative.age ?? null,
      yearOfBirth: relative.yearOfBirth ?? null,
      died: relative.died,
      ageAtDeath: relative.ageAtDeath ?? null,
      illnesses: relative.conditions.map(({ written, conditions, ageAtOnset }) => ({
        written,
        conditions,
        ageAtOnset,
      })),
      tested: relative.tested ?? [],
      ...(relative.adopted === undefined ? {} : { adopted: relative.adopted }),
      ...(relative.free === undefined ? {} : { free: relative.free }),
      at: relative.at,
    };
    add(made);
    if (isNoKin) return;
    const side = kin.side === 'maternal' || kin.side === 'paternal' ? kin.side : null;
    switch (kin.kind) {
      case 'parent': {
        // A second mother of the record stays beside the tree.
        if (sex === 'female') self.mother ??= made.id;
        if (sex === 'male') self.father ??= made.id;
        return;
      }
      case 'grandparent': {
        if (side === null || sex === null) return;
        const parent = parentOn(side);
        if (sex === 'female') parent.mother ??= made.id;
        else parent.father ??= made.id;
        return;
      }
      case 'sibling': {
        made.mother = mother().id;
        made.father = father().id;
        const kind = relative.twin ?? (relative.relation.includes('identical-twin') ? 'identical' : null);
        if (relative.twin !== undefined || /twin-/.test(relative.relation)) {
          made.twin = { id: SELF, kind };
          self.twin ??= { id: made.id, kind };
        }
        return;
      }
      case 'half-sibling': {
        if (side === 'maternal') {
          made.mother = mother().id;
          fatherOf(made);
        } else if (side === 'paternal') {
          made.father = father().id;
          motherOf(made);
        }
        return;
      }
      case 'pibling': {
        if (side === null) return;
        made.mother = grandmother(side).id;
        made.father = grandfather(side).id;
        return;
      }
      case 'child':
      case 'nibling':
      case 'grandchild':
      case 'cousin':
      case 'great-grandparent':
      case 'great-pibling':
      case 'spouse':
      case 'in-law':
      case 'other':
        return;
    }
  };

  const join = (relative: Relative, kin: Kin): void => {
    const made = people.get(relative.id)!;
    if (made.degree === null) return;
    const through = relative.through === undefined ? undefined : people.get(relative.through);
    const side = kin.side === 'maternal' || kin.side === 'paternal' ? kin.side : null;
    const throughOf = (kind: Kin['kind']): Draft | undefined =>
      through !== undefined && through.relation !== null && kinOf(through.relation).kind === kind ? through : undefined;
    switch (kin.kind) {
      case 'child': {
        const spouse = throughOf('spouse');
        if (spouse === undefined) bornTo(made, self);
        else spouseBeside(made, spouse);
        return;
      }
      case 'nibling': {
        const half = throughOf('half-sibling');
        if (half !== undefined) {
          made.degree = 3;
          made.side = half.side;
        }
        const sibling =
          throughOf('sibling') ??
          half ??
          unknown({ generation: 0, degree: 1, side: 'both', mother: mother().id, father: father().id });
        bornTo(made, sibling);
        return;
      }
      case 'grandchild': {
        const child = throughOf('child');
        if (child !== undefined) {
          bornTo(made, child);
          return;
        }
        const between = unknown({ generation: -1, degree: 1, side: 'both' });
        bornTo(between, self);
        bornTo(made, between);
        return;
      }
      case 'cousin': {
        const parent = throughOf('pibling');
        if (parent !== undefined) {
          made.side = parent.side;
          bornTo(made, parent);
        } else if (side !== null) {
          const between = unknown({
            generation: 1,
            degree: 2,
            side,
            mother: grandmother(side).id,
            father: grandfather(side).id,
          });
          bornTo(made, between);
        }
        return;
      }
      case 'great-grandparent': {
        const child = throughOf('grandparent');
        if (child === undefined || made.sex === null) return;
        made.side = child.side;
        if (made.sex === 'female') child.mother ??= made.id;
        else child.father ??= made.id;
        return;
      }
      case 'great-pibling': {
        const sibling = throughOf('grandparent');
        if (sibling === undefined) return;
        made.side = sibling.side;
        made.mother = motherOf(sibling, { degree: 3, side: sibling.side }).id;
        made.father = fatherOf(sibling, { degree: 3, side: sibling.side }).id;
        return;
      }
      case 'parent':
      case 'grandparent':
      case 'sibling':
      case 'half-sibling':
      case 'pibling':
      case 'spouse':
      case 'in-law':
      case 'other':
        return;
    }
  };

  return {
    place,
    join,
    people() {
      // A couple is whole: the person always has two parents, and whoever has one has the other.
      mother();
      father();
      for (const person of people.values()) {
        if (person.mother !== null && person.father === null) fatherOf(person, secondOf(person));
        if (person.father !== null && person.mother === null) motherOf(person, secondOf(person));
      }
      const all = [...people.values()];
      return [self, ...all.filter((one) => one !== self).toSorted((a, b) => b.generation - a.generation)];
    },
  };

  /** Kinship of the second parent that is filled in: known for parents and grandparents alone. */
  function secondOf(child: Draft): Partial<Draft> {
    const side = child.side === 'maternal' || child.side === 'paternal' ? child.side : null;
    if (child.degree !== 1 || child.generation !== 1 || side === null) return {};
    return { relation: `${side}-${child.mother === null ? 'grandmother' : 'grandfather'}`, degree: 2, side };
  }
}

const BLANK: Omit<PedigreePerson, 'id' | 'generation'> & { readonly generation: number } = {
  relation: null,
  sex: null,
  mother: null,
  father: null,
  generation: 0,
  degree: null,
  side: null,
  age: null,
  yearOfBirth: null,
  died: null,
  ageAtDeath: null,
  illnesses: [],
  tested: [],
  at: null,
};

import type { Pedigree, PedigreePerson } from './family-assessment.ts';

export type Transmission = 'autosomal' | 'x-linked';

/**
 * Chance of each blood relative to carry the rare change that the person carries. One founder of the tree brought it in, each of their
 * copies as likely as any other; from there it went down by Mendel's rules, along the way that the person and all results allow
 * (upward and downward messages on the tree of each founder's descendants: exact where nobody descends of a founder twice). So those
 * on the way between two carriers come out at 1, and a parent of whom a test found nothing leaves it to the other.
 * New changes, mosaics and wrong results are not counted. Results that no inheritance can explain are left aside.
 * @param from the parent of the person that the change came of, where it is known to be one
 */
export function carrierChances(
  pedigree: Pedigree,
  gene: string,
  how: Transmission,
  from: 'mother' | 'father' | null = null,
): ReadonlyMap<string, number> {
  const twin = identicalTwin(pedigree);
  const tree = treeOf(withoutTwin(pedigree, twin));
  const self = tree.people.get(pedigree.proband);
  if (self === undefined) return new Map();
  const known = new Map<string, boolean>();
  for (const { id, tested } of tree.people.values()) {
    const result = tested.find((one) => one.gene === gene)?.result;
    // Of two changed copies a test of a relative does not say which it found.
    if (result !== undefined && (from === null || result === 'negative')) known.set(id, result === 'pathogenic');
  }
  known.set(pedigree.proband, true);
  if (from !== null) {
    const [giver, other] = from === 'mother' ? [self.mother, self.father] : [self.father, self.mother];
    if (giver !== null) known.set(giver, true);
    if (other !== null) known.set(other, false);
  }
  const chances = new Map(
    spread(tree, known, how) ?? spread(tree, new Map([[pedigree.proband, true]]), how) ?? new Map<string, number>(),
  );
  const joined = connected(tree, pedigree.proband);
  for (const { id, degree } of tree.people.values()) {
    if (joined.has(id)) chances.set(id, chances.get(id) ?? 0);
    // Kin whose place in the tree nobody told, as an aunt of either side: what the degree gives.
    else if (degree !== null) chances.set(id, [1, 0.5, 0.25, 0.125][degree] ?? 0);
  }
  if (twin !== null) chances.set(twin, 1);
  return chances;
}

/** Id of the identical twin of the person, who has the same genome. */
export function identicalTwin({ people, proband }: Pedigree): string | null {
  const self = people.find(({ id }) => id === proband);
  return self?.twin?.kind === 'identical' ? self.twin.id : null;
}

/** Two people of one genome count as one, so that the twin is no second witness. */
function withoutTwin(pedigree: Pedigree, twin: string | null): Pedigree {
  if (twin === null) return pedigree;
  const { people, proband } = pedigree;
  const same = (parent: string | null): string | null => (parent === twin ? proband : parent);
  return {
    proband,
    people: people
      .filter(({ id }) => id !== twin)
      .map((person) => ({ ...person, mother: same(person.mother), father: same(person.father) })),
  };
}

/** All who hang together with the person by parents and children. */
function connected({ people, childrenOf }: Tree, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) {
    const person = people.get(id);
    for (const next of [person?.mother, person?.father, ...(childrenOf.get(id) ?? []).map((child) => child.id)])
      if (next !== null && next !== undefined) found.add(next);
  }
  return found;
}

interface Tree {
  readonly people: ReadonlyMap<string, PedigreePerson>;
  readonly childrenOf: ReadonlyMap<string, readonly PedigreePerson[]>;
}

function treeOf({ people }: Pedigree): Tree {
  const childrenOf = new Map<string, PedigreePerson[]>();
  for (const person of people)
    for (const parent of [person.mother, person.father])
      if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), person]);
  return { people: new Map(people.map((person) => [person.id, person])), childrenOf };
}

/** Null where nothing explains what is known. */
function spread(
  tree: Tree,
  known: ReadonlyMap<string, boolean>,
  how: Transmission,
): ReadonlyMap<string, number> | null {
  const sums = new Map<string, number>();
  let total = 0;
  for (const founder of tree.people.values()) {
    if (founder.mother !== null || founder.father !== null) continue;
    const copies = how === 'autosomal' || founder.sex === 'female' ? 2 : founder.sex === 'male' ? 1 : 1.5;
    const { likelihood, carries } = ofFounder(tree, founder, known, how);
    if (likelihood === 0) continue;
    total += copies * likelihood;
    for (const [id, chance] of carries) sums.set(id, (sums.get(id) ?? 0) + copies * likelihood * chance);
  }
  return total === 0 ? null : new Map([...sums].map(([id, sum]) => [id, sum / total]));
}

/** What is known, were this founder the one; and who then carries. */
function ofFounder(
  tree: Tree,
  founder: PedigreePerson,
  known: ReadonlyMap<string, boolean>,
  how: Transmission,
): { readonly likelihood: number; readonly carries: ReadonlyMap<string, number> } {
  const fits = (id: string, carries: boolean): number => (known.has(id) && known.get(id) !== carries ? 0 : 1);
  const none = { likelihood: 0, carries: new Map<string, number>() };
  /** Likelihood of all below a person, were they a carrier or not. */
  const below = new Map<string, readonly [carrier: number, free: number]>();
  const seen = new Set<string>();
  const up = (person: PedigreePerson): readonly [number, number] => {
    seen.add(person.id);
    let carrier = fits(person.id, true);
    let free = fits(person.id, false);
    for (const child of tree.childrenOf.get(person.id) ?? []) {
      if (seen.has(child.id)) continue;
      const [c, f] = up(child);
      const chance = passes(person, child, how);
      carrier *= chance * c + (1 - chance) * f;
      free *= f;
    }
    below.set(person.id, [carrier, free]);
    return [carrier, free];
  };
  const [likelihood] = up(founder);
  if (likelihood === 0) return none;
  // Everybody whom the founder cannot have given it to is free: so must be what is known of them.
  for (const [id, carries] of known) if (carries && !seen.has(id)) return none;
  const carries = new Map<string, number>([[founder.id, 1]]);
  const down = (person: PedigreePerson): void => {
    const chanceOfParent = carries.get(person.id)!;
    for (const child of tree.childrenOf.get(person.id) ?? []) {
      if (carries.has(child.id)) continue;
      const [c, f] = below.get(child.id)!;
      const chance = passes(person, child, how);
      const whole = chance * c + (1 - chance) * f;
      carries.set(child.id, whole === 0 ? 0 : (chanceOfParent * chance * c) / whole);
      down(child);
    }
  };
  down(founder);
  return { likelihood, carries };
}

/** Chance that a carrier gives it to a child. A father gives his one X to every daughter and to no son. */
function passes(parent: PedigreePerson, child: PedigreePerson, how: Transmission): number {
  if (how === 'autosomal' || parent.sex !== 'male') return 0.5;
  return child.sex === 'female' ? 1 : child.sex === 'male' ? 0 : 0.5;
}

/** One person of a drawn family. Words are ready to print. */
export interface DrawnPerson {
  readonly id: string;
  readonly mother: string | null;
  readonly father: string | null;
  /** 0 is the generation of the person whom it is about, 1 the parents'. */
  readonly generation: number;
  readonly sex: 'female' | 'male' | null;
  readonly died: boolean;
  /** Lines under the symbol: relation, age, illness at age. Empty: nobody told of this one. */
  readonly lines: readonly string[];
  /** Keys of the legend. */
  readonly illnesses: readonly string[];
  readonly twin?: { readonly id: string; readonly kind: 'identical' | 'fraternal' | null };
  readonly adopted?: boolean;
  /** `false`: only filled in, nobody told of this one. Absent: told where there are lines. */
  readonly told?: boolean;
}

/** A family as a drawing takes it. */
export interface DrawnFamily {
  readonly people: readonly DrawnPerson[];
  readonly proband: string;
  /** What each fill means, the most important first. */
  readonly legend: readonly { readonly key: string; readonly label: string }[];
  /** The family in words, for readers of the text. */
  readonly title: string;
}

/**
 * The people of each generation from left to right, oldest generation first: the father's side left, the mother's right, couples beside
 * one another, siblings together and below their parents in their parents' order, so that lines of descent do not cross.
 */
export function pedigreeOrder({ people, proband }: DrawnFamily): readonly (readonly DrawnPerson[])[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  const rows = new Map<number, DrawnPerson[]>();
  const placed = new Set<string>();
  const put = (person: DrawnPerson | undefined): void => {
    if (person === undefined || placed.has(person.id)) return;
    placed.add(person.id);
    rows.set(person.generation, [...(rows.get(person.generation) ?? []), person]);
  };
  const person = (id: string | null | undefined): DrawnPerson | undefined =>
    id === null || id === undefined ? undefined : byId.get(id);
  const childrenOf = (one: DrawnPerson): readonly DrawnPerson[] =>
    people.filter(({ mother, father }) => mother === one.id || father === one.id);
  const partnersOf = (one: DrawnPerson): readonly DrawnPerson[] => {
    const ids = new Set(childrenOf(one).flatMap(({ mother, father }) => [mother, father]));
    return people.filter(({ id }) => ids.has(id) && id !== one.id);
  };
  const siblingsOf = (one: DrawnPerson): readonly DrawnPerson[] =>
    one.mother === null && one.father === null
      ? []
      : people.filter(({ id, mother, father }) => id !== one.id && mother === one.mother && father === one.father);
  /** Somebody with partners, then all who descend of them. */
  const putDown = (one: DrawnPerson | undefined): void => {
    if (one === undefined || placed.has(one.id)) return;
    put(one);
    const partners = partnersOf(one);
    partners.forEach(put);
    childrenOf(one).forEach(putDown);
  };
  /** Forebears of one side: each couple above the child through whom they are kin. */
  const putUp = (one: DrawnPerson | undefined, siblings: 'before' | 'after'): void => {
    if (one === undefined) return;
    const [father, mother] = [person(one.father), person(one.mother)];
    if (siblings === 'before') siblingsOf(one).forEach(putDown);
    putUp(father, 'before');
    put(father);
    put(mother);
    putUp(mother, 'after');
    if (siblings === 'after') siblingsOf(one).forEach(putDown);
  };

  const self = byId.get(proband);
  const [father, mother] = [person(self?.father), person(self?.mother)];
  const others = (parent: DrawnPerson | undefined, spouse: DrawnPerson | undefined): readonly DrawnPerson[] =>
    parent === undefined ? [] : partnersOf(parent).filter(({ id }) => id !== spouse?.id);
  putUp(father, 'before');
  const paternal = others(father, mother);
  paternal.forEach(put);
  for (const partner of paternal) childrenOf(partner).forEach(putDown);
  put(father);
  put(mother);
  if (self !== undefined) {
    const siblings = siblingsOf(self);
    const twin = siblings.find(({ id }) => id === self.twin?.id);
    const half = Math.ceil(siblings.length / 2);
    const around = siblings.filter((one) => one !== twin);
    around.slice(0, half).forEach(putDown);
    putDown(twin);
    putDown(self);
    around.slice(half).forEach(putDown);
  }
  const maternal = others(mother, father);
  maternal.forEach(put);
  for (const partner of maternal) childrenOf(partner).forEach(putDown);
  putUp(mother, 'after');
  // Those whose place nobody told stand at the right end, their own children below them.
  for (const one of people.toSorted((a, b) => b.generation - a.generation)) putDown(one);
  return [...rows].toSorted(([a], [b]) => b - a).map(([, row]) => row);
}

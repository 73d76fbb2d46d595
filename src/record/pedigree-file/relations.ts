import type { PedigreeRow } from './pedigree-row.ts';

export interface RowRelation {
  readonly relation: string;
  /** Id of the row through whom it is kin. */
  readonly through?: string;
}

interface Sibling {
  readonly row: PedigreeRow;
  readonly shares: 'both' | 'mother' | 'father';
}

type Words = readonly [female: string, male: string, unknown: string];

const word = ([female, male, unknown]: Words, { sex }: PedigreeRow): string =>
  sex === 'female' ? female : sex === 'male' ? male : unknown;

const PARENT: Words = ['mother', 'father', 'parent'];
const SIBLING: Words = ['sister', 'brother', 'sibling'];
const CHILD: Words = ['daughter', 'son', 'child'];
const GRANDCHILD: Words = ['granddaughter', 'grandson', 'grandchild'];
const GRANDPARENT: Words = ['grandmother', 'grandfather', 'grandparent'];
const PIBLING: Words = ['aunt', 'uncle', 'aunt'];
const NIBLING: Words = ['niece', 'nephew', 'niece'];
const SPOUSE: Words = ['wife', 'husband', 'partner'];

/**
 * How each person of a pedigree is kin to the one whom it is about, near kin before far. Those who married in are left out, but for the
 * other parent of the person's children; kin further than great-grandparents, great-aunts and cousins are `relative`.
 */
export function relationsTo(target: PedigreeRow, rows: readonly PedigreeRow[]): ReadonlyMap<string, RowRelation> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, RowRelation>([[target.id, { relation: 'self' }]]);
  const set = (row: PedigreeRow | undefined, relation: string, through?: string): void => {
    if (row === undefined || found.has(row.id)) return;
    found.set(row.id, through === undefined ? { relation } : { relation, through });
  };
  const row = (id: string | null): PedigreeRow | undefined => (id === null ? undefined : byId.get(id));
  const parentsOf = ({ mother, father }: PedigreeRow): readonly PedigreeRow[] =>
    [row(mother), row(father)].flatMap((one) => (one === undefined ? [] : [one]));
  const childrenOf = ({ id }: PedigreeRow): readonly PedigreeRow[] =>
    rows.filter(({ mother, father }) => mother === id || father === id);
  /** Full siblings share both parents; of others one is shared, or one is not told. */
  const siblingsOf = (of: PedigreeRow): readonly Sibling[] =>
    rows.flatMap((one): readonly Sibling[] => {
      if (one.id === of.id) return [];
      const mother = of.mother !== null && one.mother === of.mother;
      const father = of.father !== null && one.father === of.father;
      return mother || father ? [{ row: one, shares: mother && father ? 'both' : mother ? 'mother' : 'father' }] : [];
    });

  for (const parent of parentsOf(target)) set(parent, word(PARENT, parent));
  for (const child of childrenOf(target)) {
    const other = parentsOf(child).find(({ id }) => id !== target.id);
    set(other, other === undefined ? '' : word(SPOUSE, other));
    set(child, word(CHILD, child), other?.id);
  }
  const siblings = siblingsOf(target);
  for (const { row: one, shares } of siblings)
    set(
      one,
      shares === 'both'
        ? word(SIBLING, one)
        : `${shares === 'mother' ? 'maternal' : 'paternal'}-half-${word(SIBLING, one)}`,
    );
  for (const [side, parent] of [
    ['maternal', row(target.mother)],
    ['paternal', row(target.father)],
  ] as const) {
    if (parent === undefined) continue;
    for (const grandparent of parentsOf(parent)) {
      set(grandparent, `${side}-${word(GRANDPARENT, grandparent)}`);
      for (const great of parentsOf(grandparent))
        set(great, `${side}-great-${word(GRANDPARENT, great)}`, grandparent.id);
      for (const { row: one, shares } of siblingsOf(grandparent))
        if (shares === 'both') set(one, `${side}-great-${word(PIBLING, one)}`, grandparent.id);
    }
    for (const { row: one, shares } of siblingsOf(parent)) {
      set(one, `${side}-${shares === 'both' ? '' : 'half-'}${word(PIBLING, one)}`);
      if (shares === 'both') for (const cousin of childrenOf(one)) set(cousin, `${side}-cousin`, one.id);
    }
  }
  for (const { row: one } of siblings) for (const child of childrenOf(one)) set(child, word(NIBLING, child), one.id);
  for (const child of childrenOf(target))
    for (const grandchild of childrenOf(child)) set(grandchild, word(GRANDCHILD, grandchild), child.id);
  // Whoever else shares an ancestor is kin, further off.
  const ancestors = upFrom(target, parentsOf);
  for (const one of rows) if ([...upFrom(one, parentsOf)].some((id) => ancestors.has(id))) set(one, 'relative');
  return found;
}

/** The person and all ancestors. */
function upFrom(from: PedigreeRow, parentsOf: (row: PedigreeRow) => readonly PedigreeRow[]): ReadonlySet<string> {
  const found = new Set([from.id]);
  const queue = [from];
  for (const one of queue)
    for (const parent of parentsOf(one))
      if (!found.has(parent.id)) {
        found.add(parent.id);
        queue.push(parent);
      }
  return found;
}

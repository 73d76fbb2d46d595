import { type Knowledge, nameKey } from '../../knowledge/index.ts';
import { type DrugIndex, drugIndex } from './drug-index.ts';
import { nearestNames } from './spelling.ts';

/** One medicine that a few letters may mean. */
export interface MedicineSuggestion {
  /** Drug ids; several for a product of several. */
  readonly drugs: readonly string[];
  /** The name that the letters were found in, as it is printed. */
  readonly name: string;
  readonly isBrand: boolean;
  /** Where they were found: at the beginning, at the beginning of a later word, or in a name spelt alike. */
  readonly by: 'beginning' | 'word' | 'spelling';
}

export interface SuggestOptions {
  /** At most so many. */
  readonly limit: number;
  /** Names in another language, by drug id: found as well as those of the knowledge. */
  readonly names?: ReadonlyMap<string, string>;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly isBrand: boolean;
  readonly drugs: readonly string[];
}

/** Letters from which on names that are only spelt alike are looked for. */
const FUZZY_FROM = 4;

/**
 * Medicines by the letters typed so far: names that begin so, then names with a word that begins so, then names spelt alike.
 * Generic names stand before brands and short names before long ones; each medicine stands once. What follows a figure (`75 mg`) is
 * no part of the name.
 */
export function createSuggester(
  knowledge: Pick<Knowledge, 'drugs' | 'facts'>,
): (text: string, options: SuggestOptions) => readonly MedicineSuggestion[] {
  const index = drugIndex(knowledge);
  const own = entriesOf(index);
  const others = new WeakMap<ReadonlyMap<string, string>, readonly Entry[]>();
  const namesIn = (names: ReadonlyMap<string, string>): readonly Entry[] => {
    const known = others.get(names);
    if (known !== undefined) return known;
    const made = [...names].flatMap(([id, name]): readonly Entry[] =>
      knowledge.drugs.get(id)?.kind === 'group' ? [] : [{ key: nameKey(name), name, isBrand: false, drugs: [id] }],
    );
    others.set(names, made);
    return made;
  };
  return (text, { limit, names }) => {
    const typed = nameKey(text.replace(/(?:^|\s)\d.*$/u, ''));
    if (typed === '' || limit < 1) return [];
    const entries = names === undefined ? own : [...namesIn(names), ...own];
    const found = [
      ...ordered(entries, (key) => key.startsWith(typed)).map((one) => said(one, 'beginning')),
      ...ordered(entries, (key) => key.includes(` ${typed}`)).map((one) => said(one, 'word')),
    ];
    const once = firstOfEach(found);
    if (once.length >= limit || typed.length < FUZZY_FROM) return once.slice(0, limit);
    const alike = nearestNames(index, typed).flatMap((name) => {
      const one = index.names.get(nameKey(name));
      return one === undefined ? [] : [said({ ...one, isBrand: one.type === 'brand' }, 'spelling')];
    });
    return firstOfEach([...once, ...alike]).slice(0, limit);
  };
}

function entriesOf(index: DrugIndex): readonly Entry[] {
  return [...index.names.values()].flatMap(({ key, name, type, drugs }) =>
    type === 'name' || type === 'brand' ? [{ key, name, isBrand: type === 'brand', drugs }] : [],
  );
}

function ordered(entries: readonly Entry[], fits: (key: string) => boolean): readonly Entry[] {
  return entries
    .filter(({ key }) => fits(key))
    .toSorted(
      (a, b) => Number(a.isBrand) - Number(b.isBrand) || a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
    );
}

function said({ drugs, name, isBrand }: Entry, by: MedicineSuggestion['by']): MedicineSuggestion {
  return { drugs, name, isBrand, by };
}

function firstOfEach(found: readonly MedicineSuggestion[]): readonly MedicineSuggestion[] {
  const seen = new Map<string, MedicineSuggestion>();
  for (const one of found) {
    const key = one.drugs.toSorted().join();
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

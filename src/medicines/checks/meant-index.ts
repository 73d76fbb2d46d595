import { type DrugSelector, selectorIndex } from '../../knowledge/index.ts';
import { isMeant, type Taken } from './atc-of-use.ts';

/** The records that mean a medicine, in their own order. */
export type MeantBy<Item> = (taken: Taken) => readonly Item[];

/** Which records mean which medicine; a medicine that is taken is asked for once, however many others are weighed beside it. */
export function meantIndex<Item>(
  items: Iterable<Item>,
  selectorsOf: (item: Item) => readonly DrugSelector[],
): MeantBy<Item> {
  const index = selectorIndex(items, selectorsOf);
  const known = new WeakMap<Taken, readonly Item[]>();
  return (taken) => {
    let found = known.get(taken);
    if (found === undefined) {
      found = index.naming([taken]).filter((item) => selectorsOf(item).some((selector) => isMeant(taken, selector)));
      known.set(taken, found);
    }
    return found;
  };
}

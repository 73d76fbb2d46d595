import type { DrugSelector } from './schema/kinds/safety-term.ts';

/** A medicine by all that a selector may name of it. */
export interface Selectable {
  readonly drug: string;
  readonly classes: Iterable<string>;
  readonly atc: readonly string[];
}

/** Records by the medicines that they name. */
export interface SelectorIndex<Item> {
  /**
   * The items of which a selector names one of the medicines, in their own order. What a selector takes out again (`not`, use on
   * the skin) is left to the caller's own test: these are the only items that can pass it.
   */
  naming(medicines: Iterable<Selectable>): readonly Item[];
}

/** Made once a knowledge, so that of hundreds of rules those of one medicine are looked up and not searched for. */
export function selectorIndex<Item>(
  items: Iterable<Item>,
  selectorsOf: (item: Item) => readonly DrugSelector[],
): SelectorIndex<Item> {
  const all = [...items];
  const named = new Map<string, number[]>();
  for (const [i, item] of all.entries())
    for (const { drugs, classes, atc } of selectorsOf(item))
      for (const key of [...(drugs ?? []), ...(classes ?? []), ...(atc ?? []).map((prefix) => `${ATC}${prefix}`)]) {
        const places = named.get(key);
        if (places === undefined) named.set(key, [i]);
        else places.push(i);
      }
  return {
    naming(medicines) {
      const found = new Set<number>();
      const take = (key: string): void => {
        for (const place of named.get(key) ?? []) found.add(place);
      };
      for (const { drug, classes, atc } of medicines) {
        take(drug);
        for (const id of classes) take(id);
        for (const code of atc) for (let end = 1; end <= code.length; end++) take(ATC + code.slice(0, end));
      }
      return [...found].toSorted((a, b) => a - b).map((place) => all[place] as Item);
    },
  };
}

/** Codes stand apart from drug ids; a class has its own sign. */
const ATC = 'atc:';

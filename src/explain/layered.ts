import { once } from './once.ts';

/** Tables that are asked as one. Thousands of lines are put together only for who goes through all of them; a page says a hundred. */
export interface Layered {
  of(key: string): string | undefined;
  all(): Readonly<Record<string, string>>;
}

/** Where two tables have a key, the later one's words stand. */
export function layered(tables: readonly Readonly<Record<string, string>>[]): Layered {
  const lastFirst = tables.toReversed();
  return {
    of: (key) => {
      for (const table of lastFirst) if (Object.hasOwn(table, key)) return table[key];
      return undefined;
    },
    all: once(() => Object.assign({}, ...tables) as Record<string, string>),
  };
}

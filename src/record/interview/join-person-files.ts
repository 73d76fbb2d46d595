import { JSON_SCHEMA, dump, load } from 'js-yaml';

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Person files of one person as one: lists are joined, sections too, and where two say one thing differently the later holds. A list
 * takes the place of "none".
 */
export function joinPersonFiles(texts: readonly string[], date: string): string {
  const joined = texts
    .map((text) => load(text, { schema: JSON_SCHEMA }))
    .filter(isTree)
    .reduce<Tree>((was, next) => join(was, next, false), {});
  return dump({ ...joined, date }, { schema: JSON_SCHEMA, lineWidth: 120, noRefs: true });
}

/** Values of one analyte on several days are a list; other words of a section are replaced. */
const LISTS: readonly string[] = ['labs', 'vitals'];

function join(was: Tree, next: Tree, inLists: boolean): Tree {
  const joined: Tree = { ...was };
  for (const [key, value] of Object.entries(next)) {
    const old = joined[key];
    if (Array.isArray(old) && Array.isArray(value)) joined[key] = [...(old as unknown[]), ...(value as unknown[])];
    else if (isTree(old) && isTree(value) && !inLists) joined[key] = join(old, value, LISTS.includes(key));
    else if (inLists && old !== undefined) joined[key] = [old, value].flat();
    else if (!(Array.isArray(old) && value === 'none')) joined[key] = value;
  }
  return joined;
}

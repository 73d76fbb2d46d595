/** Sections of a person file that the page writes whole: one entry each, and a new one takes the place of the old. */
export type OwnSection = 'family' | 'wishes';

type Tree = Readonly<Record<string, unknown>>;

/** What the page's own entry of a section says; null where there is none. */
export function ownEntry(entries: readonly string[], section: OwnSection): unknown {
  for (const text of entries) {
    const tree = treeOf(text);
    if (tree !== null && isOwn(tree, section)) return tree[section];
  }
  return null;
}

/** The entries with another text of the section, or without one. JSON is YAML. */
export function withOwnEntry(
  entries: readonly string[],
  section: OwnSection,
  content: unknown,
  on: string,
): readonly string[] {
  const others = entries.filter((text) => {
    const tree = treeOf(text);
    return tree === null || !isOwn(tree, section);
  });
  return content === null ? others : [...others, `${JSON.stringify({ date: on, [section]: content }, null, 2)}\n`];
}

const isOwn = (tree: Tree, section: OwnSection): boolean => Object.keys(tree).toSorted().join() === `date,${section}`;

function treeOf(text: string): Tree | null {
  try {
    const tree: unknown = JSON.parse(text);
    return typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? (tree as Tree) : null;
  } catch {
    return null;
  }
}

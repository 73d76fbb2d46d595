import { type Knowledge, factsOf, nameKey, onceAKnowledge } from '../../knowledge/index.ts';

/** One name for all writings of a therapy, and what stands behind the name of a class. */
export interface TherapyNames {
  /** The active substance's own name: salts, brands and codes equal the base. A name that is not known stays as it is. */
  nameOf(written: string): string;
  /** Names of a class's members; empty for a drug. */
  membersOf(name: string): readonly string[];
}

export const therapyNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): TherapyNames => {
  const therapies = factsOf(knowledge, 'therapy');
  const byKey = new Map<string, string>();
  for (const { body } of therapies.values()) byKey.set(nameKey(body.name), body.name);
  for (const { body } of therapies.values())
    for (const alias of body.aliases) if (!byKey.has(nameKey(alias))) byKey.set(nameKey(alias), body.name);
  const known = new Map<string, string>();
  function nameOf(written: string): string {
    let name = known.get(written);
    if (name === undefined)
      known.set(written, (name = therapies.get(written)?.body.name ?? found(nameKey(written)) ?? written));
    return name;
  }
  /** By any of its names; a salt that no record lists is left off. */
  function found(key: string): string | undefined {
    const name = byKey.get(key);
    const base = key.replace(SALT, '');
    return name !== undefined || base === key ? name : found(base);
  }
  const members = new Map<string, readonly string[]>();
  for (const { body } of therapies.values())
    if (body.kind === 'class') members.set(body.name, body.members.map(nameOf));
  return { nameOf, membersOf: (name) => members.get(name) ?? [] };
});

/** Words behind a base: salts, and how much water a crystal holds. */
const SALT =
  / (?:(?:di|mono|hemi)?(?:acetate|besylate|bromide|camsylate|chloride|citrate|esylate|fumarate|hydrate|hydrochloride|malate|maleate|mesylate|phosphate|sodium|potassium|succinate|sulfate|sulphate|tartrate|tosylate))$/;

/** Names in the order of the alphabet, each once: the same set in any writing is one set. */
export function therapySet(written: readonly string[], names: TherapyNames): readonly string[] {
  return [...new Set(written.map(names.nameOf))].toSorted((a, b) => (a < b ? -1 : 1));
}

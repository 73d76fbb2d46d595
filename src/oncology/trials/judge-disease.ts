import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { TumourType } from '../tumour-profile.ts';
import { type Truth, any } from './verdict.ts';

interface TypeNames {
  /** Codes by name in lower case: of OncoTree today, of older trees, and of the Disease Ontology where it is joined to OncoTree. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly parents: ReadonlyMap<string, string | null>;
}

const nameKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const typeNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): TypeNames => {
  const codes = new Map<string, string[]>();
  const parents = new Map<string, string | null>();
  const add = (name: string, code: string): void => {
    const key = nameKey(name);
    const known = codes.get(key);
    if (known === undefined) codes.set(key, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  const types = factsOf(knowledge, 'tumour-type');
  for (const [code, { body }] of types) {
    parents.set(code, body.parent);
    add(body.name, code);
  }
  // A name of today's tree goes before a code, and both before what only another ontology calls so.
  const own = new Set(codes.keys());
  for (const [code, { body }] of types)
    for (const other of [code, ...body.former]) if (!own.has(nameKey(other))) add(other, code);
  for (const key of codes.keys()) own.add(key);
  // "Breast Cancer", "Leukemia": the tree's main types are names of all that have them.
  for (const [code, { body }] of types)
    if (body.mainType !== null && !own.has(nameKey(body.mainType))) add(body.mainType, code);
  for (const key of codes.keys()) own.add(key);
  for (const { body } of factsOf(knowledge, 'disease-term').values())
    for (const { code, requires } of body.oncotree)
      if (requires.length === 0 && !own.has(nameKey(body.name))) add(body.name, code);
  return { codes, parents };
});

/** `_SOLID_`, "All Liquid Tumors": words for a body of tumours. */
const BODIES: readonly (readonly [RegExp, 'solid' | 'liquid' | 'any'])[] = [
  [/^(?:_solid_|all solid tumou?rs?|(?:any |advanced )?solid tumou?rs?)$/, 'solid'],
  [/^(?:_liquid_|all liquid tumou?rs?|h(?:a)?ematologic(?:al)? malignanc(?:y|ies))$/, 'liquid'],
  [/^(?:_all_|all tumou?rs?|all|any|cancer|neoplasms?|malignan(?:t|cy) ?(?:neoplasms?|tumou?rs?)?)$/, 'any'],
];

/**
 * Whether the tumour is of the named type or below it. Unknown where the name is none that is known, and where the tumour's own type is
 * the broader one: its subtype would have to be told.
 */
export function judgeDisease(written: string, type: TumourType, knowledge: Pick<Knowledge, 'facts'>): Truth {
  const key = nameKey(written);
  for (const [words, body] of BODIES)
    if (words.test(key)) return body === 'any' || body === type.body ? 'true' : 'false';
  const { codes, parents } = typeNames(knowledge);
  const asked = codes.get(key);
  if (asked === undefined) return 'unknown';
  return any(
    asked.map((code) => {
      if (type.line.includes(code)) return 'true';
      for (let up = parents.get(code) ?? null; up !== null; up = parents.get(up) ?? null)
        if (up === type.code) return 'unknown';
      return 'false';
    }),
  );
}

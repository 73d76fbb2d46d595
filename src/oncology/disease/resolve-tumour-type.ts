import { PropriaError } from '../../core/index.ts';
import { type Knowledge, factsOf, nameKey, onceAKnowledge } from '../../knowledge/index.ts';
import type { TumourType } from '../tumour-profile.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * The type of OncoTree that a person or file means: its code, its name, a code of an older tree, or a name of the Disease Ontology that
 * is the same disease. Letters' case counts for nothing. What can mean two types is refused, never guessed.
 * @throws PropriaError ONCOLOGY_UNKNOWN_TUMOUR_TYPE, ONCOLOGY_AMBIGUOUS_TUMOUR_TYPE
 */
export function resolveTumourType(written: string, knowledge: Pick<Knowledge, 'facts'>): TumourType {
  const index = typeNames(knowledge);
  const code = codeMeant(index, written);
  const line = lineOf(code, knowledge);
  const { body } = factsOf(knowledge, 'tumour-type').get(code)!;
  return { code, name: body.name, written, line, body: body.body ?? 'solid' };
}

/** A code and all above it, nearest first, without the root: it says only that there is a tumour. */
export function lineOf(code: string, knowledge: Pick<Knowledge, 'facts'>): readonly string[] {
  const types = factsOf(knowledge, 'tumour-type');
  const line: string[] = [];
  for (let at: string | null = code; at !== null && !line.includes(at);) {
    const parent: string | null = types.get(at)?.body.parent ?? null;
    if (parent !== null || at === code) line.push(at);
    at = parent;
  }
  return line;
}

interface TypeNames {
  /** By code in capitals: the type itself before types that once had that code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly former: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly printed: ReadonlyMap<string, string>;
}

const typeNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): TypeNames => {
  const codes = new Map<string, string>();
  const former = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  const printed = new Map<string, string>();
  const types = factsOf(knowledge, 'tumour-type');
  for (const [code, { body }] of types) {
    // The root is no tumour type: it would fit everything.
    if (body.parent === null) continue;
    codes.set(code.toUpperCase(), code);
    for (const old of body.former) add(former, old.toUpperCase(), code);
    add(names, nameKey(body.name), code);
    printed.set(code, body.name);
  }
  for (const { body } of factsOf(knowledge, 'disease-term').values()) {
    const key = nameKey(body.name);
    if (names.has(key)) continue;
    const same = body.oncotree.filter(
      ({ code, relation, requires }) => relation === 'exact' && requires.length === 0 && printed.has(code),
    );
    // Of a type and its parts the type is meant.
    const widest = same.find(({ code }) => same.every((other) => lineOf(other.code, knowledge).includes(code)));
    if (widest !== undefined) add(names, key, widest.code);
  }
  return { codes, former, names, printed };
});

function codeMeant({ codes, former, names, printed }: TypeNames, written: string): string {
  const code = written.trim().toUpperCase();
  const own = codes.get(code);
  if (own !== undefined) return own;
  const meant = names.get(nameKey(written)) ?? former.get(code) ?? [];
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  if (meant.length > 1) {
    const choices = meant.map((each) => `${each} (${printed.get(each) ?? each})`).join(', ');
    throw new PropriaError('ONCOLOGY_AMBIGUOUS_TUMOUR_TYPE', { params: { written, choices } });
  }
  const near = nearestNames(written, printed);
  throw new PropriaError('ONCOLOGY_UNKNOWN_TUMOUR_TYPE', {
    params: { written, near: near.length === 0 ? '' : ` (near: ${near.join(', ')})` },
  });
}

function add(to: Map<string, string[]>, key: string, value: string): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

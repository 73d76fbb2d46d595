import type { GeneRecord } from '../../knowledge/index.ts';

/** How many copies of a gene a name says: `*2x2`, `*4x≥3`, `*2xN` (two or more). */
export interface Copies {
  readonly base: string;
  readonly count: number;
  readonly orMore: boolean;
}

/** A name without white space around its marks, `≥` for `>=`, so that spellings of one allele are one key. */
export function squeeze(name: string): string {
  return name
    .replaceAll('>=', '≥')
    .replace(/\s*([+/,])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `[*6 + *14]`, `[c.85T>C (*9A) + g.97883329A>G]`: several variants found together on one strand of one gene copy. */
export function combinationParts(name: string): readonly string[] | null {
  const inside = /^\[(.*)\]$/.exec(name.trim())?.[1];
  const partial = /^(.+?)\/(g\..+)$/.exec(name.trim());
  const parts =
    inside === undefined ? [partial?.[1] ?? '', ...(partial?.[2]?.split('/') ?? [])] : inside.split(/\s\+\s*|\s*\+\s/);
  const named = parts.map((part) => part.trim()).filter((part) => part !== '');
  return named.length < 2 || named.some((part) => part.startsWith('[')) ? null : named;
}

/** `*36 + *10`: gene copies one behind the other on one chromosome. */
export function tandemParts(name: string): readonly string[] | null {
  if (name.startsWith('[') || !name.includes('+')) return null;
  const parts = name.split('+').map((part) => part.trim());
  return parts.every((part) => part.startsWith('*')) ? parts : null;
}

export function copiesOf(name: string): Copies | null {
  const found = /^(\*\d+[A-Z]?(?:\.\d+)?)\s*[xX×]\s*(?:(≥|>=)?\s*(\d{1,3})|([Nn]))$/.exec(name.trim());
  if (found === null) return null;
  const [, base = '', orMore, count, unknown] = found;
  if (unknown !== undefined) return { base, count: 2, orMore: true };
  return Number(count) < 1 ? null : { base, count: Number(count), orMore: orMore !== undefined };
}

/** `*4.024` → `*4`; null where there is no sub-allele number. */
export function coreOf(name: string): string | null {
  return /^(\*\d+[A-Z]?)\.\d{3}$/.exec(name)?.[1] ?? null;
}

interface Names {
  /** Squeezed spelling → the knowledge's own. */
  readonly exact: ReadonlyMap<string, string>;
  readonly anyCase: ReadonlyMap<string, string>;
  /** Parts of a tandem, sorted → its name. */
  readonly tandems: ReadonlyMap<string, string>;
}

const namesByGene = new WeakMap<GeneRecord, Names>();

/** The gene's own spelling of an allele, whatever the spaces, the letter case or the order within a tandem; null: not known. */
export function knownName(gene: GeneRecord, name: string): string | null {
  const names = namesOf(gene);
  const squeezed = squeeze(name);
  return (
    names.exact.get(squeezed) ??
    names.anyCase.get(looseKey(squeezed)) ??
    (tandemParts(squeezed) === null ? null : (names.tandems.get(tandemKey(squeezed)) ?? null))
  );
}

/** `A- 202A_376G` and `A-202A_376G` are one name; so are `mahidol` and `Mahidol`. */
function looseKey(squeezed: string): string {
  return squeezed.replaceAll(' ', '').toLowerCase();
}

function tandemKey(squeezed: string): string {
  return squeezed.split('+').toSorted().join('+');
}

function namesOf(gene: GeneRecord): Names {
  const known = namesByGene.get(gene);
  if (known !== undefined) return known;
  const all = [...gene.functions.keys(), ...gene.alleles.map((allele) => allele.name)];
  const exact = new Map<string, string>();
  const anyCase = new Map<string, string>();
  const tandems = new Map<string, string>();
  for (const name of all) {
    const squeezed = squeeze(name);
    if (!exact.has(squeezed)) exact.set(squeezed, name);
    const loose = looseKey(squeezed);
    if (!anyCase.has(loose)) anyCase.set(loose, name);
    if (tandemParts(squeezed) !== null) tandems.set(tandemKey(squeezed), name);
  }
  for (const [spelling, name] of otherSpellings(gene, all)) if (!anyCase.has(spelling)) anyCase.set(spelling, name);
  const names = { exact, anyCase, tandems };
  namesByGene.set(gene, names);
  return names;
}

/**
 * What laboratories write of a name that has two parts, where it can mean but one: `c.1905+1G>A` and `*2A` of `c.1905+1G>A (*2A)`, and `*1`
 * of a reference that has no number. `A-` of `A- 202A_376G` stands where all that begin so do the same.
 */
function otherSpellings(gene: GeneRecord, all: readonly string[]): ReadonlyMap<string, string> {
  const meant = new Map<string, Set<string>>();
  const mean = (spelling: string, name: string): void => {
    const key = looseKey(squeeze(spelling));
    meant.set(key, (meant.get(key) ?? new Set()).add(name));
  };
  for (const name of new Set(all)) {
    const [, before, inside] = /^(.*\S)\s+\(([^()]+)\)$/.exec(name) ?? [];
    if (before !== undefined && inside !== undefined) {
      mean(inside, name);
      if (!before.includes(',')) mean(before, name);
    }
    const [, first] = /^([A-Z][+-])\s+\S+$/.exec(name) ?? [];
    if (first !== undefined) mean(first, name);
  }
  const reference = gene.alleles.find((allele) => allele.reference === true)?.name;
  if (reference !== undefined && !reference.startsWith('*') && gene.calling.ploidy === 'autosomal')
    mean('*1', reference);
  return new Map(
    [...meant].flatMap(([spelling, names]) => {
      const [one, ...others] = names;
      const does = (name: string): string => JSON.stringify(gene.functions.get(name) ?? null);
      return one !== undefined && others.every((name) => does(name) === does(one)) ? [[spelling, one] as const] : [];
    }),
  );
}

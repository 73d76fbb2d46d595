import { type DrugRecord, factsOf, type Knowledge, nameKey } from '../../knowledge/index.ts';

/** How a name stands for drugs. `group` and `ambiguous` names resolve nothing, but are known. */
export type NameType = 'name' | 'brand' | 'group' | 'ambiguous';

export interface DrugName {
  readonly key: string;
  /** As it is printed. */
  readonly name: string;
  readonly type: NameType;
  readonly drugs: readonly string[];
}

export type WordKind = 'salt' | 'form' | 'passed-over' | 'negation';

export interface DrugIndex {
  /** By `nameKey`. */
  readonly names: ReadonlyMap<string, DrugName>;
  /** `rxnorm:36567`, `atc:C10AA01`, `snomed:…` to drug ids. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Ingredients, sorted and joined, of products that guidance knows by an id of their own, to all ids of the product. */
  readonly products: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlyMap<string, WordKind>;
  /** Words in the longest name. */
  readonly longest: number;
  /** First words of names, so that most places of a text are left at once. */
  readonly starts: ReadonlySet<string>;
}

/** Names and codes of all drugs. A key that two names give to different drugs is kept as ambiguous. */
export function drugIndex(knowledge: Pick<Knowledge, 'drugs' | 'facts'>): DrugIndex {
  const names = new Map<string, DrugName>();
  const codes = new Map<string, readonly string[]>();
  const products = new Map<string, readonly string[]>();
  const given = factsOf(knowledge, 'drug-name');
  for (const [id, { body }] of given) {
    for (const code of body.codes) codes.set(code, body.drugs);
    if (body.type === 'product') continue;
    put(names, {
      key: id.replaceAll('-', ' '),
      name: body.name,
      type: body.type === 'ambiguous' ? 'ambiguous' : body.type === 'brand' ? 'brand' : 'name',
      drugs: body.drugs,
    });
  }
  for (const drug of knowledge.drugs.values()) {
    // A product that stands among the drugs (`sulfamethoxazole / trimethoprim`) has a name row that lists its parts.
    const ownKey = drug.id.replaceAll('-', ' ');
    const nameIsId = drug.name === ownKey;
    const row = names.get(nameIsId ? ownKey : nameKey(drug.name));
    const drugs = row !== undefined && row.drugs.includes(drug.id) ? row.drugs : [drug.id];
    const parts = drugs.filter((id) => id !== drug.id);
    if (parts.length > 1) products.set(productKey(parts), drugs);
    const type = drug.kind === 'group' ? 'group' : 'name';
    for (const key of nameIsId ? [ownKey] : [nameKey(drug.name), ownKey]) {
      if (row?.key !== key) put(names, { key, name: drug.name, type, drugs });
    }
    if (type === 'group') continue;
    if (drug.rxnorm !== null) codes.set(`rxnorm:${drug.rxnorm}`, drugs);
    for (const code of singleCodes(drug)) putCode(codes, `atc:${code}`, drugs);
  }
  for (const { body } of factsOf(knowledge, 'drug-class').values()) {
    for (const name of body.names) {
      const key = nameKey(name);
      if (!names.has(key)) names.set(key, { key, name, type: 'group', drugs: [] });
    }
  }
  const words = new Map<string, WordKind>();
  for (const { body } of factsOf(knowledge, 'drug-word').values())
    for (const word of body.words) words.set(word, body.kind);
  let longest = 1;
  const starts = new Set<string>();
  for (const key of names.keys()) {
    const first = key.indexOf(' ');
    starts.add(first === -1 ? key : key.slice(0, first));
    if (first !== -1) longest = Math.max(longest, key.split(' ').length);
  }
  return { names, codes, products, words, longest, starts };
}

/** Full ATC codes that are not of combinations: 50 and over is "in combination with" by the rules of ATC. */
function singleCodes(drug: DrugRecord): readonly string[] {
  return drug.atc.filter((code) => code.length === 7 && Number(code.slice(5)) < 50);
}

/** A code of two drugs is nobody's; one that a name row gives stands. */
function putCode(codes: Map<string, readonly string[]>, code: string, drugs: readonly string[]): void {
  const before = codes.get(code);
  if (before === undefined) codes.set(code, drugs);
  else if (before.length > 0 && before.join() !== drugs.join() && !drugs.every((drug) => before.includes(drug)))
    codes.set(code, []);
}

function put(names: Map<string, DrugName>, name: DrugName): void {
  if (name.key === '') return;
  const before = names.get(name.key);
  if (before === undefined) names.set(name.key, name);
  else if (!same(before.drugs, name.drugs))
    names.set(name.key, {
      ...before,
      type: 'ambiguous',
      drugs: [...new Set([...before.drugs, ...name.drugs])],
    });
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** How {@link DrugIndex.products} is asked. */
export function productKey(ingredients: readonly string[]): string {
  return ingredients.toSorted().join('+');
}

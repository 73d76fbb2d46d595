import { join } from 'node:path';
import { type Head, authoredRows, key, readRows, readText, slug, writeRows } from './oncology-files.ts';

export interface SourceTherapy {
  readonly id: string;
  readonly name: string;
  readonly codes: Readonly<Record<string, string | null>>;
  readonly strategy: readonly string[] | null;
  readonly type: string | null;
}

/** The pack's name of a therapy, by any name that sources have for it. */
export type TherapyNames = ReadonlyMap<string, string>;

/** `AKTi,2` is two names, `HER2 Inhibitor CP-724,714` one: pieces are joined while the longer words are a known name. */
export function splitTherapies(cell: string, names: TherapyNames): string[] {
  const pieces = cell.split(',').filter((piece) => piece !== '');
  const found: string[] = [];
  for (let i = 0; i < pieces.length;) {
    let take = 1;
    for (let n = Math.min(4, pieces.length - i); n > 1; n -= 1) {
      if (names.has(key(pieces.slice(i, i + n).join(',')))) {
        take = n;
        break;
      }
    }
    const words = pieces
      .slice(i, i + take)
      .join(',')
      .trim();
    found.push(names.get(key(words)) ?? words);
    i += take;
  }
  return [...new Set(found)];
}

interface Therapy {
  name: string;
  aliases: Set<string>;
  kind: 'drug' | 'class';
  members: string[];
  codes: string[];
  mechanism: string[];
  type: string | null;
  drug: string | null;
}

const HEAD: Head = { source: 'propria-oncology, moalmanac-db, civic', version: '2026-11-22', licence: 'CC0-1.0' };

/**
 * One record a drug, with salts, brands and development codes as aliases. `curated` has name, aliases, kind, members, drug.
 * `drug` is an id of the base pack, found by RxNorm code or by name.
 */
export function importTherapies(data: string, knowledge: string, out: string, curatedPath: string): TherapyNames {
  const approvals = JSON.parse(readText(join(data, 'onc-approvals', 'therapies.json.gz'))) as SourceTherapy[];
  const drugs = authoredRows(join(knowledge, 'drugs', 'drugs.tsv'));
  const drugBy = new Map<string, string>();
  const namesOfDrug = new Map<string, string[]>();
  for (const row of drugs) {
    const name = row['name'] ?? '';
    drugBy.set(key(name), row['id'] ?? '');
    // Antibodies carry four letters without a meaning after their name.
    const plain = key(name.replace(/-[a-z]{4}$/, ''));
    if (!drugBy.has(plain)) drugBy.set(plain, row['id'] ?? '');
    if (row['rxnorm'] !== '') drugBy.set(`rxnorm:${row['rxnorm']}`, row['id'] ?? '');
  }
  for (const file of ['synonyms', 'brands']) {
    for (const row of authoredRows(join(knowledge, 'drug-names', `${file}.tsv`))) {
      const drug = row['drugs'] ?? '';
      if (drug === '' || drug.includes(',')) continue;
      if (!drugBy.has(key(row['name'] ?? ''))) drugBy.set(key(row['name'] ?? ''), drug);
      namesOfDrug.set(drug, [...(namesOfDrug.get(drug) ?? []), row['name'] ?? '']);
    }
  }
  const curated = readRows(curatedPath);
  const all: Therapy[] = [];
  const byKey = new Map<string, Therapy>();
  const therapyOf = (name: string): Therapy => {
    const known = byKey.get(key(name));
    if (known !== undefined) return known;
    const made: Therapy = {
      name,
      aliases: new Set(),
      kind: 'drug',
      members: [],
      codes: [],
      mechanism: [],
      type: null,
      drug: drugBy.get(key(name)) ?? null,
    };
    all.push(made);
    byKey.set(key(name), made);
    return made;
  };
  const alias = (therapy: Therapy, words: string): void => {
    const other = byKey.get(key(words));
    if (other === undefined) byKey.set(key(words), therapy);
    if ((other === undefined || other === therapy) && words !== therapy.name) therapy.aliases.add(words);
  };
  for (const row of curated) {
    const therapy = therapyOf(row['name'] ?? '');
    if (row['kind'] === 'class') therapy.kind = 'class';
    therapy.members = (row['members'] ?? '').split('|').filter((one) => one !== '');
    if (row['drug'] !== '') therapy.drug = row['drug'] === '-' ? null : (row['drug'] ?? null);
    for (const words of (row['aliases'] ?? '').split('|')) if (words !== '') alias(therapy, words);
  }
  for (const { name, codes, strategy, type } of approvals) {
    const therapy = therapyOf(name);
    alias(therapy, name);
    const rxnorm = codes['rxcui'];
    therapy.drug ??= drugBy.get(`rxnorm:${rxnorm}`) ?? null;
    const named = { ncit: codes['ncit'], rxnorm, omop: codes['omop'], snomed: codes['sctid'] };
    therapy.codes = Object.entries(named).flatMap(([system, code]) => (code ? [`${system}:${code}`] : []));
    therapy.mechanism = (strategy ?? []).map(slug);
    therapy.type = type === null ? null : slug(type);
  }
  const civic = readRows(join(data, 'onc-civic', 'civic-evidence.tsv.gz'));
  const known: TherapyNames = new Map([...byKey].map(([words, therapy]) => [words, therapy.name]));
  for (const row of civic)
    for (const name of splitTherapies(row['therapies'] ?? '', known)) alias(therapyOf(name), name);
  for (const row of readRows(join(data, 'onc-approvals', 'published-assertions.tsv.gz')))
    for (const name of (row['therapy_name'] ?? '').split(/ \+ |, /)) if (name !== '') alias(therapyOf(name), name);
  for (const therapy of all) {
    therapy.drug ??= [...therapy.aliases].map((words) => drugBy.get(key(words))).find((id) => id !== undefined) ?? null;
    if (therapy.kind === 'class') therapy.drug = null;
    if (therapy.drug !== null) for (const words of namesOfDrug.get(therapy.drug) ?? []) alias(therapy, words);
  }
  for (const { members, name } of all)
    for (const member of members) if (!byKey.has(key(member))) throw new Error(`${name}: there is no ${member}`);
  writeRows(
    out,
    'therapies/therapies.tsv',
    HEAD,
    ['id', 'name', 'aliases', 'kind', 'members', 'codes', 'mechanism', 'type', 'drug'],
    all
      .toSorted((a, b) => (slug(a.name) < slug(b.name) ? -1 : 1))
      .map((one) => [
        slug(one.name),
        one.name,
        [...one.aliases].toSorted(),
        one.kind,
        one.members,
        one.codes,
        one.mechanism,
        one.type,
        one.drug,
      ]),
  );
  return new Map([...byKey].map(([words, therapy]) => [words, therapy.name]));
}

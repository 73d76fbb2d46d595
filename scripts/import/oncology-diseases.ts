import { join } from 'node:path';
import { type Head, key, readRows, readText, slug, writeRows } from './oncology-files.ts';

interface Node {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly tissue: string | null;
  readonly mainType: string | null;
  readonly nci: readonly string[];
  readonly history: readonly string[];
  readonly precursors: readonly string[];
  readonly revocations: readonly string[];
}

const ONCOTREE: Head = { source: 'oncotree', version: '2025-10-03', licence: 'CC-BY-4.0' };
const DOID: Head = { source: 'disease-ontology', version: '2026-08-19', licence: 'CC0-1.0' };
const LIQUID = new Set(['Lymphoid', 'Myeloid', 'Blood']);

/** OncoTree as it is. A former code that several nodes carry, or that another node has today, is nobody's. */
export function importTumourTypes(data: string, out: string): ReadonlyMap<string, Node> {
  const nodes = JSON.parse(readText(join(data, 'onc-diseases', 'oncotree-2025-10-03.json.gz'))) as Node[];
  const codes = new Set(nodes.map(({ code }) => code));
  const claims = new Map<string, Set<string>>();
  const formerOf = ({ history, precursors, revocations }: Node): string[] => [
    ...new Set([...history, ...precursors, ...revocations]),
  ];
  for (const node of nodes)
    for (const code of formerOf(node)) claims.set(code, (claims.get(code) ?? new Set()).add(node.code));
  writeRows(
    out,
    'tumour-types/oncotree.tsv',
    ONCOTREE,
    ['code', 'name', 'parent', 'tissue', 'mainType', 'body', 'former', 'nci'],
    nodes
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((node) => [
        node.code,
        node.name,
        node.parent,
        node.tissue,
        node.mainType,
        node.parent === null ? null : LIQUID.has(node.tissue ?? '') ? 'liquid' : 'solid',
        formerOf(node).filter((code) => claims.get(code)?.size === 1 && !codes.has(code)),
        [...node.nci],
      ]),
  );
  return new Map(nodes.map((node) => [node.code, node]));
}

/** Joins by a shared identifier that are wrong: `doid code`. */
const WRONG_JOINS = new Set([
  'DOID:8552 CML',
  'DOID:8692 CML',
  'DOID:2871 CEEN',
  'DOID:7132 SBWDNET',
  'DOID:6898 MXOV',
  'DOID:7235 PACT',
  'DOID:3873 MBEN',
  'DOID:0080915 HDCS',
  'DOID:3030 CEMU',
  'DOID:5636 UASC',
  'DOID:5303 UCCC',
  'DOID:4944 EGC',
  'DOID:5563 VIMT',
  'DOID:3590 MP',
]);

interface Join {
  readonly code: string;
  readonly relation: 'exact' | 'broad' | 'narrow';
  readonly via: string;
  readonly requires: readonly string[];
}

/**
 * The terms that evidence names, all joined terms and what stands above them. Curated joins of a term take the place of those by
 * identifier. Terms without a DOID come from `scripts/import/oncology-diseases.tsv`, with `name:` before the slug of their words.
 */
export function importDiseases(
  data: string,
  out: string,
  types: ReadonlyMap<string, Node>,
  named: Iterable<string>,
  curatedByHand: string,
): void {
  const folder = join(data, 'onc-diseases');
  const terms = new Map(readRows(join(folder, 'doid-neoplasms.tsv.gz')).map((row) => [row['doid'] ?? '', row]));
  const joins = new Map<string, Join[]>();
  const put = (doid: string, one: Join): void => {
    if (!types.has(one.code) && !one.code.startsWith('_')) throw new Error(`${doid}: ${one.code} is no type`);
    joins.set(doid, [...(joins.get(doid) ?? []), one]);
  };
  for (const row of readRows(join(folder, 'doid-oncotree-curated.tsv'))) {
    const [, kind, what] = /^requires-(biomarker|age|state):(.*)$/.exec(row['relation'] ?? '') ?? [];
    const requires = kind === undefined ? [] : (what ?? '').split(',').map((one) => `${kind}:${one}`);
    const relation = kind === undefined ? (row['relation'] as Join['relation']) : 'exact';
    put(row['doid'] ?? '', { code: row['oncotree_code'] ?? '', relation, via: 'curated', requires });
  }
  const own = readRows(curatedByHand);
  const ours = own.filter((row) => (row['doid'] ?? '') !== '');
  for (const doid of new Set(ours.map((row) => row['doid'] ?? ''))) joins.delete(doid);
  for (const row of ours) put(row['doid'] ?? '', handJoin(row));
  const curated = new Set(joins.keys());
  for (const row of readRows(join(folder, 'oncotree-doid.tsv'))) {
    const [doid = '', code = ''] = [row['doid'], row['oncotree_code']];
    if (curated.has(doid) || WRONG_JOINS.has(`${doid} ${code}`)) continue;
    put(doid, { code, relation: 'exact', via: (row['via'] ?? '').replaceAll(' ', '-'), requires: [] });
  }
  const wanted = new Set<string>();
  const open = [...joins.keys(), ...named];
  for (let doid = open.pop(); doid !== undefined; doid = open.pop()) {
    if (wanted.has(doid) || doid === '') continue;
    wanted.add(doid);
    open.push(...(terms.get(doid)?.['parents'] ?? '').split('|'));
  }
  const columns = ['id', 'name', 'parents', 'oncotree', 'notIn'];
  writeRows(
    out,
    'diseases/doid.tsv',
    DOID,
    columns,
    [...wanted].toSorted().flatMap((doid) => {
      const term = terms.get(doid);
      if (term === undefined) {
        console.error(`no term ${doid}`);
        return [];
      }
      const notIn = ours.find((row) => row['doid'] === doid)?.['notIn'] ?? '';
      return [[doid, term['name'] ?? '', term['parents'] ?? '', (joins.get(doid) ?? []).map(joinText), notIn]];
    }),
  );
  const byName = new Map<string, typeof own>();
  for (const row of own.filter((one) => one['doid'] === ''))
    byName.set(row['name'] ?? '', [...(byName.get(row['name'] ?? '') ?? []), row]);
  writeRows(
    out,
    'diseases/by-name.tsv',
    { source: 'propria-oncology', version: '2026-11-22', licence: 'CC0-1.0' },
    columns,
    [...byName].map(([name, rows]) => [
      `name:${slug(name)}`,
      name,
      '',
      rows.filter((row) => row['code'] !== '').map((row) => joinText(handJoin(row))),
      rows[0]?.['notIn'] ?? '',
    ]),
  );
}

function handJoin(row: Readonly<Record<string, string>>): Join {
  return {
    code: row['code'] ?? '',
    relation: row['relation'] as Join['relation'],
    via: 'curated',
    requires: (row['requires'] ?? '').split(',').filter((one) => one !== ''),
  };
}

function joinText({ code, relation, via, requires }: Join): string {
  return [code, relation, via, ...requires].join(' ');
}

/** DOID of a disease as evidence states it: a trailing `?` is an id that the source has and the ontology has not. */
export function doidOf(stated: string): string | null {
  return /^DOID:\d+$/.test(stated) ? stated : null;
}

export { key };

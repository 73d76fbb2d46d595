/**
 * Compiles CPIC's tables of drugs and pairs, and drugs that only DPWG, FDA or our switch options name:
 *   npx tsx scripts/import/drugs.ts --source DIR [--out knowledge]
 * DIR holds pgx-drugs and pgx-guidance. Drugs of no source table stand in more-drugs.ts with their codes.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeTable } from './authored-table.ts';
import { MORE_DRUGS } from './more-drugs.ts';
import { readJson, readTsv } from './source-tables.ts';

const { values } = parseArgs({
  options: { source: { type: 'string' }, out: { type: 'string', default: 'knowledge' } },
});
if (values.source === undefined) throw new Error('give --source DIR');
const folder = values.source;

interface Drug {
  id: string;
  name: string;
  rxnorm: string;
  atc: string;
  drugbank: string;
  source: string;
}

/** Names that a slug alone would make clumsy, or that two tables write differently. */
const IDS: Readonly<Record<string, string>> = {
  'hormonal contraceptives for systemic use': 'hormonal-contraceptives-systemic',
  'sulfamethoxazole and trimethoprim': 'sulfamethoxazole-trimethoprim',
  'tumor necrosis factor alpha (tnf-alpha) inhibitors': 'tnf-alpha-inhibitors',
  'sacituzumab govitecan-hziy': 'sacituzumab-govitecan',
};

function idOf(name: string): string {
  const lower = name.toLowerCase();
  return IDS[lower] ?? lower.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const drugs = new Map<string, Drug>();
/** The first table that has a code for a drug gives it. */
function add(
  source: string,
  name: string,
  codes: { rxnorm?: string | undefined; atc?: readonly string[] | undefined; drugbank?: string | undefined },
): void {
  const id = idOf(name);
  const before = drugs.get(id);
  drugs.set(id, {
    id,
    name: before?.name ?? name.toLowerCase(),
    rxnorm: before?.rxnorm || (codes.rxnorm ?? ''),
    atc: before?.atc || (codes.atc ?? []).join(','),
    drugbank: before?.drugbank || (codes.drugbank ?? ''),
    source: before?.source ?? source,
  });
}

for (const row of readTsv(folder, 'pgx-drugs', 'cpic-drug.2026-08.tsv')) {
  add('cpic-drugs', row['name'] ?? '', {
    rxnorm: row['rxnorm'],
    atc: (row['atc'] ?? '').split(';').filter((code) => code !== ''),
    drugbank: row['drugbank'],
  });
}
for (const row of readJson<{ rows: { drug: string; rxnorm?: string; atc?: string[] }[] }>(
  folder,
  'pgx-guidance',
  'fda-pgx-associations.2026-08.json',
).rows) {
  add('fda-pgx-associations', row.drug, { rxnorm: row.rxnorm, atc: row.atc });
}
for (const guideline of readJson<{ guidelines: { drugs: { name: string }[] }[] }>(
  folder,
  'pgx-guidance',
  'cpic-dpwg-guidance.2024-03-25.json.gz',
).guidelines) {
  for (const { name } of guideline.drugs) add('dpwg-guidance', name, {});
}
for (const { name, ...codes } of MORE_DRUGS) add('propria', name, codes);

const provenance = { source: ['cpic-drugs'], version: '2026-08-13', licence: 'CC0-1.0' } as const;
writeTable(
  join(values.out, 'drugs', 'drugs.tsv'),
  provenance,
  ['id', 'name', 'rxnorm', 'atc', 'drugbank', 'source'],
  [...drugs.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((drug) => [drug.id, drug.name, drug.rxnorm, drug.atc, drug.drugbank, drug.source]),
);
writeTable(
  join(values.out, 'drugs', 'pairs.tsv'),
  { ...provenance, source: ['cpic-gene-drug-pairs'] },
  ['gene', 'drug', 'cpicLevel', 'fdaLabel'],
  readTsv(folder, 'pgx-drugs', 'cpic-gene-drug-pairs.2026-08.tsv')
    .map((row) => [row['gene'] ?? '', idOf(row['drug'] ?? ''), row['cpicLevel'] ?? '', row['fdaLabel'] ?? ''])
    .toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1)),
);
console.log(
  `${drugs.size} drugs; without RxNorm: ${[...drugs.values()]
    .filter((drug) => drug.rxnorm === '')
    .map((drug) => drug.id)
    .join(', ')}`,
);

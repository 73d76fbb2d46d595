/**
 * Makes an overlay of CIViC's nightly tables, newer than the pack's own:
 *   npx tsx scripts/import/oncology-civic.ts FOLDER OUT
 * FOLDER holds `…ClinicalEvidenceSummaries.tsv` and `…VariantSummaries.tsv` as civicdb.org/releases gives them, columns by name. OUT is then
 * given as `--overlay OUT`. Items that the pack has and the new table has not any more are written as flagged, so that they are hidden.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EVIDENCE_COLUMNS, VARIANT_COLUMNS, evidenceRow, geneOf, variantRow } from './oncology-civic-rows.ts';
import { type Cell, type Row, authoredRows, key, readRows, slug, writeRows, writeText } from './oncology-files.ts';

export interface CivicOverlay {
  readonly date: string;
  readonly items: number;
  /** Items of the pack that are hidden now. */
  readonly gone: readonly string[];
  readonly newTherapies: readonly string[];
  /** Diseases that no term of the pack has: their items match no tumour until somebody joins them. */
  readonly unknownDiseases: readonly string[];
}

/** @param pack the folder `knowledge/oncology`. */
export function civicOverlay(folder: string, out: string, pack: string): CivicOverlay {
  const rows = table(folder, /ClinicalEvidenceSummaries\.tsv(\.gz)?$/).filter(
    (row) => (row['evidence_status'] ?? 'accepted') === 'accepted',
  );
  for (const column of ['evidence_id', 'molecular_profile', 'evidence_level', 'evidence_type', 'therapies'])
    if (rows[0] !== undefined && !(column in rows[0])) throw new Error(`the table of evidence has no column ${column}`);
  const names = new Map<string, string>();
  for (const row of authoredRows(join(pack, 'therapies', 'therapies.tsv')))
    for (const words of [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')])
      if (words !== '') names.set(key(words), row['name'] ?? '');
  const terms = [
    ...authoredRows(join(pack, 'diseases', 'doid.tsv')),
    ...authoredRows(join(pack, 'diseases', 'by-name.tsv')),
  ];
  const doids = new Set(terms.map((row) => row['id'] ?? ''));
  const termNames = new Set(terms.map((row) => (row['name'] ?? '').toLowerCase()));
  const unknownDiseases = new Set<string>();
  const evidence = rows.map((row): Cell[] => {
    const disease = row['disease'] ?? '';
    const doid = knownDoid(row['doid'] ?? '', doids);
    if (disease !== '' && doid === '' && !termNames.has(disease.toLowerCase())) unknownDiseases.add(disease);
    return evidenceRow({ ...row, doid }, names);
  });
  const ids = new Set(evidence.map(([id]) => id));
  const before = authoredRows(join(pack, 'evidence', 'civic.tsv'));
  const gone = before.filter((row) => !ids.has(row['id'] ?? ''));
  const hidden = gone.map((row): Cell[] =>
    EVIDENCE_COLUMNS.map((column) => (column === 'flagged' ? 'yes' : (row[column] ?? ''))),
  );
  const date =
    rows
      .map((row) => (row['last_review_date'] ?? '').slice(0, 10))
      .toSorted()
      .at(-1) ?? '';
  const head = { source: 'civic', version: date, licence: 'CC0-1.0' };
  writeRows(out, 'oncology/evidence/civic.tsv', head, EVIDENCE_COLUMNS, [...evidence, ...hidden]);
  const variants = table(folder, /VariantSummaries\.tsv(\.gz)?$/).filter((row) => geneOf(row) !== '');
  writeRows(out, 'oncology/variants/civic.tsv', head, VARIANT_COLUMNS, variants.map(variantRow));
  const known = new Set(names.values());
  const newTherapies = [...new Set(evidence.flatMap((row) => row[4] as string[]))].filter((name) => !known.has(name));
  writeRows(
    out,
    'oncology/therapies/civic.tsv',
    head,
    ['id', 'name', 'aliases', 'kind', 'members', 'codes', 'mechanism', 'type', 'drug'],
    newTherapies.toSorted().map((name) => [slug(name), name, '', 'drug', '', '', '', '', '']),
  );
  writeText(
    out,
    'oncology/sources.yaml',
    `- id: civic
  body: CIViC
  title: Clinical Interpretation of Variants in Cancer, accepted evidence items and variants, structured fields alone
  url: https://civicdb.org
  version: '${date}'
  date: '${date}'
  licence: CC0-1.0
  attribution: CIViC knowledgebase, Griffith Lab, Washington University; Nat Genet 2017;49:170
`,
  );
  return {
    date,
    items: evidence.length,
    gone: gone.map((row) => row['id'] ?? ''),
    newTherapies,
    unknownDiseases: [...unknownDiseases].toSorted(),
  };
}

function table(folder: string, name: RegExp): readonly Row[] {
  const file = readdirSync(folder)
    .filter((one) => name.test(one))
    .toSorted()
    .at(-1);
  if (file === undefined) throw new Error(`${folder} has no table whose name ends in ${name.source}`);
  return readRows(join(folder, file));
}

/** `8552`, `DOID:8552`, and numbers that lost the zeros before them. */
function knownDoid(written: string, known: ReadonlySet<string>): string {
  const digits = written.replace(/^DOID:/, '');
  return [`DOID:${digits}`, `DOID:${digits.padStart(7, '0')}`].find((one) => known.has(one)) ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, out] = process.argv.slice(2);
  if (folder === undefined || out === undefined)
    throw new Error('name the folder of the tables and where the overlay goes');
  const made = civicOverlay(folder, out, fileURLToPath(new URL('../../knowledge/oncology', import.meta.url)));
  console.log(
    [
      `${made.items} items, newest review ${made.date}`,
      `${made.gone.length} items of the pack are gone and hidden`,
      `${made.newTherapies.length} new therapies: ${made.newTherapies.join(', ')}`,
      `${made.unknownDiseases.length} diseases without a term: ${made.unknownDiseases.join(', ')}`,
    ].join('\n'),
  );
}

import { join } from 'node:path';
import { doidOf } from './oncology-diseases.ts';
import { type Head, type Row, readRows, writeRows } from './oncology-files.ts';
import { type TherapyNames, splitTherapies } from './oncology-therapies.ts';

export const EVIDENCE_COLUMNS = [
  'id',
  'profile',
  'disease',
  'doid',
  'therapies',
  'together',
  'type',
  'direction',
  'level',
  'significance',
  'origin',
  'rating',
  'phenotypes',
  'from',
  'citation',
  'short',
  'trials',
  'flagged',
  'reviewed',
];

export const VARIANT_COLUMNS = ['id', 'gene', 'name', 'aliases', 'types', 'grch37', 'transcript', 'hgvs'];

const coded = (words: string): string => words.toLowerCase().replaceAll(/[ ]+/g, '-');

const SIGNIFICANCE: Readonly<Record<string, string>> = {
  'Sensitivity/Response': 'sensitivity',
  Sensitivity: 'sensitivity',
};

/** One item of evidence as a row of the pack; the statement's sentences stay behind. */
export function evidenceRow(row: Row, names: TherapyNames): (string | string[] | boolean | null)[] {
  const significance = row['significance'] ?? '';
  const direction = row['evidence_direction'] ?? '';
  const disease = row['disease'] ?? '';
  return [
    `EID${row['evidence_id']}`,
    (row['molecular_profile'] ?? '').replaceAll(/\s+/g, ' '),
    disease,
    disease === '' ? null : doidOf(row['doid'] ?? ''),
    splitTherapies(row['therapies'] ?? '', names),
    (row['therapy_interaction_type'] ?? '').toLowerCase(),
    coded(row['evidence_type'] ?? ''),
    direction === '' ? null : direction === 'Supports' ? 'supports' : 'against',
    row['evidence_level'] ?? '',
    significance === '' ? null : (SIGNIFICANCE[significance] ?? coded(significance)),
    originOf(row['variant_origin'] ?? ''),
    row['rating'] ?? '',
    (row['phenotypes'] ?? '').split(',').filter((one) => one !== ''),
    row['source_type'] ?? '',
    row['citation_id'] ?? '',
    row['citation'] ?? '',
    (row['nct_ids'] ?? '').split(/,\s*/).filter((one) => one !== ''),
    /^true$/i.test(row['is_flagged'] ?? ''),
    (row['last_review_date'] ?? '').slice(0, 10),
  ];
}

function originOf(words: string): string | null {
  return words === '' || words === 'N/A' ? null : coded(words);
}

/** Columns of 2021, of the snapshot and of the nightly tables of 2025: `gene` or `feature_name`, `aliases` or `variant_aliases` … */
export function variantRow(row: Row): (string | string[] | null)[] {
  const place = (chr: string, start: string, end: string, bases: string): string[] =>
    chr === '' || start === '' ? [] : [`${chr}:${start}-${end === '' ? start : end}${bases}`];
  const [ref = '', alt = ''] = [row['reference_bases'], row['variant_bases']];
  const bases = /^[ACGT]*$/.test(ref) && /^[ACGT]*$/.test(alt) && ref + alt !== '' ? ` ${ref}>${alt}` : '';
  const list = (cell: string | undefined): string[] =>
    (cell ?? '').split(',').filter((one) => one !== '' && one !== 'N/A');
  return [
    `VID${row['variant_id']}`,
    geneOf(row),
    row['variant'] ?? '',
    list(row['aliases'] ?? row['variant_aliases']).map((alias) => alias.replaceAll('|', '/')),
    list(row['variant_types']).map((type) => type.toLowerCase()),
    [
      ...place(row['chromosome'] ?? '', row['start'] ?? '', row['stop'] ?? '', bases),
      ...place(row['chromosome2'] ?? '', row['start2'] ?? '', row['stop2'] ?? '', ''),
    ],
    row['representative_transcript'] ?? '',
    list(row['hgvs'] ?? row['hgvs_descriptions']),
  ];
}

/** A fusion is a feature of its own and no gene. */
export function geneOf(row: Row): string {
  const gene = row['gene'] ?? '';
  return gene === '' ? (row['feature_name'] ?? '') : gene;
}

const CIVIC: Head = { source: 'civic', version: '2025-05', licence: 'CC0-1.0' };

const byNumber = (id: string): number => Number(id.replace(/^\D+/, ''));

export function importCivic(data: string, out: string, names: TherapyNames): { readonly doids: readonly string[] } {
  const evidence = readRows(join(data, 'onc-civic', 'civic-evidence.tsv.gz')).filter(
    (row) => row['evidence_status'] === 'accepted',
  );
  const rows = evidence
    .map((row) => evidenceRow(row, names))
    .toSorted((a, b) => byNumber(String(a[0])) - byNumber(String(b[0])));
  writeRows(out, 'evidence/civic.tsv', CIVIC, EVIDENCE_COLUMNS, rows);
  const variants = readRows(join(data, 'onc-civic', 'civic-variants.tsv.gz')).filter((row) => row['gene'] !== '');
  writeRows(
    out,
    'variants/civic.tsv',
    CIVIC,
    VARIANT_COLUMNS,
    variants.map(variantRow).toSorted((a, b) => byNumber(String(a[0])) - byNumber(String(b[0]))),
  );
  return { doids: rows.flatMap((row) => (typeof row[3] === 'string' ? [row[3]] : [])) };
}

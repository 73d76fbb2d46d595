import { join } from 'node:path';
import { type Head, key, readRows, readText, slug, writeRows, writeText } from './oncology-files.ts';
import type { TherapyNames } from './oncology-therapies.ts';

const HEAD: Head = { source: 'moalmanac-db', version: '2026-05-07', licence: 'GPL-2.0-only' };

interface Statement {
  readonly id: string;
  readonly agency: string;
  readonly brand: string;
  readonly documentDate: string | null;
  readonly documentUrls: readonly string[];
  readonly approvalDate: string | null;
  readonly approvalUrl: string | null;
  readonly status: string | null;
  readonly biomarkers: readonly string[];
  readonly therapies: readonly string[];
  readonly disease: string;
  readonly oncotree: string | null;
  readonly ncit: string | null;
  readonly setting: readonly string[];
  readonly fdaIndication?: string;
}

interface Biomarker {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly genes: readonly string[];
  readonly present: boolean;
  readonly chromosome?: string;
  readonly cdnaChange?: string;
  readonly proteinChange?: string;
  readonly variantClass?: string;
  readonly exon?: number | string;
  readonly requiresOncogenic?: boolean;
  readonly requiresPathogenic?: boolean;
  readonly direction?: string;
  readonly arm?: string;
  readonly marker?: string;
  readonly unit?: string;
  readonly operator?: string;
  readonly value?: string | number;
  readonly status?: string;
}

const MARKER_COLUMNS = [
  'id',
  'label',
  'present',
  'of',
  'gene',
  'origin',
  'protein',
  'cdna',
  'exon',
  'class',
  'oncogenic',
  'region',
  'gene5',
  'gene3',
  'either',
  'call',
  'arm',
  'marker',
  'is',
  'atLeast',
  'below',
];

/** Types of the source's tree that today's has not, or that its name and its code say differently. */
const CODES: Readonly<Record<string, string>> = {
  'B-Cell Acute Lymphoid Leukemia': 'BLL',
  'T-Cell Acute Lymphoid Leukemia': 'TLL',
  'Multiple Myeloma': 'PCM',
  'Myeloid/Lymphoid Neoplasms': 'MLNER',
  'Diffuse Midline Glioma': 'DMG',
};
/** What a code cannot say: a term by name does. */
const BY_NAME = new Set([
  'Acute Lymphoid Leukemia',
  'Leukemia',
  'Glioma',
  'Any solid tumor',
  'Cutaneous T-cell Lymphoma',
  'Lung Non-Squamous Non-Small Cell Carcinoma',
  'Testicular Germ Cell Tumors',
  'Low-Grade Glioma, NOS',
  'High-Grade Glioma, NOS',
  'Subependymal Giant Cell Astrocytoma',
]);

export function importApprovals(
  data: string,
  out: string,
  names: TherapyNames,
  types: ReadonlyMap<string, unknown>,
  correctionsPath: string,
): void {
  const folder = join(data, 'onc-approvals');
  const therapies = new Map(
    (JSON.parse(readText(join(folder, 'therapies.json.gz'))) as { id: string; name: string }[]).map((one) => [
      one.id,
      names.get(key(one.name)) ?? one.name,
    ]),
  );
  const statements = readText(join(folder, 'approvals.jsonl.gz'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Statement);
  const codeOf = ({ disease, oncotree }: Statement): string | null => {
    if (BY_NAME.has(disease)) return null;
    const code = CODES[disease] ?? oncotree;
    if (code !== null && !types.has(code)) throw new Error(`${disease}: ${code} is no type of today`);
    return code;
  };
  writeRows(
    out,
    'approvals/regulators.tsv',
    HEAD,
    [
      'id',
      'agency',
      'brand',
      'markers',
      'therapies',
      'disease',
      'oncotree',
      'ncit',
      'setting',
      'approved',
      'documentDate',
      'url',
      'documents',
      'sourceStatus',
      'corrected',
    ],
    corrected(
      statements.map((one) => ({
        id: one.id,
        agency: one.agency,
        brand: one.brand,
        markers: one.biomarkers,
        therapies: one.therapies.map((id) => therapies.get(id) ?? id),
        disease: one.disease,
        oncotree: codeOf(one),
        ncit: one.ncit,
        setting: one.setting,
        approved: one.approvalDate,
        documentDate: one.documentDate,
        url: one.approvalUrl,
        documents: one.documentUrls.filter((url) => url !== one.approvalUrl),
        sourceStatus: one.status === null ? null : one.status.toLowerCase(),
        corrected: [],
      })),
      readRows(correctionsPath),
      names,
    ).map((row) => Object.values(row)),
  );
  writeAccelerated(out, statements);
  const biomarkers = JSON.parse(readText(join(folder, 'biomarkers.json.gz'))) as Biomarker[];
  writeRows(
    out,
    'approval-markers/markers.tsv',
    HEAD,
    MARKER_COLUMNS,
    biomarkers.map((one) => {
      const cells: Readonly<Record<string, string | number | boolean | null>> = {
        id: one.id,
        label: one.label,
        present: one.present,
        ...testOf(one),
      };
      return MARKER_COLUMNS.map((column) => cells[column] ?? null);
    }),
  );
  importAssertions(folder, out, names, types);
}

interface ApprovalRow {
  readonly id: string;
  readonly agency: string;
  readonly brand: string;
  readonly markers: readonly string[];
  readonly therapies: readonly string[];
  readonly disease: string;
  readonly oncotree: string | null;
  readonly ncit: string | null;
  readonly setting: readonly string[];
  readonly approved: string | null;
  readonly documentDate: string | null;
  readonly url: string | null;
  readonly documents: readonly string[];
  readonly sourceStatus: string | null;
  /** Fields that differ from the source's, because the label says otherwise. */
  readonly corrected: readonly string[];
}

/** Where the label says otherwise than the source's fields; a row with `like` is added beside the one that it is like. */
function corrected(
  rows: readonly ApprovalRow[],
  corrections: readonly Readonly<Record<string, string>>[],
  names: TherapyNames,
): ApprovalRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const change of corrections) {
    const id = change['id'] ?? '';
    const from = byId.get(change['like'] === '' ? id : (change['like'] ?? ''));
    if (from === undefined) throw new Error(`a correction of ${id}, which there is not`);
    if (change['drop'] === 'yes') {
      byId.delete(id);
      continue;
    }
    const fields = ['brand', 'markers', 'therapies', 'disease', 'oncotree'].filter((field) => change[field] !== '');
    const listed = (field: string): string[] => (change[field] ?? '').split('|');
    byId.set(id, {
      ...from,
      id,
      ...(fields.includes('brand') ? { brand: change['brand'] ?? '' } : {}),
      ...(fields.includes('markers') ? { markers: listed('markers') } : {}),
      ...(fields.includes('therapies')
        ? { therapies: listed('therapies').map((name) => names.get(key(name)) ?? name) }
        : {}),
      ...(fields.includes('disease')
        ? { disease: change['disease'] ?? '', oncotree: change['oncotree'] ?? '', ncit: null }
        : {}),
      corrected: fields,
    });
  }
  return [...byId.values()];
}

/** Labels say of themselves where an indication stands under accelerated approval. */
function writeAccelerated(out: string, statements: readonly Statement[]): void {
  const byUrl = new Map<string, string[]>();
  for (const { id, fdaIndication = '', approvalUrl, documentUrls } of statements) {
    if (!/accelerated approval/i.test(fdaIndication)) continue;
    const url = approvalUrl ?? documentUrls[0] ?? '';
    byUrl.set(url, [...(byUrl.get(url) ?? []), id]);
  }
  const records = [...byUrl].map(
    ([url, ids]) => `  - id: accelerated-${slug(ids[0] ?? '')}
    of: { approvals: [${ids.join(', ')}] }
    standing: accelerated
    since: null
    url: ${url === '' ? 'null' : url}
    confirmed: true
`,
  );
  const text = `# Written by scripts/import/oncology.ts: indications whose label says that they stand under accelerated approval.
source: moalmanac-db
version: '2026-05-07'
licence: GPL-2.0-only
records:
${records.join('')}`;
  writeText(out, 'standings/accelerated-by-label.yaml', text);
}

type Test = Readonly<Record<string, string | number | boolean | null>>;

function testOf(one: Biomarker): Test {
  const [gene = '', second] = one.genes;
  switch (one.type) {
    case 'Somatic Variant':
    case 'Germline Variant':
      return {
        of: 'mutation',
        gene,
        origin: one.type === 'Germline Variant' ? 'germline' : 'somatic',
        protein: one.proteinChange ?? null,
        cdna: one.cdnaChange ?? null,
        exon: one.exon === undefined ? null : Number.parseInt(String(one.exon), 10),
        class: classOf(one.variantClass),
        oncogenic: (one.requiresOncogenic ?? one.requiresPathogenic) === true,
        region: / TKD /.test(one.label) ? `${gene}:kinase-domain` : null,
      };
    case 'Rearrangement':
      if (one.label === 't(15;17)') return { of: 'fusion', gene5: 'PML', gene3: 'RARA' };
      return second === undefined ? { of: 'fusion', either: gene } : { of: 'fusion', gene5: gene, gene3: second };
    case 'Copy Number':
      return { of: 'copy-number', gene, call: (one.direction ?? '').toLowerCase() };
    case 'Copy Number (arm level)':
      return { of: 'arm', arm: one.label.split(' ')[0] ?? '', call: (one.direction ?? '').toLowerCase() };
    case 'Wild type':
      return { of: 'wild-type', gene };
    default:
      return { of: 'marker', ...markerOf(one) };
  }
}

function classOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  if (words.startsWith('Internal Tandem')) return 'itd';
  return words.toLowerCase().replaceAll(' ', '-');
}

const MARKERS: Readonly<Record<string, string>> = {
  'Human epidermal growth factor receptor 2 (HER2)': 'her2',
  'Estrogen receptor (ER)': 'er',
  'Progesterone receptor (PR)': 'pr',
  'Tumor Proportion Score (TPS)': 'pd-l1-tps',
  'Combined Positive Score (CPS)': 'pd-l1-cps',
  'Tumor Area Positivity (TAP)': 'pd-l1-tap',
  'Tumor-infiltrating immune cells (TIIC)': 'pd-l1-ic',
};

function markerOf(one: Biomarker): Test {
  switch (one.type) {
    case 'Microsatellite Stability':
      return {
        marker: 'msi',
        is: /high/.test(one.status ?? '') ? 'high' : /low/.test(one.status ?? '') ? 'low' : 'stable',
      };
    case 'Mismatch Repair':
      return { marker: 'mmr', is: (one.status ?? '').toLowerCase() };
    case 'Homologous Recombination':
      return { marker: 'hrd', is: (one.status ?? '').toLowerCase() };
    case 'Tumor mutational burden':
      return { marker: 'tmb-status', is: 'high' };
    case 'Protein expression':
      break;
    default:
      throw new Error(`a biomarker of an unknown kind: ${one.type}`);
  }
  const marker = MARKERS[one.unit ?? ''] ?? MARKERS[one.marker ?? ''] ?? (one.marker ?? '').toLowerCase();
  if (one.operator === '=') return { marker, is: String(one.value).toLowerCase() };
  // Scores of 1 and more are combined scores; shares of cells stand as fractions.
  const value = Number(one.value);
  const number = marker === 'pd-l1-cps' ? value : Math.round(value * 100);
  return one.operator === '<' ? { marker, below: number } : { marker, atLeast: number };
}

function importAssertions(folder: string, out: string, names: TherapyNames, types: ReadonlyMap<string, unknown>): void {
  const rows = readRows(join(folder, 'published-assertions.tsv.gz'))
    .map((row, i) => ({ row, id: `MA${i + 1}` }))
    .filter(({ row }) => row['source_type'] === 'Journal' && effectOf(row) !== null);
  writeRows(
    out,
    'assertions/published.tsv',
    HEAD,
    [
      'id',
      'feature',
      'genes',
      'change',
      'exon',
      'disease',
      'oncotree',
      'therapies',
      'effect',
      'implication',
      'from',
      'citation',
      'published',
    ],
    rows.map(({ row, id }) => {
      const code = row['oncotree_code'] ?? '';
      const [from, citation] = row['pmid'] !== '' ? ['PubMed', row['pmid']] : ['DOI', row['doi']];
      return [
        id,
        (row['feature_type'] ?? '').toLowerCase().replaceAll(' ', '-'),
        [row['gene'], row['gene1'], row['gene2']].filter((gene) => gene !== undefined && gene !== '') as string[],
        changeOf(row),
        row['exon'] === '' ? null : Number.parseInt(row['exon'] ?? '', 10) || null,
        row['disease'] === '' ? 'Any' : (row['disease'] ?? ''),
        types.has(code) ? code : (FORMER[code] ?? null),
        (row['therapy_name'] ?? '')
          .split(/ \+ |, /)
          .filter((name) => name !== '')
          .map((name) => names.get(key(name)) ?? name),
        effectOf(row),
        (row['predictive_implication'] ?? '').toLowerCase().replaceAll(' ', '-'),
        from ?? '',
        citation ?? '',
        row['publication_date'] ?? '',
      ];
    }),
  );
}

const FORMER: Readonly<Record<string, string>> = { MM: 'PCM', TALL: 'TLL', BALL: 'BLL', MLN: 'MLNER' };

function changeOf(row: Readonly<Record<string, string>>): string | null {
  for (const column of [
    'protein_change',
    'cosmic_signature',
    'event',
    'status',
    'technique',
    'direction',
    'rearrangement_type',
    'variant_annotation',
    'classification',
  ])
    if ((row[column] ?? '') !== '') return row[column] ?? null;
  return null;
}

function effectOf(row: Readonly<Record<string, string>>): string | null {
  if (row['therapy_sensitivity'] === '1') return 'sensitivity';
  if (row['therapy_resistance'] === '1') return 'resistance';
  if (row['favorable_prognosis'] === '1') return 'better-outcome';
  return row['favorable_prognosis'] === '0' ? 'poor-outcome' : null;
}

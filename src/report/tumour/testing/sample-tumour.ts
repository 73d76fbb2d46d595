import type { Locator, RecordRef } from '../../../core/index.ts';
import type {
  ApprovalView,
  Mutation,
  RankedAlteration,
  SupportItem,
  TherapyStatement,
  TumourProfile,
} from '../../../oncology/index.ts';
import type { DrugBeside, TumourFigures, TumourPlan } from '../../../plan/index.ts';

/** A board with something of everything on its page: constructed, for tests of the views, no knowledge. */

const at = (line: number, text: string): Locator => ({
  kind: 'file',
  source: 'sample.maf',
  chrom: '7',
  pos1: 140_753_336 + line,
  offset: { kind: 'byte', at: String(line * 200) },
  line,
  text,
});
const ref = (id: string): RecordRef => ({ id, version: '2026-11-22', digest: 'ab12'.repeat(16) });

function mutation(
  n: number,
  gene: string,
  protein: string,
  more: Partial<Mutation> & { readonly pos: number },
): Mutation {
  const { pos, ...rest } = more;
  const consequence = rest.consequence ?? 'missense';
  const place = at(n + 1, `${gene} 7 ${pos} Missense_Mutation A T ${protein}`);
  return {
    id: `variant:${n}`,
    gene,
    effect: {
      gene,
      transcript: `NM_${n}.1`,
      consequence,
      protein,
      change: { kind: 'substitution', ref: 'V', at: pos, alt: 'E' },
      cdna: null,
      exon: 15,
      escapesDecay: null,
      by: 'transcript',
      record: `transcript/NM_${n}.1`,
    },
    others: [],
    disagreements: [],
    consequence,
    change: null,
    origin: 'somatic',
    vaf: 0.34,
    depth: 212,
    clonality: 'clonal',
    zygosity: 'het',
    filters: [],
    variant: {
      id: `variant:${n}`,
      change: null,
      annotations: [],
      origin: 'somatic',
      zygosity: 'het',
      vaf: 0.34,
      depth: 212,
      altReads: 72,
      normalVaf: 0,
      filters: [],
      populationFrequency: null,
      groupFrequencies: {},
      clinvar: null,
      statedOncogenic: null,
      at: place,
    },
    oncogenicity: {
      class: 'oncogenic',
      points: 14,
      fired: [{ criterion: 'OS3', points: 4, why: 'hotspot' }],
      notFired: [],
      notAssessable: [],
      by: 'points',
    },
    at: place,
    ...rest,
  };
}

const profile: TumourProfile = {
  type: {
    code: 'COAD',
    name: 'Colon Adenocarcinoma',
    written: 'COAD',
    line: ['COAD', 'COADREAD', 'BOWEL', 'TISSUE'],
    body: 'solid',
  },
  mutations: [
    mutation(1, 'BRAF', 'p.V600E', { pos: 600 }),
    mutation(2, 'TP53', 'p.R273H', { pos: 273, vaf: 0.61, clonality: 'clonal' }),
    mutation(3, 'APC', 'p.R1450*', { pos: 1450, consequence: 'nonsense' }),
    mutation(4, 'BRCA2', 'p.K3326*', {
      pos: 3326,
      consequence: 'nonsense',
      vaf: 0.49,
      clonality: 'unknown',
      oncogenicity: {
        class: 'uncertain',
        points: 1,
        fired: [],
        notFired: [],
        notAssessable: [{ criterion: 'OP4', needs: 'population-frequency' }],
        by: 'points',
      },
    }),
  ],
  fusions: [],
  copyChanges: [{ id: 'copies:ERBB2', gene: 'ERBB2', call: 'gain', total: 4, minor: 1, at: at(9, 'ERBB2 4 1') }],
  arms: [{ id: 'arm:17p', arm: '17p', call: 'deletion', at: at(10, '17p loss') }],
  markers: [{ marker: 'msi', state: 'stable', number: null, by: 'stated', at: [at(11, 'MSI stable')] }],
  unnamed: [{ variant: 'variant:8', change: null, why: 'outside-genes', at: at(8, 'intergenic') }],
  assay: {
    kind: 'exome',
    genes: null,
    regions: null,
    callableMb: 30,
    fusions: false,
    copyNumber: true,
    matchedNormal: false,
  },
  build: 'GRCh38',
  purity: 0.62,
  ploidy: 2.1,
  notices: [],
};

function item(id: string, more: Partial<SupportItem> = {}): SupportItem {
  return {
    record: ref(id.startsWith('R') ? `approval/${id}` : `evidence-item/${id}`),
    id,
    from: id.startsWith('R') ? 'approval' : 'evidence',
    level: 'A',
    levelHere: 'A',
    specificity: 'exact',
    disease: 'broader',
    profile: 'BRAF V600E',
    diseaseName: 'Colorectal Cancer',
    leaves: 1,
    on: ['variant:1'],
    facts: [at(2, 'BRAF 7 140753336 Missense_Mutation A T p.V600E')],
    conditions: [],
    rating: id.startsWith('R') ? null : 4,
    year: id.startsWith('R') ? null : 2019,
    citation: id.startsWith('R') ? null : { from: 'PubMed', id: '31566309', short: 'Sample et al., 2019' },
    ...more,
  };
}

const approval = (id: string, more: Partial<ApprovalView> = {}): ApprovalView => ({
  id,
  agency: 'fda',
  brand: 'Samplebrand',
  approved: '2020-04-08',
  setting: ['metastatic', 'after-prior-therapy'],
  standing: 'active',
  url: 'https://example.org/label.pdf',
  ...more,
});

function statement(therapies: readonly string[], more: Partial<TherapyStatement> = {}): TherapyStatement {
  const effect = more.effect ?? 'sensitivity';
  return {
    id: `${effect}/${therapies.map((name) => name.toLowerCase()).join('+')}`,
    effect,
    therapies,
    level: 'A',
    tier: 'I',
    status: 'offered',
    reasons: [],
    support: [item('EID1'), item('R1')],
    against: [],
    approvals: [],
    derived: { escat: 'I-A', oncokb: '1' },
    sequence: { first: false, after: [] },
    rank: [{ by: 'status', value: 0 }],
    score: 12,
    ...more,
  };
}

const statements: readonly TherapyStatement[] = [
  statement(['Cetuximab', 'Encorafenib'], {
    approvals: [
      approval('R1'),
      approval('R2', { standing: 'accelerated', brand: 'Otherbrand', approved: '2024-12-20' }),
    ],
    support: [
      item('EID1', {
        conditions: [
          { kind: 'prior-therapy', what: 'chemotherapy', is: 'open' },
          { kind: 'setting', what: 'metastatic', is: 'met' },
        ],
      }),
      item('R1'),
    ],
  }),
  statement(['Cetuximab', 'Encorafenib', 'Fluorouracil', 'Irinotecan'], {
    status: 'conditional',
    approvals: [approval('R3', { standing: 'accelerated' })],
    reasons: [{ code: 'needs', params: { kind: 'marker', what: 'HER2-negative' } }],
    support: [item('R3', { conditions: [{ kind: 'marker', what: 'HER2-negative', is: 'open' }] })],
    derived: { escat: null, oncokb: null },
  }),
  statement(['Dabrafenib', 'Trametinib'], {
    level: 'C',
    tier: 'II',
    support: [item('EID7', { level: 'A', levelHere: 'C', disease: 'other', diseaseName: 'Melanoma' })],
    against: [item('EID8', { level: 'C', levelHere: 'C' })],
    derived: { escat: 'III-A', oncokb: '3B' },
  }),
  statement(['Selumetinib'], {
    level: 'D',
    tier: 'III',
    support: [item('EID9', { level: 'D', levelHere: 'D', rating: 2, specificity: 'gene' })],
  }),
  statement(['Panitumumab'], {
    status: 'outweighed',
    reasons: [{ code: 'resistance', params: { profile: 'BRAF V600E' } }],
    support: [item('R9', { specificity: 'marker', profile: 'RAS wild type' })],
    approvals: [approval('R9', { brand: 'Vectibix', approved: '2017-06-29' })],
  }),
  statement(['Vemurafenib'], {
    status: 'withdrawn',
    reasons: [{ code: 'withdrawn', params: { agency: 'fda', since: '2022-03-01' } }],
    approvals: [approval('R10', { standing: 'withdrawn' })],
  }),
  statement(['Panitumumab'], {
    id: 'resistance/panitumumab',
    effect: 'resistance',
    level: 'B',
    tier: 'II',
    support: [item('EID11', { level: 'B', levelHere: 'B' })],
  }),
  statement([], {
    id: 'poor-outcome/',
    effect: 'poor-outcome',
    level: 'B',
    tier: 'II',
    support: [item('EID12', { level: 'B', levelHere: 'B' })],
  }),
];

const alterations: readonly RankedAlteration[] = [
  {
    id: 'variant:1',
    kind: 'mutation',
    label: 'BRAF p.V600E',
    tiers: { sensitivity: 'IA', resistance: 'IIB', prognosis: 'IIB' },
    statements: statements.map(({ id }) => id),
    twoHit: null,
    similar: [],
  },
  {
    id: 'variant:2',
    kind: 'mutation',
    label: 'TP53 p.R273H',
    tiers: {},
    statements: [],
    twoHit: { how: 'loss', with: ['arm:17p'] },
    similar: [{ profile: 'TP53 R273C', records: ['EID99'] }],
  },
  { id: 'variant:3', kind: 'mutation', label: 'APC p.R1450*', tiers: {}, statements: [], twoHit: null, similar: [] },
  { id: 'variant:4', kind: 'mutation', label: 'BRCA2 p.K3326*', tiers: {}, statements: [], twoHit: null, similar: [] },
  {
    id: 'copies:ERBB2',
    kind: 'copy-number',
    label: 'ERBB2 gain',
    tiers: {},
    statements: [],
    twoHit: null,
    similar: [],
  },
  { id: 'arm:17p', kind: 'arm', label: '17p deletion', tiers: {}, statements: [], twoHit: null, similar: [] },
];

const beside = (therapy: string, more: Partial<DrugBeside> = {}): DrugBeside => ({
  therapy,
  drug: therapy.toLowerCase(),
  statements: ['sensitivity/cetuximab+encorafenib'],
  word: null,
  actions: [],
  genes: [],
  guidance: [],
  concerns: [],
  dose: null,
  trace: {
    facts: [],
    nothingRead: true,
    records: [ref(`drug/${therapy.toLowerCase()}`)],
    method: { id: 'plan/tumour', version: '1' },
  },
  ...more,
});

const drugs: readonly DrugBeside[] = [
  beside('Cetuximab', { drug: null }),
  beside('Encorafenib'),
  beside('Fluorouracil', {
    statements: ['sensitivity/cetuximab+encorafenib+fluorouracil+irinotecan'],
    word: 'change-dose',
    actions: [{ code: 'set-dose', factorLow: 0.5, factorHigh: 0.5, base: 'label-start' }],
    genes: [
      {
        gene: 'DPYD',
        phenotype: 'Intermediate Metabolizer',
        diplotypes: ['Reference/c.1905+1G>A (*2A)'],
        confidence: 'settled',
        settledBy: [],
      },
    ],
  }),
  beside('Irinotecan', {
    statements: ['sensitivity/cetuximab+encorafenib+fluorouracil+irinotecan'],
    word: 'not-enough-data',
    genes: [
      {
        gene: 'UGT1A1',
        phenotype: null,
        diplotypes: [],
        confidence: null,
        settledBy: [{ kind: 'other-test', gene: 'UGT1A1' }],
      },
    ],
  }),
];

const CHROMOSOMES: readonly (readonly [string, number, number])[] = [
  ['1', 248_956_422, 124],
  ['7', 159_345_973, 60],
  ['17', 83_257_441, 24],
  ['X', 156_040_895, 60],
];

const figures: TumourFigures = {
  proteins: [
    {
      gene: 'BRAF',
      transcript: 'NM_004333.6',
      residues: 766,
      changes: [{ id: 'variant:1', label: 'V600E', from: 600, to: 600, truncates: false }],
      regions: [{ name: 'Kinase domain', from: 457, to: 717 }],
      hotspots: [
        { at: 469, tumours: 40 },
        { at: 600, tumours: 900 },
      ],
    },
    {
      gene: 'APC',
      transcript: 'NM_000038.6',
      residues: 2843,
      changes: [{ id: 'variant:3', label: 'R1450*', from: 1450, to: 1450, truncates: true }],
      regions: [],
      hotspots: [{ at: 1450, tumours: 60 }],
    },
  ],
  copies: {
    build: 'GRCh38',
    chromosomes: CHROMOSOMES.map(([chr, length, middle]) => ({
      chr,
      length,
      centromere: [middle * 1_000_000, (middle + 2) * 1_000_000],
    })),
    segments: [
      { chr: '1', start: 1, end: 248_000_000, total: 2, minor: 1 },
      { chr: '7', start: 1, end: 90_000_000, total: 3, minor: 1 },
      { chr: '7', start: 90_000_001, end: 159_000_000, total: 2, minor: 1 },
      { chr: '17', start: 1, end: 22_000_000, total: 1, minor: 0 },
      { chr: '17', start: 22_000_001, end: 83_000_000, total: 4, minor: 1 },
      { chr: 'X', start: 1, end: 156_000_000, total: 1, minor: null },
    ],
    genes: [{ gene: 'ERBB2', chr: '17', at: 39_688_094 }],
  },
};

export const SAMPLE_TUMOUR: TumourPlan = {
  made: '2026-11-22',
  engine: '0.0.0',
  knowledge: { id: '2026.11', digest: 'cd34'.repeat(16) } as TumourPlan['knowledge'],
  sources: [],
  person: { name: 'Ana Sample', birthDate: '1961-04-02', ageYears: 65, sex: 'female' },
  country: 'US',
  board: {
    made: '2026-11-22',
    profile,
    dataDates: [
      { source: 'CIViC', date: '2025-05-01', licence: 'CC0-1.0' },
      { source: 'Approvals', date: '2026-02-10', licence: 'facts only' },
    ],
    statements: statements.map((value) => ({
      id: `therapy/${value.id}`,
      kind: 'therapy-statement',
      value,
      evidence: [],
      trace: {
        facts: [at(2, 'BRAF 7 140753336 Missense_Mutation A T p.V600E')],
        records: value.support.map(({ record }) => record),
        method: { id: 'oncology/therapy-matching', version: '1' },
      },
    })),
    alterations,
    biomarkers: {
      burden: { status: 'assessed', value: { perMb: 5.4, counted: 162, mb: 30, how: 'protein-changing' } },
      microsatellites: { status: 'assessed', value: { state: 'stable', by: 'stated' } },
      scars: { status: 'assessed', value: { loh: 6, tai: 9, lst: 12, sum: 27 } },
      doubling: { status: 'assessed', value: { share: 0.12, doubled: false } },
      signatures: { status: 'not-assessed', reason: 'no-signatures', needs: 'signatures' },
      markers: profile.markers,
    },
    trials: [
      {
        trial: 'NCT00000001',
        title: 'A trial of samples',
        step: '1',
        arm: 'A',
        verdict: 'needs-data',
        failing: [],
        open: [{ path: '/and/1', kind: 'clinical', fields: { prior_treatment_requirements: 'platinum' } }],
        met: [],
      },
      {
        trial: 'NCT00000002',
        title: null,
        step: '1',
        arm: null,
        verdict: 'not-eligible',
        failing: [
          { path: '/and/0', kind: 'clinical', fields: { oncotree_primary_diagnosis: '!Colorectal Adenocarcinoma' } },
        ],
        open: [],
        met: [],
      },
    ],
    gaps: [
      {
        kind: 'marker-not-tested',
        what: 'her2',
        statements: ['sensitivity/cetuximab+encorafenib+fluorouracil+irinotecan'],
      },
      { kind: 'prior-therapy-unknown', what: 'prior-therapy', statements: ['sensitivity/cetuximab+encorafenib'] },
      { kind: 'fusions-not-tested', what: 'fusions', statements: [] },
    ],
    documents: [
      { name: 'sample.maf', bytes: 1234, headerSha256: 'aa'.repeat(32), readSha256: 'bb'.repeat(32), whole: false },
    ],
    notices: [],
  },
  drugs,
  germline: [
    {
      mutation: 'variant:4',
      gene: 'BRCA2',
      label: 'BRCA2 p.K3326*',
      why: ['near-half-vaf', 'hereditary-gene', 'no-normal'],
    },
  ],
  figures,
  documents: [],
};

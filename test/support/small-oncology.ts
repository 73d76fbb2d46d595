import type { Fact, FactKinds, Knowledge } from '../../src/knowledge/index.ts';

type Body<Kind extends keyof FactKinds> = FactKinds[Kind];

/** A few records of the oncology pack's kinds, made for tests: what they say is true of genes, and no evidence is. */
export function smallOncology(
  more: Partial<{ [Kind in keyof FactKinds]: Record<string, Body<Kind>> }> = {},
): Pick<Knowledge, 'facts'> {
  const kinds: Partial<{ [Kind in keyof FactKinds]: Record<string, Body<Kind>> }> = {
    'cancer-gene': Object.fromEntries([
      ...['BRAF', 'EGFR', 'KIT', 'KRAS', 'CTNNB1', 'MET', 'FLT3', 'PIK3CA', 'ERBB2', 'ALK', 'ABL1'].map(
        (gene) => [gene, geneOf('oncogene')] as const,
      ),
      ...['TP53', 'PTEN', 'BRCA2', 'VHL', 'RB1', 'PALB2', 'CDKN2A'].map(
        (gene) => [gene, geneOf('suppressor')] as const,
      ),
    ]),
    'protein-region': Object.fromEntries(
      REGIONS.map(([gene, kind, name, from, to, exon]) => [
        `${gene}-${name}`.toLowerCase().replace(/\s+/g, '-'),
        { gene, names: [name], kind, from, to, exon, transcript: null, confirmed: true },
      ]),
    ),
    'change-alias': {
      'h3-k27m': { gene: 'H3-3A', changes: ['p.K27M', 'p.K28M'], why: 'numbering', confirmed: true },
      'ezh2-n': { gene: 'EZH2', changes: ['p.Y646N', 'p.Y641N'], why: 'numbering', confirmed: true },
      'ezh2-s': { gene: 'EZH2', changes: ['p.Y646S', 'p.Y641S'], why: 'numbering', confirmed: true },
    },
    hotspot: Object.fromEntries(
      [
        ['L858', 858, 470],
        ['T790', 790, 110],
        ['S768', 768, 20],
      ].map(([residue, at, tumours]) => [
        `EGFR-${residue}`,
        {
          gene: 'EGFR',
          residue: residue as string,
          from: at as number,
          to: at as number,
          kind: 'residue',
          counts: {},
          tumours: tumours as number,
          transcript: 'ENST00000275493',
        },
      ]),
    ),
    'tumour-marker': {
      her2: {
        name: 'HER2',
        aliases: ['ERBB2 IHC'],
        gene: 'ERBB2',
        value: { of: 'status', states: ['negative', 'low', 'positive'], words: { '3+': 'positive' } },
        implies: [],
        named: [{ name: 'ERBB2 Overexpression', is: 'positive' }],
      },
      tmb: {
        name: 'TMB',
        aliases: [],
        gene: null,
        value: { of: 'number', unit: '/Mb', low: 0, high: 1000 },
        implies: [],
        named: [],
      },
    },
    'named-variant': {
      '1': named('EGFR', 'L858R', { hgvs: ['NM_005228.4:c.2573T>G'], transcript: 'ENST00000275493.2' }),
      '2': named('EGFR', 'EGFRVIII', { aliases: ['VIII', 'DE2-7'] }),
      '3': named('EGFR', 'Exon 19 Deletion', { types: ['inframe_deletion'] }),
      '4': named('MET', 'Exon 14 Skipping Mutation', { types: ['exon_loss_variant'] }),
      '5': named('VHL', 'Exon 2 Deletion', {}),
    },
    'evidence-item': {
      EID1: evidence('EGFR L858R'),
      EID2: evidence('EGFR L858R OR EGFR Exon 19 Deletion'),
      EID3: evidence('BRAF V600E'),
      EID4: evidence('BCR::ABL1 Fusion AND ABL1 T315I'),
      EID5: evidence('VHL R167Q (c.500G>A)', 'rare-germline'),
      EID6: evidence('BRAF Wildtype'),
      EID7: evidence('v::ALK Fusion'),
      EID8: evidence('EGFR Mutation'),
      EID9: evidence('EGFR L858R AND'),
    },
    'approval-marker': {
      B1: mutation('EGFR p.L858R', 'EGFR', { protein: 'p.L858R' }),
      B2: mutation('BRCA2 pathogenic variants', 'BRCA2', { origin: 'germline', oncogenic: true }),
      B3: marker('HER2-negative', 'her2', { is: 'negative' }),
      B4: marker('TMB-H', 'tmb', { atLeast: 10 }),
      B5: mutation('EGFR somatic variants', 'EGFR', {}),
    },
    approval: {
      R1: approval(['B1']),
      R2: approval(['B5']),
      R3: approval(['B2', 'B3']),
      R4: approval(['B2']),
      R5: approval(['B4']),
    },
    'hospital-rule': {
      'egfr-hospital': {
        profile: 'EGFR L858R AND NOT (EGFR T790M)',
        therapies: ['Osimertinib'],
        effect: 'sensitivity',
        tumours: [],
        notIn: [],
        level: 'B',
        by: 'board',
        decided: '2026-01-01',
        url: null,
      },
    },
    ...more,
  };
  const facts = new Map(
    Object.entries(kinds).map(([kind, records]) => [
      kind,
      new Map(Object.entries(records as Record<string, object>).map(([id, body]) => [id, fact(kind, id, body)])),
    ]),
  );
  return { facts: facts as Knowledge['facts'] };
}

function fact(kind: string, id: string, body: object): Fact<object> {
  return { ref: { id: `${kind}/${id}`, version: '1', digest: `sha256:${id}` } as never, id, sources: [], body };
}

function geneOf(role: Body<'cancer-gene'>['role']): Body<'cancer-gene'> {
  return {
    hgnc: null,
    aliases: [],
    cited: { oncogene: 0, suppressor: 0, driver: 0 },
    cohorts: { activating: 0, lossOfFunction: 0, ambiguous: 0 },
    role,
  };
}

function named(gene: string, name: string, more: Partial<Body<'named-variant'>>): Body<'named-variant'> {
  return { gene, name, aliases: [], types: [], grch37: [], transcript: null, hgvs: [], ...more };
}

function evidence(profile: string, origin: Body<'evidence-item'>['origin'] = 'somatic'): Body<'evidence-item'> {
  return {
    profile,
    disease: null,
    therapies: [],
    together: null,
    type: 'predictive',
    direction: 'supports',
    level: 'B',
    significance: 'sensitivity',
    origin,
    rating: 3,
    phenotypes: [],
    citation: { from: 'pubmed', id: '1', short: 'Test' },
    trials: [],
    flagged: false,
    reviewed: null,
  };
}

type Test = Body<'approval-marker'>['test'];

function mutation(
  label: string,
  gene: string,
  more: Partial<Extract<Test, { of: 'mutation' }>>,
): Body<'approval-marker'> {
  const test = {
    of: 'mutation',
    gene,
    origin: 'somatic',
    protein: null,
    cdna: null,
    exon: null,
    class: null,
    oncogenic: false,
    region: null,
    ...more,
  } as const;
  return { label, present: true, test };
}

function marker(label: string, id: string, more: Partial<Extract<Test, { of: 'marker' }>>): Body<'approval-marker'> {
  return { label, present: true, test: { of: 'marker', marker: id, is: null, atLeast: null, below: null, ...more } };
}

function approval(markers: readonly string[]): Body<'approval'> {
  return {
    agency: 'fda',
    brand: 'Test',
    markers,
    therapies: ['osimertinib'],
    disease: { name: 'Any solid tumor', oncotree: null, ncit: null },
    setting: [],
    approved: null,
    documentDate: null,
    url: null,
    documents: [],
    sourceStatus: null,
  } as unknown as Body<'approval'>;
}

type Region = readonly [string, Body<'protein-region'>['kind'], string, number, number, number | null];

/** Residues of exons and domains, of the transcripts that evidence numbers by. */
const REGIONS: readonly Region[] = [
  ['EGFR', 'exon', 'exon 18', 688, 728, 18],
  ['EGFR', 'exon', 'exon 19', 729, 761, 19],
  ['EGFR', 'exon', 'exon 20', 762, 823, 20],
  ['EGFR', 'exon', 'exon 21', 824, 875, 21],
  ['ERBB2', 'exon', 'exon 20', 769, 831, 20],
  ['ERBB2', 'domain', 'Kinase Domain', 720, 987, null],
  ['KIT', 'exon', 'exon 11', 550, 591, 11],
  ['KRAS', 'exon', 'exon 2', 1, 37, 2],
  ['CALR', 'exon', 'exon 9', 352, 417, 9],
  ['MET', 'exon', 'exon 14', 963, 1010, 14],
  ['VHL', 'exon', 'exon 2', 114, 154, 2],
  ['FLT3', 'juxtamembrane', 'juxtamembrane', 572, 609, null],
  ['ABL1', 'loop', 'P-Loop', 248, 255, null],
];

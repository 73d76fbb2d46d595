import type { ActionWord, Effect, Evidence, Locator } from '../../core/index.ts';
import type { GuidanceOption } from '../../knowledge/index.ts';
import type { DrugGuidance, GeneResult, GuidanceStatement } from '../../pgx/index.ts';
import { type GatheredFindings, type Plan, makePlan } from '../../plan/index.ts';
import { ref, sampleKnowledge } from './sample-knowledge.ts';

/** A constructed person with every word of the page, for tests of the views. No clinical content is meant. */
export function samplePlan(medicines: readonly string[] = []): Plan {
  return makePlan(sampleFindings(), sampleKnowledge(), {
    now: '2026-11-22',
    engine: '0.0.0',
    findings: '34'.repeat(32),
    medicines,
  });
}

const line = (pos1: number, text: string): Locator => ({
  kind: 'file',
  source: 'person.g.vcf.gz',
  chrom: 'chr10',
  pos1,
  offset: { kind: 'virtual', at: '412905127' },
  text,
});

export function sampleFindings(): GatheredFindings {
  const results = [
    geneResult('CYP2C19', 'Intermediate Metabolizer', '*1/*2', 'settled'),
    geneResult('SLCO1B1', 'Decreased Function', '*1/*5', 'probable'),
    geneResult('CYP2B6', 'Normal Metabolizer', '*1/*1', 'open'),
    notAssessed('HLA-B'),
  ];
  const guidance = [
    drugGuidance('clopidogrel', 'CYP2C19', 'avoid', [
      statement(
        'clopidogrel',
        'CYP2C19',
        'Intermediate Metabolizer',
        'avoid',
        'Strong',
        ['active-metabolite-down'],
        [
          {
            use: 'first',
            modality: 'should',
            actions: [
              { code: 'avoid', degree: 'avoid' },
              { code: 'switch', to: ['ticagrelor', 'prasugrel'] },
            ],
          },
        ],
      ),
    ]),
    drugGuidance('simvastatin', 'SLCO1B1', 'change-dose', [
      statement(
        'simvastatin',
        'SLCO1B1',
        'Decreased Function',
        'change-dose',
        'Moderate',
        ['exposure-up', 'toxicity-up'],
        [
          {
            use: 'first',
            modality: 'should',
            actions: [{ code: 'limit-dose', max: { value: 20, unit: 'mg' }, per: 'day' }],
          },
        ],
      ),
    ]),
    drugGuidance('omeprazole', 'CYP2C19', 'caution', [
      statement(
        'omeprazole',
        'CYP2C19',
        'Intermediate Metabolizer',
        'caution',
        'Optional',
        ['exposure-up'],
        [
          {
            use: 'first',
            modality: 'should',
            actions: [{ code: 'use-label' }, { code: 'monitor', what: ['efficacy'] }],
          },
        ],
      ),
    ]),
    {
      ...drugGuidance('abacavir', 'HLA-B', 'not-enough-data', []),
      lacking: 'gene' as const,
      settledBy: [{ kind: 'outside-call' as const, gene: 'HLA-B' }],
    },
    drugGuidance('rosuvastatin', 'SLCO1B1', 'usual-care', [
      statement(
        'rosuvastatin',
        'SLCO1B1',
        'Decreased Function',
        'usual-care',
        'Strong',
        ['as-usual'],
        [{ use: 'first', modality: 'should', actions: [{ code: 'use-label' }] }],
      ),
    ]),
    { ...drugGuidance('citalopram', 'CYP2C19', 'not-enough-data', []), lacking: 'guidance' as const },
  ];
  return {
    genes: results.map((value) => ({
      id: `pgx/${value.gene}`,
      kind: 'pgx/gene',
      value,
      evidence: [],
      trace: {
        facts: value.call.positions.flatMap((p) => p.locator ?? []),
        records: [ref(`gene/${value.gene}`)],
        method: { id: 'pgx/named-alleles', version: '1' },
      },
    })),
    medicines: guidance.map((value) => ({
      id: `medicine/${value.drug}`,
      kind: 'medicine/guidance',
      value,
      evidence: value.statements.map((s) => s.evidence),
      trace: {
        facts: [],
        records: [ref(`drug/${value.drug}`)],
        method: { id: 'pgx/guidance', version: '1' },
        from: value.genes.map((gene) => `pgx/${gene}`),
      },
    })),
    inputs: [
      {
        source: {
          name: 'person.g.vcf.gz',
          bytes: 12_345,
          headerSha256: 'cd'.repeat(32),
          readSha256: 'ef'.repeat(32),
          whole: true,
        },
        format: { kind: 'vcf', version: 'VCFv4.2', compression: 'bgzf', index: null, content: 'gvcf' },
        build: { build: 'GRCh38', evidence: [{ kind: 'contig-length', says: 'GRCh38', detail: 'chr10 133797422' }] },
        sample: 'PERSON',
        samples: 1,
        sex: { stated: null, seen: 'female', heterozygousX: 3, readX: 20 },
        notices: [{ code: 'VCF_REF_MISMATCH', severity: 'caution', params: { found: 'A', expected: '<G>' } }],
        states: { read: 3, 'low-quality': 1 },
        total: 4,
        read: 3,
        genes: [
          {
            gene: 'CYP2B6',
            total: 2,
            read: 1,
            assumed: 0,
            unread: [{ locus: 'chr19:41009358', rsid: 'rs2279343', state: 'low-quality' }],
          },
        ],
      },
    ],
    outside: [],
    notices: [],
    group: 'mixture',
  };
}

function geneResult(gene: string, phenotype: string, name: string, level: 'settled' | 'probable' | 'open'): GeneResult {
  const [one = '', two = ''] = name.split('/');
  const pair = { alleles: [one, two] as const, name, score: 2 };
  return {
    gene,
    call: {
      gene,
      origin: 'genome',
      status: 'called',
      candidates: [pair],
      top: [pair],
      found: [],
      forGuidance: [pair],
      effectivelyPhased: false,
      positions: [
        {
          locus: 'chr10:100',
          rsid: 'rs1',
          state: 'read',
          genotype: 'A/G',
          locator: line(100, 'chr10\t100\t.\tA\tG,<NON_REF>\t512\t.\t.\tGT:DP:GQ\t0/1:34:99'),
        },
        {
          locus: 'chr10:200',
          rsid: null,
          state: level === 'open' ? 'low-quality' : 'reference-block',
          genotype: level === 'open' ? '' : 'C/C',
          locator:
            level === 'open'
              ? null
              : line(190, 'chr10\t190\t.\tC\t<NON_REF>\t.\t.\tEND=210\tGT:DP:GQ:MIN_DP\t0/0:30:90:28'),
        },
      ],
      uncallable: level === 'open' ? ['*4'] : [],
      notices: [],
    },
    phenotypes: [
      {
        phenotype,
        activityScore: null,
        lookupKeys: [phenotype],
        diplotypes: [pair],
        functions: ['Normal function', 'No function'],
      },
    ],
    confidence: {
      level,
      group: 'mixture',
      outcomes:
        level === 'open'
          ? [
              {
                phenotype,
                lookupKeys: [phenotype],
                probability: 0.86,
                byGroup: {},
                diplotypes: [{ name, probability: 0.86 }],
              },
              {
                phenotype: 'Intermediate Metabolizer',
                lookupKeys: ['Intermediate Metabolizer'],
                probability: 0.14,
                byGroup: {},
                diplotypes: [{ name: '*1/*4', probability: 0.14 }],
              },
            ]
          : [
              {
                phenotype,
                lookupKeys: [phenotype],
                probability: 1,
                byGroup: {},
                diplotypes: [{ name, probability: 1 }],
              },
            ],
      openAlleles:
        level === 'open'
          ? [
              {
                allele: '*4',
                function: 'Decreased function',
                loci: ['chr10:200'],
                probability: 0.14,
                upperBound: false,
              },
            ]
          : [],
      settledBy: level === 'open' ? [{ kind: 'read-positions', gene, loci: ['chr10:200'] }] : [],
      assumed: [],
    },
  };
}

function notAssessed(gene: string): GeneResult {
  return {
    gene,
    call: {
      gene,
      origin: 'genome',
      status: 'not-assessed',
      reason: 'outside-only',
      candidates: [],
      top: [],
      found: [],
      forGuidance: [],
      effectivelyPhased: false,
      positions: [],
      uncallable: [],
      notices: [],
    },
    phenotypes: [],
    confidence: {
      level: 'open',
      group: 'mixture',
      outcomes: [],
      openAlleles: [],
      settledBy: [{ kind: 'outside-call', gene }],
      assumed: [],
    },
  };
}

function drugGuidance(
  drug: string,
  gene: string,
  word: ActionWord,
  statements: readonly GuidanceStatement[],
): DrugGuidance {
  return {
    drug,
    genes: [gene],
    word,
    statements,
    agreement: statements.length === 0 ? 'none' : 'single',
    differences: [],
    settledBy: [],
    asks: [],
  };
}

function statement(
  drug: string,
  gene: string,
  key: string,
  word: ActionWord,
  strength: string,
  effects: readonly Effect[],
  options: readonly GuidanceOption[],
): GuidanceStatement {
  const evidence: Evidence = {
    source: 'cpic-recommendations',
    body: 'CPIC',
    strength,
    date: '2026-08-13',
    url: 'https://example.org/guideline',
  };
  return {
    source: evidence.source,
    body: 'CPIC',
    rule: 'rule',
    record: ref(`guidance/cpic/${drug}`),
    evidence,
    population: 'general',
    context: [],
    keys: { [gene]: key },
    effects: { [gene]: effects },
    options,
    word,
    standing: 'holds',
    probability: 1,
    confidence: 'settled',
    unread: [],
  };
}

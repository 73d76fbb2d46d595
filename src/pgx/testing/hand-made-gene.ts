import type { CallingRules, GeneRecord, PhenotypeRules } from '../../knowledge/index.ts';

export interface HandMade {
  readonly symbol: string;
  readonly keyedBy: PhenotypeRules['keyedBy'];
  readonly lookup?: PhenotypeRules['lookup'];
  readonly unknown?: string;
  /** Allele → function, or function and activity. */
  readonly functions: Readonly<Record<string, string | readonly [string, string]>>;
  /** `A|B` → phenotype, or phenotype and score. */
  readonly rules: Readonly<Record<string, string | readonly [string, string]>>;
  readonly reference?: string;
  readonly calling?: Partial<CallingRules>;
}

/** A gene record with only what phenotypes, outside calls and guidance read. */
export function handMadeGene(from: HandMade): GeneRecord {
  const { reference } = from;
  return {
    ref: { id: `gene/${from.symbol}`, version: '1', digest: 'hand-made' },
    symbol: from.symbol,
    name: from.symbol,
    chrom: 'chr1',
    calling: {
      method: 'named-alleles',
      ploidy: 'autosomal',
      output: 'pair',
      undocumented: 'keep',
      requiredPositions: [],
      unphasedPriority: [],
      outside: { normalise: [] },
      ...from.calling,
    },
    loci: [],
    alleles: reference === undefined ? [] : [{ name: reference, reference: true, bases: new Map() }],
    functions: new Map(
      Object.entries(from.functions).map(([allele, does]) =>
        typeof does === 'string' ? [allele, { function: does }] : [allele, { function: does[0], activity: does[1] }],
      ),
    ),
    phenotypes: {
      keyedBy: from.keyedBy,
      lookup:
        from.lookup ??
        (from.keyedBy === 'activity'
          ? 'activityScore'
          : from.keyedBy === 'allele-status'
            ? 'alleleStatus'
            : 'phenotype'),
      rules: Object.entries(from.rules).map(([pair, means]) => ({
        pair: pair.split('|') as [string] | [string, string],
        ...(typeof means === 'string' ? { phenotype: means } : { phenotype: means[0], score: means[1] }),
      })),
      unknown: from.unknown ?? 'Indeterminate',
    },
    frequencies: null,
  };
}

const scored = (rows: Readonly<Record<string, readonly [string, string]>>) => rows;

/** Star alleles scored by activity, with copies and tandems. */
export const starGene = handMadeGene({
  symbol: 'CYP2D6',
  keyedBy: 'activity',
  reference: '*1',
  functions: {
    '*1': ['Normal function', '1.0'],
    '*1x2': ['Increased function', '2.0'],
    '*1x≥3': ['Increased function', '≥3.0'],
    '*2': ['Normal function', '1.0'],
    '*4': ['No function', '0.0'],
    '*4x≥3': ['No function', '0.0'],
    '*10': ['Decreased function', '0.25'],
    '*22': ['Uncertain function', 'n/a'],
    '*36': ['No function', '0.0'],
    '*41': ['Decreased function', '0.25'],
    '*36 + *10': ['Decreased function', '0.25'],
    '*13 + *1x2': ['Increased function', '2.0'],
  },
  rules: scored({
    '0.0|0.0': ['Poor Metabolizer', '0.0'],
    '0.0|0.25': ['Intermediate Metabolizer', '0.25'],
    '0.0|1.0': ['Intermediate Metabolizer', '1.0'],
    '0.0|2.0': ['Normal Metabolizer', '2.0'],
    '0.0|≥3.0': ['Ultrarapid Metabolizer', '≥3.0'],
    '0.25|0.25': ['Intermediate Metabolizer', '0.5'],
    '0.25|1.0': ['Normal Metabolizer', '1.25'],
    '0.25|2.0': ['Normal Metabolizer', '2.25'],
    '1.0|1.0': ['Normal Metabolizer', '2.0'],
    '1.0|2.0': ['Ultrarapid Metabolizer', '3.0'],
    '1.0|≥3.0': ['Ultrarapid Metabolizer', '≥4.0'],
    '1.0|n/a': ['Indeterminate', 'n/a'],
    '0.0|n/a': ['Indeterminate', 'n/a'],
  }),
  calling: {
    outside: {
      normalise: ['copies', 'sub-allele-to-core', 'tandem-order'],
      copiesAtLeast: 3,
      copyAlleles: ['*1', '*2', '*4'],
    },
  },
});

/** Single variants, the lowest of each strand counts. */
export const lowestGene = handMadeGene({
  symbol: 'DPYD',
  keyedBy: 'activity',
  reference: 'Reference',
  functions: {
    Reference: ['Normal function', '1.0'],
    'c.85T>C (*9A)': ['Normal function', '1.0'],
    'c.496A>G': ['Normal function', '1.0'],
    'c.1905+1G>A (*2A)': ['No function', '0.0'],
    'c.2846A>T': ['Decreased function', '0.5'],
  },
  rules: scored({
    '0.0|0.0': ['Poor Metabolizer', '0.0'],
    '0.0|0.5': ['Poor Metabolizer', '0.5'],
    '0.0|1.0': ['Intermediate Metabolizer', '1.0'],
    '0.5|0.5': ['Intermediate Metabolizer', '1.0'],
    '0.5|1.0': ['Intermediate Metabolizer', '1.5'],
    '1.0|1.0': ['Normal Metabolizer', '2.0'],
  }),
  calling: { output: 'lowest-function' },
});

/** Scored by function, with an uncertain allele. */
export const functionGene = handMadeGene({
  symbol: 'TPMT',
  keyedBy: 'function',
  reference: '*1',
  functions: { '*1': 'Normal function', '*2': 'No function', '*3A': 'No function', '*8': 'Uncertain function' },
  rules: {
    'No function|No function': 'Poor Metabolizer',
    'No function|Normal function': 'Intermediate Metabolizer',
    'No function|Uncertain function': 'Possible Intermediate Metabolizer',
    'Normal function|Normal function': 'Normal Metabolizer',
    'Normal function|Uncertain function': 'Indeterminate',
  },
});

/** HLA: what counts is whether the alleles that guidelines name are there. */
export const statusGene = handMadeGene({
  symbol: 'HLA-B',
  keyedBy: 'allele-status',
  unknown: 'No Result',
  functions: {},
  rules: {},
  calling: { method: 'outside-only', statuses: ['*15:02', '*57:01', '*58:01'], outside: { normalise: ['two-field'] } },
});

/** Mitochondrial: one allele. */
export const mitochondrialGene = handMadeGene({
  symbol: 'MT-RNR1',
  keyedBy: 'function',
  reference: 'Reference',
  functions: { Reference: 'Normal risk', 'm.1555A>G': 'Increased risk' },
  rules: { 'Normal risk': 'normal risk', 'Increased risk': 'increased risk' },
  calling: { method: 'outside-only', ploidy: 'mitochondrial' },
});

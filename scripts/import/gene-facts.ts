/** HGNC names and ids of the genes, and what no source table says of how each is called. */
export interface GeneFacts {
  readonly name: string;
  readonly hgnc: string;
  readonly chrom: string;
  /** CPIC's kind of look-up; `phenotype` for genes without CPIC guidance. */
  readonly lookup: 'phenotype' | 'activityScore' | 'alleleStatus';
  readonly calling: Readonly<Record<string, unknown>>;
}

const STAR = { outside: { normalise: ['sub-allele-to-core'] } };
const PLAIN = { outside: { normalise: [] } };
const AS_REFERENCE = { undocumented: 'as-reference' };
const AS_REFERENCE_SINGLY = { undocumented: 'as-reference-unless-combinations' };
const OUTSIDE_ONLY = { method: 'outside-only' };
const HLA = { ...OUTSIDE_ONLY, outside: { normalise: ['two-field'] } };

export const GENE_FACTS: Readonly<Record<string, GeneFacts>> = {
  ABCG2: gene('ATP binding cassette subfamily G member 2 (JR blood group)', 'HGNC:74', 'chr4', PLAIN),
  CACNA1S: gene('calcium voltage-gated channel subunit alpha1 S', 'HGNC:1397', 'chr1', {
    ...PLAIN,
    ...AS_REFERENCE_SINGLY,
  }),
  CFTR: gene('CF transmembrane conductance regulator', 'HGNC:1884', 'chr7', PLAIN),
  CYP2B6: gene('cytochrome P450 family 2 subfamily B member 6', 'HGNC:2615', 'chr19', STAR),
  CYP2C19: gene('cytochrome P450 family 2 subfamily C member 19', 'HGNC:2621', 'chr10', STAR),
  CYP2C9: gene('cytochrome P450 family 2 subfamily C member 9', 'HGNC:2623', 'chr10', STAR, 'activityScore'),
  CYP2D6: gene(
    'cytochrome P450 family 2 subfamily D member 6',
    'HGNC:2625',
    'chr22',
    {
      structuralVariation: {
        unread: true,
        note: 'Gene deletion (*5), duplications and hybrids with CYP2D7 do not show in single-base variants: copy number unknown.',
      },
      outside: {
        normalise: ['copies', 'sub-allele-to-core', 'tandem-order'],
        copiesAtLeast: 3,
        copyAlleles: ['*1', '*2', '*4'],
      },
    },
    'activityScore',
  ),
  CYP3A4: gene('cytochrome P450 family 3 subfamily A member 4', 'HGNC:2637', 'chr7', STAR),
  CYP3A5: gene('cytochrome P450 family 3 subfamily A member 5', 'HGNC:2638', 'chr7', STAR),
  CYP4F2: gene('cytochrome P450 family 4 subfamily F member 2', 'HGNC:2645', 'chr19', STAR),
  DPYD: gene(
    'dihydropyrimidine dehydrogenase',
    'HGNC:3012',
    'chr1',
    {
      ...PLAIN,
      ...AS_REFERENCE,
      output: 'lowest-function',
      linked: {
        name: 'c.1129-5923C>G, c.1236G>A (HapB3)',
        primary: { pos38: 97579893, allele: 'c.1129-5923C>G' },
        secondary: { pos38: 97573863 },
      },
    },
    'activityScore',
  ),
  F2: gene('coagulation factor II, thrombin', 'HGNC:3535', 'chr11', PLAIN),
  F5: gene('coagulation factor V', 'HGNC:3542', 'chr1', PLAIN),
  G6PD: gene('glucose-6-phosphate dehydrogenase', 'HGNC:4057', 'chrX', {
    ...PLAIN,
    ...AS_REFERENCE_SINGLY,
    ploidy: 'x-linked',
  }),
  'HLA-A': gene(
    'major histocompatibility complex, class I, A',
    'HGNC:4931',
    'chr6',
    { ...HLA, statuses: ['*31:01'] },
    'alleleStatus',
  ),
  'HLA-B': gene(
    'major histocompatibility complex, class I, B',
    'HGNC:4932',
    'chr6',
    { ...HLA, statuses: ['*15:02', '*15:11', '*57:01', '*58:01'] },
    'alleleStatus',
  ),
  IFNL3: gene('interferon lambda 3', 'HGNC:18365', 'chr19', PLAIN),
  'MT-RNR1': gene('mitochondrially encoded 12S rRNA', 'HGNC:7470', 'chrM', {
    ...PLAIN,
    ...OUTSIDE_ONLY,
    ploidy: 'mitochondrial',
  }),
  NAT2: gene('N-acetyltransferase 2', 'HGNC:7646', 'chr8', STAR),
  NUDT15: gene('nudix hydrolase 15', 'HGNC:23063', 'chr13', { ...STAR, ...AS_REFERENCE_SINGLY }),
  RYR1: gene('ryanodine receptor 1', 'HGNC:10483', 'chr19', {
    ...PLAIN,
    ...AS_REFERENCE,
    output: 'lowest-function',
    lowestFirst: ['Malignant Hyperthermia associated'],
  }),
  SLCO1B1: gene('solute carrier organic anion transporter family member 1B1', 'HGNC:10959', 'chr12', {
    ...STAR,
    fallback: { pos38: 21178615, alleles: { T: '*1', C: '*5' } },
    probable: {
      below: 0.006,
      note: '1.0 % of people of the panel carry a haplotype without a name here, and alternatives of 0.6 to 1 % made most of the wrong claims: of 5,270 claims on panel people with positions dropped 7 were wrong at 1 %, 2 of 4,096 at 0.6 %.',
    },
  }),
  TPMT: gene('thiopurine S-methyltransferase', 'HGNC:12014', 'chr6', { ...STAR, ...AS_REFERENCE_SINGLY }),
  UGT1A1: gene('UDP glucuronosyltransferase family 1 member A1', 'HGNC:12530', 'chr2', {
    ...STAR,
    combinationNamesWithPlus: true,
  }),
  VKORC1: gene('vitamin K epoxide reductase complex subunit 1', 'HGNC:23663', 'chr16', PLAIN),
};

function gene(
  name: string,
  hgnc: string,
  chrom: string,
  calling: Record<string, unknown>,
  lookup: GeneFacts['lookup'] = 'phenotype',
): GeneFacts {
  return {
    name,
    hgnc,
    chrom,
    lookup,
    calling: { method: 'named-alleles', ploidy: 'autosomal', output: 'pair', undocumented: 'keep', ...calling },
  };
}

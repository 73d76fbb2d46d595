import type { ConfidenceLevel } from '../core/index.ts';

/** What is said of one person's gene, without the person: everybody with the same readings has the same row. */
export interface CohortRow {
  readonly gene: string;
  /** `called`, or why not: `no-call: required-position-unread`. */
  readonly status: string;
  /** Pairs with the best definition score, or the single alleles found where strands are unknown. */
  readonly diplotypes: string;
  /** One a different meaning among those pairs. */
  readonly phenotypes: readonly {
    readonly phenotype: string;
    readonly activityScore: string | null;
    readonly lookupKeys: readonly string[];
  }[];
  readonly positionsRead: number;
  /** Of those read, how many only because the user says that absent means reference. */
  readonly positionsAssumed: number;
  readonly positions: number;
  /** Null when it was not asked for. */
  readonly confidence: RowConfidence | null;
  /** Codes, each once. */
  readonly notices: readonly string[];
}

export interface RowConfidence {
  readonly level: ConfidenceLevel;
  /** Phenotypes left possible, likeliest first. */
  readonly outcomes: readonly {
    readonly phenotype: string;
    readonly lookupKeys: readonly string[];
    readonly probability: number;
  }[];
}

export const COHORT_COLUMNS = [
  'sample',
  'gene',
  'status',
  'diplotypes',
  'phenotype',
  'activity_score',
  'lookup_key',
  'positions_read',
  'positions_assumed',
  'positions',
  'confidence',
  'outcomes',
  'notices',
] as const;

/** A row as tab-separated text from the gene on, with its line break; the sample stands before it. */
export function rowText(row: CohortRow): string {
  const { phenotypes, confidence } = row;
  const cells = [
    row.gene,
    row.status,
    row.diplotypes,
    phenotypes.map(({ phenotype }) => phenotype).join(OR),
    phenotypes
      .map(({ activityScore }) => activityScore ?? '')
      .join(phenotypes.some(({ activityScore }) => activityScore !== null) ? OR : ''),
    phenotypes.map(({ lookupKeys }) => lookupKeys.join(',')).join(OR),
    String(row.positionsRead),
    String(row.positionsAssumed),
    String(row.positions),
    confidence?.level ?? '',
    confidence === null || confidence.outcomes.length < 2 ? '' : confidence.outcomes.map(outcomeText).join(';'),
    row.notices.join(','),
  ];
  return `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

/** Between readings of equal standing. */
const OR = ' OR ';

/** `Poor Metabolizer=0.0123`; with the look-up key where that is another word: `Intermediate Metabolizer (1.5)=0.9`. */
function outcomeText({ phenotype, lookupKeys, probability }: RowConfidence['outcomes'][number]): string {
  const keys = lookupKeys.join(',');
  const name = keys === '' || keys === phenotype ? phenotype : `${phenotype} (${keys})`;
  return `${name}=${probability > 0 && probability < 0.0001 ? '<0.0001' : probability.toFixed(4)}`;
}

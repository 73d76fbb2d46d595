import { createWords, sayPhenotype } from '../../explain/index.ts';
import type { Plan } from '../../plan/index.ts';

const CARD_SCHEMA = 'propria/card/1';

/** The sources' own term for a gene to which they give no phenotype. */
const NO_MEANING = 'n/a';

/**
 * What a wallet card holds: phenotypes and their standing, nothing else of the person. Genes that stay open are named, so
 * that nobody takes a missing line for a normal one.
 */
export interface CardContent {
  readonly schema: typeof CARD_SCHEMA;
  /** ISO date. */
  readonly made: string;
  /** Knowledge release that named the phenotypes. */
  readonly knowledge: string;
  /** Gene symbol to the source's own terms, several where several fit; settled and probable ones apart. */
  readonly settled: Readonly<Record<string, readonly string[]>>;
  readonly probable: Readonly<Record<string, readonly string[]>>;
  readonly open: readonly string[];
}

export function cardContent(plan: Plan): CardContent {
  const settled: Record<string, readonly string[]> = {};
  const probable: Record<string, readonly string[]> = {};
  const open: string[] = [];
  for (const { result } of plan.genes.toSorted((a, b) => (a.result.gene < b.result.gene ? -1 : 1))) {
    const phenotypes = [...new Set(result.phenotypes.map((phenotype) => phenotype.phenotype))]
      .filter((phenotype) => phenotype !== NO_MEANING)
      .toSorted();
    if (phenotypes.length === 0 || result.confidence.level === 'open') open.push(result.gene);
    else if (result.confidence.level === 'settled') settled[result.gene] = phenotypes;
    else probable[result.gene] = phenotypes;
  }
  return { schema: CARD_SCHEMA, made: plan.made.slice(0, 10), knowledge: plan.knowledge.id, settled, probable, open };
}

/**
 * The text inside the QR code: lines that any phone shows as they are, the same genes together so that the code stays coarse.
 * No name, no birth date, no allele pair, no medicine.
 *
 *     propria/card/1 2026-11-22 2026.11
 *     Intermediate Metabolizer: CYP2C19 CYP2D6
 *     probably Normal Metabolizer: CYP2C9
 *     not known: HLA-A HLA-B
 */
export function cardText(card: CardContent): string {
  return [
    `${card.schema} ${card.made} ${card.knowledge}`,
    ...byPhenotype(card.settled, ''),
    ...byPhenotype(card.probable, 'probably '),
    ...(card.open.length === 0 ? [] : [`not known: ${card.open.join(' ')}`]),
  ].join('\n');
}

function byPhenotype(genes: Readonly<Record<string, readonly string[]>>, standing: string): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [gene, phenotypes] of Object.entries(genes)) {
    const name = phenotypes.map(inWords).join(' or ');
    groups.set(name, [...(groups.get(name) ?? []), gene]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => `${standing}${name}: ${of.join(' ')}`);
}

/** Sources name the state of some genes by the two bases at one place. A card holds what they mean, and no genotype. */
function inWords(phenotype: string): string {
  return /^-?\d+\s?[ACGT]{2}$/.test(phenotype) ? sayPhenotype(createWords(), phenotype) : phenotype;
}

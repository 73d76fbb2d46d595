import { canonicalJson } from '../../core/index.ts';
import type { Plan } from '../../plan/index.ts';

export const CARD_SCHEMA = 'propria/card/1';

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
    const phenotypes = [...new Set(result.phenotypes.map((phenotype) => phenotype.phenotype))].toSorted();
    if (phenotypes.length === 0 || result.confidence.level === 'open') open.push(result.gene);
    else if (result.confidence.level === 'settled') settled[result.gene] = phenotypes;
    else probable[result.gene] = phenotypes;
  }
  return { schema: CARD_SCHEMA, made: plan.made.slice(0, 10), knowledge: plan.knowledge.id, settled, probable, open };
}

/** The text inside the QR code: the card's canonical JSON. No name, no birth date, no allele, no medicine. */
export function cardText(card: CardContent): string {
  return canonicalJson(card);
}

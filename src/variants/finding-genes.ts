import { type Knowledge, factsOf } from '../knowledge/index.ts';

/** Genes of which a current ClinVar is of use: those of secondary findings, of carriers and of single variants. */
export function findingGenes(knowledge: Pick<Knowledge, 'facts'>): ReadonlySet<string> {
  return new Set([
    ...[...factsOf(knowledge, 'secondary-finding').values()].map(({ body }) => body.gene),
    ...[...factsOf(knowledge, 'carrier-management').values()].flatMap(({ body }) => body.genes),
    ...[...factsOf(knowledge, 'risk-variant').values()].map(({ body }) => body.gene),
  ]);
}

import { sayPhenotypePlainly } from '../../../../src/explain/index.ts';
import type { CareItem, PlanGene, PlanItem } from '../../../../src/plan/index.ts';
import { type CareReporter, likeliestOf } from '../../../../src/report/index.ts';

/** Where a gene stands for a person: it asks for something of a medicine taken, of one that may come, of none, or was not read. */
export type GeneGroup = 'now' | 'later' | 'quiet' | 'unread';

/** Lines of medicines that are taken and on which the gene has a say. */
export function linesOfGene({ plan }: Pick<CareReporter, 'plan'>, gene: string): readonly CareItem[] {
  const drugs = new Map(plan.genome.items.map((item) => [item.drug, item]));
  return plan.items.filter(
    (item) =>
      item.drug !== null &&
      item.id.startsWith('medicine/') &&
      drugs.get(item.drug)?.guidance.genes.includes(gene) === true &&
      item.sides.some((side) => side.from === 'gene' && side.word !== 'usual-care'),
  );
}

/** Medicines of the guidance that the gene asks something of, whether taken or not. */
export function medicinesOfGene({ plan }: Pick<CareReporter, 'plan'>, gene: PlanGene): readonly PlanItem[] {
  const ids = new Set(gene.mattersFor);
  return plan.genome.items.filter(
    (item) => ids.has(item.id) && item.word !== 'not-enough-data' && item.guidance.genes.includes(gene.result.gene),
  );
}

export function groupOf(reporter: Pick<CareReporter, 'plan'>, gene: PlanGene): GeneGroup {
  if (gene.result.call.status !== 'called') return 'unread';
  if (linesOfGene(reporter, gene.result.gene).length > 0) return 'now';
  return medicinesOfGene(reporter, gene).length > 0 ? 'later' : 'quiet';
}

/** `slower than most`; null where there is no plain word for the result. */
export function plainResult({ words }: Pick<CareReporter, 'words'>, gene: PlanGene): string | null {
  const likeliest = likeliestOf(gene)?.phenotype ?? gene.result.phenotypes[0]?.phenotype;
  return likeliest === undefined ? null : sayPhenotypePlainly(words, likeliest);
}

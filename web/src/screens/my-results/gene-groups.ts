import { sayPhenotypePlainly } from '../../../../src/explain/index.ts';
import type { CareItem, PlanGene, PlanItem } from '../../../../src/plan/index.ts';
import { type CareReporter, likeliestOf } from '../../../../src/report/index.ts';

/** Where a gene stands for a person: it asks for something of a medicine taken, of one that may come, of none, or was not read. */
export type GeneGroup = 'now' | 'later' | 'quiet' | 'unread';

/** Lines of medicines that are taken and on which the gene has a say. */
export function linesOfGene({ plan }: Pick<CareReporter, 'plan'>, gene: string): readonly CareItem[] {
  const drugs = new Map(plan.genome.items.map((item) => [item.drug, item]));
  return plan.items.filter((item) => {
    const guided = item.drug === null ? undefined : drugs.get(item.drug);
    return (
      guided !== undefined &&
      item.id.startsWith('medicine/') &&
      item.sides.some((side) => side.from === 'gene' && side.word !== 'usual-care') &&
      hasSay(guided, gene)
    );
  });
}

/** Medicines of the guidance that the gene asks something of, whether taken or not. */
export function medicinesOfGene({ plan }: Pick<CareReporter, 'plan'>, gene: PlanGene): readonly PlanItem[] {
  return plan.genome.items.filter(
    (item) => item.word !== 'not-enough-data' && item.word !== 'usual-care' && hasSay(item, gene.result.gene),
  );
}

/** Whether this gene, and not another of the medicine's genes, is a reason of the statement that leads. */
function hasSay(item: PlanItem, gene: string): boolean {
  const lead = item.lead === null ? undefined : item.guidance.statements[item.lead];
  if (lead === undefined) return false;
  const own = lead.effects[gene] ?? [];
  // A statement that reckons with all its genes names the effect of none.
  if (Object.values(lead.effects).every((effects) => effects.length === 0)) return gene in lead.keys;
  return own.some((effect) => effect !== 'as-usual');
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

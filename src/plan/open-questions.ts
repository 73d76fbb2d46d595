import type { GeneResult } from '../pgx/index.ts';
import type { GeneFinding, OpenQuestion, PlanItem } from './plan.ts';

/** Every gene that is open or not assessed, with the medicines that wait for it; those that hold back most first. */
export function openQuestions(genes: readonly GeneFinding[], items: readonly PlanItem[]): readonly OpenQuestion[] {
  return genes
    .map((finding) => finding.value)
    .filter(isOpen)
    .map((result): OpenQuestion => {
      const holdsBack = items.filter((item) => waitsFor(item, result.gene)).map((item) => item.drug);
      return {
        gene: result.gene,
        state: result.call.status === 'called' || result.confidence.outcomes.length > 0 ? 'open' : 'not-assessed',
        reason: result.call.reason ?? null,
        outcomes: result.confidence.outcomes,
        openAlleles: result.confidence.openAlleles,
        holdsBack,
        settledBy: result.confidence.settledBy,
      };
    })
    .toSorted((a, b) => b.holdsBack.length - a.holdsBack.length || (a.gene < b.gene ? -1 : 1));
}

/** What an outside call says is not asked again. */
function isOpen(result: GeneResult): boolean {
  return result.call.status !== 'called' || result.confidence.level === 'open';
}

function waitsFor(item: PlanItem, gene: string): boolean {
  return (
    item.guidance.settledBy.some((settling) => settling.gene === gene) ||
    item.guidance.statements.some((statement) => statement.unread.includes(gene) || (statement.standing === 'may-hold' && gene in statement.keys)) ||
    (item.lacking === 'gene' && item.guidance.genes.includes(gene))
  );
}

import type { GeneResult } from '../pgx/index.ts';
import type { GeneFinding, OpenQuestion, PlanItem } from './plan.ts';

/** Every gene that is open or not assessed, with the medicines that wait for it; those that hold back most first. */
export function openQuestions(genes: readonly GeneFinding[], items: readonly PlanItem[]): readonly OpenQuestion[] {
  const waiting = (gene: string): readonly string[] =>
    items.filter((item) => waitsFor(item, gene)).map((item) => item.drug);
  const open = genes
    .map((finding) => finding.value)
    .filter(isOpen)
    .map((result): OpenQuestion => ({
      gene: result.gene,
      state: result.call.status === 'called' || result.confidence.outcomes.length > 0 ? 'open' : 'not-assessed',
      reason: result.call.reason ?? null,
      outcomes: result.confidence.outcomes,
      openAlleles: result.confidence.openAlleles,
      holdsBack: waiting(result.gene),
      settledBy: result.confidence.settledBy,
    }));
  return [...open, ...withoutRecord(genes, items, waiting)].toSorted(
    (a, b) => b.holdsBack.length - a.holdsBack.length || (a.gene < b.gene ? -1 : 1),
  );
}

/** Genes that a source names and the knowledge has no record of: nothing can be read for them here. */
function withoutRecord(
  genes: readonly GeneFinding[],
  items: readonly PlanItem[],
  waiting: (gene: string) => readonly string[],
): readonly OpenQuestion[] {
  const known = new Set(genes.map((finding) => finding.value.gene));
  const named = new Set(items.flatMap((item) => item.guidance.genes).filter((gene) => !known.has(gene)));
  return [...named].map((gene) => ({
    gene,
    state: 'not-assessed',
    reason: null,
    outcomes: [],
    openAlleles: [],
    holdsBack: waiting(gene),
    settledBy: [{ kind: 'other-test', gene }],
  }));
}

/** What an outside call says is not asked again. */
function isOpen(result: GeneResult): boolean {
  return result.call.status !== 'called' || result.confidence.level === 'open';
}

/** The medicine's word waits for this gene: it was not read, or what stays possible of it could make the word more urgent. */
function waitsFor(item: PlanItem, gene: string): boolean {
  if (item.lacking !== 'gene') return false;
  const { settledBy, statements, genes } = item.guidance;
  const named = settledBy.some((settling) => settling.gene !== undefined);
  return named
    ? settledBy.some((settling) => settling.gene === gene)
    : genes.includes(gene) || statements.some((statement) => statement.unread.includes(gene));
}

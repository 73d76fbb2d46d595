import { type PositionMark, scaleStop } from '../charts/index.ts';
import type { PositionUse } from '../pgx/index.ts';
import type { PlanGene } from '../plan/index.ts';
import { likeliestOf, sayFirmnessLong, sayMeaning } from './gene-words.ts';
import type { Reporter } from './reporter.ts';

/** Stops of the scale (0 to 4) that a gene's phenotype stands at, and those that stay possible. Both empty: no level. */
export function geneStops(gene: PlanGene): {
  readonly called: readonly number[];
  readonly possible: readonly number[];
} {
  const { result } = gene;
  const likeliest = likeliestOf(gene);
  const called =
    result.phenotypes.length === 0
      ? []
      : stopsOf(likeliest === null ? result.phenotypes.map((phenotype) => phenotype.phenotype) : [likeliest.phenotype]);
  const possible =
    result.confidence.level === 'open'
      ? stopsOf(
          result.confidence.outcomes
            .filter((outcome) => outcome.probability >= 0.001)
            .map((outcome) => outcome.phenotype),
        )
      : [];
  return { called, possible };
}

/** The scale in words, for readers of the text. */
export function sayGeneScale(reporter: Reporter, gene: PlanGene): string {
  return `${gene.result.gene}: ${sayMeaning(reporter, gene)}. ${sayFirmnessLong(reporter, gene)}`;
}

/** How each position of a gene is drawn, in genome order. */
export function positionMarks(gene: PlanGene): readonly PositionMark[] {
  const varies = new Set(gene.varies);
  return gene.result.call.positions.map(({ genotype, locus, state }: PositionUse) =>
    genotype === '' ? 'unread' : varies.has(locus) ? 'varies' : state === 'assumed-reference' ? 'assumed' : 'read',
  );
}

/** The strip in words. */
export function sayStrip({ words }: Reporter, gene: PlanGene): string {
  const read = gene.read === null ? '' : words.say('report.read-of', gene.read);
  return `${gene.result.gene}: ${read}; ${words.say('report.mark.varies')}: ${gene.varies.length}`;
}

function stopsOf(terms: readonly string[]): readonly number[] {
  return [...new Set(terms.map(scaleStop).filter((stop) => stop !== null))];
}

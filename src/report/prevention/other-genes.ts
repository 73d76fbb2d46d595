import type { PatientPreventionSaid } from '../../explain/index.ts';

/** The gene results without the first, which stands on top of the page: nothing is read twice. */
export function otherGenes({ gene, genes }: PatientPreventionSaid): PatientPreventionSaid['genes'] {
  const told = new Set(gene.lines);
  const lines = genes.lines.filter((line) => !told.has(line));
  // The way to a counsellor belongs to every result that is still told here.
  const [, way] = gene.lines;
  const results = genes.lines.indexOf(way ?? '') - 1;
  return way === undefined || results < 1
    ? { heading: genes.heading, lines }
    : { heading: genes.heading, lines: [...lines.slice(0, results), way, ...lines.slice(results)] };
}

import type { CohortReading } from '../genome/index.ts';
import type { GeneRecord } from '../knowledge/index.ts';
import { type AssessCohortOptions, assessPattern } from './assess-pattern.ts';
import type { CohortRow } from './cohort-row.ts';
import { genePatterns } from './gene-patterns.ts';

/** One gene over all people: the different rows, and who has which. */
export interface GeneTable {
  readonly gene: string;
  readonly rows: readonly CohortRow[];
  /** Per person the index of the row. */
  readonly rowOf: Uint32Array;
}

/** Every gene for every person of the reading; genes stand in the order given. */
export function assessCohort(
  genes: Iterable<GeneRecord>,
  reading: CohortReading,
  options: AssessCohortOptions = {},
): readonly GeneTable[] {
  return [...genes].map((gene) => {
    const { patterns, patternOf } = genePatterns(gene, reading, options.call);
    return {
      gene: gene.symbol,
      rows: patterns.map((pattern) => assessPattern(gene, pattern, options)),
      rowOf: patternOf,
    };
  });
}

import type { CohortReading } from '../genome/index.ts';
import type { GeneRecord } from '../knowledge/index.ts';
import { type AssessCohortOptions, assessPattern } from './assess-pattern.ts';
import { rowText } from './cohort-row.ts';
import { genePatterns } from './gene-patterns.ts';

/**
 * One part of a cohort's people, worked on apart from the others. The parts tell each other their patterns' keys, so that
 * each pattern is assessed by one of them; then each prints its own people.
 */
export interface CohortShare {
  readonly people: number;
  /** Per gene the key of each pattern that these people have. */
  readonly keys: readonly (readonly string[])[];
  /** The rows of patterns, as text: per gene those of the indices asked for, in that order. */
  assess(wanted: readonly (readonly number[])[]): readonly (readonly string[])[];
  /** Lines of the people `[from, to)`, all genes of a person together; `texts` has the row of each pattern of `keys`. */
  print(texts: readonly (readonly string[])[], from: number, to: number): Uint8Array;
}

const FIRST = 10;

export function cohortShare(
  genes: readonly GeneRecord[],
  reading: CohortReading,
  options: AssessCohortOptions,
): CohortShare {
  const perGene = genes.map((gene) => genePatterns(gene, reading, options.call));
  const encoder = new TextEncoder();
  return {
    people: reading.samples.length,
    keys: perGene.map(({ patterns }) => patterns.map(({ key }) => key)),
    assess(wanted) {
      const texts = perGene.map((): string[] => []);
      // A few patterns of every gene come first: code that has met all genes is compiled once, not anew with each.
      for (const [from, to] of [
        [0, FIRST],
        [FIRST, Infinity],
      ] as const) {
        for (const [g, { gene, patterns }] of perGene.entries()) {
          for (const i of (wanted[g] ?? []).slice(from, to))
            texts[g]!.push(rowText(assessPattern(gene, patterns[i]!, options)));
        }
      }
      return texts;
    },
    print(texts, from, to) {
      let lines = '';
      for (let person = from; person < to; person++) {
        const start = `${(reading.samples[person] as string).replace(/[\t\r\n]+/g, ' ')}\t`;
        for (let g = 0; g < perGene.length; g++) lines += start + texts[g]![perGene[g]!.patternOf[person] as number]!;
      }
      return encoder.encode(lines);
    },
  };
}

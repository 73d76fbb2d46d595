import type { LocusId, LocusReading } from '../../src/core/index.ts';
import type { GeneRecord, Group } from '../../src/knowledge/index.ts';
import { assessConfidence, callGene, phenotypesOf } from '../../src/pgx/index.ts';

/** How often a gene was answered, and how often the answer was another than the full file's. */
export interface Claims {
  people: number;
  settled: number;
  probable: number;
  settledWrong: number;
  probableWrong: number;
}

export const NO_CLAIMS: Readonly<Claims> = { people: 0, settled: 0, probable: 0, settledWrong: 0, probableWrong: 0 };

/** Phenotypes that a full file's call has; empty where it has none. */
export function fullPhenotypes(gene: GeneRecord, readings: ReadonlyMap<LocusId, LocusReading>): readonly string[] {
  return phenotypesOf(gene, callGene(gene, readings)).map(({ phenotype }) => phenotype);
}

/** Adds one reading to the tally. Wrong: settled or probable, and the full file has phenotypes that do not hold it. */
export function tally(
  into: Claims,
  gene: GeneRecord,
  readings: ReadonlyMap<LocusId, LocusReading>,
  full: readonly string[],
  group: Group | null,
  people = 1,
): void {
  const { level, outcomes } = assessConfidence(
    gene,
    callGene(gene, readings),
    readings,
    group === null ? {} : { group },
  );
  into.people += people;
  if (level === 'open') return;
  const wrong = full.length > 0 && !full.includes(outcomes[0]!.phenotype);
  into[level] += people;
  if (wrong) into[level === 'settled' ? 'settledWrong' : 'probableWrong'] += people;
}

export function answered({ people, settled, probable }: Claims): number {
  return people === 0 ? 0 : (settled + probable) / people;
}

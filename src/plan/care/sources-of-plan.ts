import type { Knowledge } from '../../knowledge/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import type { CareItem, CarePlan } from './care-plan.ts';

/** Every source that a side, a concern, an omission or the genome's plan names, and those of the records behind the lines. */
export function sourcesOf(
  knowledge: Knowledge,
  safety: SafetyResult,
  items: readonly CareItem[],
  genome: CarePlan['sources'],
): CarePlan['sources'] {
  const used = new Set(genome.map((source) => source.id));
  for (const finding of safety.concerns) for (const { source } of finding.value.sources) used.add(source);
  for (const finding of [...safety.concerns, ...safety.omissions])
    for (const evidence of finding.evidence) used.add(evidence.source);
  for (const item of items) {
    for (const side of item.sides) for (const body of side.bodies) used.add(body);
    for (const { id } of item.trace.records) for (const source of sourcesOfRecord(knowledge, id)) used.add(source);
  }
  return [...knowledge.sources.values()]
    .filter((source) => used.has(source.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sources of a record whose kind is a schema: `stopping/beta-blocker`. */
export function sourcesOfRecord(knowledge: Pick<Knowledge, 'facts'>, id: string): readonly string[] {
  const [kind = '', ...rest] = (id.split('#')[0] ?? '').split('/');
  return knowledge.facts.get(kind)?.get(rest.join('/'))?.sources ?? [];
}

import type { Knowledge, SourceRecord } from '../../knowledge/index.ts';
import type { TumourBoard } from '../../oncology/index.ts';
import { type DrugBeside, sourcesOfRecord } from '../../plan/index.ts';

/** Every source that a statement, a change or a line beside a drug rests on, by id. */
export function sourcesOfTumour(
  board: Pick<TumourBoard, 'statements' | 'profile'>,
  drugs: readonly DrugBeside[],
  knowledge: Knowledge,
): readonly SourceRecord[] {
  const records = new Set<string>();
  for (const { trace } of board.statements) for (const { id } of trace.records) records.add(id);
  for (const { trace } of drugs) for (const { id } of trace.records) records.add(id);
  for (const { effect } of board.profile.mutations) if (effect.record !== null) records.add(effect.record);
  const used = new Set<string>();
  for (const id of records) for (const source of sourcesOfRecord(knowledge, id)) used.add(source);
  const guidance = new Map(knowledge.guidance.map(({ ref, source }) => [ref.id, source]));
  for (const id of records) {
    const source = guidance.get(id.split('#')[0]!);
    if (source !== undefined) used.add(source);
  }
  return [...knowledge.sources.values()].filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

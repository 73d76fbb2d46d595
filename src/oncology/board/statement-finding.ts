import { type Evidence, type Finding, type Locator, type RecordRef, finding } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { SupportItem, TherapyStatement } from '../therapy-statement.ts';

const METHOD = { id: 'oncology/therapy-matching', version: '1' };

/** A statement with the lines of the tumour's files, the records for and against it and the method: what it may be said by. */
export function statementFinding(
  statement: TherapyStatement,
  knowledge: Knowledge,
): Finding<'therapy-statement', TherapyStatement> {
  const { id, support, against } = statement;
  const facts = new Set<Locator>(support.flatMap((item) => item.facts));
  const records = new Map<string, RecordRef>();
  for (const { record } of [...support, ...against]) records.set(record.id, record);
  return finding({
    id: `tumour/${id}`,
    kind: 'therapy-statement',
    value: statement,
    evidence: evidenceOf(support, knowledge),
    trace: {
      facts: [...facts],
      // What rests on an absence alone, or waits for a test: nothing was read, and that is said.
      ...(facts.size === 0 ? { nothingRead: true as const } : {}),
      records: [...records.values()],
      method: METHOD,
    },
  });
}

const KIND_OF = {
  evidence: 'evidence-item',
  approval: 'approval',
  hospital: 'hospital-rule',
  assertion: 'published-assertion',
} as const satisfies Record<SupportItem['from'], string>;

/** One entry a source with its best level here. */
function evidenceOf(support: readonly SupportItem[], knowledge: Knowledge): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const item of support)
    for (const id of sourcesOf(item, knowledge)) {
      const source = knowledge.sources.get(id);
      const known = best.get(id);
      if (source === undefined || (known?.strength !== undefined && known.strength <= item.levelHere)) continue;
      best.set(id, { source: id, body: source.body, strength: item.levelHere, date: source.date, url: source.url });
    }
  return [...best.values()];
}

function sourcesOf({ from, id }: SupportItem, knowledge: Knowledge): readonly string[] {
  return factsOf(knowledge, KIND_OF[from]).get(id)?.sources ?? [];
}

import { type Evidence, finding, type MethodRef } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Concern, ConcernFinding } from '../concern.ts';
import type { Merged } from './merge-drafts.ts';

export const CHECK_METHOD: MethodRef = { id: 'medicines/checks', version: '1' };

export function concernFinding(knowledge: Knowledge, draft: Merged): ConcernFinding {
  const { checks: _, facts, records, ...said } = draft;
  const pair = draft.with.length > 0 ? `+${draft.with.join('+')}` : '';
  const cause = draft.check === 'allergy' ? `/${draft.because.join('+')}` : '';
  const id = `${draft.check}/${draft.drug}${pair}/${draft.mechanism}${cause}`;
  const concern: Concern = { id, ...said, until: null };
  return finding({
    id,
    kind: 'medicines/concern',
    value: concern,
    evidence: evidenceOf(knowledge, draft.sources),
    trace: { facts, records, method: CHECK_METHOD },
  });
}

export function evidenceOf(knowledge: Knowledge, sources: Concern['sources']): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { source, grade } of sources) {
    const record = knowledge.sources.get(source);
    if (record === undefined || seen.has(source)) continue;
    seen.set(source, {
      source,
      body: record.body,
      ...(grade === '' ? {} : { strength: grade }),
      date: record.date,
      url: record.url,
    });
  }
  return [...seen.values()];
}

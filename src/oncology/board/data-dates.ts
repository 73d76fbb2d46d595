import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { TumourBoard } from '../tumour-board.ts';

const KINDS = ['approval', 'evidence-item', 'published-assertion', 'hospital-rule', 'tumour-type', 'hotspot'] as const;

/** How old the data are that therapies are judged by: nothing newer is known here. Sources of the records, in the order of what they decide. */
export const dataDates: (knowledge: Knowledge) => TumourBoard['dataDates'] = onceAKnowledge((knowledge: Knowledge) => {
  const ids = new Set<string>();
  for (const kind of KINDS)
    for (const { sources } of factsOf(knowledge, kind).values()) for (const id of sources) ids.add(id);
  return [...ids].flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source === undefined ? [] : [{ source: source.body, date: source.date, licence: source.licence }];
  });
});

import type { CascadeRelative, WhatIf } from '../../risk/index.ts';
import type { PreventionItem, PreventionPlan } from './prevention-plan.ts';

const MOST = 10;

/** What to ask at the visit, most important first. */
export function preventionQuestions(
  items: readonly PreventionItem[],
  missing: PreventionPlan['missing'],
  cascade: readonly CascadeRelative[],
  whatIf: readonly WhatIf[],
): PreventionPlan['questions'] {
  const questions: PreventionPlan['questions'][number][] = [];
  for (const item of items) {
    if (item.audience === 'clinician') continue;
    const params = { item: item.id, topic: item.topic };
    if (item.id === 'test/confirm-finding') questions.push({ code: 'confirm-finding', params });
    else if (item.id === 'refer/genetics' && (item.state === 'due' || item.state === 'last-not-known'))
      questions.push({ code: 'should-i-see-genetics', params });
    else if (item.state === 'overdue' || item.state === 'due') questions.push({ code: 'is-it-time', params });
    else if (item.state === 'last-not-known') questions.push({ code: 'when-was-last', params });
    else if (item.state === 'ask-follow-up') questions.push({ code: 'when-is-follow-up', params });
    else if (item.state === 'weigh') questions.push({ code: 'is-it-for-me', params });
  }
  if (cascade.some(({ state }) => state === 'to-tell')) questions.push({ code: 'whom-to-tell', params: {} });
  for (const { fact } of missing.slice(0, 2)) questions.push({ code: 'can-we-find-out', params: { fact } });
  const best = whatIf.find(({ state, benefit }) => state === 'assessed' && (benefit ?? 0) > 0);
  if (best !== undefined) questions.push({ code: 'what-if-i-change', params: { change: best.change } });
  return questions.slice(0, MOST);
}

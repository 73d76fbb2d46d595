import type { CareItem, CarePlan, PlanQuestion } from './care-plan.ts';

/** At most so many questions fit a visit. */
const MOST = 12;

/** What to ask at the visit, most important first: about what changes, what waits, what was not checked, what is unknown. */
export function careQuestions(
  items: readonly CareItem[],
  notChecked: CarePlan['notChecked'],
  tests: CarePlan['tests'],
  notices: CarePlan['notices'],
): readonly PlanQuestion[] {
  const questions: PlanQuestion[] = [];
  if (notices.some(({ code }) => code === 'PLAN_SEX_CONTRADICTS'))
    questions.push({ code: 'is-this-my-genome', drug: null, params: {} });
  for (const use of notChecked)
    questions.push({ code: 'what-is-this-medicine', drug: null, params: { written: use.written } });
  for (const item of items) {
    const drug = item.drug;
    if (item.kind === 'stop') questions.push({ code: 'how-to-stop', drug, params: {} });
    if (item.kind === 'switch')
      questions.push({
        code: 'which-instead',
        drug,
        params: (item.change?.to ?? null) === null ? {} : { to: item.change!.to! },
      });
    if (item.kind === 'change-dose') questions.push({ code: 'which-dose', drug, params: {} });
    if (item.kind === 'refer' && drug !== null) questions.push({ code: 'who-takes-over', drug, params: {} });
    if (item.kind === 'start') questions.push({ code: 'should-it-start', drug, params: {} });
    if (item.kind === 'test-first') questions.push({ code: 'test-before', drug, params: {} });
    const asked = item.actions[0];
    if (item.kind === 'talk' || item.kind === 'screen' || (item.kind === 'refer' && item.drug === null))
      if (asked?.code === 'counsel' && item.id !== 'talk/cost')
        questions.push({ code: 'talk-about', drug, params: { topic: asked.topic } });
    if (item.id === 'talk/cost') questions.push({ code: 'what-costs-less', drug: null, params: {} });
    for (const asks of item.tier === 'quiet' ? [] : item.asks)
      questions.push({ code: 'tell-us', drug, params: { asks } });
  }
  for (const test of tests.next.slice(0, 3))
    questions.push({ code: 'worth-testing', drug: null, params: { test: test.test } });
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()].slice(0, MOST);
}

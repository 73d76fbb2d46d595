import type { DecisionAidBody } from '../schema/people/decision-aid.ts';
import type { Said } from '../schema/people/said.ts';

/**
 * Items of the minimum standards for patient decision aids (IPDAS v4, Joseph-Williams 2014): six that qualify, six that certify,
 * and four more for aids about tests.
 */
export const AID_ITEMS = [
  'q1',
  'q2',
  'q3',
  'q4',
  'q5',
  'q6',
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  't1',
  't2',
  't3',
  't4',
] as const;
export type AidItem = (typeof AID_ITEMS)[number];

/** An item that an aid does not meet, and what is missing. */
export interface AidGap {
  readonly item: AidItem;
  readonly what: string;
}

type Check = (aid: DecisionAidBody) => readonly string[];

const CHECKS: Readonly<Record<AidItem, Check>> = {
  q1: (aid) => said(aid.condition, 'the condition'),
  q2: (aid) => said(aid.decision, 'the decision'),
  q3: (aid) => {
    const asNow = aid.options.filter((option) => option.asNow === true).length;
    return [
      ...(aid.options.length < 2 ? ['there is one option only'] : []),
      ...(asNow === 1 ? [] : [`${asNow} options are doing nothing or going on as now`]),
      ...twice(aid.options.map((option) => option.id)),
    ];
  },
  q4: (aid) => aid.options.flatMap(({ id, good }) => (good.length === 0 ? [`${id} has nothing good`] : [])),
  q5: (aid) => aid.options.flatMap(({ id, bad }) => (bad.length === 0 ? [`${id} has nothing bad`] : [])),
  q6: (aid) =>
    aid.options.flatMap(({ id, living }) =>
      (['body', 'mind', 'daily'] as const).flatMap((part) => said(living[part], `living with ${id}, ${part}`)),
    ),
  c1: (aid) => [
    ...aid.options.flatMap(({ id, good, bad }) => [
      ...(good.length === bad.length ? [] : [`${id} has ${good.length} good and ${bad.length} bad features`]),
      ...evenLength(id, good, bad),
    ]),
    ...(new Set(aid.options.map(({ good }) => good.length)).size > 1
      ? ['options have different numbers of features']
      : []),
    ...aid.options.flatMap((option) => outcomesOf(aid, option)),
  ],
  c2: (aid) => {
    const cited = new Set(aid.evidence.map(({ source }) => source));
    const used = aid.options.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ source }) => (source === null ? [] : [source.source])),
    );
    return [
      ...(aid.evidence.length === 0 ? ['no evidence is cited'] : []),
      ...used.filter((source) => !cited.has(source)).map((source) => `${source} is not among the evidence`),
    ];
  },
  c3: (aid) => (aid.written === '' ? ['there is no date'] : []),
  c4: (aid) => said(aid.updatePolicy, 'the update policy'),
  c5: (aid) => said(aid.howSure, 'how sure the numbers are'),
  c6: (aid) => said(aid.paidBy, 'who paid'),
  t1: (aid) => ofTest(aid, 'measures'),
  t2: (aid) => ofTest(aid, 'afterPositive'),
  t3: (aid) => ofTest(aid, 'afterNegative'),
  t4: (aid) => ofTest(aid, 'neverHarmed'),
};

/** The items that hold for an aid: those about tests only for aids about tests. */
export function aidItemsFor(aid: DecisionAidBody): readonly AidItem[] {
  return AID_ITEMS.filter((item) => aid.for === 'test' || !item.startsWith('t'));
}

/** Every item of the checklist that an aid does not meet. */
export function checkDecisionAid(aid: DecisionAidBody): readonly AidGap[] {
  return aidItemsFor(aid).flatMap((item) => CHECKS[item](aid).map((what) => ({ item, what })));
}

function said(text: Said, what: string): readonly string[] {
  return text.en.trim() === '' || text.es.trim() === '' ? [`${what} is not said`] : [];
}

function ofTest(aid: DecisionAidBody, part: keyof NonNullable<DecisionAidBody['test']>): readonly string[] {
  return aid.test === undefined ? [`test.${part} is missing`] : said(aid.test[part], `test.${part}`);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`);
}

/** Equal detail is equal size too: neither side takes more than twice the room of the other. */
function evenLength(id: string, good: readonly Said[], bad: readonly Said[]): readonly string[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const size = (list: readonly Said[]): number => list.reduce((sum, text) => sum + text[language].length, 0);
    const [less, more] = [size(good), size(bad)].toSorted((a, b) => a - b) as [number, number];
    return more > 2 * less ? [`${id}: one side takes more than twice the room (${language})`] : [];
  });
}

/** Every option tells of every outcome, so that pictures stand side by side. */
function outcomesOf(aid: DecisionAidBody, option: DecisionAidBody['options'][number]): readonly string[] {
  const wanted = aid.outcomes.map(({ id }) => id);
  const told = option.outcomes.map(({ outcome }) => outcome);
  return [
    ...wanted.filter((id) => !told.includes(id)).map((id) => `${option.id} does not tell of ${id}`),
    ...told.filter((id) => !wanted.includes(id)).map((id) => `${option.id} tells of ${id}, which is no outcome`),
    ...twice(told),
  ];
}

import { describe, expect, it } from 'vitest';
import type { DecisionAidBody } from '../schema/people/decision-aid.ts';
import { AID_ITEMS, type AidItem, aidItemsFor, checkDecisionAid } from './check-decision-aid.ts';
import { orderOptions } from './order-options.ts';

const said = (text: string) => ({ en: text, es: `${text} (es)` });
const none = said('');

type Option = DecisionAidBody['options'][number];

const option = (id: string, more: Partial<Option> = {}): Option => ({
  id,
  title: said(id),
  drugs: [],
  good: [said('It is easy.'), said('It is cheap.')],
  bad: [said('It is slow.'), said('It is weak.')],
  living: { body: said('body'), mind: said('mind'), daily: said('daily') },
  outcomes: [{ outcome: 'stroke', of100: 3, certainty: 'high', source: { source: 'a-trial' }, confirmed: true }],
  ...more,
});

const whole: DecisionAidBody = {
  for: 'test',
  appliesTo: { drugs: [], genes: [], conditions: [], lines: [] },
  title: said('title'),
  condition: said('condition'),
  decision: said('decision'),
  outcomes: [{ id: 'stroke', what: said('a stroke'), horizon: said('in a year'), wanted: false }],
  options: [option('wait', { asNow: true }), option('act')],
  values: [
    { id: 'soon', question: said('soon?'), towards: { act: 2, wait: -1 } },
    { id: 'calm', question: said('calm?'), towards: { wait: 2 } },
  ],
  test: { measures: said('m'), afterPositive: said('p'), afterNegative: said('n'), neverHarmed: said('h') },
  evidence: [{ source: 'a-trial', citation: 'A trial', confirmed: true }],
  howSure: said('how sure'),
  written: '2026-11-22',
  updatePolicy: said('each year'),
  paidBy: said('nobody'),
};

const withOption = (more: Partial<Option>): DecisionAidBody => ({
  ...whole,
  options: [option('wait', { asNow: true }), option('act', more)],
});
const withTest = (part: object): DecisionAidBody => ({ ...whole, test: { ...whole.test!, ...part } });

/** An aid that lacks one thing, and the item that says so. */
const LACKING: readonly (readonly [AidItem, string, DecisionAidBody])[] = [
  ['q1', 'no condition', { ...whole, condition: none }],
  ['q2', 'no decision', { ...whole, decision: none }],
  ['q3', 'nothing is doing nothing', { ...whole, options: [option('wait'), option('act')] }],
  ['q3', 'an id twice', { ...whole, options: [option('act', { asNow: true }), option('act')] }],
  ['q4', 'nothing good', withOption({ good: [] })],
  ['q5', 'nothing bad', withOption({ bad: [] })],
  ['q6', 'no word on daily life', withOption({ living: { ...option('x').living, daily: none } })],
  ['c1', 'more good than bad', withOption({ good: [said('a'), said('b'), said('c')] })],
  [
    'c1',
    'a long good side',
    withOption({ good: [said('It is as easy as can be, day and night.'), said('It is cheap for all.')] }),
  ],
  ['c1', 'an outcome left out', withOption({ outcomes: [] })],
  [
    'c1',
    'an outcome of its own',
    withOption({
      outcomes: [
        ...option('x').outcomes,
        { outcome: 'luck', of100: null, certainty: 'low', source: null, confirmed: false, why: said('x') },
      ],
    }),
  ],
  ['c2', 'a figure from nowhere', { ...whole, evidence: [{ source: 'other', citation: 'Other', confirmed: true }] }],
  ['c2', 'no evidence', { ...whole, evidence: [] }],
  ['c3', 'no date', { ...whole, written: '' }],
  ['c4', 'no update policy', { ...whole, updatePolicy: none }],
  ['c5', 'not how sure', { ...whole, howSure: none }],
  ['c6', 'not who paid', { ...whole, paidBy: none }],
  ['t1', 'not what it measures', withTest({ measures: none })],
  ['t2', 'nothing after a positive result', withTest({ afterPositive: none })],
  ['t3', 'nothing after a negative result', withTest({ afterNegative: none })],
  ['t4', 'not that it can find the harmless', withTest({ neverHarmed: none })],
];

describe('the checklist of decision aids', () => {
  it('is met by a whole aid', () => {
    expect(checkDecisionAid(whole)).toEqual([]);
  });

  it.each(LACKING)('%s: %s', (item, _what, aid) => {
    expect(checkDecisionAid(aid).map((gap) => gap.item)).toContain(item);
  });

  it('has a lacking aid for each item', () => {
    expect(new Set(LACKING.map(([item]) => item))).toEqual(new Set(AID_ITEMS));
  });

  it('asks of tests what it does not ask of treatments', () => {
    const { test: _, ...treatment } = { ...whole, for: 'treatment' as const };
    expect(checkDecisionAid(treatment)).toEqual([]);
    expect(aidItemsFor(treatment).some((item) => item.startsWith('t'))).toBe(false);
    expect(checkDecisionAid({ ...treatment, for: 'test' }).map((gap) => gap.item)).toEqual(['t1', 't2', 't3', 't4']);
  });
});

describe('the order of the options', () => {
  const ids = (answers: Record<string, number>): readonly string[] =>
    orderOptions(whole, answers).map((fit) => fit.option);

  it('is that of the aid without answers, and where options fit alike', () => {
    expect(ids({})).toEqual(['wait', 'act']);
    expect(ids({ soon: 0, unknown: 4 })).toEqual(['wait', 'act']);
  });

  it('follows what matters, and says because of what', () => {
    expect(ids({ soon: 4, calm: 1 })).toEqual(['act', 'wait']);
    expect(ids({ soon: 1, calm: 4 })).toEqual(['wait', 'act']);
    expect(orderOptions(whole, { soon: 4, calm: 1 })[1]?.because).toEqual([
      { question: 'soon', points: -4 },
      { question: 'calm', points: 2 },
    ]);
  });
});

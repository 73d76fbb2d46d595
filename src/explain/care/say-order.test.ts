import { describe, expect, it } from 'vitest';
import { checkOfCase, planOfCase } from '../../../test/support/case-person.ts';
import type { DrugCheck } from '../../engine/index.ts';
import { type Language, wordsIn } from '../languages.ts';
import { type CareSpeaking, careSpeaking } from './care-speaking.ts';
import { type Order, sayLineOrder, sayOrder } from './say-order.ts';

const plan = planOfCase({
  born: '1950-01-01',
  sex: 'male',
  country: 'US',
  medicines: [{ drug: 'clopidogrel', mg: 75, perDay: 1, for: ['acute-coronary-syndrome'] }],
  conditions: ['coronary-artery-disease'],
  genes: { CYP2C19: '*2/*2', CYP2D6: '*4/*4' },
});

const speakingOf = (check: DrugCheck, language: Language = 'en'): CareSpeaking =>
  careSpeaking(check.plan, wordsIn(language));

function orderOf(check: DrugCheck, more: Partial<Order> = {}): Order {
  const item = check.item as Order['item'];
  return {
    item,
    startDose: check.startDose,
    monitor: check.monitor,
    replaces: null,
    indication: null,
    despite: null,
    ...more,
  };
}

const sertraline = checkOfCase({ drug: 'sertraline', plan });

describe('the text of an order', () => {
  it('names the medicine, how it is dosed, what is watched and why', () => {
    const { text, start, watch } = sayOrder(speakingOf(sertraline), orderOf(sertraline));
    expect(text).toMatch(/^Sertraline\. Dose: /);
    expect(start).toHaveLength(1);
    expect(watch.length).toBeGreaterThan(0);
    for (const line of start) expect(text).toContain(line);
    expect(text).not.toMatch(/undefined|none\b|\bsafe\b|normal/i);
  });

  it('says whose place the medicine takes, with the reason of the replaced one, which is then not taken', () => {
    const before = checkOfCase({ drug: 'clopidogrel', plan });
    const uses = before.item.uses;
    expect(uses.length).toBeGreaterThan(0);
    const beside = checkOfCase({ drug: 'prasugrel', plan });
    const check = checkOfCase({ drug: 'prasugrel', plan, replaces: uses });
    const withClopidogrel = (one: DrugCheck): boolean =>
      one.item.sides.some((side) => side.with.includes('clopidogrel'));
    expect(withClopidogrel(beside)).toBe(true);
    expect(withClopidogrel(check)).toBe(false);
    expect(check.plan.person.medicines.flatMap((use) => use.ingredients)).toEqual(['prasugrel']);
    const order = orderOf(check, {
      replaces: before.item as Order['item'],
      indication: 'acute-coronary-syndrome',
    });
    const { text } = sayOrder(speakingOf(check), order, speakingOf(before));
    expect(text).toMatch(/^Prasugrel in place of clopidogrel, for /);
    expect(text).toContain('CYP2C19');
  });

  it('says that it goes against the advice, and the reason given', () => {
    const avoided = checkOfCase({ drug: 'codeine', plan });
    expect(avoided.item.word).toBe('avoid');
    const { text } = sayOrder(speakingOf(avoided), orderOf(avoided, { despite: 'one dose before the surgery' }));
    expect(text).toMatch(/Ordered against the advice “Avoid”\. Reason: One dose before the surgery\.$/);
  });

  it('says where no source states a dose and nothing is to be measured', () => {
    const bare = {
      ...orderOf(sertraline),
      startDose: [],
      monitor: [],
      item: { ...orderOf(sertraline).item, actions: [], review: null },
    };
    const { start, watch } = sayOrder(speakingOf(sertraline), bare);
    expect(start).toEqual(['Dose: by the label; no source here states another.']);
    expect(watch).toEqual(['No source here asks to measure anything for it.']);
  });

  it('is said in Spanish as well, of the same parts', () => {
    const { text, start, watch } = sayOrder(speakingOf(sertraline, 'es'), orderOf(sertraline));
    const english = sayOrder(speakingOf(sertraline), orderOf(sertraline));
    expect(text).toMatch(/^Sertralina\. Dosis: /);
    expect([start.length, watch.length]).toEqual([english.start.length, english.watch.length]);
  });

  it('asks a specialist where nothing may take the place', () => {
    const item = plan.items.find(({ id }) => id === 'medicine/clopidogrel')!;
    const speaking = careSpeaking(plan, wordsIn('en'));
    expect(sayLineOrder(speaking, { ...item, kind: 'refer' })).toMatch(/^Referral about clopidogrel: .*CYP2C19/s);
    expect(sayLineOrder(speaking, { ...item, kind: 'switch' })).toMatch(/^Clopidogrel.*CYP2C19/s);
  });
});

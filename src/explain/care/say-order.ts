import type { Action } from '../../core/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { sentence } from '../say-options.ts';
import { type CareSpeaking, capital, sayMedicine, sayMedicines } from './care-speaking.ts';
import { sayCareBecause } from './say-because.ts';
import { sayCareItem } from './say-item.ts';
import { sayAsked } from './say-side.ts';

/** What is ordered, all coded: the words are made here. */
export interface Order {
  /** Line of the ordered medicine, in the plan that holds it. */
  readonly item: CareItem & { readonly drug: string };
  /** How it is dosed, where a source states it. */
  readonly startDose: readonly Action[];
  /** Lines that ask to measure something because of it. */
  readonly monitor: readonly CareItem[];
  /** Line of the medicine whose place it takes: its reason is the reason of the order. */
  readonly replaces: (CareItem & { readonly drug: string }) | null;
  /** Id of the indication. */
  readonly indication: string | null;
  /** Why it is ordered although the word speaks against it; null where it does not. */
  readonly despite: string | null;
}

export interface OrderSaid {
  /** How to begin, a sentence each. */
  readonly start: readonly string[];
  /** What to measure, and when to look again, a sentence each. */
  readonly watch: readonly string[];
  /** The whole as one text, to be copied. */
  readonly text: string;
}

/** Actions that say what to look at, not how to dose. */
const WATCHING: ReadonlySet<Action['code']> = new Set(['monitor', 'measure-level', 'stop-if', 'counsel', 'test-first']);

/**
 * An order in words. `speaking` is of the plan with the ordered medicine in it; `before` of the plan with the replaced one, whose
 * reasons it tells.
 */
export function sayOrder(speaking: CareSpeaking, order: Order, before: CareSpeaking = speaking): OrderSaid {
  const { words } = speaking;
  const { item, replaces } = order;
  const dose = sayAsked(speaking, order.startDose, item.drug);
  const start = [dose === '' ? words.say('order.dose.open') : words.say('order.dose', { dose })];
  const watched = watchOf(speaking, order);
  const review = sayCareItem(speaking, item).review;
  const because = replaces === null ? sayCareBecause(speaking, item) : sayCareBecause(before, replaces);
  const what = words.say('order.what', {
    drug: capital(sayMedicine(speaking, item.drug)),
    replaces: replaces === null ? 'none' : sayMedicine(before, replaces.drug),
    indication: order.indication === null ? 'none' : words.term(order.indication, 'indication'),
  });
  const asked = watched.length === 0 ? [] : [words.say('order.watch', { watch: watched.join('; ') })];
  const despite =
    order.despite === null
      ? []
      : [words.say('order.against', { word: words.say(`word.${item.word}`), reason: sentence(order.despite) })];
  return {
    start,
    watch: [
      ...(watched.length === 0 ? [words.say('order.watch.none')] : watched.map(sentence)),
      ...(review === null ? [] : [review]),
    ],
    text: [
      what,
      ...start,
      ...asked,
      ...(because === '' ? [] : [words.say('order.because', { because })]),
      ...(review === null ? [] : [review]),
      ...despite,
    ].join(' '),
  };
}

/** A line that orders no medicine: what it asks for and why, as one text; a referral says so. */
export function sayLineOrder(speaking: CareSpeaking, item: CareItem): string {
  const said = sayCareItem(speaking, item);
  const drug = item.drug === null ? said.title : sayMedicines(speaking, [item.drug]);
  return [
    item.kind === 'refer'
      ? speaking.words.say('order.referral', { drug, what: said.what })
      : `${said.title}. ${said.what}`,
    ...(said.because === '' ? [] : [speaking.words.say('order.because', { because: said.because })]),
  ].join(' ');
}

/** What is asked of this medicine and of the lines beside it, each once. */
function watchOf(speaking: CareSpeaking, { item, monitor }: Order): readonly string[] {
  const own = item.actions.filter(({ code }) => WATCHING.has(code));
  const phrases = [own, ...monitor.map((line) => line.actions)].map((actions) =>
    sayAsked(speaking, actions, item.drug),
  );
  return [...new Set(phrases.flatMap((phrase) => (phrase === '' ? [] : phrase.split('; '))))];
}

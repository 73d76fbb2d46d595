import type { CareItem } from '../../plan/index.ts';
import { sentence } from '../say-options.ts';
import { sayQuestion } from '../say-context.ts';
import { saySettling } from '../say-settling.ts';
import { type CareSpeaking, capital, sayMedicine } from './care-speaking.ts';
import { sayCost } from './say-cost.ts';
import { sayFact } from './say-fact.ts';
import { sayDoseText, sayTaperStep } from './say-dose-text.ts';
import { sayCareBecause } from './say-because.ts';
import { sayCareUntil, sayCareWhat } from './say-what.ts';
import { type SideSaid, sayResolution, saySide } from './say-side.ts';
import { saySubject } from './say-subject.ts';

/** One line of the plan for a clinician, in parts; whole sentences unless said otherwise. */
export interface CareItemSaid {
  /** `Avoid`: one of the five words. */
  readonly word: string;
  /** `Replace`: the kind of act. */
  readonly kind: string;
  /** `Clopidogrel → ticagrelor`, `Potassium`; no full stop. */
  readonly title: string;
  readonly what: string;
  /** What holds meanwhile; null where nothing waits. */
  readonly until: string | null;
  /** `CYP2C19: less of the active form; …`, at most two lines on a page. */
  readonly because: string;
  readonly sides: readonly SideSaid[];
  readonly resolution: string;
  /** `strong`, no full stop. */
  readonly grade: string;
  readonly certainty: string;
  /** Facts used, one phrase each. */
  readonly used: readonly string[];
  readonly cost: string;
  readonly decides: string;
  readonly review: string | null;
  readonly taper: string | null;
  readonly wishes: string | null;
  readonly settles: readonly string[];
  readonly asks: readonly string[];
  /** `urgent`, or null. */
  readonly urgent: string | null;
}

/** Every view asks for the same lines several times. */
const saidBefore = new WeakMap<CareSpeaking, WeakMap<CareItem, CareItemSaid>>();

export function sayCareItem(speaking: CareSpeaking, item: CareItem): CareItemSaid {
  const ofPlan = saidBefore.get(speaking) ?? new WeakMap<CareItem, CareItemSaid>();
  saidBefore.set(speaking, ofPlan);
  let said = ofPlan.get(item);
  if (said === undefined) ofPlan.set(item, (said = sayAnew(speaking, item)));
  return said;
}

function sayAnew(speaking: CareSpeaking, item: CareItem): CareItemSaid {
  const { words } = speaking;
  const until = sayCareUntil(speaking, item);
  return {
    word: words.say(`word.${item.word}`),
    kind: words.say(`care.kind.${item.kind}`),
    title: sayCareTitle(speaking, item),
    what: sentence(sayCareWhat(speaking, item)),
    until: until === '' ? null : sentence(words.say('care.do.until', { actions: until })),
    because: sayCareBecause(speaking, item),
    sides: item.sides.map((side) => saySide(speaking, side, item)),
    resolution: sayResolution(speaking, item),
    grade: words.say(`care.grade.${item.grade}`),
    certainty: words.say(`care.certainty.${item.certainty}`),
    used: [...new Set(item.used.map((id) => sayFact(speaking, id)))],
    cost: sayCost(words, item.cost),
    decides: words.say(`care.decides.${item.decides}`),
    review:
      item.review === null
        ? null
        : words.say('care.review', {
            date: words.date(item.review.on),
            why: words.term(item.review.why, 'review'),
          }),
    taper: item.taper === null ? null : sayTaper(speaking, item.taper.steps),
    wishes: sayWishesOf(speaking, item.wishes),
    settles: [...new Set(item.settledBy.map((settling) => saySettling(words, settling)))],
    asks: [...new Set(item.asks.map((key) => sayQuestion(words, key)))],
    urgent: item.urgent ? words.say('care.urgent') : null,
  };
}

/** `Clopidogrel 75 mg → ticagrelor`; for a line about no medicine what it is about. */
export function sayCareTitle(speaking: CareSpeaking, item: CareItem): string {
  const { words, drugs } = speaking;
  const named = (text: string): string =>
    drugs.has(text) || item.kind === 'switch' ? sayMedicine(speaking, text) : sayDoseText(words, text);
  const subject = saySubject(speaking, item);
  if (item.id.startsWith('product/') && item.cost.status === 'assessed' && item.cost.value.cheaper !== null) {
    const { amount, currency, cheaper } = item.cost.value;
    const price = (one: number): string => `${words.number(one, 2)}\u00a0${currency}`;
    return capital(words.say('care.title.product', { drug: subject, from: price(amount), to: price(cheaper.amount) }));
  }
  if (item.id === 'talk/cost') return capital(subject);
  const { from, to } = item.change ?? { from: null, to: null };
  if (to === null || to === '') return capital(subject);
  if (item.kind === 'switch' || from === null)
    return capital(words.say('care.title.to', { drug: subject, to: named(to) }));
  return capital(`${subject}: ${words.say('care.title.change', { from: named(from), to: named(to) })}`);
}

/** `Never at once. Step 1: …; step 2: …` */
export function sayTaper({ words }: Pick<CareSpeaking, 'words'>, steps: readonly string[]): string {
  const said = steps.map((step, i) => words.say('care.taper.step', { n: i + 1, what: sayTaperStep(words, step) }));
  return words.say('care.taper', { steps: said.length === 0 ? '' : sentence(said.join('; ')) }).trim();
}

function sayWishesOf({ words }: CareSpeaking, wishes: CareItem['wishes']): string | null {
  const list = (tokens: readonly string[]): string => words.list(tokens.map((token) => words.term(token, 'wish')));
  const parts = [
    ...(wishes.meets.length === 0 ? [] : [words.say('care.wishes.meets', { wishes: list(wishes.meets) })]),
    ...(wishes.against.length === 0 ? [] : [words.say('care.wishes.against', { wishes: list(wishes.against) })]),
  ];
  return parts.length === 0 ? null : sentence(parts.join('; '));
}

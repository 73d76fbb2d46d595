import type { PreventionItem, PreventionSide } from '../../plan/index.ts';
import {
  type PreventionSpeaking,
  capital,
  fewOf,
  joined,
  sayDisease,
  sayName,
  sayToken,
  slug,
} from './prevention-names.ts';
import type { Words } from '../words.ts';

/** One line of the dated plan. */
export interface PreventionItemSaid {
  readonly id: string;
  readonly state: PreventionItem['state'];
  /** Set where it does not wait. */
  readonly urgent: string | null;
  readonly kind: string;
  readonly says: string;
  /** `Colonoscopy, every 10 years` */
  readonly what: string;
  /** What else would do. */
  readonly or: string | null;
  readonly topic: string;
  readonly grades: readonly string[];
  readonly last: string;
  readonly when: string;
  readonly why: readonly string[];
  /** Criteria that would be a reason too, and are open. */
  readonly open: string | null;
  readonly conflict: string | null;
  readonly missing: string | null;
  readonly notNeeded: string | null;
  readonly answers: string | null;
  readonly decides: string;
  readonly clinicianOnly: string | null;
  readonly unconfirmed: string | null;
  readonly sides: readonly SideOfPreventionSaid[];
}

export interface SideOfPreventionSaid {
  readonly who: string;
  readonly says: string;
  readonly text: string;
  readonly won: boolean;
}

const OTHERS = 5;
const FOLLOWED: readonly PreventionItem['state'][] = ['followed-up', 'ask-follow-up'];

export function sayPreventionItem(speaking: PreventionSpeaking, item: PreventionItem): PreventionItemSaid {
  const { words } = speaking;
  const [first, ...others] = item.options;
  const { dates, sides } = item;
  const beside = sides.filter((side) => isOpenBeside(side, sides));
  const why = withoutHeads(
    reasonsOf(
      speaking,
      sides.filter((side) => !beside.includes(side)),
    ),
  );
  const open = reasonsOf(speaking, beside).filter((one) => !why.includes(one));
  return {
    id: item.id,
    state: item.state,
    urgent: item.urgent ? words.say('prevention.item.urgent') : null,
    kind: words.say(`prevention.kind.${item.kind}`),
    says: words.say(`prevention.item.state.${item.state}`),
    what:
      first === undefined
        ? capital(sayTopic(words, item.topic))
        : joined([capital(sayToken(words, 'prevention-action', first.action)), sayEvery(words, first)], ', '),
    or:
      others.length === 0
        ? null
        : words.say('prevention.item.or', {
            names: fewOf(
              words,
              others.map((one) =>
                joined([sayToken(words, 'prevention-action', one.action), sayEvery(words, one)], ' '),
              ),
              OTHERS,
            ),
          }),
    topic: capital(sayTopic(words, item.topic)),
    grades: gradesOf(words, item.sides),
    last:
      dates.last === null
        ? item.state === 'last-not-known'
          ? words.say('prevention.item.last.none')
          : ''
        : `${words.say('prevention.item.last', { date: words.date(dates.last.on) })} (${sayToken(words, 'prevention-action', dates.last.action)})`,
    when: joined(
      [
        dates.next === null ? null : words.say('prevention.item.next', { date: words.date(dates.next) }),
        dates.next !== null || dates.from === null || item.state !== 'later'
          ? null
          : words.say('prevention.item.from', { date: words.date(dates.from) }),
        dates.until === null ? null : words.say('prevention.item.until', { date: words.date(dates.until) }),
      ],
      ', ',
    ),
    why: FOLLOWED.includes(item.state) ? [sayToken(words, 'prevention-why', 'followed-up'), ...why] : why,
    open: open.length === 0 ? null : words.say('prevention.item.open', { what: open.join('; ') }),
    conflict: item.conflict
      ? `${words.say('prevention.item.conflict')}: ${words.say(`prevention.item.resolution.${item.resolution}`)}`
      : null,
    missing:
      item.missing.length === 0
        ? null
        : words.say('prevention.item.missing', {
            what: words.list(item.missing.map((token) => sayToken(words, 'prevention-fact', token))),
          }),
    notNeeded: item.notNeeded === null ? null : sayToken(words, 'prevention-why', item.notNeeded),
    answers:
      item.answers.length === 0
        ? null
        : words.say('prevention.item.answers', { what: words.list(item.answers.map((id) => sayAnswer(speaking, id))) }),
    decides: words.say(`prevention.item.decides.${item.decides}`),
    clinicianOnly: item.audience === 'clinician' ? words.say('prevention.item.clinician-only') : null,
    unconfirmed: item.sides.some(({ won, confirmed }) => won && !confirmed)
      ? words.say('prevention.unconfirmed')
      : null,
    sides: [
      ...new Map(
        item.sides.map((side) => saySide(speaking, side)).map((said) => [JSON.stringify(said), said]),
      ).values(),
    ],
  };
}

/** Criteria of the family that are open beside a side that is not: they are no reason for the line. */
function isOpenBeside(side: PreventionSide, sides: readonly PreventionSide[]): boolean {
  return side.from === 'family' && side.says === 'open' && sides.some(({ says }) => says !== 'open');
}

/** Reasons, those of the sides that won first. */
function reasonsOf(speaking: PreventionSpeaking, sides: readonly PreventionSide[]): readonly string[] {
  return [
    ...new Set(
      sides
        .toSorted((a, b) => Number(b.won) - Number(a.won))
        .flatMap(({ because }) => because.map((token) => sayBecauseOf(speaking, token))),
    ),
  ];
}

/** `smoking` says nothing where `smoking: yes` is said. */
function withoutHeads(texts: readonly string[]): readonly string[] {
  return texts.filter((one) => !texts.some((other) => other.startsWith(`${one}: `)));
}

/** A topic that is a disease reads as the disease. */
export function sayTopic(words: Words, topic: string): string {
  return words.phrase('prevention-topic', topic) ?? sayDisease(words, topic);
}

function sayAnswer({ words, plan }: PreventionSpeaking, id: string): string {
  const risk = plan.risks.find(({ disease }) => disease === id);
  if (risk !== undefined) return sayDisease(words, id);
  const rest = id.slice(id.indexOf('/') + 1);
  const finding = plan.genome?.findings.find(({ entry, gene }) => entry === rest || gene === rest);
  return finding?.gene ?? sayDisease(words, rest);
}

/** `every 10 years`, `once` */
export function sayEvery(
  words: Words,
  { everyMonths, once }: Pick<PreventionItem['options'][number], 'everyMonths' | 'once'>,
): string {
  if (everyMonths === null) return once ? words.say('prevention.item.once') : '';
  const [from, to] = everyMonths;
  const years = from % 12 === 0 && to % 12 === 0;
  if (from !== to)
    return words.say('prevention.item.every.range', {
      from: years ? from / 12 : from,
      to: years ? to / 12 : to,
      unit: years ? 'years' : 'months',
    });
  return years && from > 12
    ? words.say('prevention.item.every.years', { n: from / 12 })
    : words.say('prevention.item.every', { from });
}

/** `USPSTF, grade A, 2021` of the sides that count, strongest first as the plan has them. */
function gradesOf(words: Words, sides: readonly PreventionSide[]): readonly string[] {
  return [...new Set(sides.filter(({ won }) => won).map((side) => sayBadge(words, side)))];
}

function sayBadge(words: Words, { body, grade, published }: PreventionSide): string {
  return joined(
    [
      words.phrase('body', body) ?? body,
      grade === null ? null : words.say('prevention.side.grade', { grade }),
      published === null ? null : published.slice(0, 4),
    ],
    ', ',
  );
}

function saySide(speaking: PreventionSpeaking, side: PreventionSide): SideOfPreventionSaid {
  const { words } = speaking;
  return {
    who: joined([words.say(`prevention.side.from.${side.from}`), sayBadge(words, side)], ': '),
    says: words.say(`prevention.side.says.${side.says}`),
    won: side.won,
    text: joined(
      [
        side.won ? words.say('prevention.side.won') : null,
        side.startAge === null ? null : words.say('prevention.side.start', { n: side.startAge }),
        side.stopAge === null ? null : words.say('prevention.side.stop', { n: side.stopAge }),
        sayEvery(words, { everyMonths: side.everyMonths, once: false }),
        ...side.because.map((token) => sayBecauseOf(speaking, token)),
        side.confirmed ? null : words.say('prevention.unconfirmed'),
        side.citation,
      ],
      ', ',
    ),
  };
}

/** `BRCA2`, `smoking: yes`, `PREVENT (2023): intermediate`, the title of a criterion, a level; `taken:` where nobody said so. */
function sayBecauseOf(speaking: PreventionSpeaking, token: string): string {
  const { words, plan } = speaking;
  if (token.startsWith('taken:'))
    return `${sayBecauseOf(speaking, token.slice('taken:'.length))} (${sayToken(words, 'prevention-why', 'taken')})`;
  if (token.startsWith('finding/')) {
    const entry = token.slice('finding/'.length);
    return plan.genome?.findings.find((one) => one.entry === entry)?.gene ?? entry;
  }
  const cut = token.indexOf('=');
  if (cut < 0) return sayToken(words, 'prevention-why', token);
  const [of, is] = [token.slice(0, cut), token.slice(cut + 1)];
  if (of === 'criterion') {
    const found = plan.family.criteria.find(({ criterion }) => criterion === is);
    return found === undefined ? sayToken(words, 'criterion-name', is) : sayName(words, 'criterion-name', found.title);
  }
  if (of === 'gene') return is;
  if (of === 'exposure') return sayToken(words, 'exposure-name', is);
  const equation = words.phrase('equation-name', of);
  if (equation !== null)
    return words.say('prevention.token.part', { of: equation, part: sayToken(words, 'risk-band', is) });
  if (is === 'true' || is === 'false') {
    const yes = is === 'true';
    const said = words.phrase('prevention-reason', `${slug(of)}-${yes ? 'yes' : 'no'}`);
    if (said !== null || yes) return said ?? sayToken(words, 'prevention-fact', of);
  }
  const part = /^-?\d+(?:\.\d+)?$/.test(is)
    ? words.number(Number(is))
    : sayToken(words, 'risk-level', is === 'true' ? 'yes' : is === 'false' ? 'no' : is);
  return words.say('prevention.token.part', { of: sayToken(words, 'prevention-fact', of), part });
}

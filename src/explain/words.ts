import type { ErrorCode, NoticeCode } from '../core/index.ts';
import { type Catalogue, ENGLISH, type MessageKey } from './catalogue.ts';
import { type CodeParams, type CodeSaid, sayCode } from './code-words.ts';
import { formatMessage, type MessageParams } from './message.ts';
import { type GlossaryLine, glossaryOf } from './glossary.ts';
import { isCoded, readOut } from './read-out.ts';

/** One language, ready to speak. */
export interface Words {
  /** `en`, `es`, `ar` */
  readonly locale: string;
  /** Where its lines begin. */
  readonly direction: 'ltr' | 'rtl';
  /** What a page in this language has to say of its own wording: "not reviewed by a native clinician"; else null. */
  readonly mark: string | null;
  say(key: MessageKey, params?: MessageParams): string;
  /** A message whose key is made from data; `otherwise` when the catalogue does not have it. */
  sayOr(key: string, otherwise: string, params?: MessageParams): string;
  /** A vocabulary token as words. `field` is where it stands (`adjustBy`, `then` …): some read differently there. */
  term(token: string, field?: string): string;
  /** The words that a token has in one field only, or null. */
  phrase(field: string, token: string): string | null;
  /** Whether the catalogue has words for a token, there or anywhere; else `term` reads the token out as it is coded. */
  knows(token: string, field?: string): boolean;
  /** A medicine's name in this language; else `name`, the knowledge's own; else the id read out. */
  medicine(id: string, name?: string): string;
  /** `1,250`, `0.25`; U+2212 for minus. `decimals` fixes how many are shown: `23.40`. */
  number(value: number, decimals?: number): string;
  /** A probability as a percentage: `86 %`, `under 0.1 %`, `over 99.9 %`. */
  chance(probability: number): string;
  /** `22 Nov 2026` for an ISO date, `Nov 2026` for a month, the year alone as it is. */
  date(iso: string): string;
  list(items: readonly string[], by?: 'and' | 'or'): string;
  /** What an error or a notice says, and what to do or what it means. */
  coded(code: ErrorCode | NoticeCode, params?: CodeParams): CodeSaid;
  /** Words of a text that a patient may not know, each with what it means. */
  glossary(text: string): readonly GlossaryLine[];
}

export function createWords(catalogue: Catalogue = ENGLISH): Words {
  const { grammar } = catalogue;
  const number = (value: number, decimals?: number): string => {
    const positive = value < 0 ? -value : value;
    const [whole = '', part] = (decimals === undefined ? String(positive) : positive.toFixed(decimals)).split('.');
    const grouped = whole.length < grammar.groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, grammar.thousands);
    return `${value < 0 ? '\u2212' : ''}${grouped}${part === undefined ? '' : `${grammar.decimal}${part}`}`;
  };
  const print = (value: number): string => number(value);
  const say = (key: MessageKey, params: MessageParams = {}): string =>
    grammar.embed(formatMessage(catalogue.message(key)!, params, grammar.plural, print));
  const listed = (token: string, field?: string): string | undefined =>
    (field === undefined ? undefined : catalogue.term(`${field}:${token}`)) ?? catalogue.term(token);
  return {
    locale: catalogue.locale,
    direction: grammar.direction,
    mark: catalogue.mark === null ? null : say(catalogue.mark),
    number,
    say,
    sayOr: (key, otherwise, params = {}) => {
      const message = catalogue.message(key);
      return message === undefined
        ? grammar.embed(otherwise)
        : grammar.embed(formatMessage(message, params, grammar.plural, print));
    },
    term: (token, field) =>
      grammar.embed(listed(token, field) ?? (isCoded(token) ? catalogue.foreign(readOut(token)) : token)),
    phrase: (field, token) => {
      const phrase = catalogue.term(`${field}:${token}`);
      return phrase === undefined ? null : grammar.embed(phrase);
    },
    knows: (token, field) => listed(token, field) !== undefined,
    medicine: (id, name) => grammar.embed(catalogue.medicines[id] ?? name ?? readOut(id)),
    chance: (probability) => {
      const percent = probability * 100;
      const printed = (value: number): string => grammar.embed(`${number(value)}\u00a0%`);
      if (percent > 0 && percent < 0.1) return say('chance.under', { chance: printed(0.1) });
      if (percent > 99.9 && percent < 100) return say('chance.over', { chance: printed(99.9) });
      const digits = percent < 10 || percent > 99 ? 10 : 1;
      return printed(Math.round(percent * digits) / digits);
    },
    date: (iso) => {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
      const name = month === undefined ? undefined : catalogue.message(`month.${Number(month)}`);
      if (year === undefined || (month !== undefined && name === undefined)) return iso;
      if (name === undefined) return year;
      return day === undefined
        ? say('date.month', { month: name, year })
        : say('date.day', { day: String(Number(day)), month: name, year });
    },
    list: (items, by = 'and') =>
      grammar.embed(
        items.length < 2 ? items.join('') : grammar.join(items.slice(0, -1).join(grammar.comma), items.at(-1)!, by),
      ),
    coded: (code, params) =>
      sayCode(catalogue.codes, code, params, grammar.direction === 'rtl' ? catalogue.foreign : undefined),
    glossary: (text) =>
      glossaryOf(catalogue.glossary, text).map(({ word, means }) => ({
        word: grammar.embed(word),
        means: grammar.embed(means),
      })),
  };
}

import type { Quantity } from '../../core/index.ts';
import type { Dosing } from '../person-record.ts';
import { DOSE_UNITS, DOSING_PHRASES, PIECES, countOf } from './dosing-words.ts';
import { DIGITS, LETTERS, plainLetters } from './plain-letters.ts';

/** What a dosing text says, and what of it was not read. */
export interface DosingRead {
  /** Null where the text says nothing of a dose. `text` is the text as written. */
  readonly dose: Dosing | null;
  readonly asNeeded: boolean;
  readonly route: string | null;
  /** The text before the first word of dosing: in `clopidogrel 75 mg daily` the medicine. */
  readonly before: string;
  /** Words between and behind the words of dosing. */
  readonly rest: string;
}

/** Longer than any prescription line; a bound against hostile text. */
const MAX_LENGTH = 500;

// An instruction that takes something back is for a person to read, not for a number.
const TAKES_BACK = new RegExp(
  `(?<![${LETTERS}])(?:do\\s+not|don['’]t|stop|stopped|hold|skip|avoid|taper|reduce|increase|then|until|except|no\\s+tomar|suspender)(?![${LETTERS}])`,
);
const SCHEDULE = new RegExp(`(?<![${LETTERS}${DIGITS}])(\\d)-(\\d)-(\\d)(?:-(\\d))?(?![${LETTERS}${DIGITS}])`);

/**
 * Reads `75 mg twice a day with food`, `1-0-1`, `20 mg po qhs prn`, `2 x 500 mg every 8 hours`. What is read twice and
 * differently is not read: two amounts, two rhythms, a range, an instruction that changes over time. The text always stays.
 */
export function parseDosing(written: string): DosingRead {
  const text = written.trim();
  const nothing = { dose: null, asNeeded: false, route: null, before: text, rest: '' };
  if (text === '' || text.length > MAX_LENGTH) return { ...nothing, dose: text === '' ? null : textOnly(text) };
  const scan = new Scan(text);
  const takesBack = TAKES_BACK.exec(scan.plain);
  const amount = readAmount(scan);
  const said = DOSING_PHRASES.flatMap(({ pattern, says }) => scan.takeAll(pattern).map(says));
  const rhythms = [...new Set(said.flatMap(({ timesPerDay }) => timesPerDay ?? []))];
  const times = [...new Set(said.flatMap((one) => one.times ?? []))].toSorted(byHour);
  const foods = [...new Set(said.flatMap(({ withFood }) => withFood ?? []))];
  const routes = [...new Set(said.flatMap(({ route }) => route ?? []))];
  if (!scan.found) return nothing;
  const schedule = SCHEDULE.exec(scan.plain);
  const uneven = schedule !== null && new Set(schedule.slice(1).filter((n) => n !== undefined && n !== '0')).size > 1;
  const perTime =
    schedule === null || uneven ? 1 : Number(schedule.slice(1).find((n) => n !== undefined && n !== '0') ?? 1);
  const unread = takesBack !== null || uneven;
  const dose: Dosing = {
    amount: unread || amount === null ? null : { ...amount, value: amount.value * perTime },
    timesPerDay: unread ? null : timesADay(rhythms, times),
    times: unread && !uneven ? [] : times,
    withFood: foods.length === 1 ? (foods[0] ?? null) : null,
    text,
  };
  return {
    dose,
    asNeeded: said.some(({ asNeeded }) => asNeeded === true),
    route: routes.length === 1 ? (routes[0] ?? null) : null,
    before: scan.before(),
    rest: scan.rest(),
  };
}

function textOnly(text: string): Dosing {
  return { amount: null, timesPerDay: null, times: [], withFood: null, text };
}

/** "Daily at bedtime" is once; "twice a day, morning and evening" twice; "weekly in the morning" weekly. */
function timesADay(rhythms: readonly number[], times: readonly string[]): number | null {
  const [rhythm] = rhythms;
  if (rhythms.length > 1 || (rhythm !== undefined && !(rhythm > 0 && rhythm <= MOST_A_DAY))) return null;
  if (rhythm === undefined) return times.length === 0 ? null : times.length;
  if (times.length <= 1 || rhythm === times.length) return rhythm;
  return rhythm === 1 ? times.length : null;
}

/** More often than every half hour nobody takes a medicine: a slip, or no rhythm at all. */
const MOST_A_DAY = 48;

const HOURS: Readonly<Record<string, string>> = { morning: '08:00', noon: '12:30', evening: '18:30', bedtime: '22:00' };
const byHour = (a: string, b: string): number => ((HOURS[a] ?? a) < (HOURS[b] ?? b) ? -1 : 1);

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,4})?|½|¼|¾|\d\s?/\s?\d)`;
const UNITS = DOSE_UNITS.map(([source]) => source).join('|');
const EDGE = `(?![${LETTERS}${DIGITS}])`;
const START = `(?<![${LETTERS}${DIGITS}.,/])`;

const STRENGTH = new RegExp(`${START}${NUMBER}\\s*(${UNITS})\\s*/\\s*(\\d{0,4})\\s*(?:ml|cc)${EDGE}`);
const RANGE = new RegExp(
  `${START}${NUMBER}\\s*(?:${UNITS}|${PIECES})?\\s*(?:-|–|to|or|a)\\s*${NUMBER}\\s*(?:${UNITS}|${PIECES})${EDGE}`,
);
const COMBINED = new RegExp(`${START}${NUMBER}\\s*(?:${UNITS})?\\s*/\\s*${NUMBER}\\s*(?:${UNITS})${EDGE}`);
const SCALED = new RegExp(`${START}${NUMBER}\\s*(?:${UNITS})\\s*/\\s*(?:kg|m2|m²|min|h|hr|hour)${EDGE}`);
const AMOUNT = new RegExp(`${START}${NUMBER}\\s*(${UNITS})${EDGE}(?!\\s*/\\s*(?:\\d|kg|m2|m²))`);
const PIECE_COUNT = new RegExp(
  `${START}(${NUMBER}|half\\s+an?|half|one|two|three|four|an?|una?|dos|tres)\\s*(?:x\\s*)?(?:${PIECES})${EDGE}`,
);
// Only before an amount, which is taken by then: `2 x 500 mg`, and not `2x/day`.
const MULTIPLE = new RegExp(`${START}(\\d{1,2})\\s*[x×]\\s*(?=\\u0000)`);

/** One amount per dose; null for none, for a range, for several that differ, for an amount by weight or surface. */
function readAmount(scan: Scan): Quantity | null {
  const strengths = scan.takeAll(STRENGTH);
  const ranges = scan.takeAll(RANGE);
  const combined = scan.takeAll(COMBINED);
  const scaled = scan.takeAll(SCALED);
  const amounts = scan.takeAll(AMOUNT);
  const pieces = scan.takeAll(PIECE_COUNT);
  const multiples = scan.takeAll(MULTIPLE);
  if (ranges.length > 0 || combined.length > 0 || scaled.length > 0) return null;
  const read = amounts.map((match) => ({ value: numberOf(match[1]), unit: unitOf(match[2]) }));
  const [first] = read;
  const alike = read.every(({ value, unit }) => value === first?.value && unit === first?.unit);
  if (first === undefined || !alike || !(first.value > 0)) return null;
  const counts = [...pieces.map((match) => pieceCount(match[1])), ...multiples.map((match) => Number(match[1]))];
  if (counts.length > 1 || counts.some((count) => !(count > 0))) return null;
  const [strength] = strengths;
  if (strength !== undefined) {
    if (strengths.length > 1 || first.unit !== 'mL') return null;
    const per = strength[3] === '' || strength[3] === undefined ? 1 : Number(strength[3]);
    if (!(per > 0)) return null;
    return { value: round((numberOf(strength[1]) / per) * first.value * (counts[0] ?? 1)), unit: unitOf(strength[2]) };
  }
  return { value: round(first.value * (counts[0] ?? 1)), unit: first.unit };
}

const round = (value: number): number => Number(value.toPrecision(12));

function numberOf(text: string | undefined): number {
  const written = (text ?? '').replace(/\s/g, '');
  if (written === '½') return 0.5;
  if (written === '¼') return 0.25;
  if (written === '¾') return 0.75;
  const [over, under] = written.split('/');
  if (under !== undefined) return Number(over) / Number(under);
  // 1,000 is a thousand; 2,5 is two and a half.
  return /^\d{1,3}(?:,\d{3})+$/.test(written) ? Number(written.replaceAll(',', '')) : Number(written.replace(',', '.'));
}

function pieceCount(text: string | undefined): number {
  const word = (text ?? '').toLowerCase();
  return word.startsWith('half') ? 0.5 : /^[a-z]/.test(word) ? countOf(word) : numberOf(text);
}

function unitOf(written: string | undefined): string {
  const found = DOSE_UNITS.find(([source]) => new RegExp(`^(?:${source})$`).test(written ?? ''));
  return found?.[1] ?? '';
}

/** A text of which each piece is taken once: what is taken is blanked, so that no other pattern reads it again. */
class Scan {
  /** The whole text as the patterns read it. */
  readonly plain: string;
  readonly #text: string;
  #left: string;
  #first = Infinity;
  readonly #taken: [from: number, to: number][] = [];

  constructor(text: string) {
    this.#text = text;
    this.plain = plainLetters(text);
    this.#left = this.plain;
  }

  get found(): boolean {
    return this.#first !== Infinity;
  }

  takeAll(pattern: RegExp): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    for (let match = pattern.exec(this.#left); match !== null && match[0] !== ''; match = pattern.exec(this.#left)) {
      matches.push(match);
      this.#first = Math.min(this.#first, match.index);
      this.#taken.push([match.index, match.index + match[0].length]);
      this.#left = blanked(this.#left, match.index, match.index + match[0].length);
    }
    return matches;
  }

  before(): string {
    return tidy(this.#text.slice(0, this.found ? this.#first : undefined));
  }

  rest(): string {
    const left = this.#taken.reduce((text, [from, to]) => blanked(text, from, to), this.#text);
    return this.found ? tidy(left.slice(this.#first)) : '';
  }
}

const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + '\u0000'.repeat(to - from) + text.slice(to);

const tidy = (text: string): string =>
  text
    .replaceAll('\u0000', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.()-]+|[\s,;:(-]+$/g, '');

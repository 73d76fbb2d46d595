import { PropriaError } from '../../core/index.ts';
import type { AskedRegimen, DosingMoment, GivenDose, GivenLevel, StatedTarget } from '../../dosing/index.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const UNIT = String.raw`[^\s\d]\S*`;
const AMOUNT = new RegExp(`^(${NUMBER})\\s*(${UNIT})(.*)$`);

/** `8 mg over 1 every 12 x 8 load 16 at 8 20`: words after an amount, in any order, each once. */
interface Clauses {
  readonly over?: number;
  readonly every?: number;
  readonly x?: number;
  readonly load?: number;
  readonly at?: readonly number[];
  readonly steady?: true;
}
type Found = { -readonly [Key in keyof Clauses]: Clauses[Key] };
type Word = keyof Clauses;
const OF_DOSE: readonly Word[] = ['over', 'every', 'x', 'steady'];
const OF_REGIMEN: readonly Word[] = ['over', 'every', 'load', 'at'];

/**
 * `2026-11-18T20:00 5 mg every 12 x 8`, `0 1000 mg over 1`: one dose, or a row of like ones. Hours throughout.
 * @throws PropriaError CLI_USAGE
 */
export function parseGivenDose(text: string): GivenDose {
  const { at, rest } = moment(text, 'a dose is AT AMOUNT UNIT, as in "2026-11-18T20:00 5 mg every 12 x 8"');
  const { value, unit, clauses } = amount(rest, text, OF_DOSE);
  const { over, every, x, steady } = clauses;
  if (every === undefined && (x ?? 1) !== 1)
    throw usage(`"${text}" says how many doses and not how often: write "every 12 x8"`);
  // Taken as one dose it would leave out all that followed.
  if (every !== undefined && x === undefined && steady === undefined)
    throw usage(`"${text}" says how often and not how many doses: write "every 12 x8", or "every 12 steady"`);
  if (x !== undefined && !(Number.isInteger(x) && x > 0)) throw usage(`"${text}": x${x} is no number of doses`);
  return {
    at,
    amount: { value, unit },
    ...(over === undefined ? {} : { infusionHours: over }),
    ...(every === undefined ? {} : { everyHours: every }),
    ...(x === undefined ? {} : { more: x - 1 }),
    ...(steady === undefined ? {} : { steady }),
  };
}

/** `2026-11-20T07:30 5.1 ug/L`, `35.5 <2 mg/L`: a measured level, or one below the limit of quantification. */
export function parseGivenLevel(text: string): GivenLevel {
  const { at, rest } = moment(text, 'a level is AT VALUE UNIT, as in "2026-11-20T07:30 5.1 ug/L"');
  const match = new RegExp(`^(<)?\\s*(${NUMBER})(?:\\s*(${UNIT})|\\s+(1))?(?:\\s+([A-Za-z_]\\w*))?$`).exec(rest);
  if (match === null) throw usage(`"${text}" is no level: write AT VALUE UNIT, as in "2026-11-20T07:30 5.1 ug/L"`);
  const [, below, value, unit = '1', , output] = match;
  return {
    at,
    value: Number(value),
    unit,
    ...(output === undefined ? {} : { output }),
    ...(below === undefined ? {} : { blq: true }),
  };
}

/** Hours from one dose to the next that a regimen to be told can have: ours, an hour to a year. */
const SHORTEST = 1;
const LONGEST = 366 * 24;

/**
 * `8 mg every 12`, `1000 mg over 2 every 12 load 2000 at 8 20`.
 * @throws PropriaError CLI_USAGE
 */
export function parseRegimen(text: string): AskedRegimen {
  const { value, unit, clauses } = amount(text.trim(), text, OF_REGIMEN);
  const { over, every, load, at } = clauses;
  if (every === undefined) throw usage(`"${text}" does not say how often: write "8 mg every 12"`);
  if (!(every >= SHORTEST && every <= LONGEST))
    throw usage(`"${text}": every ${every} h is no interval between an hour and a year`);
  if (load === 0) throw usage(`"${text}": a first dose of 0 is none`);
  if (at !== undefined) checkHours(at, every, text);
  return {
    amount: { value, unit },
    everyHours: every,
    ...(over === undefined ? {} : { infusionHours: over }),
    ...(load === undefined ? {} : { loading: { value: load, unit } }),
    ...(at === undefined ? {} : { hours: at }),
  };
}

/** Hours of the day, as many as there are doses in it. */
function checkHours(at: readonly number[], every: number, text: string): void {
  if (at.some((hour) => hour >= 24)) throw usage(`"${text}": the hours of a day are from 0 up to 24`);
  if (new Set(at).size < at.length) throw usage(`"${text}": an hour stands twice`);
  const perDay = every >= 24 ? 1 : 24 / every;
  if (at.length !== perDay || (every >= 24 && every % 24 !== 0))
    throw usage(`"${text}": ${at.length} hours of the day do not fit a dose every ${every} h`);
}

/** `8-12`, `trough:8-12 ug/L`, `auc24:400-600`, `trough:<1`, `peak:>8`. */
export function parseTarget(text: string): StatedTarget {
  const match = new RegExp(
    `^(?:([a-z0-9-]+)\\s*:)?\\s*(?:(${NUMBER})\\s*(?:-|\\u2013|to)\\s*(${NUMBER})|([<>])\\s*(${NUMBER}))\\s*(${UNIT})?$`,
  ).exec(text.trim());
  if (match === null)
    throw usage(
      `"${text}" is no target: write low-high, with the metric before it if it is another, as in "trough:8-12 ug/L"`,
    );
  const [, metric, low, high, sign, bound, unit] = match;
  const bounds =
    sign === undefined
      ? { low: Number(low), high: Number(high) }
      : sign === '<'
        ? { high: Number(bound) }
        : { low: Number(bound) };
  return { ...(metric === undefined ? {} : { metric }), ...bounds, ...(unit === undefined ? {} : { unit }) };
}

function amount(
  text: string,
  whole: string,
  known: readonly Word[],
): { readonly value: number; readonly unit: string; readonly clauses: Clauses } {
  const match = AMOUNT.exec(text);
  if (match === null) throw usage(`"${whole}" has no amount with a unit, as in "8 mg every 12"`);
  const unit = match[2]!;
  return { value: Number(match[1]), unit, clauses: clauses(match[3]!, { whole, unit, known }) };
}

interface Around {
  readonly whole: string;
  readonly unit: string;
  readonly known: readonly Word[];
}

/** What is not understood, not of its place or said twice is refused: passed over it would change what is meant. */
function clauses(text: string, { whole, unit, known }: Around): Clauses {
  const found: Found = {};
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    const glued = /^x(\d+)$/.exec(words[i]!);
    const word = glued === null ? words[i]! : 'x';
    if (!isWord(word) || !known.includes(word))
      throw usage(`"${whole}": "${words[i]!}" is not understood here; there are ${known.join(', ')}`);
    if (found[word] !== undefined) throw usage(`"${whole}" says ${word} twice`);
    if (word === 'steady') {
      found.steady = true;
      continue;
    }
    const numbers = glued === null ? [] : [Number(glued[1])];
    while ((numbers.length === 0 || word === 'at') && hourOf(words[i + 1] ?? '', word) !== null)
      numbers.push(hourOf(words[++i]!, word)!);
    if (numbers.length === 0) throw usage(`"${whole}": no number stands after "${word}"`);
    if (word === 'at') found.at = numbers;
    else found[word] = numbers[0]!;
    const units = word === 'load' ? [unit] : word === 'x' ? [] : ['h', 'hours'];
    if (units.includes(words[i + 1] ?? '')) i++;
  }
  return found;
}

const isWord = (word: string): word is Word => [...OF_DOSE, ...OF_REGIMEN].some((one) => one === word);

/** `12`, `12h`, and after `at` `7:30`. */
function hourOf(written: string, word: Word): number | null {
  const clock = word === 'at' ? /^(\d{1,2}):([0-5]\d)$/.exec(written) : null;
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  const match = new RegExp(`^(${NUMBER})${word === 'load' || word === 'x' ? '' : 'h?'}$`).exec(written);
  return match === null ? null : Number(match[1]);
}

function moment(text: string, detail: string): { readonly at: DosingMoment; readonly rest: string } {
  const match = /^(\d{4}-\d{2}-\d{2}(?:T\S+| \d{1,2}:\d{2})?|\d+(?:\.\d+)?)\s+(.*)$/.exec(text.trim());
  if (match === null) throw usage(`"${text}": ${detail}`);
  const [, at, rest] = match as unknown as readonly [string, string, string];
  return { at: /^\d+(?:\.\d+)?$/.test(at) ? Number(at) : at, rest };
}

function usage(detail: string): PropriaError {
  return new PropriaError('CLI_USAGE', { params: { detail, command: 'dose' } });
}

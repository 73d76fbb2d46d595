import { PropriaError } from '../../core/index.ts';
import type { AskedRegimen, DosingMoment, GivenDose, GivenLevel, StatedTarget } from '../../dosing/index.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const UNIT = String.raw`[^\s\d]\S*`;
const AMOUNT = new RegExp(`^(${NUMBER})\\s*(${UNIT})(.*)$`);

/** `8 mg over 1 every 12 x 8 load 16 at 8 20`: words after an amount, in any order. */
interface Clauses {
  readonly over?: number;
  readonly every?: number;
  readonly times?: number;
  readonly load?: number;
  readonly hours: readonly number[];
  readonly steady: boolean;
}

/**
 * `2026-11-18T20:00 5 mg every 12 x 8`, `0 1000 mg over 1`: one dose, or a row of like ones. Hours throughout.
 * @throws PropriaError CLI_USAGE
 */
export function parseGivenDose(text: string): GivenDose {
  const { at, rest } = moment(text, 'a dose is AT AMOUNT UNIT, as in "2026-11-18T20:00 5 mg every 12 x 8"');
  const { value, unit, clauses } = amount(rest, text);
  return {
    at,
    amount: { value, unit },
    ...(clauses.over === undefined ? {} : { infusionHours: clauses.over }),
    ...(clauses.every === undefined ? {} : { everyHours: clauses.every }),
    ...(clauses.times === undefined ? {} : { more: clauses.times - 1 }),
    ...(clauses.steady ? { steady: true } : {}),
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

/** `8 mg every 12`, `1000 mg over 2 every 12 load 2000 at 8 20`. */
export function parseRegimen(text: string): AskedRegimen {
  const { value, unit, clauses } = amount(text.trim(), text);
  if (clauses.every === undefined) throw usage(`"${text}" does not say how often: write "8 mg every 12"`);
  return {
    amount: { value, unit },
    everyHours: clauses.every,
    ...(clauses.over === undefined ? {} : { infusionHours: clauses.over }),
    ...(clauses.load === undefined ? {} : { loading: { value: clauses.load, unit } }),
    ...(clauses.hours.length === 0 ? {} : { hours: clauses.hours }),
  };
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
): { readonly value: number; readonly unit: string; readonly clauses: Clauses } {
  const match = AMOUNT.exec(text);
  if (match === null) throw usage(`"${whole}" has no amount with a unit, as in "8 mg every 12"`);
  return { value: Number(match[1]), unit: match[2]!, clauses: clauses(match[3]!, whole) };
}

function clauses(text: string, whole: string): Clauses {
  const found: { over?: number; every?: number; times?: number; load?: number; hours: number[]; steady: boolean } = {
    hours: [],
    steady: false,
  };
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(h|hours|mg)$/.test(word));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const glued = /^x(\d+)$/.exec(word);
    if (glued !== null) found.times = Number(glued[1]);
    else if (word === 'steady') found.steady = true;
    else if (word === 'at')
      while (i + 1 < words.length && hourOf(words[i + 1]!) !== null) found.hours.push(hourOf(words[++i]!)!);
    else {
      const value = hourOf(words[++i] ?? '');
      if (value === null || !(word in NAMES))
        throw usage(`"${whole}": "${word}" is not understood; there are over, every, x, load, at, steady`);
      found[NAMES[word as keyof typeof NAMES]] = value;
    }
  }
  return found;
}

const NAMES = { over: 'over', every: 'every', x: 'times', load: 'load' } as const;

/** `12`, `12h`, `7:30`. */
function hourOf(word: string): number | null {
  const clock = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  const match = new RegExp(`^(${NUMBER})h?$`).exec(word);
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

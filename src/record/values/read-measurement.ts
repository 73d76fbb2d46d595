import { type Locator, type Notice, type Quantity, dayNumber } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Code, Measurement } from '../person-record.ts';
import { type KnownAnalyte, findAnalyte } from './analyte-index.ts';
import { inOwnUnit } from './in-own-unit.ts';
import { impliedUnit, likelyUnits, shortNumber } from './likely-meaning.ts';
import { unitCandidates } from './unit-names.ts';

/** One value as a source gives it. */
export interface WrittenValue {
  readonly codes: readonly Code[];
  /** Name of what was measured, as written. */
  readonly written: string;
  /** `unit` as written (`umol/l`, `mmHg`); empty where none stands there. */
  readonly value: Quantity | null;
  readonly text: string | null;
  readonly comparator: Measurement['comparator'];
  readonly method?: string | null;
  readonly date: string | null;
  readonly at: Locator;
  /** ISO date of the run. */
  readonly now: string;
}

export interface ReadValue {
  /** Null where the value was refused: nothing may be built on it. */
  readonly measurement: Measurement | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads a value into its analyte's own unit and judges it. A unit of the wrong dimension, an unknown unit and a value that
 * no living person has are refused, with what was perhaps meant; an old, undated or future one is kept and flagged. What
 * is no known analyte is kept as written, with `analyte` null.
 */
export function readMeasurement(knowledge: Pick<Knowledge, 'facts'>, input: WrittenValue): ReadValue {
  const analyte = findAnalyte(knowledge, input.codes, input.written);
  const notices: Notice[] = [];
  const say = (code: Notice['code'], severity: Notice['severity'], params: Notice['params'] = {}): void => {
    notices.push({ code, severity, place: input.at, params: { analyte: analyte?.id ?? input.written, ...params } });
  };
  const flags: Measurement['flags'][number][] = [];
  const kept = (value: Quantity | null): Measurement => ({
    id: `measurement:${analyte?.id ?? 'other'}:${input.date ?? 'undated'}`,
    analyte: analyte?.id ?? null,
    written: input.written,
    codes: input.codes,
    value,
    as: input.value,
    comparator: value === null ? null : input.comparator,
    text: input.text,
    method: input.method ?? analyte?.form?.method ?? null,
    flags,
    at: input.at,
    date: judgeDate(input, analyte, flags, say),
  });
  if (analyte === null || analyte.fact.body.kind === 'coded') return { measurement: kept(input.value), notices };
  if (input.value === null) {
    if (input.text === null) return { measurement: null, notices };
    return { measurement: kept(null), notices };
  }
  const own = toOwnUnit(knowledge, analyte, input.value, flags, say);
  if (own === null || !isPossible(analyte, own, input, say)) return { measurement: null, notices };
  return { measurement: kept({ value: Number(own.toPrecision(12)), unit: analyte.fact.body.unit }), notices };
}

type Say = (code: Notice['code'], severity: Notice['severity'], params?: Notice['params']) => void;

function toOwnUnit(
  knowledge: Pick<Knowledge, 'facts'>,
  analyte: KnownAnalyte,
  { value, unit: written }: Quantity,
  flags: Measurement['flags'][number][],
  say: Say,
): number | null {
  const { unit: ownUnit, bounds } = analyte.fact.body;
  const as = `${shortNumber(value)} ${written}`.trim();
  if (!Number.isFinite(value)) {
    say('RECORD_VALUE_NOT_FINITE', 'serious', { as });
    return null;
  }
  if (written.trim() === '') {
    const plain = ownUnit === '1' ? '1' : impliedUnit(analyte, value);
    if (plain === null) {
      const likely = likelyUnits(analyte, value);
      if (likely.length === 0) say('RECORD_UNIT_MISSING', 'serious', { as, unit: ownUnit });
      else say('RECORD_UNIT_MISSING_LIKELY', 'serious', { as, likely: orList(likely, value) });
      return null;
    }
    if (plain !== '1') {
      flags.push('unit-assumed');
      say('RECORD_UNIT_ASSUMED', 'caution', { as, unit: plain });
    }
    return inOwnUnit(analyte, value, plain);
  }
  const candidates = unitCandidates(knowledge, written);
  const values = candidates.flatMap((code) => inOwnUnit(analyte, value, code) ?? []);
  const fitting = values.find((own) => bounds === undefined || (own >= bounds.low && own <= bounds.high)) ?? values[0];
  if (fitting !== undefined) return fitting;
  const likely = likelyUnits(analyte, value, candidates[0]);
  const code = candidates.length === 0 ? 'RECORD_UNIT_UNKNOWN' : 'RECORD_UNIT_WRONG';
  if (likely.length === 0) say(code, 'serious', { as, unit: written, own: ownUnit });
  else say(`${code}_LIKELY`, 'serious', { as, unit: written, own: ownUnit, likely: orList(likely, value) });
  return null;
}

function isPossible(analyte: KnownAnalyte, own: number, input: WrittenValue, say: Say): boolean {
  const { bounds, unit } = analyte.fact.body;
  if (bounds === undefined) return true;
  const { comparator, value } = input;
  const low = comparator === '<' || comparator === '<=' ? Math.min(0, bounds.low) : bounds.low;
  const high = comparator === '>' || comparator === '>=' ? bounds.high * 10 : bounds.high;
  if (own >= low && own <= high) return true;
  const likely = value === null ? [] : likelyUnits(analyte, value.value, unitOfInput(value));
  const params = {
    as: `${shortNumber(value?.value ?? own)} ${value?.unit ?? ''}`.trim(),
    converted: `${shortNumber(own, 4)} ${unit === '1' ? '' : unit}`.trim(),
    low: bounds.low,
    high: bounds.high,
  };
  if (likely.length === 0 || value === null) say('RECORD_VALUE_IMPOSSIBLE', 'serious', params);
  else say('RECORD_VALUE_IMPOSSIBLE_LIKELY', 'serious', { ...params, likely: orList(likely, value.value) });
  return false;
}

const unitOfInput = (value: Quantity): string => value.unit.trim();

const orList = (units: readonly string[], value: number): string =>
  units.map((unit) => `${shortNumber(value)} ${unit === '1' ? '' : unit}`.trim()).join(' / ');

/** The date as far as it can be read; flags a value that is old, undated or of the future. */
function judgeDate(
  { date, now }: WrittenValue,
  analyte: KnownAnalyte | null,
  flags: Measurement['flags'][number][],
  say: Say,
): string | null {
  const staleDays = analyte?.fact.body.staleDays;
  const first = date === null ? null : dayNumber(date);
  const today = dayNumber(now);
  if (date === null || first === null || today === null) {
    if (date !== null) say('RECORD_DATE_UNREADABLE', 'caution', { written: date });
    if (staleDays !== undefined) {
      flags.push('stale');
      say('RECORD_VALUE_UNDATED', 'info');
    }
    return null;
  }
  if (first > today) {
    flags.push('future');
    say('RECORD_VALUE_FUTURE', 'serious', { date, now });
  } else if (staleDays !== undefined && today - first > staleDays) {
    flags.push('stale');
  }
  return date;
}

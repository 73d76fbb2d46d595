import type { Locator, Notice } from '../../core/index.ts';
import { type Knowledge, type TumourMarkerBody, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { MarkerReading } from '../../tumour/index.ts';
import type { MarkerValue } from '../tumour-profile.ts';
import { impliedValues } from './implied-values.ts';

/** Id of the marker that goes by a name; null where none or more than one does. */
export function markerByName(name: string, knowledge: Pick<Knowledge, 'facts'>): string | null {
  const ids = markersByName(knowledge).get(markerKey(name)) ?? [];
  return ids.length === 1 ? ids[0]! : null;
}

/** Names are compared without case, space and sign. `+` stays: `HER2 3+` is no `HER2 3`. */
export function markerKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, '');
}

const markersByName = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, readonly string[]> => {
  const byName = new Map<string, string[]>();
  for (const [id, { body }] of factsOf(knowledge, 'tumour-marker'))
    for (const name of new Set([id, body.name, ...body.aliases].map(markerKey))) {
      const ids = byName.get(name);
      if (ids === undefined) byName.set(name, [id]);
      else ids.push(id);
    }
  return byName;
});

export interface ResolvedMarkers {
  readonly markers: readonly MarkerValue[];
  readonly notices: readonly Notice[];
}

/**
 * Values of markers as the knowledge has them, with what follows from them. A name that two markers go by is the one whose values fit
 * what is written. What no marker or no value of it means is told, and never used. Two readings of one marker that contradict each other
 * leave it unknown.
 * @param measured values from the tumour's own data: they stand where nothing is stated
 */
export function resolveMarkers(
  readings: readonly MarkerReading[],
  measured: readonly MarkerReading[],
  knowledge: Pick<Knowledge, 'facts'>,
): ResolvedMarkers {
  const facts = factsOf(knowledge, 'tumour-marker');
  const byName = markersByName(knowledge);
  const notices: Notice[] = [];
  const stated = new Map<string, MarkerValue | null>();
  const tell = (code: Notice['code'], reading: MarkerReading, at: Locator): void => {
    notices.push({ code, severity: 'caution', place: at, params: { name: reading.name, value: written(reading) } });
  };
  for (const reading of readings) {
    const ids = byName.get(markerKey(reading.name)) ?? [];
    if (ids.length === 0) {
      if (reading.quiet !== true) tell('ONCOLOGY_MARKER_UNKNOWN', reading, reading.at);
      continue;
    }
    const values = ids.flatMap((id) => valueOf(id, facts.get(id)!.body, reading) ?? []);
    const [value] = values;
    if (value === undefined) {
      tell('ONCOLOGY_MARKER_VALUE', reading, reading.at);
      continue;
    }
    if (/^\s*(<|>|≤|≥)/.test(reading.value) && value.number !== null)
      tell('ONCOLOGY_MARKER_BOUND', reading, reading.at);
    const before = stated.get(value.marker);
    if (before === undefined) stated.set(value.marker, value);
    else if (before === null) continue;
    else if (before.state === value.state && before.number === value.number)
      stated.set(value.marker, { ...before, at: [...before.at, reading.at] });
    else {
      stated.set(value.marker, null);
      tell('ONCOLOGY_MARKERS_DISAGREE', reading, reading.at);
    }
  }
  const known = new Map<string, MarkerValue>();
  for (const [id, value] of stated) if (value !== null) known.set(id, value);
  for (const reading of measured)
    for (const id of byName.get(markerKey(reading.name)) ?? []) {
      const value = stated.has(id) ? null : valueOf(id, facts.get(id)!.body, reading);
      if (value !== null) known.set(id, { ...value, by: 'reckoned' });
    }
  const implied = impliedValues(known, facts);
  return { markers: [...known.values(), ...implied.values], notices: [...notices, ...implied.notices] };
}

function written({ value, unit }: MarkerReading): string {
  return unit === null ? value : `${value} ${unit}`;
}

function valueOf(marker: string, body: TumourMarkerBody, reading: MarkerReading): MarkerValue | null {
  const at = [reading.at];
  if (body.value.of === 'status') {
    const state = stateOf(body.value, reading.value);
    return state === null ? null : { marker, state, number: null, by: 'stated', at };
  }
  const number = numberOf(body.value, reading);
  return number === null ? null : { marker, state: null, number, by: 'stated', at };
}

function stateOf({ states, words }: Extract<TumourMarkerBody['value'], { of: 'status' }>, text: string): string | null {
  // A sign alone (`-`) has no key: it must be written so, and an empty cell is no value.
  const key = markerKey(text) || text.trim();
  if (key === '') return null;
  const means = (word: string): boolean => (markerKey(word) || word.trim()) === key;
  return states.find(means) ?? Object.entries(words).find(([word]) => means(word))?.[1] ?? null;
}

/**
 * `60`, `60 %`, `12.4 mut/Mb`; of a range or of `>50` the low end, of `<1` the lowest value there is: it never reaches a limit that was
 * not measured.
 */
function numberOf(
  { unit, low, high }: Extract<TumourMarkerBody['value'], { of: 'number' }>,
  reading: MarkerReading,
): number | null {
  const text = reading.value.replace(/,(?=\d{1,2}\b)/, '.');
  const match = /^\s*(<=?|≤|>=?|≥)?\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*\d+(?:\.\d+)?)?\s*(\S.*)?$/.exec(text);
  if (match === null) return null;
  const [, sign, digits, behind] = match;
  const said = unitKey(behind ?? reading.unit ?? unit);
  let value = Number(digits);
  if (said === '%' && unitKey(unit) === '1') value /= 100;
  else if (said === '1' && unitKey(unit) === '%' && (behind ?? reading.unit) !== null) value *= 100;
  else if (said !== unitKey(unit) && behind !== undefined) return null;
  if (sign !== undefined && /[<≤]/.test(sign)) value = low;
  return value < low || value > high ? null : value;
}

function unitKey(unit: string): string {
  const key = unit.toLowerCase().replace(/\s+/g, '');
  if (/^(percent|pct|%.*)$/.test(key)) return '%';
  if (/^((mut(ation)?s?|variants?|snvs?)?(\/|per)m(ega)?b(ases?)?)$/.test(key)) return '/mb';
  return key === '' || key === 'score' || key === 'points' ? '1' : key;
}

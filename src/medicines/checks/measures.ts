import { dayNumber, type Locator, valueIn } from '../../core/index.ts';
import { factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { DerivedValue } from '../concern.ts';
import type { Conditions } from './conditions.ts';
import { measure as toMeasure, unknown, type Unknown } from './truth.ts';

/** What is known of one measure: bounds (equal where it was measured), or why it is not known. */
export type Measured =
  | {
      readonly state: 'known';
      readonly low: number;
      readonly high: number;
      /** `high` itself is not reached. */
      readonly highOpen: boolean;
      readonly because: string;
      readonly facts: readonly Locator[];
    }
  /** No condition that could impair it is on a known list of conditions. */
  | { readonly state: 'not-impaired' }
  | { readonly state: 'unknown'; readonly why: Unknown };

export interface Measures {
  of(id: string): Measured;
}

const SPOILT = new Set(['contradictory', 'implausible', 'future']);

/** Looks measures up by id of a `measure` record: derived values first, then what was measured, then what a recorded stage implies. */
export function measuresOf(
  knowledge: Knowledge,
  record: PersonRecord,
  derived: readonly DerivedValue[],
  conditions: Conditions,
  now: string,
): Measures {
  const known = new Map<string, Measured>();
  const look = (id: string): Measured => {
    const fact = factsOf(knowledge, 'measure').get(id);
    if (fact === undefined) return { state: 'unknown', why: unknown('no-record') as Unknown };
    const { from, loinc, unit, settledBy, staleDays, implied, onlyWith } = fact.body;
    const settling = settledBy.map(toMeasure);
    let stale = false;
    for (const source of from) {
      for (const value of derived.filter((d) => d.id === source)) {
        const amount = converted(value.value.value, value.value.unit, unit);
        if (amount === null || value.flags.includes('outside-population')) continue;
        if (value.flags.includes('stale') || isOld(value.date, now, staleDays)) stale = true;
        else return exactly(amount, `derived/${value.id}`, inputPlaces(record, value.inputs));
      }
      for (const m of record.measurements) {
        const named =
          m.analyte === source ||
          (source === from[0] && m.codes.some((c) => c.system === 'loinc' && loinc.includes(c.code)));
        if (!named || m.value === null || m.flags.some((flag) => SPOILT.has(flag))) continue;
        const amount = converted(m.value.value, m.value.unit, unit);
        if (amount === null) continue;
        if (m.flags.includes('stale') || isOld(m.date, now, staleDays)) {
          stale = true;
          continue;
        }
        const because = `measurement/${m.analyte ?? id}`;
        if (m.comparator === '<' || m.comparator === '<=')
          return {
            state: 'known',
            low: -Infinity,
            high: amount,
            highOpen: m.comparator === '<',
            because,
            facts: [m.at],
          };
        if (m.comparator !== null)
          return { state: 'known', low: amount, high: Infinity, highOpen: true, because, facts: [m.at] };
        return exactly(amount, because, [m.at]);
      }
    }
    for (const stage of implied) {
      const held = conditions.find({ conditions: stage.conditions, icd10: stage.icd10 });
      if (held.is === 'yes')
        return {
          state: 'known',
          low: stage.from,
          high: stage.below,
          highOpen: true,
          because: held.because[0] ?? `condition/${id}`,
          facts: held.facts,
        };
    }
    if (onlyWith !== undefined && conditions.find({ ...onlyWith, ever: true }).is === 'no')
      return { state: 'not-impaired' };
    return { state: 'unknown', why: unknown(stale ? 'stale-value' : 'no-value', ...settling) as Unknown };
  };
  return {
    of: (id) => {
      let measured = known.get(id);
      if (measured === undefined) known.set(id, (measured = look(id)));
      return measured;
    },
  };
}

function exactly(value: number, because: string, facts: readonly Locator[]): Measured {
  return { state: 'known', low: value, high: value, highOpen: false, because, facts };
}

function inputPlaces(record: PersonRecord, inputs: readonly string[]): Locator[] {
  return record.measurements.filter(({ id }) => inputs.includes(id)).map(({ at }) => at);
}

function converted(value: number, from: string, to: string): number | null {
  try {
    return valueIn({ value, unit: from }, to);
  } catch {
    return null; // another dimension (mass against amount of substance): not this measure
  }
}

function isOld(date: string | null, now: string, staleDays: number): boolean {
  if (date === null) return false;
  const [at, today] = [dayNumber(date, 'last'), dayNumber(now)];
  return at !== null && today !== null && today - at > staleDays;
}

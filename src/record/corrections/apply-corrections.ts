import type { Locator, Notice } from '../../core/index.ts';
import type { Known, PersonRecord } from '../person-record.ts';
import type { CorrectedFact, Correction } from './correction.ts';
import { type RecordFact, factsOfRecord } from './facts-of-record.ts';

type Part = Partial<PersonRecord>;
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * A record as the person says it is. What is not true is taken out, what has ended is marked so with the person's date, and what was
 * read stays in `corrected` with its place; a notice tells of each. An allergy is never taken out: it stays in force as not confirmed,
 * because a check that falls silent on a word alone could harm.
 */
export function applyCorrections(record: Part, corrections: readonly Correction[]): Part {
  if (corrections.length === 0) return record;
  const latest = new Map(corrections.map((one) => [one.fact, one]));
  const touched = factsOfRecord(record).flatMap((fact) => {
    const correction = latest.get(fact.key);
    return correction === undefined ? [] : [{ fact, correction }];
  });
  if (touched.length === 0) return record;
  const found = new Map(touched.map(({ fact, correction }) => [fact.of, correction]));
  const find = (fact: object): Correction | undefined => found.get(fact);
  return {
    ...corrected(record, find),
    corrected: [...(record.corrected ?? []), ...touched.map(({ fact, correction }) => keptOf(fact, correction))],
    notices: [...(record.notices ?? []), ...touched.map(({ fact, correction }) => noticeOf(fact, correction))],
  };
}

type Find = (fact: object) => Correction | undefined;

function corrected(record: Part, find: Find): Part {
  const next: Mutable<Part> = { ...record };
  const stays = <Fact extends object>(facts: readonly Fact[]): readonly Fact[] =>
    facts.filter((fact) => find(fact) === undefined);
  for (const field of ['name', 'birthDate', 'sex', 'group', 'pregnancy', 'lactating'] as const) {
    const known = record[field];
    if (known !== null && known !== undefined && find(known) !== undefined) next[field] = null;
  }
  if (record.medicines !== undefined)
    next.medicines = ended(record.medicines, find, (use, { on }) => ({
      ...use,
      status: 'stopped',
      stoppedOn: on,
      ...said(on),
    }));
  if (record.conditions !== undefined)
    next.conditions = ended(record.conditions, find, (one, { on }) => ({ ...one, status: 'past', ...said(on) }));
  if (record.measurements !== undefined)
    next.measurements = ended(record.measurements, find, (one) => ({
      ...one,
      flags: one.flags.includes('stale') ? one.flags : [...one.flags, 'stale'],
    }));
  if (record.allergies !== undefined)
    next.allergies = record.allergies.map((one) =>
      find(one) === undefined ? one : { ...one, verification: 'unconfirmed' },
    );
  if (record.lifestyle !== undefined) next.lifestyle = correctedLifestyle(record.lifestyle, find);
  if (record.family !== undefined) next.family = stays(record.family);
  if (record.procedures !== undefined) next.procedures = stays(record.procedures);
  if (record.immunizations !== undefined) next.immunizations = stays(record.immunizations);
  if (record.genomics !== undefined) next.genomics = stays(record.genomics);
  return next;
}

const said = (on: string): { readonly at: Locator; readonly date: string } => ({
  at: { kind: 'stated', by: 'person', date: on },
  date: on,
});

/** What has ended is changed, what is not so is left out. */
function ended<Fact extends object>(
  facts: readonly Fact[],
  find: Find,
  end: (fact: Fact, correction: Correction) => Fact,
): readonly Fact[] {
  return facts.flatMap((fact) => {
    const correction = find(fact);
    if (correction === undefined) return [fact];
    return correction.claim === 'not-any-more' ? [end(fact, correction)] : [];
  });
}

function correctedLifestyle(lifestyle: PersonRecord['lifestyle'], find: Find): PersonRecord['lifestyle'] {
  const left = Object.entries(lifestyle).flatMap(([field, found]): readonly (readonly [string, unknown])[] => {
    if (Array.isArray(found)) {
      const stays = (found as readonly Known<string>[]).filter((known) => find(known) === undefined);
      return stays.length === 0 ? [] : [[field, stays]];
    }
    const correction = find(found as object);
    if (correction === undefined) return [[field, found]];
    // Whoever smokes no more did smoke: its traces wear off from that day on.
    const past = field === 'smoking' && correction.claim === 'not-any-more';
    return past ? [[field, { value: { state: 'former', stoppedOn: correction.on }, ...said(correction.on) }]] : [];
  });
  return Object.fromEntries(left) as PersonRecord['lifestyle'];
}

function keptOf({ key, section, name, value, at, date }: RecordFact, { claim, says, on }: Correction): CorrectedFact {
  const written = value === null || value === name ? name : `${name}: ${value}`;
  return { fact: key, section, claim, says, on, was: { written, at, date } };
}

function noticeOf({ section, name, at }: RecordFact, { claim, says, on }: Correction): Notice {
  if (section === 'allergies')
    return { code: 'RECORD_ALLERGY_DOUBTED', severity: 'serious', place: at, params: { written: name, on } };
  const params = { written: name, on };
  if (claim === 'not-true') return { code: 'RECORD_CORRECTED_NOT_TRUE', severity: 'caution', place: at, params };
  if (claim === 'not-any-more') return { code: 'RECORD_CORRECTED_ENDED', severity: 'caution', place: at, params };
  return {
    code: 'RECORD_CORRECTED_OTHER',
    severity: 'caution',
    place: at,
    params: { ...params, says: says ?? '' },
  };
}

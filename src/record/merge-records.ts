import { type Notice, PropriaError, parseDate } from '../core/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { joinLists } from './merge/join-lists.ts';
import { joinLifestyle, joinMeans, joinWishes } from './merge/join-sections.ts';
import { newerOf } from './merge/newer-of.ts';
import type { Known, PersonRecord } from './person-record.ts';
import { judgeMeasurements, nameOf } from './values/index.ts';

/** A record of which nothing is known. */
export const EMPTY_RECORD: PersonRecord = {
  name: null,
  birthDate: null,
  sex: null,
  died: null,
  group: null,
  pregnancy: null,
  lactating: null,
  medicines: [],
  stated: {},
  conditions: [],
  allergies: [],
  measurements: [],
  lifestyle: {},
  family: [],
  procedures: [],
  immunizations: [],
  genomics: [],
  wishes: {},
  means: {},
  sources: [],
  inventory: [],
  notices: [],
};

/**
 * One record of what several inputs say of one person. Where two say different things the later one holds and a notice
 * tells; what both say once stands once. Measurements are judged together.
 * @throws PropriaError RECORD_TWO_PEOPLE where birth date or sex of two inputs contradict each other.
 */
export function mergeRecords(
  parts: readonly Partial<PersonRecord>[],
  now: string,
  knowledge?: Pick<Knowledge, 'facts'>,
): PersonRecord {
  const notices: Notice[] = parts.flatMap(({ notices }) => notices ?? []);
  const all = <Key extends keyof PersonRecord>(key: Key): NonNullable<PersonRecord[Key]>[] =>
    parts.flatMap((part) => {
      const value = part[key];
      return value === undefined || value === null ? [] : [value as NonNullable<PersonRecord[Key]>];
    });
  const birthDate = sameBirth(all('birthDate'));
  const sex = sameSex(all('sex'));
  const name = sameName(all('name'), notices);
  const lists = joinLists(parts, notices);
  const corrected = all('corrected').flat();
  const judged =
    knowledge === undefined
      ? { measurements: lists.measurements, notices: [] }
      : judgeMeasurements(knowledge, lists.measurements, now);
  return {
    name,
    birthDate,
    sex,
    died: newerOf('died', all('died'), notices),
    group: newerOf('group', all('group'), notices),
    pregnancy: newerOf('pregnancy', all('pregnancy'), notices),
    lactating: newerOf('lactating', all('lactating'), notices),
    ...lists,
    measurements: judged.measurements,
    stated: Object.assign({}, ...all('stated')) as PersonRecord['stated'],
    lifestyle: joinLifestyle(all('lifestyle'), notices),
    wishes: joinWishes(all('wishes'), notices),
    means: joinMeans(all('means'), notices),
    sources: all('sources').flat(),
    inventory: all('inventory').flat(),
    notices: [...notices, ...judged.notices],
    ...(corrected.length === 0 ? {} : { corrected }),
  };
}

/** The most exact birth date; all others must begin it. */
function sameBirth(dates: readonly Known<string>[]): Known<string> | null {
  const exact = dates.toSorted((a, b) => b.value.length - a.value.length)[0] ?? null;
  const other = dates.find(
    ({ value }) => exact !== null && !exact.value.startsWith(value) && parseDate(value) !== null,
  );
  if (exact !== null && other !== undefined) throw twoPeople('birth date', exact.value, other.value);
  return exact;
}

function sameSex(found: readonly Known<'female' | 'male'>[]): Known<'female' | 'male'> | null {
  const first = found[0] ?? null;
  const other = found.find(({ value }) => value !== first?.value);
  if (first !== null && other !== undefined) throw twoPeople('sex', first.value, other.value);
  return first;
}

/** Names are written in many ways: words that differ are told, never an error. */
function sameName(names: readonly Known<string>[], notices: Notice[]): Known<string> | null {
  const first = names[0] ?? null;
  if (first === null) return null;
  const words = new Set(nameOf(first.value).split(' '));
  const other = names.find(
    ({ value }) =>
      !nameOf(value)
        .split(' ')
        .some((word) => words.has(word)),
  );
  if (other !== undefined)
    notices.push({
      code: 'RECORD_NAMES_DIFFER',
      severity: 'caution',
      place: other.at,
      params: { first: first.value, second: other.value },
    });
  return first;
}

function twoPeople(what: string, first: string, second: string): PropriaError {
  return new PropriaError('RECORD_TWO_PEOPLE', { params: { what, first, second } });
}

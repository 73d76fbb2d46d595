import { type Notice, parseDate } from '../../core/index.ts';
import { type Place, child, member, textOf } from './element.ts';
import { type Reader, noticeAt } from './reader.ts';

const FHIR_DATE =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T([01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date or date-time of FHIR as written, or null: the month has that day, the year is 1850 or later. */
export function validDate(text: string): string | null {
  const date = FHIR_DATE.test(text) ? parseDate(text) : null;
  return date === null || date.year < 1850 ? null : text;
}

/** Whether a date lies after `now`, both as exact as they are; a time with its zone is compared in UTC. */
export function isAfter(date: string, now: string): boolean {
  const day = now.slice(0, 10);
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(date)) {
    // Without a zone the host's own would be taken, and hosts differ.
    const stated = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(now) ? now : `${now.includes('T') ? now : `${day}T23:59:59`}Z`;
    const end = Date.parse(stated);
    const at = Date.parse(date);
    if (Number.isFinite(at) && Number.isFinite(end)) return at > end;
  }
  const length = Math.min(date.length, day.length, 10);
  return date.slice(0, length) > day.slice(0, length);
}

/** The day alone: `2014-09-28` of `2014-09-28T09:28:35+00:00`. */
export const dayOf = (date: string): string => date.slice(0, 10);

export interface DateRead {
  readonly date: string | null;
  readonly notices: readonly Notice[];
}

const NO_DATE: DateRead = { date: null, notices: [] };

/**
 * The first date that the resource gives under these names, each `dateTime`, `date`, `instant`, or a Period (its start).
 * A date that cannot be read or lies after `now` is refused with a notice, and none takes its place.
 * @param allowFuture where a date to come has a meaning (a planned medicine).
 */
export function dateAt(place: Place, names: readonly string[], reader: Reader, allowFuture = false): DateRead {
  for (const name of names) {
    if (member(place.element, name) === undefined) continue;
    const period = child(place, name);
    const [at, written] =
      period === null
        ? [`${place.path}.${name}`, textOf(place, name)]
        : [`${period.path}.start`, textOf(period, 'start') ?? textOf(period, 'end')];
    if (written === null) continue;
    const date = validDate(written);
    if (date === null) return refused('FHIR_DATE_UNREADABLE', { written }, at, reader);
    if (!allowFuture && isAfter(date, reader.now))
      return refused('FHIR_DATE_FUTURE', { written: date, now: dayOf(reader.now) }, at, reader);
    return { date, notices: [] };
  }
  return NO_DATE;
}

/** The end of a Period, where it is one; unreadable ends are refused. */
export function endAt(place: Place, name: string, reader: Reader): DateRead {
  const period = child(place, name);
  const written = period === null ? null : textOf(period, 'end');
  if (period === null || written === null) return NO_DATE;
  const date = validDate(written);
  return date === null
    ? refused('FHIR_DATE_UNREADABLE', { written }, `${period.path}.end`, reader)
    : { date, notices: [] };
}

function refused(
  code: 'FHIR_DATE_UNREADABLE' | 'FHIR_DATE_FUTURE',
  params: Record<string, string>,
  path: string,
  reader: Reader,
): DateRead {
  return { date: null, notices: [noticeAt(reader, code, 'caution', path, params)] };
}

/** The same for values, whose reader judges the future itself and flags it. */
export function textDate(place: Place, names: readonly string[], reader: Reader): DateRead {
  return dateAt(place, names, reader, true);
}

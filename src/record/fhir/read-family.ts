import type { Notice } from '../../core/index.ts';
import type { Relative } from '../person-record.ts';
import { slugOf } from './clean-text.ts';
import { conceptAt, statusAt } from './coding.ts';
import { type Place, booleanOf, child, children, member, numberOf, textOf } from './element.ts';
import { dateAt, dayOf } from './fhir-date.ts';
import { type Outcome, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';

/** Years in one unit of age. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['mo', 1 / 12],
  ['wk', 1 / 52.1775],
  ['d', 1 / 365.25],
  ['h', 1 / 8766],
]);

/** One relative with the conditions told of them. */
export function readFamily(resource: Resource, reader: Reader): Outcome {
  const status = statusAt(resource, 'status');
  if (status === 'entered-in-error') return ignored('entered-in-error');
  if (status === 'health-unknown') return ignored('states-nothing');
  const concept = conceptAt(resource, 'relationship');
  if (concept === null) return ignored('no-code');
  const notices: Notice[] = [];
  const when = dateAt(resource, ['date'], reader);
  notices.push(...when.notices);
  const sex = statusAt(resource, 'sex') ?? statusAt(resource, 'gender');
  const age = ageAt(resource, 'age', reader, notices);
  const ageAtDeath = ageAt(resource, 'deceased', reader, notices);
  const yearOfBirth = bornIn(resource, reader, notices);
  const relation = reader.codes.values('relation', concept)[0] ?? (slugOf(concept.written ?? '') || 'relative');
  const relative: Omit<Relative, 'id'> = {
    relation,
    sex: sex === 'female' || sex === 'male' ? sex : null,
    conditions: children(resource, 'condition').flatMap((at) => {
      const code = conceptAt(at, 'code');
      if (code === null) return [];
      const written = code.written ?? '';
      return {
        written,
        conditions: reader.resolver.condition({ written, codes: code.codes }),
        ageAtOnset: onsetAge(at, reader, notices),
      };
    }),
    died: diedOf(resource),
    ...(age === null ? {} : { age: Math.floor(age) }),
    ...(yearOfBirth === null ? {} : { yearOfBirth }),
    ...(ageAtDeath === null ? {} : { ageAtDeath: Math.floor(ageAtDeath) }),
    ...(relation.startsWith('identical-twin-') ? { twin: 'identical' as const } : {}),
    at: locatorAt(reader, resource.path),
    date: when.date === null ? null : dayOf(when.date),
  };
  return used({ relatives: [relative] }, notices);
}

function onsetAge(condition: Place, reader: Reader, notices: Notice[]): number | null {
  const range = child(condition, 'onsetRange');
  // Of a range the earlier end: the younger a relative fell ill, the more it means.
  const age =
    child(condition, 'onsetAge') ?? child(condition, 'onsetQuantity') ?? (range === null ? null : child(range, 'low'));
  return age === null ? null : yearsOf(age, reader, notices);
}

function yearsOf(age: Place, reader: Reader, notices: Notice[]): number | null {
  const value = numberOf(age, 'value');
  const unit = textOf(age, 'code') ?? textOf(age, 'unit') ?? 'a';
  if (value === null) return null;
  const years = YEARS.get(/^y(ea)?rs?$/i.test(unit) ? 'a' : unit);
  if (years !== undefined && value >= 0 && value * years <= 125) return Math.round(value * years * 10) / 10;
  notices.push(noticeAt(reader, 'FHIR_AGE', 'caution', age.path, { written: `${value} ${unit}` }));
  return null;
}

/** Of `ageAge` or `deceasedAge`; of a range the earlier end. */
function ageAt(resource: Resource, name: 'age' | 'deceased', reader: Reader, notices: Notice[]): number | null {
  const range = child(resource, `${name}Range`);
  const age = child(resource, `${name}Age`) ?? (range === null ? null : child(range, 'low'));
  return age === null ? null : yearsOf(age, reader, notices);
}

/** Year of `bornDate`, or of the start of `bornPeriod`. */
function bornIn(resource: Resource, reader: Reader, notices: Notice[]): number | null {
  const born = dateAt(resource, ['bornDate', 'bornPeriod'], reader);
  notices.push(...born.notices);
  return born.date === null ? null : Number(born.date.slice(0, 4));
}

function diedOf(resource: Resource): boolean | null {
  const said = booleanOf(resource, 'deceasedBoolean');
  if (said !== null) return said;
  return ['deceasedAge', 'deceasedDate', 'deceasedRange', 'deceasedString'].some(
    (name) => member(resource.element, name) !== undefined,
  )
    ? true
    : null;
}

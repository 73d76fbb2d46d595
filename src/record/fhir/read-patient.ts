import type { Notice } from '../../core/index.ts';
import { yearsAt } from '../../core/index.ts';
import { cleanText } from './clean-text.ts';
import { nameOfPerson } from './choose-patient.ts';
import { booleanOf, children, member, textOf } from './element.ts';
import { dayOf, isAfter, validDate } from './fhir-date.ts';
import { type Outcome, type Parts, type Reader, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';

/** Nobody has lived longer than 122 years. */
const OLDEST = 125;
const BIRTH_SEX = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex';

/** Name, birth date, sex, death. Sex is the birth sex where the record has it, else the administrative gender. */
export function readPatient(resource: Resource, reader: Reader): Outcome {
  const notices: Notice[] = [];
  const at = (name: string): string => `${resource.path}.${name}`;
  const name = nameOfPerson(resource);
  const birth = readBirth(resource, reader, notices);
  const died = readDeath(resource, birth, reader, notices);
  const sex = readSex(resource);
  const person: NonNullable<Parts['person']> = {
    ...(name === null ? {} : { name: { value: name, at: locatorAt(reader, at('name')), date: null } }),
    ...(birth === null ? {} : { birthDate: { value: birth, at: locatorAt(reader, at('birthDate')), date: null } }),
    ...(sex === null ? {} : { sex: { value: sex.value, at: locatorAt(reader, sex.path), date: null } }),
    ...(died === null ? {} : { died: { value: died.value, at: locatorAt(reader, died.path), date: null } }),
  };
  return used({ person }, notices);
}

function readBirth(resource: Resource, reader: Reader, notices: Notice[]): string | null {
  const written = textOf(resource, 'birthDate');
  if (written === null) return null;
  const date = validDate(written);
  const why =
    date === null
      ? 'it is not a date'
      : isAfter(date, reader.now)
        ? `it lies after ${dayOf(reader.now)}`
        : (yearsAt(date, reader.now)?.least ?? 0) > OLDEST
          ? `nobody is ${yearsAt(date, reader.now)?.least} years old`
          : null;
  if (why === null && date !== null) return dayOf(date);
  notices.push(
    noticeAt(reader, 'FHIR_BIRTH_DATE', 'serious', `${resource.path}.birthDate`, { written, why: why ?? '' }),
  );
  return null;
}

function readDeath(
  resource: Resource,
  birth: string | null,
  reader: Reader,
  notices: Notice[],
): { readonly value: string; readonly path: string } | null {
  const written = textOf(resource, 'deceasedDateTime');
  const path = `${resource.path}.${written === null ? 'deceasedBoolean' : 'deceasedDateTime'}`;
  if (written === null) {
    if (booleanOf(resource, 'deceasedBoolean') !== true) return null;
    notices.push(noticeAt(reader, 'FHIR_DIED', 'serious', path, { when: 'no date is given' }));
    return { value: 'unknown', path };
  }
  const date = validDate(written);
  const why =
    date === null
      ? 'it is not a date'
      : isAfter(date, reader.now)
        ? `it lies after ${dayOf(reader.now)}`
        : birth !== null && isAfter(birth, date)
          ? 'it lies before the birth'
          : null;
  if (why !== null || date === null)
    notices.push(noticeAt(reader, 'FHIR_DEATH_DATE', 'serious', path, { written, why: why ?? '' }));
  // A death to come is no death; one that cannot be dated is a death all the same.
  if (date !== null && isAfter(date, reader.now)) return null;
  const when = why === null && date !== null ? dayOf(date) : 'unknown';
  notices.push(
    noticeAt(reader, 'FHIR_DIED', 'serious', path, { when: when === 'unknown' ? 'no usable date is given' : when }),
  );
  return { value: when, path };
}

function readSex(resource: Resource): { readonly value: 'female' | 'male'; readonly path: string } | null {
  for (const extension of children(resource, 'extension')) {
    if (member(extension.element, 'url') !== BIRTH_SEX) continue;
    const code = textOf(extension, 'valueCode');
    if (code === 'F' || code === 'M') return { value: code === 'F' ? 'female' : 'male', path: extension.path };
  }
  const gender = cleanText(textOf(resource, 'gender') ?? '').toLowerCase();
  return gender === 'female' || gender === 'male' ? { value: gender, path: `${resource.path}.gender` } : null;
}

import type { AllergyFact, CodedEvent, ConditionFact, PersonRecord } from '../person-record.ts';
import { type FileReader, codesOf, isYes, listOf, nameAndDate } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

/** Conditions, what was ruled out, allergies, procedures, immunizations. */
export function readConditions(
  file: PersonFile,
  reader: FileReader,
): Pick<PersonRecord, 'conditions' | 'allergies' | 'procedures' | 'immunizations' | 'stated'> {
  const conditions: ConditionFact[] = [];
  const add = (written: ConditionItem, path: string, section: string, absent: boolean): void => {
    conditions.push(readCondition(written, path, `condition:${conditions.length + 1}`, absent, reader));
    reader.count(section, true);
  };
  if (file.conditions !== 'none')
    (file.conditions ?? []).forEach((one, i) => add(one, `conditions[${i}]`, 'conditions', false));
  listOf(file['ruled-out']).forEach((one, i) => add(one, `ruled-out[${i}]`, 'ruled-out', true));
  const noAllergies = file.allergies === 'none';
  const noConditions = file.conditions === 'none';
  if (noAllergies) reader.count('allergies', true);
  if (noConditions) reader.count('conditions', true);
  return {
    conditions,
    allergies: file.allergies === 'none' ? [] : (file.allergies ?? []).map((one, i) => readAllergy(one, i, reader)),
    procedures: readEvents(file.procedures, 'procedures', reader),
    immunizations: readEvents(file.immunizations, 'immunizations', reader),
    stated: {
      ...(noAllergies ? { noAllergies: reader.known(true as const, 'allergies') } : {}),
      ...(noConditions ? { noConditions: reader.known(true as const, 'conditions') } : {}),
    },
  };
}

type ConditionItem = Exclude<NonNullable<PersonFile['conditions']>, 'none'>[number];
type AllergyItem = Exclude<NonNullable<PersonFile['allergies']>, 'none'>[number];

function readCondition(
  item: ConditionItem,
  path: string,
  id: string,
  absent: boolean,
  reader: FileReader,
): ConditionFact {
  const one = typeof item === 'object' ? item : nameAndDate(String(item));
  const written = String(one.name);
  const codes = 'code' in one ? codesOf(one.code) : [];
  const conditions = reader.resolver.condition({ written, codes });
  if (conditions.length === 0) reader.say('RECORD_CONDITION_NOT_KNOWN', 'caution', path, { written });
  const onset = 'since' in one ? one.since : 'date' in one ? one.date : undefined;
  return {
    id,
    conditions,
    written,
    codes,
    status: absent ? 'absent' : 'status' in one ? (one.status ?? 'active') : 'active',
    onset: reader.dateOf(onset, path),
    at: reader.at(path),
    date: reader.date,
  };
}

/** `penicillin: rash` would be a map; in a line the reaction stands in brackets or behind a dash: `penicillin (rash)`. */
function readAllergy(item: AllergyItem, i: number, reader: FileReader): AllergyFact {
  const path = `allergies[${i}]`;
  const one = typeof item === 'object' ? item : lineOfAllergy(String(item));
  const written = String(one.to);
  const codes = 'code' in one ? codesOf(one.code) : [];
  const substances = reader.resolver.substance({ written, codes });
  if (substances.length === 0) reader.say('RECORD_SUBSTANCE_NOT_KNOWN', 'serious', path, { written });
  reader.count('allergies', true);
  const verified = 'verified' in one ? one.verified : undefined;
  return {
    id: `allergy:${i + 1}`,
    written,
    codes,
    substances,
    kind: ('kind' in one ? one.kind : undefined) ?? 'unknown',
    severity: ('severity' in one ? one.severity : undefined) ?? 'unknown',
    reaction: one.reaction === undefined ? null : String(one.reaction),
    verification:
      verified === undefined
        ? 'unknown'
        : verified === 'refuted'
          ? 'refuted'
          : isYes(verified)
            ? 'confirmed'
            : 'unconfirmed',
    at: reader.at(path),
    date: ('date' in one ? reader.dateOf(one.date, `${path}.date`) : null) ?? reader.date,
  };
}

function lineOfAllergy(text: string): { readonly to: string; readonly reaction: string | undefined } {
  const match = /^([^(]{1,200}?)\s*(?:\(([^)]{1,200})\)|\s[-–:]\s(.{1,200}))$/u.exec(text.trim());
  return match === null
    ? { to: text.trim(), reaction: undefined }
    : { to: (match[1] ?? '').trim(), reaction: match[2] ?? match[3] };
}

function readEvents(
  written: PersonFile['procedures'],
  section: 'procedures' | 'immunizations',
  reader: FileReader,
): readonly CodedEvent[] {
  return listOf(written).map((item, i) => {
    const path = Array.isArray(written) ? `${section}[${i}]` : section;
    const one = typeof item === 'object' ? item : nameAndDate(String(item));
    const codes = 'code' in one ? codesOf(one.code) : [];
    reader.count(section, true);
    const name = String(one.name);
    const means = section === 'procedures' ? reader.resolver.procedure({ written: name, codes }) : [];
    return { written: name, codes, means, at: reader.at(path), date: reader.dateOf(one.date, path) };
  });
}

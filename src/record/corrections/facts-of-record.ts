import type { Locator } from '../../core/index.ts';
import type { Known, PersonRecord } from '../person-record.ts';
import type { CorrectedSection } from './correction.ts';

/** One fact as it was read. */
export interface RecordFact {
  /** By what the fact says, not by its place: `medicines/clopidogrel`, `measurements/creatinine/2026-10-01`. */
  readonly key: string;
  readonly section: CorrectedSection;
  /** As written, or the field's name: `clopidogrel 75 mg`, `creatinine`, `sex`. */
  readonly name: string;
  /** What is said under the name, where it stands apart from it: `female`, `1.1 mg/dL`. */
  readonly value: string | null;
  /** Id in the record, where the fact has one. */
  readonly id: string | null;
  readonly at: Locator;
  readonly date: string | null;
  /** The fact itself, as it stands in the record. */
  readonly of: object;
}

/** Every fact of a record that a person may correct, section by section. */
export function factsOfRecord(record: Partial<PersonRecord>): readonly RecordFact[] {
  return [
    ...personFacts(record),
    ...(record.medicines ?? []).map((use) => {
      const dose = use.dose?.text ?? (use.dose?.amount ? `${use.dose.amount.value} ${use.dose.amount.unit}` : null);
      return fact('medicines', use, [nameKey(use.ingredients, use.written)], use.written, dose, use.id);
    }),
    ...(record.conditions ?? []).map((one) =>
      fact('conditions', one, [nameKey(one.conditions, one.written)], one.written, one.onset, one.id),
    ),
    ...(record.allergies ?? []).map((one) =>
      fact('allergies', one, [nameKey(one.substances, one.written)], one.written, one.reaction, one.id),
    ),
    ...(record.measurements ?? []).map((one) => {
      const shown = one.as ?? one.value;
      const value = shown === null ? one.text : `${one.comparator ?? ''}${shown.value} ${shown.unit}`.trim();
      return fact('measurements', one, [one.analyte ?? one.written, one.date ?? ''], one.written, value, one.id);
    }),
    ...lifestyleFacts(record.lifestyle ?? {}),
    ...(record.family ?? []).map((one) => {
      const conditions = one.conditions.map(({ written }) => written).join(', ');
      return fact('family', one, [one.relation, conditions], one.relation, conditions || null, one.id);
    }),
    ...(['procedures', 'immunizations'] as const).flatMap((section) =>
      (record[section] ?? []).map((one) =>
        fact(section, one, [nameKey(one.means, one.written), one.date ?? ''], one.written, null, null),
      ),
    ),
    ...(record.genomics ?? []).map((one) => {
      const { gene, diplotype, phenotype } = one.value;
      return fact('genomics', one, [gene], gene, diplotype ?? phenotype, null);
    }),
  ];
}

function personFacts(record: Partial<PersonRecord>): readonly RecordFact[] {
  return (['name', 'birthDate', 'sex', 'group', 'pregnancy', 'lactating'] as const).flatMap((field) => {
    const known = record[field];
    return known === null || known === undefined
      ? []
      : [fact('person', known, [field], field, String(known.value), null)];
  });
}

function lifestyleFacts(lifestyle: PersonRecord['lifestyle']): readonly RecordFact[] {
  return Object.entries(lifestyle).flatMap(([field, found]) =>
    (Array.isArray(found) ? (found as readonly Known<string>[]) : [found as Known<unknown>]).map((known) => {
      const value = plainValue(known.value);
      return fact('lifestyle', known, Array.isArray(found) ? [field, value] : [field], field, value, null);
    }),
  );
}

/** `current, 5 a day` is `current 5`: the parts of a value in their order. */
function plainValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(String).join(' ') : String(value);
}

/** What means the same has the same key, whatever it is called. */
function nameKey(ids: readonly string[], written: string): string {
  return ids.length > 0 ? ids.toSorted().join('+') : written.trim().toLowerCase();
}

function fact(
  section: CorrectedSection,
  of: { readonly at: Locator; readonly date: string | null },
  key: readonly string[],
  name: string,
  value: string | null,
  id: string | null,
): RecordFact {
  const { at, date } = of;
  return { key: [section, ...key].filter((part) => part !== '').join('/'), section, name, value, id, at, date, of };
}

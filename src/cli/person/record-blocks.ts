import { type Known, type MedicineUse, type Measurement, type PersonRecord } from '../../record/index.ts';
import { yearsAt } from '../../core/index.ts';
import { createWords } from '../../explain/index.ts';
import { type TextBlock, noticeBlocks } from '../../report/index.ts';
import type { RecordInputs } from './record-inputs.ts';
import { ignoredWords } from './ignored-words.ts';

const heading = (text: string, count: number): TextBlock => ({ kind: 'heading', text, aside: String(count) });
const line = (term: string, text: string): TextBlock => ({ kind: 'pair', term, text });

/** What was read of a person, section by section, then the counts and the warnings. */
export function recordBlocks(
  { record, genomes, outside, prices, passedOver }: RecordInputs,
  now: string,
): readonly TextBlock[] {
  const unread = record.medicines.filter((use) => use.status !== 'stopped' && use.ingredients.length === 0);
  return [
    { kind: 'statement', text: strip(record, now) },
    ...(unread.length === 0
      ? []
      : [line('Not known', `${unread.map((use) => use.written).join(', ')}. These medicines cannot be checked.`)]),
    ...medicines(record),
    ...conditions(record),
    ...allergies(record),
    ...measurements(record),
    ...others(record),
    ...files('Genome files', genomes),
    ...files('Outside calls', outside),
    ...files('Price lists', prices),
    ...files('Passed over', passedOver),
    ...inventory(record),
    ...noticeBlocks(createWords(), record.notices),
  ];
}

function strip(record: PersonRecord, now: string): string {
  const age = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  return [
    record.name?.value ?? 'Name not given',
    age === null ? 'age unknown' : age.least === age.most ? `${age.most} years` : `${age.least} or ${age.most} years`,
    record.sex?.value ?? 'sex unknown',
    ...(record.pregnancy === null ? [] : [record.pregnancy.value.replace('-', ' ')]),
    ...(record.lactating?.value === true ? ['breastfeeding'] : []),
    ...(record.died === null ? [] : [record.died.value === 'unknown' ? 'died' : `died ${record.died.value}`]),
  ].join(', ');
}

function medicines(record: PersonRecord): readonly TextBlock[] {
  if (record.stated.noMedicines !== undefined) return [heading('Medicines', 0), line('', 'The record says: none.')];
  const shown = record.medicines.filter(({ status }) => status !== 'stopped');
  const stopped = record.medicines.length - shown.length;
  return [
    heading('Medicines', shown.length),
    ...shown.map((use) => line(use.status, `${use.written}${medicineDetail(use)}`)),
    ...(stopped === 0 ? [] : [line('stopped', String(stopped))]),
    ...(record.medicines.length === 0 ? [line('', 'None listed. That does not say that none is taken.')] : []),
  ];
}

function medicineDetail({ ingredients, dose, asNeeded, indications, since, written }: MedicineUse): string {
  const names = ingredients.join(' + ');
  const rhythm = dose === null || dose.timesPerDay === null ? '' : `${Math.round(dose.timesPerDay * 100) / 100} a day`;
  const amount =
    dose === null || dose.amount === null ? '' : `${dose.amount.value} ${dose.amount.unit.replace(/[{}]/g, '')}`;
  const parts = [
    names === '' ? 'not known, not checked' : names === written.toLowerCase() ? '' : names,
    [amount, rhythm].filter((part) => part !== '').join(', '),
    dose !== null && dose.amount === null && dose.text !== null ? `"${dose.text}"` : '',
    asNeeded ? 'when needed' : '',
    indications.length === 0 ? '' : `for ${indications.join(', ')}`,
    since === null ? '' : `since ${since}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

const CONDITION_ORDER = ['active', 'unknown', 'past', 'absent'];

function conditions(record: PersonRecord): readonly TextBlock[] {
  if (record.stated.noConditions !== undefined) return [heading('Conditions', 0), line('', 'The record says: none.')];
  return [
    heading('Conditions', record.conditions.length),
    ...(record.conditions.length === 0 ? [line('', 'None listed. That does not say that there is none.')] : []),
    ...record.conditions
      .toSorted((a, b) => CONDITION_ORDER.indexOf(a.status) - CONDITION_ORDER.indexOf(b.status))
      .map(({ status, written, conditions: ids, date }) =>
        line(status, `${written}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}${date === null ? '' : `, ${date}`}`),
      ),
  ];
}

function allergies(record: PersonRecord): readonly TextBlock[] {
  if (record.stated.noAllergies !== undefined)
    return [heading('Allergies', 0), line('', 'The record says: none known.')];
  return [
    heading('Allergies', record.allergies.length),
    ...record.allergies.map(({ kind, written, substances, severity, reaction, verification }) =>
      line(
        kind === 'unknown' ? 'reaction' : kind,
        [
          written,
          substances.length === 0 ? 'substance not resolved' : substances.join(', '),
          severity === 'unknown' ? '' : severity,
          reaction ?? '',
          verification === 'confirmed' ? '' : verification,
        ]
          .filter((part) => part !== '')
          .join('; '),
      ),
    ),
    ...(record.allergies.length === 0 ? [line('', 'None listed. That does not say that there is none.')] : []),
  ];
}

/** The newest value of each analyte; how many older ones stand behind it. */
function measurements(record: PersonRecord): readonly TextBlock[] {
  const newest = new Map<string, { readonly value: Measurement; count: number }>();
  for (const value of record.measurements) {
    const key = value.analyte ?? value.written;
    const held = newest.get(key);
    if (held === undefined) newest.set(key, { value, count: 1 });
    else held.count += 1;
  }
  return [
    heading('Values', record.measurements.length),
    ...[...newest].map(([name, { value, count }]) =>
      line(
        name,
        [
          value.value === null
            ? (value.text ?? '')
            : `${value.comparator ?? ''}${round(value.value.value)} ${value.value.unit === '1' ? '' : value.value.unit}`.trim(),
          value.date?.slice(0, 10) ?? 'undated',
          ...value.flags,
          ...(count > 1 ? [`${count} values`] : []),
        ].join(', '),
      ),
    ),
  ];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function others(record: PersonRecord): readonly TextBlock[] {
  const { smoking, alcohol, occupation } = record.lifestyle;
  const said = <Value>(
    name: string,
    known: Known<Value> | undefined,
    say: (value: Value) => string,
  ): readonly TextBlock[] =>
    known === undefined ? [] : [line(name, `${say(known.value)}${known.date === null ? '' : `, ${known.date}`}`)];
  return [
    ...said('Smoking', smoking, ({ state, perDay }) => `${state}${perDay === undefined ? '' : `, ${perDay} a day`}`),
    ...said('Alcohol', alcohol, ({ state }) => state),
    ...said('Occupation', occupation, (value) => value),
    ...record.genomics.map(({ value }) =>
      line(
        value.gene,
        [value.diplotype, value.phenotype, value.activityScore].filter((part) => part !== null).join(', '),
      ),
    ),
    ...(record.family.length === 0 ? [] : [heading('Family', record.family.length)]),
    ...record.family.map(({ relation, conditions: told }) =>
      line(
        relation,
        told.map(({ written, ageAtOnset }) => `${written}${ageAtOnset === null ? '' : ` at ${ageAtOnset}`}`).join(', '),
      ),
    ),
    ...(record.procedures.length === 0 ? [] : [heading('Procedures', record.procedures.length)]),
    ...record.procedures.map(({ written, means, date }) =>
      line(date ?? 'undated', `${written}${means.length === 0 ? '' : ` (${means.join(', ')})`}`),
    ),
    ...(record.immunizations.length === 0 ? [] : [line('Vaccines', String(record.immunizations.length))]),
  ];
}

function files(name: string, paths: readonly string[]): readonly TextBlock[] {
  return paths.length === 0 ? [] : [line(name, paths.join(', '))];
}

function inventory(record: PersonRecord): readonly TextBlock[] {
  const total = (key: 'read' | 'used'): number => record.inventory.reduce((sum, row) => sum + row[key], 0);
  if (record.inventory.length === 0) return [];
  return [
    { kind: 'heading', text: 'What was read', aside: `${total('read')} read, ${total('used')} used` },
    ...record.inventory.map(({ type, read, used, ignored }) =>
      line(
        type,
        `${read} read, ${used} used${ignored.length === 0 ? '' : `; ignored: ${ignored.map(({ why, count }) => `${count} ${ignoredWords(why)}`).join(', ')}`}`,
      ),
    ),
  ];
}

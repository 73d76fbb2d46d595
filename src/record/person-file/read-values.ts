import type { Measurement } from '../person-record.ts';
import { analyteNames, findAnalyte, readMeasurement } from '../values/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { type FileReader, codesOf, listOf } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

type Item = Extract<NonNullable<PersonFile['labs']>[string], readonly unknown[]>[number];

/** Labs and vital signs: `creatinine: 1.1 mg/dL on 2026-10-01`, `blood pressure: 140/85 mmHg`, lists of them. */
export function readValues(file: PersonFile, reader: FileReader): readonly Measurement[] {
  const measurements: Measurement[] = [];
  for (const section of ['labs', 'vitals'] as const) {
    for (const [name, written] of Object.entries(file[section] ?? {})) {
      const path = `${section}.${name}`;
      if (findAnalyte(reader.knowledge, [], name) === null) {
        const meant = didYouMean(name, analyteNames(reader.knowledge));
        const code = meant === null ? 'RECORD_ANALYTE_NOT_KNOWN' : 'RECORD_ANALYTE_NOT_KNOWN_LIKELY';
        reader.say(code, 'caution', path, { analyte: name, ...(meant === null ? {} : { meant }) });
      }
      listOf<Item>(written).forEach((item, i) => {
        const at = Array.isArray(written) ? `${path}[${i}]` : path;
        const read = readItem(name, item, at, reader);
        measurements.push(...read);
        reader.count(section, read.length > 0, 'value-refused');
      });
    }
  }
  return measurements;
}

/** Number first, then the unit, then the date: `1.1 mg/dL on 2026-10-01`, `<5 mg/L`, `1.75 m`. */
const VALUE =
  /^(<=|>=|<|>|≤|≥)?\s*([+-]?\d{1,9}(?:[.,]\d{1,6})?(?:[eE][+-]?\d{1,2})?)\s*([^\s\d][^\s]{0,40}(?:\s[^\s\d][^\s]{0,20})?)?$/u;
const DATE = /\s+(?:on\s+|at\s+|of\s+)?(\d{4}-\d{2}(?:-\d{2})?|\d{4}(?=$))\s*$/u;
const PAIR = /^(\d{2,3})\s*\/\s*(\d{2,3})\s*([^\s\d]\S{0,20})?$/u;
const FEET = /^(\d)\s*(?:ft|feet|['’′])\s*(\d{1,2}(?:\.\d)?)?\s*(?:in|inches|["”″]|''|’’)?$/u;
const COMPARATORS = { '≤': '<=', '≥': '>=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

function readItem(name: string, item: Item, path: string, reader: FileReader): readonly Measurement[] {
  const one = typeof item === 'object' ? item : { value: item };
  const text = String(one.value).trim();
  const inText = DATE.exec(text);
  const bare = inText === null ? text : text.slice(0, inText.index).trim();
  const ownDate = 'date' in one ? one.date : inText?.[1];
  const date = ownDate === undefined ? reader.date : String(ownDate);
  const method = 'method' in one ? (one.method ?? null) : null;
  const codes = 'code' in one ? codesOf(one.code) : [];
  const read = (
    written: string,
    value: { value: number; unit: string } | null,
    comparator: Measurement['comparator'] = null,
  ) => {
    const { measurement, notices } = readMeasurement(reader.knowledge, {
      codes,
      written,
      value,
      text: value === null ? bare : null,
      comparator,
      method,
      date,
      at: reader.at(path),
      now: reader.now,
    });
    reader.notices.push(...notices);
    return measurement === null ? [] : [measurement];
  };
  const parts = findAnalyte(reader.knowledge, codes, name)?.fact.body.parts ?? [];
  const pair = parts.length === 2 ? PAIR.exec(bare) : null;
  if (pair !== null)
    return parts.flatMap((part, i) => read(part, { value: Number(pair[i + 1]), unit: pair[3] ?? 'mm[Hg]' }));
  const feet = FEET.exec(bare);
  if (feet !== null) return read(name, { value: Number(feet[1]) * 12 + Number(feet[2] ?? 0), unit: '[in_i]' });
  const match = VALUE.exec(bare);
  if (match === null) return read(name, null);
  const comparator = match[1] === undefined ? null : (COMPARATORS[match[1] as keyof typeof COMPARATORS] ?? null);
  return read(name, { value: Number((match[2] ?? '').replace(',', '.')), unit: match[3] ?? '' }, comparator);
}

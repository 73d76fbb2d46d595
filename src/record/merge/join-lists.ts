import type { Notice } from '../../core/index.ts';
import type { AllergyFact, CodedEvent, ConditionFact, Measurement, PersonRecord, Relative } from '../person-record.ts';
import { joinMedicines } from './join-medicines.ts';
import { nameOf } from '../values/index.ts';

type Lists = Pick<
  PersonRecord,
  'medicines' | 'conditions' | 'allergies' | 'measurements' | 'family' | 'procedures' | 'immunizations' | 'genomics'
>;

/** The lists of several inputs as one each: what two inputs say alike stands once, ids are unique. */
export function joinLists(parts: readonly Partial<PersonRecord>[], notices: Notice[]): Lists {
  const all = <Key extends keyof Lists>(key: Key): Lists[Key][number][] =>
    parts.flatMap((part) => [...((part[key] ?? []) as Lists[Key])]) as Lists[Key][number][];
  return {
    medicines: joinMedicines(
      parts.map(({ medicines }) => medicines ?? []),
      notices,
    ),
    conditions: numbered('condition', once(all('conditions') as ConditionFact[], conditionKey)),
    allergies: numbered('allergy', once(all('allergies') as AllergyFact[], allergyKey)),
    measurements: once(all('measurements') as Measurement[], measurementKey),
    family: joinRelatives(parts.map(({ family }) => family ?? [])),
    procedures: once(all('procedures') as CodedEvent[], eventKey),
    immunizations: once(all('immunizations') as CodedEvent[], eventKey),
    genomics: once(all('genomics') as PersonRecord['genomics'][number][], ({ value }) => JSON.stringify(value)),
  };
}

interface Dated {
  readonly date: string | null;
}

/** The first of what has one key, or a later input's where that is newer: its place, date and details hold. */
function once<Item extends Dated>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const held = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const earlier = held.get(key);
    if (earlier === undefined || (item.date ?? '') > (earlier.date ?? '')) held.set(key, item);
  }
  return [...held.values()];
}

/**
 * What one input lists twice stays twice: two sisters may have one illness. What a further input repeats is not added. `through`
 * goes on to name the same relative.
 */
function joinRelatives(inputs: readonly (readonly Relative[])[]): Relative[] {
  const joined: { readonly relative: Relative; readonly input: number }[] = [];
  /** By input and old id: place in the joined list. */
  const places = new Map<string, number>();
  inputs.forEach((input, i) => {
    const left = joined.map(({ relative }) => relativeKey(relative));
    for (const relative of input) {
      const at = left.indexOf(relativeKey(relative));
      if (at >= 0) left[at] = '';
      else joined.push({ relative, input: i });
      places.set(`${i}|${relative.id}`, at >= 0 ? at : joined.length - 1);
    }
  });
  return joined.map(({ relative: { through, ...relative }, input }, i) => {
    const place = through === undefined ? undefined : places.get(`${input}|${through}`);
    return {
      ...relative,
      id: `relative:${i + 1}`,
      ...(place === undefined ? {} : { through: `relative:${place + 1}` }),
    };
  });
}

const namesOf = (ids: readonly string[], written: string): string =>
  ids.length > 0 ? ids.toSorted().join('+') : nameOf(written);

const conditionKey = ({ conditions, written, status }: ConditionFact): string =>
  `${namesOf(conditions, written)}|${status}|${conditions.length > 0 ? nameOf(written) : ''}`;

const allergyKey = ({ substances, written, verification }: AllergyFact): string =>
  `${namesOf(substances, written)}|${verification}`;

const measurementKey = ({ analyte, written, value, text, comparator, date }: Measurement): string =>
  [analyte ?? nameOf(written), value?.value, value?.unit, text, comparator, date].join('|');

const relativeKey = ({ relation, conditions, died }: Relative): string =>
  [relation, died, ...conditions.map((one) => `${namesOf(one.conditions, one.written)}@${one.ageAtOnset}`)].join('|');

const eventKey = ({ means, written, date }: CodedEvent): string => [namesOf(means, written), date].join('|');

function numbered<Item extends { readonly id: string }>(kind: string, items: readonly Item[]): Item[] {
  return items.map((item, i) => ({ ...item, id: `${kind}:${i + 1}` }));
}

import type { Words } from '../../../../src/explain/index.ts';
import type { RecordFact } from '../../../../src/record/index.ts';
import type { Say } from '../../app/words.ts';
import type { MyCorrectionsKey } from './words.en.ts';

/** A fact as one line: what it is of, and what was read. Words of the record stay as they are. */
export function nameOfFact(say: Say<MyCorrectionsKey>, words: Words, { section, name, value }: RecordFact): string {
  const label =
    section === 'person' || section === 'lifestyle'
      ? say(`field.${name}` as MyCorrectionsKey)
      : section === 'family'
        ? words.term(name, 'relation')
        : name;
  if (value === null || value === '' || label.includes(value)) return label;
  const said =
    value === 'true' || value === 'false'
      ? say(value === 'true' ? 'yes' : 'no')
      : /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? words.date(value)
        : words.knows(value)
          ? words.term(value)
          : value;
  return `${label}: ${said}`;
}

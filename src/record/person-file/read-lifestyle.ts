import type { Known, Lifestyle } from '../person-record.ts';
import { type FileReader, isYes, listOf, slug } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

type Written = NonNullable<PersonFile['lifestyle']>;
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Smoking, alcohol, diet, movement, work. What cannot be read is not answered, and a notice says so. */
export function readLifestyle({ lifestyle }: PersonFile, reader: FileReader): Lifestyle {
  if (lifestyle === undefined) return {};
  const read: Mutable<Lifestyle> = {};
  const smoking = readSmoking(lifestyle.smoking, reader);
  if (smoking !== null) read.smoking = smoking;
  const alcohol = readAlcohol(lifestyle.alcohol, reader);
  if (alcohol !== null) read.alcohol = alcohol;
  if (lifestyle.grapefruit !== undefined)
    read.grapefruit = reader.known(isYes(lifestyle.grapefruit), 'lifestyle.grapefruit');
  const caffeine = lifestyle['caffeine-a-day'];
  if (caffeine !== undefined) read.caffeinePerDay = reader.known(caffeine, 'lifestyle.caffeine-a-day');
  if (lifestyle.activity !== undefined) read.activity = reader.known(lifestyle.activity, 'lifestyle.activity');
  if (lifestyle.work !== undefined) read.occupation = reader.known(String(lifestyle.work), 'lifestyle.work');
  const words = (key: 'diet' | 'exposures'): readonly Known<string>[] =>
    listOf(lifestyle[key]).map((text) => reader.known(slug(text), `lifestyle.${key}`));
  if (lifestyle.diet !== undefined) read.diet = words('diet');
  if (lifestyle.exposures !== undefined) read.exposures = words('exposures');
  for (const key of Object.keys(lifestyle))
    reader.count(
      'lifestyle',
      (key !== 'smoking' || smoking !== null) && (key !== 'alcohol' || alcohol !== null),
      'not-understood',
    );
  return read;
}

function readSmoking(written: Written['smoking'], reader: FileReader): NonNullable<Lifestyle['smoking']> | null {
  const path = 'lifestyle.smoking';
  if (written === undefined) return null;
  const known = (state: 'never' | 'former' | 'current', perDay?: number, stopped?: string | null) =>
    reader.known(
      {
        state,
        ...(perDay === undefined ? {} : { perDay }),
        ...(stopped === undefined || stopped === null ? {} : { stoppedOn: stopped }),
      },
      path,
    );
  if (typeof written === 'object')
    return known(written.state, written['per-day'], reader.dateOf(written.stopped, path));
  const text = String(written).trim().toLowerCase();
  const stopped =
    /^(?:stopped|quit|former(?:\s+smoker)?,?\s+(?:stopped|until|quit))\s+(?:(?:in|on)\s+)?(\d{4}(?:-\d{2}){0,2})$/.exec(
      text,
    );
  if (stopped !== null) return known('former', undefined, reader.dateOf(stopped[1], path));
  const perDay = /^(?:current,?\s+)?(\d{1,3})(?:\s+cigarettes?)?\s*(?:a|per|\/)\s*day$/.exec(text);
  if (perDay !== null)
    return Number(perDay[1]) === 0 ? unread(path, written, reader) : known('current', Number(perDay[1]));
  if (/^(?:never|never smoked)$/.test(text)) return known('never');
  if (/^(?:former|ex-smoker|former smoker|stopped|quit)$/.test(text)) return known('former');
  if (/^(?:current|smoker|yes|daily)$/.test(text)) return known('current');
  return unread(path, written, reader);
}

/** Grams a week from which `heavy` is said where no word stands: 40 g a day. */
const HEAVY_GRAMS = 280;

function readAlcohol(written: Written['alcohol'], reader: FileReader): NonNullable<Lifestyle['alcohol']> | null {
  const path = 'lifestyle.alcohol';
  if (written === undefined) return null;
  const ofGrams = (grams: number): 'none' | 'some' | 'heavy' =>
    grams === 0 ? 'none' : grams < HEAVY_GRAMS ? 'some' : 'heavy';
  if (typeof written === 'object') {
    const grams = written['grams-a-week'];
    const state = written.state ?? (grams === undefined ? undefined : ofGrams(grams));
    if (state === undefined) return unread(path, '', reader);
    return reader.known({ state, ...(grams === undefined ? {} : { gramsPerWeek: grams }) }, path);
  }
  const text = String(written).trim().toLowerCase();
  const grams = /^(\d{1,4}(?:\.\d)?)\s*g(?:rams?)?\s*(?:of\s+alcohol\s*)?(?:a|per|\/)\s*week$/.exec(text);
  if (grams !== null) {
    const gramsPerWeek = Number(grams[1]);
    return reader.known({ state: ofGrams(gramsPerWeek), gramsPerWeek }, path);
  }
  if (/^(?:none|no|never)$/.test(text)) return reader.known({ state: 'none' }, path);
  if (/^(?:some|sometimes|moderate|yes|occasional(?:ly)?)$/.test(text)) return reader.known({ state: 'some' }, path);
  if (/^(?:heavy|a lot)$/.test(text)) return reader.known({ state: 'heavy' }, path);
  return unread(path, written, reader);
}

function unread(path: string, written: string | number, reader: FileReader): null {
  reader.say('RECORD_ANSWER_NOT_UNDERSTOOD', 'caution', path, { written: String(written) });
  return null;
}

import type { Correction } from './correction.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Fields of a record by their key in a person file. */
const KEYS: Readonly<Record<string, string>> = {
  birthDate: 'born',
  lactating: 'breastfeeding',
  caffeinePerDay: 'caffeine-a-day',
  occupation: 'work',
};
/** Fields that a person file takes as a number. */
const NUMBERS: readonly string[] = ['caffeinePerDay'];

/**
 * The other value of a correction as the text of a person file, so that it is read, judged and refused as everything that is typed in.
 * Null where the correction gives none.
 */
export function correctionEntry(correction: Correction): string | null {
  const { section, name, date, claim, on } = correction;
  const says = correction.says?.trim() ?? '';
  if (claim !== 'other-value' || says === '') return null;
  const key = KEYS[name] ?? name;
  const plain = NUMBERS.includes(name) && Number.isFinite(Number(says)) ? Number(says) : says;
  const entries: Readonly<Record<Correction['section'], Tree>> = {
    person: { [key]: says },
    medicines: { medicines: [{ name, dose: says }] },
    conditions: { conditions: [says] },
    allergies: { allergies: [says] },
    measurements: { labs: { [name]: { value: says, ...(date === null ? {} : { date }) } } },
    lifestyle: { lifestyle: { [key]: plain } },
    family: { family: [{ relation: name, conditions: [says] }] },
    procedures: { procedures: [says] },
    immunizations: { immunizations: [says] },
    genomics: { genotypes: { [name]: says } },
  };
  // JSON is YAML.
  return `${JSON.stringify({ date: on, ...entries[section] }, null, 2)}\n`;
}

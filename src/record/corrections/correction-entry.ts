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
    family: { family: [relativeOf(name, says)] },
    procedures: { procedures: [says] },
    immunizations: { immunizations: [says] },
    genomics: { genotypes: { [name]: says } },
  };
  // JSON is YAML.
  return `${JSON.stringify({ date: on, ...entries[section] }, null, 2)}\n`;
}

/** `breast cancer at 45, stroke at 70; female; died at 75`: illnesses, then what else is known, each after a semicolon. */
function relativeOf(relation: string, says: string): Tree {
  const [illnesses = '', ...more] = says.split(';').map((one) => one.trim());
  const rest = more.filter((one) => one !== '');
  const conditions = illnesses.split(',').map((one) => one.trim());
  const known = rest.map((one): Tree | null => {
    if (one === 'female' || one === 'male') return { sex: one };
    const state = /^(alive|died|aged)(?: (?:at )?(\d{1,3}))?$/.exec(one);
    if (state === null) return null;
    const died = state[1] === 'died';
    return {
      ...(state[1] === 'aged' ? {} : { died: died ? 'yes' : 'no' }),
      ...(state[2] === undefined ? {} : { [died ? 'age-at-death' : 'age']: Number(state[2]) }),
    };
  });
  // Whatever is put in another way is an illness in the person's words.
  if (known.includes(null)) return { relation, conditions: [says] };
  return Object.assign({ relation, conditions: conditions.filter((one) => one !== '') }, ...known) as Tree;
}

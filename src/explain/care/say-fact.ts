import type { Measurement, MedicineUse } from '../../record/index.ts';
import { sayAmount } from '../say-amount.ts';
import { sayPhenotype } from '../say-phenotype.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from './care-speaking.ts';

/**
 * A fact of the record by its id, for "used" and "because": `medicine:1` → "omeprazole 20 mg once a day, since 2025",
 * `measurement:4` → "potassium 5.4 mmol/L, 12 Nov 2026", `pgx/CYP2C19` → "CYP2C19 intermediate metaboliser",
 * `condition/heart-failure` → "heart failure". An id that the record does not hold is read out.
 */
export function sayFact(speaking: CareSpeaking, id: string): string {
  const { words, plan } = speaking;
  const { person } = plan;
  const use = person.medicines.find((one) => one.id === id);
  if (use !== undefined) return sayUse(speaking, use);
  const measured = person.measurements.find((one) => one.id === id);
  if (measured !== undefined) return sayMeasurement(speaking, measured);
  const condition = person.conditions.find((one) => one.id === id);
  if (condition !== undefined)
    return words.say('fact.condition', {
      // The record's own words are the person's; an id is what we made of them.
      name:
        condition.written === '' ? saysAll(speaking, condition.conditions) : sayWritten(speaking, condition.written),
      onset: condition.onset === null ? 'none' : words.date(condition.onset),
    });
  const allergy = person.allergies.find((one) => one.id === id);
  if (allergy !== undefined) return words.say('fact.allergy', { name: allergy.written });
  const relative = person.family.find((one) => one.id === id);
  if (relative !== undefined) return words.term(relative.relation, 'relation');
  const [kind, rest = ''] = split(id);
  if (kind === 'pgx') return sayGene(speaking, rest);
  if (kind === 'measurement') {
    const newest = person.measurements.find((one) => one.analyte === rest && one.value !== null);
    return newest === undefined ? words.term(rest, 'analyte') : sayMeasurement(speaking, newest);
  }
  if (kind === 'medicine' || kind === 'drug') return sayMedicine(speaking, rest);
  return words.term(rest === '' ? id : rest, kind);
}

export function sayFacts(speaking: CareSpeaking, ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : speaking.words.list([...new Set(ids.map((id) => sayFact(speaking, id)))]);
}

/** A medicine as the person takes it: its ingredients, or what was written where none was recognised; dose and rhythm. */
export function sayUse(speaking: CareSpeaking, use: MedicineUse): string {
  const { words } = speaking;
  return words.say('fact.medicine', {
    name: sayUseName(speaking, use),
    dose: sayDosing(speaking, use),
    since: use.since === null ? 'none' : words.date(use.since),
  });
}

/** The name alone; where one ingredient's name holds all others, that one. */
export function sayUseName(speaking: CareSpeaking, use: MedicineUse): string {
  const names = use.ingredients.map((id) => sayMedicine(speaking, id));
  const whole = names.find(
    (name) => names.length > 1 && names.every((one) => name.toLowerCase().includes(one.toLowerCase())),
  );
  return use.ingredients.length === 0 ? use.written : (whole ?? sayMedicines(speaking, use.ingredients));
}

/** `20 mg once a day`, the text of a dose that could not be read, or `none`. */
export function sayDosing({ words }: Pick<CareSpeaking, 'words'>, use: MedicineUse): string {
  const { dose } = use;
  if (dose === null) return 'none';
  const parts = [
    dose.amount === null ? '' : sayAmount(words, dose.amount),
    dose.timesPerDay === null || !Number.isInteger(dose.timesPerDay)
      ? ''
      : words.say('fact.times-a-day', { n: dose.timesPerDay }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? (dose.text ?? 'none') : parts.join(' ');
}

export function sayMeasurement({ words }: Pick<CareSpeaking, 'words'>, measured: Measurement): string {
  return words.say('fact.measurement', {
    name: measured.analyte === null ? measured.written : words.term(measured.analyte, 'analyte'),
    value: sayValue({ words }, measured),
    date: measured.date === null ? 'none' : words.date(measured.date),
  });
}

/** `68 kg`, `<0.5 mg/L`: the value in the unit that it was written in, without name and date. */
export function sayValue({ words }: Pick<CareSpeaking, 'words'>, measured: Measurement): string {
  const amount = measured.as ?? measured.value;
  if (amount === null) return measured.text ?? '';
  // A ratio such as the INR is a number, not a share; UCUM annotations (`{INR}`) are no unit.
  if (amount.unit === '1' || /^\{[^}]*\}$/.test(amount.unit))
    return `${measured.comparator ?? ''}${words.number(shortened(amount.value))}`;
  return `${measured.comparator ?? ''}${sayAmount(words, { unit: amount.unit, value: shortened(amount.value) })}`;
}

/** Four digits at most behind a figure that a conversion of units made long; whole numbers stay. */
function shortened(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

function sayGene({ words, plan }: CareSpeaking, gene: string): string {
  const result = plan.genome.genes.find((one) => one.result.gene === gene)?.result;
  const phenotypes = [...new Set((result?.phenotypes ?? []).map((one) => sayPhenotype(words, one.phenotype)))];
  return phenotypes.length === 0
    ? words.say('because.unread', { gene })
    : words.say('fact.gene', { gene, phenotype: words.list(phenotypes, 'or') });
}

/** Words of a record as they are; an id that stands where words should is said in the language of the page. */
function sayWritten({ words }: CareSpeaking, written: string): string {
  return words.knows(written) ? words.term(written) : written;
}

function saysAll({ words }: CareSpeaking, conditions: readonly string[]): string {
  return words.list(conditions.map((id) => words.term(id, 'condition-name')));
}

function split(id: string): readonly [string, string?] {
  const at = id.search(/[/:]/);
  return at < 0 ? [id] : [id.slice(0, at), id.slice(at + 1)];
}

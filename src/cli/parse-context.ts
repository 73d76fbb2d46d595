import { PropriaError } from '../core/index.ts';
import type { PersonContext, TherapyContext } from '../pgx/index.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * `age=54`, `weightKg=70`, `bmi=27`, `sex=female`, `pregnant=no`, `condition=x`, `no-condition=x`, `with=x`, `without=x`; for one
 * medicine `indication.clopidogrel=pci`, `setting.`, `therapy.`, `months.`, `alternatives.`, `route.`, `dose.` (`40 mg`), `dosing.`,
 * `donor.` likewise. Several values are separated by commas.
 * @throws PropriaError CLI_USAGE
 */
export function parseContext(pairs: readonly string[]): PersonContext {
  const person: Mutable<PersonContext> = {};
  const therapies: Record<string, Mutable<TherapyContext>> = {};
  for (const pair of pairs) {
    const [, key, drug, value] = /^([\w-]+)(?:\.([\w-]+))?=(.+)$/.exec(pair) ?? [];
    if (key === undefined || value === undefined) throw wrong(`--context "${pair}" is not key=value`);
    if (drug === undefined) setPerson(person, key, value);
    else setTherapy((therapies[drug] ??= {}), key, value);
  }
  return Object.keys(therapies).length === 0 ? person : { ...person, therapies };
}

function setPerson(person: Mutable<PersonContext>, key: string, value: string): void {
  const list = value.split(',').map((part) => part.trim());
  switch (key) {
    case 'age':
    case 'ageYears':
      person.ageYears = number(key, value);
      return;
    case 'weight':
    case 'weightKg':
      person.weightKg = number(key, value);
      return;
    case 'bmi':
      person.bmi = number(key, value);
      return;
    case 'sex':
      person.sex = oneOf(key, value, ['female', 'male']);
      return;
    case 'pregnant':
      person.pregnant = oneOf(key, value, ['yes', 'no']) === 'yes';
      return;
    case 'condition':
      person.conditions = { ...person.conditions, present: [...(person.conditions?.present ?? []), ...list] };
      return;
    case 'no-condition':
      person.conditions = { ...person.conditions, absent: [...(person.conditions?.absent ?? []), ...list] };
      return;
    case 'with':
      person.comedication = { ...person.comedication, present: [...(person.comedication?.present ?? []), ...list] };
      return;
    case 'without':
      person.comedication = { ...person.comedication, absent: [...(person.comedication?.absent ?? []), ...list] };
      return;
    default:
      throw wrong(`--context does not know "${key}"`);
  }
}

function setTherapy(therapy: Mutable<TherapyContext>, key: string, value: string): void {
  const list = value.split(',').map((part) => part.trim());
  switch (key) {
    case 'indication':
      therapy.indications = [...(therapy.indications ?? []), ...list];
      return;
    case 'setting':
      therapy.settings = [...(therapy.settings ?? []), ...list];
      return;
    case 'therapy':
      therapy.therapy = oneOf(key, value, ['naive', 'continued']);
      return;
    case 'months':
      therapy.months = number(key, value);
      return;
    case 'alternatives':
      therapy.alternatives = oneOf(key, value, ['available', 'none']);
      return;
    case 'route':
      therapy.route = value;
      return;
    case 'dose': {
      const [, amount, unit] = /^([\d.]+)\s*(\S+)$/.exec(value) ?? [];
      if (amount === undefined || unit === undefined)
        throw wrong(`--context dose "${value}" is not an amount with its unit, such as 40 mg`);
      therapy.dose = { value: number(key, amount), unit };
      return;
    }
    case 'dosing':
      therapy.dosing = oneOf(key, value, ['single', 'repeated', 'low', 'standard']);
      return;
    case 'donor':
      therapy.donorGenotype = value;
      return;
    default:
      throw wrong(`--context does not know "${key}" of a medicine`);
  }
}

function number(key: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw wrong(`--context ${key} "${text}" is not a number`);
  return value;
}

function oneOf<const Value extends string>(key: string, text: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw wrong(`--context ${key} is one of ${values.join(', ')}`);
  return found;
}

function wrong(detail: string): PropriaError {
  return new PropriaError('CLI_USAGE', { params: { detail, command: 'pgx' } });
}

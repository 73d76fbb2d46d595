import type { Side } from '../../plan/index.ts';
import { type CareSpeaking } from './care-speaking.ts';
import { sayFact, sayValue } from './say-fact.ts';

/** Facts that a reason rests on and that say something of this person; medicines, genes and wishes are named elsewhere. */
const TOLD = /^(?:condition|measurement|derived|lifestyle|person)[/:]/;

/** Facts of what these sides found, of the record first; age alone only where nothing else is told. */
export function factsOfSides(
  { concerns, plan }: Pick<CareSpeaking, 'concerns' | 'plan'>,
  sides: readonly Side[],
): readonly string[] {
  const facts = new Set(
    sides.flatMap((side) => [
      ...(concerns.get(side.id)?.because ?? []),
      ...(plan.omissions.find((one) => one.id === side.id)?.value.because ?? []),
      ...(side.check === 'pregnancy' && plan.person.pregnancy !== null ? ['person/pregnancy'] : []),
      ...(side.check === 'lactation' && plan.person.lactating?.value === true ? ['person/lactating'] : []),
    ]),
  );
  const told = [...facts].filter((id) => TOLD.test(id) && id !== 'person/sex');
  const own = told.filter((id) => id !== 'person/age');
  return own.length > 0 ? own : told;
}

/** A fact within a reason: `eGFR 45 on 2 Nov 2026`, `INR 2.5 on 9 Nov 2026`, `age 74`, `planning a pregnancy`. */
export function sayFactShort(speaking: CareSpeaking, id: string): string {
  const { words, plan } = speaking;
  const { person } = plan;
  const [kind, rest = ''] = id.split(/[/:](.*)/s);
  if (id === 'person/age' && plan.ageYears !== null) return words.say('because.age', { n: plan.ageYears });
  if (id === 'person/pregnancy' && person.pregnancy !== null) return words.term(person.pregnancy.value, 'pregnancy');
  const derived = kind === 'derived' ? plan.derived.find((one) => one.id === rest) : undefined;
  if (derived !== undefined)
    return onDay(words.term(rest, 'because'), words.number(Math.round(derived.value.value)), derived.date);
  const measured =
    person.measurements.find((one) => one.id === id) ??
    (kind === 'measurement'
      ? person.measurements
          .filter((one) => one.analyte === rest && one.value !== null)
          .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]
      : undefined);
  if (measured !== undefined) {
    const name = measured.analyte === null ? measured.written : words.term(measured.analyte, 'analyte');
    return onDay(name, sayValue(speaking, measured), measured.date);
  }
  const relative = person.family.find((one) => one.id === id);
  if (relative !== undefined && relative.conditions.length > 0)
    return words.say('because.relative', {
      relation: words.term(relative.relation, 'relation'),
      conditions: words.list(
        relative.conditions.map(({ conditions, written, ageAtOnset }) => {
          const [known] = conditions;
          const condition = known === undefined ? written : words.term(known, 'condition-name');
          return ageAtOnset === null ? condition : words.say('because.relative.onset', { condition, age: ageAtOnset });
        }),
      ),
    });
  const use = person.medicines.find((one) => one.id === id);
  if (use?.response === 'none' || use?.response === 'partial')
    return words.say('because.no-response', { fact: sayFact(speaking, id) });
  return sayFact(speaking, id);

  function onDay(name: string, value: string, date: string | null): string {
    return words.say('because.value', { name, value, date: date === null ? 'none' : words.date(date) });
  }
}

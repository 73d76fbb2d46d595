import { dayNumber, type Locator } from '../../core/index.ts';
import type { SafetyTerm } from '../../knowledge/index.ts';
import { dailyAmount, isMeant, type Taken } from './atc-of-use.ts';
import type { Person } from './person.ts';
import { all, any, ask, negated, NO, type Truth, unknown, within, yes } from './truth.ts';

/** Ages between which a pregnancy is reckoned with; outside them its checks do not apply. */
export const CHILDBEARING = { from: 12, below: 56 } as const;

/** Whether one condition holds for a person and the medicine under the check (null: a missing one). */
export function evaluate(term: SafetyTerm, person: Person, about: Taken | null): Truth {
  if ('not' in term) return negated(evaluate(term.not, person, about));
  if ('anyOf' in term) return any(term.anyOf.map((part) => evaluate(part, person, about)));
  if ('allOf' in term) return all(term.allOf.map((part) => evaluate(part, person, about)));
  if ('measure' in term) return ofMeasure(term, person);
  if ('age' in term) {
    if (person.age === null) return unknown('person-unknown', ask('birth-date'));
    return decided(within(person.age, term.age), ['person/age'], person.record.birthDate, ask('birth-date'));
  }
  if ('sex' in term) {
    const { sex } = person.record;
    if (sex === null) return unknown('person-unknown', ask('sex'));
    return sex.value === term.sex ? yes(['person/sex'], [sex.at]) : NO;
  }
  if ('pregnancy' in term) return ofPregnancy(term.pregnancy, person);
  if ('childbearing' in term) return canBearChildren(person);
  if ('lactating' in term) {
    const { lactating } = person.record;
    if (lactating === null) return unknown('person-unknown', ask('lactation'));
    return lactating.value ? yes(['person/lactating'], [lactating.at]) : NO;
  }
  if ('taking' in term) return ofMedicines(term, person, about);
  if ('dailyDose' in term) return ofDose(term.dailyDose, about);
  if ('takenForWeeks' in term) {
    return about === null ? NO : sinceLongerThan(about.use.since, term.takenForWeeks * 7, person.now, [about]);
  }
  if ('indication' in term) {
    if (about === null) return NO;
    const { indications, id, at } = about.use;
    if (indications.length === 0) return unknown('person-unknown', ask('indication'));
    return indications.some((indication) => term.indication.includes(indication)) ? yes([id], [at]) : NO;
  }
  if ('lifestyle' in term) return ofLifestyle(term.lifestyle, term.is, person);
  if ('gene' in term) {
    const phenotype = person.phenotypes.get(term.gene);
    if (phenotype === undefined || phenotype.confidence === 'open')
      return unknown('gene-open', { kind: 'other-test', gene: term.gene, asks: term.gene });
    return term.is.includes(phenotype.phenotype) ? yes([`pgx/${term.gene}`]) : NO;
  }
  return person.conditions.find(term);
}

function decided(
  answer: 'yes' | 'no' | 'unknown',
  because: readonly string[],
  known: { readonly at: Locator } | null,
  settling: ReturnType<typeof ask>,
): Truth {
  if (answer === 'unknown') return unknown('no-value', settling);
  return answer === 'yes' ? yes(because, known === null ? [] : [known.at]) : NO;
}

function ofMeasure(term: Extract<SafetyTerm, { measure: string }>, person: Person): Truth {
  const measured = person.measures.of(term.measure);
  if (measured.state === 'not-impaired') return NO;
  if (measured.state === 'unknown') return measured.why;
  const answer = within(measured, term);
  if (answer === 'unknown') return unknown('no-value', { kind: 'other-test', asks: term.measure });
  return answer === 'yes' ? yes([measured.because], measured.facts) : NO;
}

function ofPregnancy(states: readonly string[], person: Person): Truth {
  const { pregnancy, wishes } = person.record;
  const wants = wishes.wantsPregnancy;
  if (wants?.value === true && states.includes('planning') && pregnancy?.value !== 'pregnant')
    return yes(['wish/pregnancy'], [wants.at]);
  if (pregnancy !== null) return states.includes(pregnancy.value) ? yes(['person/pregnancy'], [pregnancy.at]) : NO;
  const could = canBearChildren(person);
  if (could.is !== 'yes') return could;
  // A record may hold it as a condition and nowhere else.
  const recorded = person.conditions.find({ conditions: ['pregnancy'] });
  if (recorded.is === 'yes') return states.includes('pregnant') ? recorded : NO;
  return unknown('person-unknown', ask('pregnancy'));
}

/** A woman of an age in which a pregnancy is reckoned with. */
export function canBearChildren(person: Person): Truth {
  const { sex, pregnancy } = person.record;
  if (sex === null) return unknown('person-unknown', ask('sex'));
  if (sex.value === 'male') return NO;
  if (pregnancy !== null && pregnancy.value !== 'not-pregnant') return yes(['person/pregnancy'], [pregnancy.at]);
  if (person.age === null) return unknown('person-unknown', ask('birth-date'));
  return decided(within(person.age, CHILDBEARING), ['person/age', 'person/sex'], sex, ask('birth-date'));
}

function ofMedicines(term: Extract<SafetyTerm, { taking: unknown }>, person: Person, about: Taken | null): Truth {
  const pool = term.stopped === true ? person.stopped : person.taken;
  const others = pool.filter((taken) => taken.drug !== about?.drug && isMeant(taken, term.taking));
  if (others.length > 0) {
    if (term.forWeeks === undefined)
      return yes(
        others.map(({ drug }) => `medicine/${drug}`),
        others.map(({ use }) => use.at),
      );
    return any(others.map((other) => sinceLongerThan(other.use.since, (term.forWeeks ?? 0) * 7, person.now, [other])));
  }
  // A name that did not resolve could be the one that is asked for: its absence may not be said.
  const hidden = person.unresolved.length > 0 && term.stopped !== true;
  return hidden ? unknown('medicine-not-resolved', ask('medicines')) : NO;
}

function sinceLongerThan(since: string | null, days: number, now: string, taken: readonly Taken[]): Truth {
  const today = dayNumber(now);
  const [first, last] = since === null ? [null, null] : [dayNumber(since), dayNumber(since, 'last')];
  if (first === null || last === null || today === null) return unknown('no-value', ask('since'));
  if (today - last > days)
    return yes(
      taken.map(({ drug }) => `medicine/${drug}`),
      taken.map(({ use }) => use.at),
    );
  return today - first > days ? unknown('no-value', ask('since')) : NO;
}

function ofDose(limit: Extract<SafetyTerm, { dailyDose: unknown }>['dailyDose'], about: Taken | null): Truth {
  if (about === null) return NO;
  const bound = limit.above ?? limit.from;
  const daily = bound === undefined ? null : dailyAmount(about.use, bound.unit.replace(/\/d(ay)?$/, ''));
  if (daily === null || bound === undefined) return unknown('no-value', ask('dose'));
  const over = limit.above === undefined ? daily >= bound.value : daily > bound.value;
  return over ? yes([about.use.id], [about.use.at]) : NO;
}

/** `smoking`: never, former, current. `alcohol`: none, some, heavy. `grapefruit`: yes, no. `diet`, `exposures`: ids. */
function ofLifestyle(key: string, wanted: readonly string[], person: Person): Truth {
  const { lifestyle } = person.record;
  const because = [`lifestyle/${key}`];
  if (key === 'diet' || key === 'exposures') {
    const stated = lifestyle[key];
    if (stated === undefined) return unknown('person-unknown', ask(key));
    const held = stated.filter(({ value }) => wanted.includes(value));
    return held.length > 0
      ? yes(
          because,
          held.map(({ at }) => at),
        )
      : NO;
  }
  const state =
    key === 'smoking'
      ? lifestyle.smoking && { value: lifestyle.smoking.value.state as string, at: lifestyle.smoking.at }
      : key === 'alcohol'
        ? lifestyle.alcohol && { value: lifestyle.alcohol.value.state as string, at: lifestyle.alcohol.at }
        : key === 'grapefruit'
          ? lifestyle.grapefruit && { value: lifestyle.grapefruit.value ? 'yes' : 'no', at: lifestyle.grapefruit.at }
          : undefined;
  if (state === undefined) return unknown('person-unknown', ask(key));
  return wanted.includes(state.value) ? yes(because, [state.at]) : NO;
}

import type { Amount, ContextTerm } from '../../core/index.ts';
import type { PersonContext, TherapyContext } from './person-context.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** What one drug's rules may ask of the person. */
export interface Asked {
  readonly person: PersonContext;
  readonly therapy: TherapyContext;
  /** Every indication and setting that the drug's rules name: a reason outside it decides nothing. */
  readonly vocabulary: ReadonlySet<string>;
  /** Possible phenotypes of a gene; null where it was not read. */
  readonly phenotypesOf: (gene: string) => readonly string[] | null;
}

export function truthOf(term: ContextTerm, asked: Asked): Truth {
  const { person, therapy } = asked;
  if ('indication' in term) return isOneOf(term.indication, therapy.indications, asked.vocabulary);
  if ('notIndication' in term) return not(isOneOf(term.notIndication, therapy.indications, asked.vocabulary));
  if ('setting' in term) return isOneOf(term.setting, therapy.settings, asked.vocabulary);
  if ('ageYears' in term) return within(person.ageYears, term.ageYears);
  if ('weightKg' in term) return within(person.weightKg, term.weightKg);
  if ('bmi' in term) return within(person.bmi, term.bmi);
  if ('therapy' in term) return isTherapy(term, therapy);
  if ('alternatives' in term) return equals(therapy.alternatives, term.alternatives);
  if ('route' in term) return therapy.route === undefined ? 'unknown' : truth(term.route.includes(therapy.route));
  if ('dosing' in term) return equals(therapy.dosing, term.dosing);
  if ('dose' in term) return isDose(therapy.dose, term.dose);
  if ('comedication' in term) return isPresent(term.comedication, term.present, person.comedication);
  if ('condition' in term) return isPresent(term.condition, term.present, person.conditions);
  if ('sex' in term) return equals(person.sex, term.sex);
  if ('pregnant' in term) return person.pregnant === undefined ? 'unknown' : truth(person.pregnant === term.pregnant);
  if ('donorGenotype' in term) return equals(therapy.donorGenotype, term.donorGenotype);
  if ('gene' in term) return hasPhenotype(asked.phenotypesOf(term.gene), term.is);
  if ('anyOf' in term) return anyOf(term.anyOf.map((one) => truthOf(one, asked)));
  return isPresent([term.population], true, {
    present: person.populations?.in ?? [],
    absent: person.populations?.notIn ?? [],
  });
}

/** All terms: a conjunction. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** The questions behind a term, by the names in `DrugGuidance.asks`; none for a gene, which is settled by reading it. */
export function asksOf(term: ContextTerm): readonly string[] {
  if ('anyOf' in term) return term.anyOf.flatMap(asksOf);
  if ('gene' in term) return [];
  if ('notIndication' in term) return ['indication'];
  const [name] = Object.keys(term).filter((key) => key !== 'present' && key !== 'months');
  return name === undefined ? [] : [name];
}

function truth(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

function not(value: Truth): Truth {
  return value === 'yes' ? 'no' : value === 'no' ? 'yes' : 'unknown';
}

function equals<Value>(known: Value | undefined, wanted: Value): Truth {
  return known === undefined ? 'unknown' : truth(known === wanted);
}

function isOneOf(
  wanted: readonly string[],
  known: readonly string[] | undefined,
  vocabulary: ReadonlySet<string>,
): Truth {
  if (known === undefined) return 'unknown';
  if (known.some((reason) => wanted.includes(reason))) return 'yes';
  return known.length > 0 && known.every((reason) => vocabulary.has(reason)) ? 'no' : 'unknown';
}

type Bounds<Value> = { readonly [bound in 'from' | 'above' | 'upTo' | 'below']?: Value };

function within(value: number | undefined, bounds: Bounds<number>): Truth {
  if (value === undefined) return 'unknown';
  const { from, above, upTo, below } = bounds;
  return truth(
    (from === undefined || value >= from) &&
      (above === undefined || value > above) &&
      (upTo === undefined || value <= upTo) &&
      (below === undefined || value < below),
  );
}

/** Doses compare only in one unit: no conversion is guessed. */
function isDose(dose: Amount | undefined, bounds: Bounds<Amount>): Truth {
  const asked = Object.values(bounds);
  if (dose === undefined || asked.some((bound) => bound.unit !== dose.unit)) return 'unknown';
  return within(dose.value, Object.fromEntries(Object.entries(bounds).map(([name, amount]) => [name, amount.value])));
}

/** Use for less time than a rule for continued use asks is neither new nor continued by it: both rules stay. */
function isTherapy(
  term: { readonly therapy: 'naive' | 'continued'; readonly months?: number },
  known: TherapyContext,
): Truth {
  if (known.therapy === undefined) return 'unknown';
  if (term.therapy === 'continued' && known.therapy === 'continued' && term.months !== undefined) {
    return known.months === undefined ? 'unknown' : truth(known.months >= term.months);
  }
  if (term.therapy === 'naive' && known.therapy === 'continued')
    return known.months !== undefined && known.months >= 3 ? 'no' : 'unknown';
  return truth(known.therapy === term.therapy);
}

/** Any of the things present; for `present: false`, all of them absent. */
function isPresent(
  things: readonly string[],
  present: boolean,
  known: { readonly present?: readonly string[]; readonly absent?: readonly string[] } | undefined,
): Truth {
  const has = anyOf(
    things.map((thing) =>
      known?.present?.includes(thing) === true ? 'yes' : known?.absent?.includes(thing) === true ? 'no' : 'unknown',
    ),
  );
  return present ? has : not(has);
}

function hasPhenotype(phenotypes: readonly string[] | null, wanted: readonly string[]): Truth {
  if (phenotypes === null || phenotypes.length === 0) return 'unknown';
  const fits = phenotypes.filter((phenotype) => wanted.includes(phenotype)).length;
  return fits === 0 ? 'no' : fits === phenotypes.length ? 'yes' : 'unknown';
}

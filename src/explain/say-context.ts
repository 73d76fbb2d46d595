import type { ContextTerm } from '../core/index.ts';
import { sayAmount } from './say-amount.ts';
import { sayPhenotype } from './say-phenotype.ts';
import type { Words } from './words.ts';

/** All terms of a context, `in acute coronary syndrome, under age 18`; empty text for no condition. */
export function sayContext(words: Words, context: readonly ContextTerm[]): string {
  return context.map((term) => sayContextTerm(words, term)).join(', ');
}

export function sayContextTerm(words: Words, term: ContextTerm): string {
  const oneOf = (tokens: readonly string[]): string =>
    words.list(
      tokens.map((token) => words.term(token)),
      'or',
    );
  if ('indication' in term) return words.say('context.indication', { what: oneOf(term.indication) });
  if ('notIndication' in term) return words.say('context.notIndication', { what: oneOf(term.notIndication) });
  if ('setting' in term) return words.say('context.setting', { what: oneOf(term.setting) });
  if ('ageYears' in term) return words.say('context.ageYears', bounds(words, term.ageYears));
  if ('weightKg' in term) return words.say('context.weightKg', bounds(words, term.weightKg));
  if ('bmi' in term)
    return words.say('context.bmi', { bounds: sayBounds(words, term.bmi, (value) => words.number(value)) });
  if ('therapy' in term) return words.say('context.therapy', { therapy: term.therapy, months: term.months ?? 'none' });
  if ('alternatives' in term) return words.say('context.alternatives', { alternatives: term.alternatives });
  if ('route' in term)
    return words.say('context.route', {
      what: words.list(
        term.route.map((route) => words.phrase('route', route) ?? words.say('route.by', { what: words.term(route) })),
        'or',
      ),
    });
  if ('dosing' in term) return words.say('context.dosing', { dosing: term.dosing });
  if ('dose' in term)
    return words.say('context.dose', { bounds: sayBounds(words, term.dose, (amount) => sayAmount(words, amount)) });
  if ('comedication' in term)
    return words.say('context.comedication', { present: term.present ? 'yes' : 'no', what: oneOf(term.comedication) });
  if ('condition' in term) {
    // Some conditions are no nouns that "with" could stand before: "before the menopause", "as tablets".
    const phrases = term.condition.map((token) => words.phrase('condition', token));
    if (phrases.every((phrase) => phrase !== null))
      return words.say('context.condition.phrase', {
        present: term.present ? 'yes' : 'no',
        what: words.list(phrases, 'or'),
      });
    return words.say('context.condition', { present: term.present ? 'yes' : 'no', what: oneOf(term.condition) });
  }
  if ('sex' in term) return words.say('context.sex', { sex: term.sex });
  if ('pregnant' in term) return words.say('context.pregnant', { pregnant: term.pregnant ? 'yes' : 'no' });
  if ('donorGenotype' in term) return words.say('context.donorGenotype', { what: words.term(term.donorGenotype) });
  if ('gene' in term)
    return words.say('context.gene', {
      gene: term.gene,
      phenotypes: words.list(
        term.is.map((key) => sayPhenotype(words, key)),
        'or',
      ),
    });
  if ('anyOf' in term)
    return words.say('context.anyOf', {
      what: words.list(
        term.anyOf.map((one) => sayContextTerm(words, one)),
        'or',
      ),
    });
  return words.say('context.population', { what: words.term(term.population) });
}

/** The question whose answer decides between branches; `key` as in `DrugGuidance.asks`. */
export function sayQuestion(words: Words, key: string): string {
  const [kind = '', ...rest] = key.split(/[:/]/);
  if (kind === 'allergy' && rest.length > 0) return words.say('ask.allergy', { what: rest.join(':') });
  const bare = rest.length > 0 ? rest.join('/') : key;
  // Gene symbols are all capitals and figures.
  if (/^[A-Z][A-Z0-9-]*[A-Z0-9]$/.test(bare)) return words.say('ask.genotype', { what: bare });
  return words.sayOr(`ask.${bare}`, words.say('ask.other', { what: words.term(bare, 'analyte') }));
}

type Bounds<Value> = { readonly [bound in 'from' | 'above' | 'upTo' | 'below']?: Value };

function sayBounds<Value>(words: Words, range: Bounds<Value>, print: (value: Value) => string): string {
  const parts = (['from', 'above', 'upTo', 'below'] as const).flatMap((bound) => {
    const value = range[bound];
    return value === undefined ? [] : [words.say(`context.bound.${bound}`, { amount: print(value) })];
  });
  return words.list(parts);
}

function bounds(
  words: Words,
  range: { readonly from?: number; readonly below?: number },
): { bound: string; from: string; below: string } {
  const bound = range.from === undefined ? 'below' : range.below === undefined ? 'from' : 'both';
  return {
    bound,
    from: range.from === undefined ? '' : words.number(range.from),
    below: range.below === undefined ? '' : words.number(range.below),
  };
}

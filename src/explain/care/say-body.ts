import type { Quantity } from '../../core/index.ts';
import type { BurdenSum, DerivedValue, EnzymeState } from '../../medicines/index.ts';
import { sayUnit } from '../say-amount.ts';
import { sayPhenotype } from '../say-phenotype.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from './care-speaking.ts';
import { sayFact } from './say-fact.ts';

/** A load over all medicines: "Anticholinergic burden: 4 in all, from amitriptyline 3 and metoprolol 1." and what is not known. */
export function sayBurden(speaking: CareSpeaking, burden: BurdenSum): readonly string[] {
  const { words } = speaking;
  const scale = words.term(burden.scale, 'scale');
  const parts = burden.parts
    .filter((part) => part.points > 0)
    .map((part) => words.say('burden.part', { drug: sayMedicine(speaking, part.drug), points: part.points }));
  return [
    parts.length === 0
      ? words.say('burden.none', { scale })
      : words.say('burden.sum', { scale, total: burden.total, parts: words.list(parts) }),
    ...(burden.unscored.length === 0
      ? []
      : [words.say('burden.unscored', { drugs: sayMedicines(speaking, burden.unscored) })]),
  ];
}

/** An enzyme by genotype and at present, with the culprits: phrases that stand in one row. */
export function sayEnzyme(
  speaking: CareSpeaking,
  state: EnzymeState,
): { readonly byGenotype: string; readonly present: string; readonly culprits: readonly string[] } {
  const { words } = speaking;
  return {
    byGenotype:
      state.genotype === null
        ? words.say('enzyme.unread')
        : words.say('enzyme.by-genotype', { phenotype: sayPhenotype(words, state.genotype.phenotype) }),
    present:
      state.present === null
        ? words.say('enzyme.present-unknown')
        : words.say('enzyme.present', { chance: `${words.number(Math.round(state.present * 100))}\u00a0%` }),
    culprits: state.culprits.map((culprit) =>
      words.say(culprit.role === 'inhibitor' ? 'enzyme.inhibited' : 'enzyme.induced', {
        strength: culprit.strength,
        culprit: sayCulprit(speaking, culprit.id),
        until: culprit.until === null ? 'none' : words.date(culprit.until),
      }),
    ),
  };
}

/** A medicine, or smoking, grapefruit and the like. */
function sayCulprit(speaking: CareSpeaking, id: string): string {
  return speaking.words.phrase('culprit', id) ?? sayFact(speaking, id.includes('/') ? id : `medicine/${id}`);
}

/** "eGFR 38 mL/min/1.73 m², 12 Nov 2026", what it was made from, and what speaks against relying on it. */
export function sayDerived(
  speaking: CareSpeaking,
  derived: DerivedValue,
): { readonly line: string; readonly from: string; readonly flags: readonly string[] } {
  const { words } = speaking;
  return {
    line: words.say('derived.value', {
      name: words.term(derived.id, 'equation'),
      value: sayQuantity(words, derived.value),
      date: derived.date === null ? 'none' : words.date(derived.date),
    }),
    from: words.say('derived.from', {
      inputs: words.list([...new Set(derived.inputs.map((input) => sayFact(speaking, input)))]),
    }),
    flags: derived.flags.map((flag) => words.say(`derived.flag.${flag}`)),
  };
}

/** Three digits at most: figures of a formula are not exacter than what they were made from. */
function sayQuantity(words: CareSpeaking['words'], { value, unit }: Quantity): string {
  const digits = Math.abs(value) >= 30 ? 0 : Math.abs(value) >= 3 ? 1 : 2;
  const number = words.number(Number(value.toFixed(digits)));
  return unit === '1' || unit === '' ? number : `${number}\u00a0${sayUnit(words, unit, value)}`;
}

import type { Quantity } from '../../core/index.ts';
import { type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import { doseModels } from '../population/dose-models.ts';
import type { PopulationPerson } from '../population/population-person.ts';
import { sameDimension } from './lab-value.ts';

/** Units in which a person is held against the limits of a population. */
export const BODY_UNITS = { age: 'a', weight: 'kg', height: 'cm' } as const;
export type BodyMeasure = keyof typeof BODY_UNITS;

export type Stated = Readonly<Record<string, Quantity>>;

/** Days since birth are an age as well; an age in years that is stated beside it goes before. */
const POSTNATAL = 'postnatal-age';

/**
 * Age, weight and height among what somebody states, also where the model's formulas do not use them: a model of adults is
 * not for an infant, whether it asks for the weight or not. Undefined: not stated.
 */
export function statedBody(knowledge: Pick<Knowledge, 'facts'>, stated: Stated): Pick<PopulationPerson, BodyMeasure> {
  const found: Partial<Record<BodyMeasure, number>> = {};
  for (const [name, { value, unit }] of Object.entries(stated)) {
    const measure = bodyNames(knowledge).get(name);
    if (measure === undefined) continue;
    const inUnit = sameDimension(value, unitOf(measure, unit), BODY_UNITS[measure]);
    if (inUnit !== null && Number.isFinite(inUnit)) found[measure] = inUnit;
  }
  if (found.age !== undefined) return found;
  const age = statedAge(knowledge, stated);
  const years = age === null ? null : sameDimension(age.value, age.unit, BODY_UNITS.age);
  return years === null ? found : { ...found, age: years };
}

/** Left out, the unit is that of the models, which agree on those of age and weight. */
function unitOf(measure: BodyMeasure, unit: string): string {
  return unit === '' && measure !== 'height' ? BODY_UNITS[measure] : unit;
}

export interface StatedAge extends Quantity {
  /** The name that it was stated under. */
  readonly name: string;
}

/** The age that somebody states, by whatever name; null where none that can be read is. */
export function statedAge(knowledge: Pick<Knowledge, 'facts'>, stated: Stated): StatedAge | null {
  const all = Object.entries(stated);
  if (all.length === 0) return null;
  const named = (measure: string, names: ReadonlyMap<string, string>, usual: string): StatedAge | null => {
    for (const [name, { value, unit: own }] of all) {
      const unit = own === '' ? usual : own;
      if (names.get(name) !== measure || !Number.isFinite(value)) continue;
      if (sameDimension(1, unit, BODY_UNITS.age) !== null) return { name, value, unit };
    }
    return null;
  };
  return named('age', bodyNames(knowledge), BODY_UNITS.age) ?? named(POSTNATAL, postnatalNames(knowledge), 'd');
}

/** `WT`, `AGE`, `HT` and the like: what the models of the knowledge call them, and the measures themselves. */
export const bodyNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, BodyMeasure> => {
  const made = new Map<string, BodyMeasure>();
  for (const measure of Object.keys(BODY_UNITS) as BodyMeasure[]) made.set(measure, measure);
  for (const { body } of doseModels(knowledge).values())
    for (const { name, measure } of body.covariates)
      if (Object.hasOwn(BODY_UNITS, measure)) made.set(name, measure as BodyMeasure);
  return made;
});

const postnatalNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, string> => {
  const made = new Map([[POSTNATAL, POSTNATAL]]);
  for (const { body } of doseModels(knowledge).values())
    for (const { name, measure } of body.covariates) if (measure === POSTNATAL) made.set(name, POSTNATAL);
  return made;
});

/** Each sex by the codes of the models of the knowledge, which agree; undefined: not stated, or by no code. */
export function statedSex(knowledge: Pick<Knowledge, 'facts'>, stated: Stated): 'female' | 'male' | undefined {
  const codes = sexCodes(knowledge);
  const said = Object.entries(stated).flatMap(([name, { value }]) => codes.get(`${name} ${value}`) ?? []);
  return said.every((one) => one === said[0]) ? said[0] : undefined;
}

const sexCodes = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, 'female' | 'male'> => {
  const made = new Map<string, 'female' | 'male'>();
  for (const { body } of doseModels(knowledge).values())
    for (const { name, measure, codes } of body.covariates)
      for (const [code, word] of measure === 'sex' ? Object.entries(codes ?? {}) : [])
        if (word === 'female' || word === 'male') for (const one of [name, measure]) made.set(`${one} ${code}`, word);
  return made;
});

import { PropriaError, type Quantity } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { sameDimension } from '../person/lab-value.ts';
import { doseModels, doseModelsOf } from '../population/dose-models.ts';
import type { PopulationPerson } from '../population/population-person.ts';

/** Units in which a person is held against the limits of a population. */
const BODY_UNITS = { age: 'a', weight: 'kg', height: 'cm' } as const;
type BodyMeasure = keyof typeof BODY_UNITS;

/**
 * Age, weight and height among what somebody states, also where the model's formulas do not use them: a model of adults is
 * not for an infant, whether it asks for the weight or not. Undefined: not stated.
 */
export function statedBody(
  knowledge: Pick<Knowledge, 'facts'>,
  stated: Readonly<Record<string, Quantity>>,
): Pick<PopulationPerson, BodyMeasure> {
  const found: Partial<Record<BodyMeasure, number>> = {};
  for (const [name, { value, unit }] of Object.entries(stated)) {
    const measure = bodyNames(knowledge).get(name);
    if (measure === undefined) continue;
    const inUnit = sameDimension(value, unit, BODY_UNITS[measure]);
    if (inUnit !== null && Number.isFinite(inUnit)) found[measure] = inUnit;
  }
  return found;
}

/**
 * A value that nothing of the drug takes would be passed over in silence, and a dose be said as if it had been heard.
 * @throws PropriaError DOSING_VALUE_UNKNOWN
 */
export function checkStatedNames(
  knowledge: Pick<Knowledge, 'facts'>,
  drug: string,
  stated: Readonly<Record<string, Quantity>>,
): void {
  const asked = Object.keys(stated);
  if (asked.length === 0) return;
  const own = [
    ...doseModelsOf(knowledge, drug).flatMap(({ body }) => body.covariates),
    ...[...factsOf(knowledge, 'dose-equation').values()].flatMap(({ body }) =>
      body.drugs.includes(drug) ? body.inputs : [],
    ),
  ];
  const names = new Set(own.map(({ name }) => name));
  const known = new Set([...names, ...own.map(({ measure }) => measure), ...bodyNames(knowledge).keys()]);
  for (const name of asked)
    if (!known.has(name))
      throw new PropriaError('DOSING_VALUE_UNKNOWN', {
        params: { name, drug, known: [...names].toSorted().join(', ') || 'none' },
      });
}

const bodyNamesOf = new WeakMap<object, ReadonlyMap<string, BodyMeasure>>();

/** `WT`, `AGE`, `HT` and the like: what the models of the knowledge call them, and the measures themselves. */
function bodyNames(knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, BodyMeasure> {
  let names = bodyNamesOf.get(knowledge);
  if (names !== undefined) return names;
  const made = new Map<string, BodyMeasure>();
  for (const measure of Object.keys(BODY_UNITS) as BodyMeasure[]) made.set(measure, measure);
  for (const { body } of doseModels(knowledge).values())
    for (const { name, measure } of body.covariates)
      if (Object.hasOwn(BODY_UNITS, measure)) made.set(name, measure as BodyMeasure);
  names = made;
  bodyNamesOf.set(knowledge, names);
  return names;
}

import { PropriaError, type Quantity } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { sameDimension } from '../person/lab-value.ts';
import { BODY_UNITS, bodyNames } from '../person/stated-body.ts';
import { doseModelsOf } from '../population/dose-models.ts';
import { checkContradictions } from './stated-contradictions.ts';

/**
 * A value that nothing of the drug takes would be passed over in silence, and a dose be said as if it had been heard.
 * @throws PropriaError DOSING_VALUE_UNKNOWN; DOSING_VALUE_UNIT of an age, a weight or a height without its unit; DOSING_VALUES_CONTRADICT where two of them mean the same and differ
 */
export function checkStated(
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
  for (const name of asked) {
    const measure = bodyNames(knowledge).get(name);
    const { value, unit } = stated[name]!;
    if (measure === undefined || unit === '' || sameDimension(1, unit, BODY_UNITS[measure]) !== null) continue;
    const said = unit === '1' ? `${value}` : `${value} ${unit}`;
    const params = { name, value, said, wanted: BODY_UNITS[measure] };
    throw new PropriaError('DOSING_VALUE_UNIT', { params });
  }
  checkContradictions(knowledge, own, stated);
}

import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues } from '../model/history.ts';
import type { CovariateBody } from '../person/covariate-value.ts';
import type { DoseModelBody } from '../person/dose-model-body.ts';
import { inMolarOrMass } from '../person/level-unit.ts';
import { type Regimen, followsDose } from '../search/regimen.ts';

/** Whether the regimen itself gives the covariate. */
export function isOfRegimen({ from }: CovariateBody): boolean {
  return from.includes('regimen:dose') || from.includes('regimen:daily-dose');
}

/** Numbers of the covariate per model amount: mg of a salt per mmol of what is in it. */
export function regimenFactor({ units, amounts }: DoseModelBody, { unit }: CovariateBody): number {
  const own = unit.split('/')[0]!;
  const plain = inMolarOrMass(1, units.amount, own, undefined);
  if (plain !== null) return plain;
  for (const way of amounts) {
    const as = inMolarOrMass(1, way.unit, own, undefined);
    if (as !== null) return as / way.times;
  }
  return 1;
}

/** The covariates that change with the regimen, for a search; undefined where none does. */
export function covariatesFor(
  body: DoseModelBody,
  model: CompiledModel,
  stated: readonly string[],
): ((regimen: Regimen) => CovariateValues) | undefined {
  const makers = body.covariates
    .filter((one) => isOfRegimen(one) && model.usedCovariates.includes(one.name) && !stated.includes(one.name))
    .map((one) =>
      followsDose(
        model,
        one.name,
        one.from.includes('regimen:daily-dose') ? 'daily-dose' : 'dose',
        regimenFactor(body, one),
      ),
    );
  if (makers.length === 0) return undefined;
  return (regimen) => Object.assign({}, ...makers.map((make) => make(regimen))) as CovariateValues;
}

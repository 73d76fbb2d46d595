import type { CompiledModel, DoseEquation, ModelDefinition } from '../../../dosing/index.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import { type CaseObject, type DosingCase, isObject, numbersBy } from './case-file.ts';
import type { NearnessOf } from './compare.ts';

/** What a kind of case may ask of our own knowledge. */
export interface CaseSetting {
  readonly knowledge: Knowledge;
  /** @throws where there is no model of this id. */
  readonly modelById: (id: string) => ModelDefinition;
  /** @throws where there is no equation of this id. */
  readonly equationById: (id: string) => DoseEquation;
}

/** The answer to one case in the shape of its `expected`, and how near each part must be where that is not plain. */
export interface CaseAnswer {
  readonly answer: CaseObject;
  readonly near?: NearnessOf;
  /** Fields of `expected` that are judged, where not all are. */
  readonly judged?: readonly string[];
}

/** Answers one kind of case through the public API. Throws what the API throws, and an Error for what it cannot read. */
export type CaseRun = (one: DosingCase, setting: CaseSetting) => CaseAnswer | Promise<CaseAnswer>;

type CaseCovariates = Readonly<Record<string, number>>;

/** What the case leaves out, as the model assumes it. */
export function withDefaults({ definition }: CompiledModel, covariates: CaseCovariates): CaseCovariates {
  const values: Record<string, number> = {};
  for (const { name, default: standard } of definition.covariates) if (standard !== undefined) values[name] = standard;
  return { ...values, ...covariates };
}

/** Deviations between occasions, occasions in the order given: `{ "1": { kappa_CL: … } }` or a list of such objects. */
export function kappasOf(input: CaseObject, names: readonly string[], occasions: readonly number[]): Float64Array {
  const given = input['kappas'] ?? input['kappa'];
  const kappas = new Float64Array(names.length * occasions.length);
  if (given === undefined) return kappas;
  for (const [i, occasion] of occasions.entries()) {
    const one: unknown = Array.isArray(given)
      ? (given.find((row: unknown) => isObject(row) && row['occasion'] === occasion) ?? given[i])
      : isObject(given) && isObject(given[String(occasion)])
        ? given[String(occasion)]
        : given;
    if (!isObject(one)) throw new Error('the deviations between occasions cannot be read');
    const { occasion: _, ...values } = one;
    const byName = numbersBy(values, 'kappas');
    for (const [j, name] of names.entries()) kappas[i * names.length + j] = byName[name] ?? 0;
  }
  return kappas;
}

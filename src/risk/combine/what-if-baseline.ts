import { exp } from '../../core/index.ts';
import { type InterventionBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskForPerson } from '../equations/equations-for.ts';
import { evaluateRisk } from '../equations/evaluate-risk.ts';
import type { DiseaseRisk } from './disease-risk.ts';
import { inputsOf, valueOf } from './equation-base.ts';

export interface Baseline {
  readonly value: number;
  readonly years: number;
  readonly from: string;
  /** The same risk over other years; null where it is not known. */
  atYears(years: number): number | null;
  /** Equation that it rests on: its input may be moved. */
  readonly equation: RiskForPerson | null;
}

interface Parts {
  readonly risks: readonly DiseaseRisk[];
  readonly equations: readonly RiskForPerson[];
}

/** The risk that is changed: of a disease, over the years that the trials saw where it is known for these; else of an equation. */
export function baselineOf(
  knowledge: Knowledge,
  { risks, equations }: Parts,
  outcome: string,
  { years, comparatorRate }: InterventionBody,
): Baseline | { readonly missing: readonly string[] } {
  const disease = risks.find((one) => one.disease === outcome);
  if (disease?.state === 'assessed') return ofDisease(knowledge, disease, equations, years);
  const own = equations.filter(({ result }) => result.outcome === outcome && result.gives === 'future');
  if (disease === undefined) {
    const best = own.find(({ state }) => state === 'assessed');
    const value = best === undefined ? null : valueOf(best.result);
    if (best !== undefined && value !== null) return ofEquation(best, value, own);
  }
  if (comparatorRate !== undefined && years !== undefined) {
    const at = (over: number): number => 1 - exp(-comparatorRate * over);
    return { value: at(years), years, from: 'comparator-of-trial', atYears: at, equation: null };
  }
  // Of who has the illness already, or is not of its age, nothing is missing: there is no such risk.
  return { missing: disease?.state === 'does-not-apply' ? [] : (disease?.because ?? missingOf(own)) };
}

function ofDisease(
  knowledge: Knowledge,
  risk: DiseaseRisk,
  equations: readonly RiskForPerson[],
  tried: number | undefined,
): Baseline {
  const atYears = (years: number): number | null => risk.curve[years - 1]?.value ?? null;
  const years = tried !== undefined && atYears(tried) !== null ? tried : risk.horizonYears!;
  const clinical = risk.parts.find(({ kind, entered }) => kind === 'clinical' && entered);
  const entry = factsOf(knowledge, 'disease-risk')
    .get(risk.disease)
    ?.body.equations.find(({ equation }) => equation === clinical?.id);
  return {
    value: atYears(years)!,
    years,
    from: risk.disease,
    atYears,
    equation:
      equations.find(
        ({ equation, state, result }) =>
          state === 'assessed' &&
          equation === entry?.equation &&
          result.outcome === entry.outcome &&
          result.horizonYears === years,
      ) ?? null,
  };
}

function ofEquation(best: RiskForPerson, value: number, own: readonly RiskForPerson[]): Baseline {
  const atYears = (years: number): number | null => {
    const one = own.find(
      ({ equation, state, result }) =>
        equation === best.equation && state === 'assessed' && result.horizonYears === years,
    );
    return one === undefined ? null : valueOf(one.result);
  };
  return { value, years: best.result.horizonYears ?? 0, from: best.equation, atYears, equation: best };
}

/** Of the equation that needs least. */
function missingOf(own: readonly RiskForPerson[]): readonly string[] {
  const open = own
    .filter(({ state }) => state === 'open')
    .map(({ result: { assessment } }) =>
      assessment.status === 'assessed'
        ? []
        : assessment.reasons.flatMap((one) => (one.reason === 'input-missing' ? [one.measure] : [])),
    );
  return [...new Set(open.toSorted((a, b) => a.length - b.length)[0] ?? [])];
}

/** The equation with its input moved; null where it has none, or where it does not hold there. */
export function movedEquation(
  knowledge: Knowledge,
  { equation }: Baseline,
  { moves, per }: InterventionBody,
  amount: number | null,
): number | null {
  if (equation === null || moves === undefined) return null;
  const { result } = equation;
  const input = factsOf(knowledge, 'risk-equation')
    .get(equation.equation)
    ?.body.inputs.find(({ measure }) => measure === moves.measure);
  const used = result.inputs.find(({ name }) => name === input?.name);
  if (input === undefined || used === undefined) return null;
  const times =
    per === undefined || per.unit === input.unit ? 1 : input.also.find(({ unit }) => unit === per.unit)?.times;
  const to = moves.to ?? (amount === null || times === undefined ? null : used.value - amount * times);
  if (to === null) return null;
  const { outcome, horizonYears } = result;
  const asked = { outcome, ...(horizonYears === null ? {} : { horizonYears }) };
  return valueOf(evaluateRisk(knowledge, equation.equation, { ...inputsOf(result), [input.name]: to }, asked));
}

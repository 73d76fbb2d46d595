import { PropriaError } from '../../core/index.ts';
import { type Fact, type Knowledge, type RiskEquationBody, factsOf } from '../../knowledge/index.ts';
import { categoriesOf } from './categories.ts';
import { type CompiledEquation, HORIZON, compileEquation } from './compile-equation.ts';
import { contributionsOf } from './contributions.ts';
import { type ReadInputs, readInputs } from './read-inputs.ts';
import type { RiskAsked, RiskAssessment, RiskInputs, RiskOutside, RiskReason, RiskResult } from './risk-result.ts';
import { type EquationValue, columnsFor, valueOfColumns } from './value-of-columns.ts';

export type RiskKnowledge = Pick<Knowledge, 'facts'>;

/**
 * One published equation for one person. Missing inputs and what lies outside its people are data: no value is given, and the
 * result says what is needed. A clamp that the published program makes is made and told.
 * @throws PropriaError RISK_EQUATION_UNKNOWN, RISK_OUTCOME_UNKNOWN; RISK_INPUT_UNKNOWN, RISK_INPUT_INVALID, CORE_UNIT_MISMATCH,
 * CORE_UNKNOWN_UNIT for what cannot be meant.
 */
export function evaluateRisk(
  knowledge: RiskKnowledge,
  id: string,
  inputs: RiskInputs,
  asked: RiskAsked = {},
): RiskResult {
  const fact = factsOf(knowledge, 'risk-equation').get(id);
  if (fact === undefined) throw new PropriaError('RISK_EQUATION_UNKNOWN', { params: { equation: id } });
  const { body } = fact;
  const { outcome, horizonYears } = chosen(id, body, asked);
  const compiled = compileEquation(body);
  const read = readInputs(id, body, outcome, inputs);
  const years = horizonYears ?? yearsOfInputs(body, read);
  const solve = (values: ReadonlyMap<string, number>): Solved =>
    solveFor(knowledge, body, compiled, outcome, horizonYears, values);
  const { value, limits, reasons } = solve(read.values);
  // What follows from an input that is refused is no second reason.
  const refused = read.reasons.some(({ reason }) => reason === 'out-of-range');
  const assessment = assess([...read.reasons, ...(refused ? [] : reasons)], value);
  const assessed = assessment.status === 'assessed';
  return {
    ...headOf(fact, outcome, years),
    assessment,
    inputs: read.used,
    assumed: read.assumed,
    outside: [...read.outside, ...(refused ? [] : limits)],
    contributions: assessed ? contributionsOf(body, read.values, assessment.value, (v) => solve(v).value) : [],
    categories: assessed ? categoriesOf(knowledge, id, outcome, years, assessment.value, ageIn(body, read)) : [],
  };
}

/** Of an equation that is asked for an age: the years up to it. */
function yearsOfInputs({ link }: RiskEquationBody, { values }: ReadInputs): number | null {
  if (link.kind !== 'hazards') return null;
  const [from, upTo] = [values.get(link.from), values.get(link.upTo)];
  const years = upTo === undefined || from === undefined ? Number.NaN : upTo - from;
  // An age that is not known is no number of years.
  return Number.isFinite(years) ? years : null;
}

function headOf(
  { id, ref, body }: Fact<RiskEquationBody>,
  outcome: string,
  horizonYears: number | null,
): Omit<RiskResult, 'assessment' | 'inputs' | 'assumed' | 'outside' | 'contributions' | 'categories'> {
  return {
    equation: id,
    record: ref,
    title: body.title,
    gives: body.gives,
    outcome,
    horizonYears,
    unit: body.unit,
    interval: null,
    citation: body.citation,
    population: body.population,
    confirmed: body.confirmed,
    doubts: body.doubts,
    usesRace: body.usesRace,
    supersededBy: body.supersededBy ?? null,
    notice: body.notice ?? null,
  };
}

function chosen(
  id: string,
  { columns, link }: RiskEquationBody,
  { outcome = columns[0]!.outcome, horizonYears }: RiskAsked,
): { readonly outcome: string; readonly horizonYears: number | null } {
  const own = columns.filter((column) => column.outcome === outcome);
  const horizon = horizonYears ?? (link.kind === 'event-table' ? link.years : (own[0]?.horizonYears ?? null));
  const fits =
    link.kind === 'event-table'
      ? horizon !== null && horizon > 0 && horizon <= link.mostYears
      : horizonYears === undefined || own.some((column) => column.horizonYears === horizonYears);
  if (own.length > 0 && fits) return { outcome, horizonYears: horizon };
  const known = [...new Set(columns.map((one) => `${one.outcome} (${one.horizonYears ?? '-'})`))].join(', ');
  throw new PropriaError('RISK_OUTCOME_UNKNOWN', {
    params: { equation: id, outcome, years: horizon ?? '-', known },
  });
}

interface Solved {
  readonly value: EquationValue;
  readonly limits: readonly RiskOutside[];
  readonly reasons: readonly RiskReason[];
}

function solveFor(
  knowledge: RiskKnowledge,
  body: RiskEquationBody,
  compiled: CompiledEquation,
  outcome: string,
  horizonYears: number | null,
  given: ReadonlyMap<string, number>,
): Solved {
  const values = new Float64Array(compiled.program.slots.length).fill(Number.NaN);
  for (const [name, value] of given) values[compiled.slotOf.get(name)!] = value;
  values[compiled.slotOf.get(HORIZON)!] = horizonYears ?? Number.NaN;
  compiled.program.run(values);
  const limits = body.limits
    .filter((limit) => limit.horizonYears === undefined || limit.horizonYears === horizonYears)
    .flatMap(({ of, from, upTo, below, outside, confirmed }): readonly RiskOutside[] => {
      const value = values[compiled.slotOf.get(of)!]!;
      if (!(value < (from ?? value) || value > (upTo ?? value) || value >= (below ?? Number.POSITIVE_INFINITY)))
        return [];
      const input = body.inputs.find(({ name }) => name === of);
      const [measure, unit] = [input?.measure ?? of.replaceAll('_', '-'), input?.unit ?? '1'];
      return [
        {
          name: of,
          measure,
          value,
          unit,
          from: from ?? null,
          upTo: upTo ?? below ?? null,
          then: outside === 'refuse' ? 'refused' : 'flagged',
          confirmed,
        },
      ];
    });
  const outside = limits
    .filter(({ then }) => then === 'refused')
    .map(({ name, measure }): RiskReason => ({ reason: 'out-of-range', name, measure }));
  const columns = columnsFor(body, compiled, outcome, horizonYears, values);
  if (columns.length === 0)
    return { value: { value: Number.NaN }, limits, reasons: [...outside, { reason: 'group-unknown' }] };
  const table = (id: string) => factsOf(knowledge, 'risk-table').get(id)?.body ?? null;
  return { value: valueOfColumns(body, compiled, columns, values, table), limits, reasons: outside };
}

function assess(reasons: readonly RiskReason[], { value, parts }: EquationValue): RiskAssessment {
  // A group that is unknown because an input is missing is settled by that input.
  const said = reasons.some(({ reason }) => reason === 'input-missing')
    ? reasons.filter(({ reason }) => reason !== 'group-unknown')
    : reasons;
  if (said.length > 0) return { status: 'not-assessed', reasons: said };
  if (!Number.isFinite(value)) return { status: 'not-assessed', reasons: [{ reason: 'no-value' }] };
  return { status: 'assessed', value, ...(parts === undefined ? {} : { parts }) };
}

function ageIn(body: RiskEquationBody, { used }: ReadInputs): number | null {
  const input = body.inputs.find(({ from }) => from.includes('person:age'));
  return used.find(({ name }) => name === input?.name)?.value ?? null;
}

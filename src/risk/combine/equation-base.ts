import { exp, log } from '../../core/index.ts';
import { type DiseaseRiskBody, type Knowledge, type RiskEquationBody, factsOf } from '../../knowledge/index.ts';
import type { RiskForPerson } from '../equations/equations-for.ts';
import { evaluateRisk } from '../equations/evaluate-risk.ts';
import type { RiskInputs, RiskResult } from '../equations/risk-result.ts';
import type { Base, OnBase } from './base.ts';
import type { RiskLeftOut, RiskPart } from './disease-risk.ts';
import type { YearlyHazards } from './yearly-hazards.ts';

type Entry = DiseaseRiskBody['equations'][number];

/** One equation of the disease: its base, or why it has none. */
export interface EquationAnswer {
  readonly entry: Entry;
  readonly part: RiskPart;
  readonly base: Base | null;
  /** Condition of the person that stands against it. */
  readonly against: string | null;
  /** Whether the family went in. */
  readonly holdsFamily: boolean;
}

/** Null: the equation is not in the knowledge or was not asked. */
export function equationAnswer(
  knowledge: Knowledge,
  entry: Entry,
  body: DiseaseRiskBody,
  age: number,
  found: readonly RiskForPerson[],
  incidence: YearlyHazards | null,
): EquationAnswer | null {
  const own = found.filter(({ equation, result }) => equation === entry.equation && result.outcome === entry.outcome);
  const equation = factsOf(knowledge, 'risk-equation').get(entry.equation);
  const first = own.find(
    ({ result }) => entry.horizonYears === undefined || result.horizonYears === entry.horizonYears,
  );
  if (first === undefined || equation === undefined) return null;
  const part = partOf(first.result);
  const no = (leftOut: RiskLeftOut, missing: readonly string[] = []): EquationAnswer => ({
    entry,
    part: { ...part, entered: false, leftOut, missing },
    base: null,
    against: first.because === 'sex' ? null : first.because,
    holdsFamily: false,
  });
  if (first.because !== null) return no('not-for-person');
  const reasons = reasonsOf(first.result).filter(({ name }) => name !== entry.ageAtHorizon);
  if (reasons.some(({ missing }) => !missing) || isDoubted(equation.body, first.result)) return no('out-of-range');
  if (reasons.length > 0) return no('inputs-missing', [...new Set(reasons.map(({ measure }) => measure))]);
  const wanted = (entry.wants ?? []).filter((slot) => !first.result.inputs.some(({ name }) => name === slot));
  if (wanted.length > 0)
    return no(
      'inputs-missing',
      wanted.map((slot) => equation.body.inputs.find(({ name }) => name === slot)?.measure ?? slot),
    );
  const values = valuesByYear(knowledge, entry, equation.body, body, age, own, incidence);
  const horizonYears = entry.horizonYears ?? Math.min(body.horizonYears, values.length);
  const atHorizon = values[horizonYears - 1];
  if (atHorizon === undefined) return no('out-of-range');
  return {
    entry,
    part,
    against: null,
    holdsFamily: holdsFamily(entry, first.result),
    base: {
      kind: 'clinical',
      part,
      spread: null,
      horizonYears,
      mortality: entry.mortality,
      averageBeside: entry.average,
      guideline: first.result.categories.some(({ current }) => current),
      risks: (on, shift) => values.map((value) => raised(value, on, shift)),
      facts: first.facts,
    },
  };
}

/** The equation gives a value there and marks it: no number to build on. */
function isDoubted({ inputs }: RiskEquationBody, { outside }: RiskResult): boolean {
  return outside.some(({ name }) => inputs.find((input) => input.name === name)?.outside === 'flag');
}

function holdsFamily({ holds, familyInput }: Entry, { inputs }: RiskResult): boolean {
  if (!holds.includes('family')) return false;
  return familyInput === undefined || inputs.some(({ name, value }) => name === familyInput && value > 0);
}

/**
 * p' = 1 − (1 − p)^exp(log + b·z − b²/2): among people whom the equation cannot tell apart the mean of the factor is 1, so that someone
 * with the average score keeps about the equation's value.
 */
function raised(value: number, { log: family, score }: OnBase, shift: number): number {
  const own = score === null ? 0 : score.effect * score.z - (score.effect * score.effect) / 2;
  const all = family + own + shift;
  return all === 0 ? value : 1 - exp(log(1 - value) * exp(all));
}

/** Risks of the equation itself from today to each year, as far as it goes. */
function valuesByYear(
  knowledge: Knowledge,
  entry: Entry,
  equation: RiskEquationBody,
  body: DiseaseRiskBody,
  age: number,
  own: readonly RiskForPerson[],
  incidence: YearlyHazards | null,
): readonly number[] {
  const inputs = inputsOf(own[0]!.result);
  const most = Math.max(entry.horizonYears ?? body.horizonYears, body.lifetimeTo - age);
  const { ageAtHorizon } = entry;
  if (ageAtHorizon !== undefined)
    return upToFirstGap(most, (years) =>
      valueOf(
        evaluateRisk(knowledge, entry.equation, { ...inputs, [ageAtHorizon]: age + years }, { outcome: entry.outcome }),
      ),
    );
  const { link } = equation;
  if (link.kind === 'event-table')
    return upToFirstGap(Math.min(most, link.mostYears), (years) =>
      valueOf(evaluateRisk(knowledge, entry.equation, inputs, { outcome: entry.outcome, horizonYears: years })),
    );
  return betweenHorizons(equation, own, age, most, incidence);
}

function upToFirstGap(most: number, value: (years: number) => number | null): readonly number[] {
  const found: number[] = [];
  for (let years = 1; years <= most; years++) {
    const one = value(years);
    if (one === null) break;
    found.push(one);
  }
  return found;
}

/**
 * An equation of some horizons: between them the hazard runs as the country's incidence does, at each horizon it is the equation's. A
 * longer horizon that the equation itself doubts at this age is left out.
 */
function betweenHorizons(
  { limits }: RiskEquationBody,
  own: readonly RiskForPerson[],
  age: number,
  most: number,
  incidence: YearlyHazards | null,
): readonly number[] {
  const knots = own
    .flatMap(({ state, result }) => {
      const years = result.horizonYears;
      const doubted = limits.some(
        ({ of, horizonYears }) =>
          horizonYears !== undefined && horizonYears === years && result.outside.some(({ name }) => name === of),
      );
      const value = state === 'assessed' && !doubted ? valueOf(result) : null;
      return years === null || value === null ? [] : [{ years, value, sum: -log(1 - value) }];
    })
    .toSorted((a, b) => a.years - b.years);
  const values: number[] = [];
  let before = { years: 0, sum: 0 };
  for (const knot of knots) {
    const sum = Math.max(knot.sum, before.sum);
    const steps = Array.from({ length: knot.years - before.years }, (_, i) => {
      const hazard = incidence?.at(age + before.years + i) ?? 1;
      return hazard > 0 ? hazard : 1e-9;
    });
    const all = steps.reduce((total, step) => total + step, 0);
    let part = 0;
    for (const step of steps) {
      part += step;
      values.push(1 - exp(-(before.sum + ((sum - before.sum) * part) / all)));
    }
    // At the horizon itself to the last digit, unless it lies below the one before.
    if (sum === knot.sum) values[knot.years - 1] = knot.value;
    before = { years: knot.years, sum };
  }
  return values.slice(0, most);
}

interface Reason {
  readonly name: string | null;
  readonly measure: string;
  readonly missing: boolean;
}

function reasonsOf({ assessment }: RiskResult): readonly Reason[] {
  if (assessment.status === 'assessed') return [];
  return assessment.reasons.map((one) =>
    'name' in one
      ? { name: one.name, measure: one.measure, missing: one.reason === 'input-missing' }
      : { name: null, measure: one.reason, missing: false },
  );
}

/** What went in, to go in again. */
export function inputsOf({ inputs }: RiskResult): RiskInputs {
  return Object.fromEntries(inputs.map(({ name, value, level }) => [name, level ?? value]));
}

export function valueOf({ assessment }: RiskResult): number | null {
  return assessment.status === 'assessed' && assessment.value >= 0 && assessment.value < 1 ? assessment.value : null;
}

function partOf({ equation, record, citation, confirmed }: RiskResult): RiskPart {
  return {
    kind: 'clinical',
    id: equation,
    record,
    ratio: null,
    interval: null,
    entered: true,
    leftOut: null,
    missing: [],
    reducedBy: null,
    citation: citation.map(({ text }) => text).join('; '),
    confirmed,
  };
}

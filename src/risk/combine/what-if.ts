import { PropriaError, yearsAt } from '../../core/index.ts';
import { type Fact, type InterventionBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskForPerson } from '../equations/equations-for.ts';
import { type RiskPerson, measuredOf } from '../equations/inputs-of-record.ts';
import { absoluteEffect } from './absolute-effect.ts';
import type { DiseaseRisk, RiskLeftOut, WantedChange, WhatIf } from './disease-risk.ts';
import { factOfPerson } from './person-facts.ts';
import { type Baseline, baselineOf, movedEquation } from './what-if-baseline.ts';

export interface WhatIfParts {
  readonly risks: readonly DiseaseRisk[];
  readonly equations: readonly RiskForPerson[];
  /** Absent: every change that the knowledge has an effect of, by its own amount. */
  readonly changes?: readonly WantedChange[];
}

/**
 * What single changes do to the risks of one person, by the effects of trials, one effect a line: two are never multiplied. Beside it
 * stands the equation with the input moved, which is what people have who always lived so.
 * @throws PropriaError RISK_CHANGE_UNKNOWN, RISK_CHANGE_INVALID
 */
export function whatIf(knowledge: Knowledge, person: RiskPerson, parts: WhatIfParts): readonly WhatIf[] {
  const all = [...factsOf(knowledge, 'intervention').values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asked = parts.changes?.map((wanted) => checked(wanted, all));
  return all.flatMap((fact) => {
    const wanted = asked?.find(({ change }) => change === fact.body.change);
    if (asked !== undefined && wanted === undefined) return [];
    return fact.body.outcomes.map((outcome) => oneChange(knowledge, person, parts, fact, outcome, wanted?.by));
  });
}

function checked(wanted: WantedChange, all: readonly Fact<InterventionBody>[]): WantedChange {
  const { change, by } = wanted;
  const fit = all.filter(({ body }) => body.change === change);
  if (fit.length === 0) {
    const known = [...new Set(all.map(({ body }) => body.change))].toSorted().join(', ');
    throw new PropriaError('RISK_CHANGE_UNKNOWN', { params: { change, known } });
  }
  const most = Math.min(...fit.map(({ body }) => body.per?.most ?? 0));
  if (by !== undefined && !(by > 0 && by <= most))
    throw new PropriaError('RISK_CHANGE_INVALID', { params: { change, by, most: most === 0 ? '-' : most } });
  return wanted;
}

function oneChange(
  knowledge: Knowledge,
  person: RiskPerson,
  parts: WhatIfParts,
  { id, ref, body }: Fact<InterventionBody>,
  outcome: string,
  asked: number | undefined,
): WhatIf {
  const amount = body.per === undefined ? null : (asked ?? body.per.value);
  const head: WhatIf = {
    id,
    record: ref,
    change: body.change,
    outcome,
    state: 'not-assessed',
    because: null,
    missing: [],
    by: body.per === undefined || amount === null ? null : { value: amount, unit: body.per.unit },
    horizonYears: null,
    baselineFrom: null,
    baseline: null,
    withChange: null,
    benefit: null,
    benefitInterval: null,
    numberNeeded: null,
    byEquation: null,
    harms: body.harms.map(({ harm, ratio, interval, confirmed }) => ({
      harm,
      ratio: ratio ?? null,
      interval: interval ?? null,
      confirmed,
    })),
    certainty: body.certainty,
    citation: body.citation,
    confirmed: body.confirmed,
  };
  const stands = standsAgainst(knowledge, person, parts.risks, body, amount);
  if (stands?.state === 'does-not-apply') return { ...head, ...stands };
  const baseline = baselineOf(knowledge, parts, outcome, body);
  if ('missing' in baseline)
    return stands === null
      ? { ...head, because: 'no-baseline', missing: baseline.missing }
      : { ...head, ...stands, missing: baseline.missing };
  const reckoned = { horizonYears: baseline.years, baselineFrom: baseline.from, baseline: baseline.value };
  if (body.baselineAtLeast !== undefined && below(baseline, body.baselineAtLeast))
    return { ...head, ...reckoned, state: 'does-not-apply', because: 'below-threshold' };
  // Whether it is for the person is not known: the baseline is, the benefit is not said.
  if (stands !== null) return { ...head, ...stands, ...reckoned };
  const times = body.per === undefined || amount === null ? 1 : amount / body.per.value;
  return {
    ...head,
    ...reckoned,
    state: 'assessed',
    ...absoluteEffect(baseline.value, body, times),
    byEquation: movedEquation(knowledge, baseline, body, amount),
  };
}

/** Three-valued: what settles that it is not for the person, else what is not known, else null. */
function standsAgainst(
  knowledge: Knowledge,
  person: RiskPerson,
  risks: readonly DiseaseRisk[],
  body: InterventionBody,
  amount: number | null,
): Pick<WhatIf, 'state' | 'because'> | null {
  const no = (because: string) => ({ state: 'does-not-apply', because }) as const;
  const open: string[] = [];
  const { sex, birthDate } = person.record;
  if (body.onlySex !== undefined) {
    if (sex === null) open.push('sex');
    else if (sex.value !== body.onlySex) return no('sex');
  }
  if (body.ages !== undefined) {
    const age = birthDate === null ? null : yearsAt(birthDate.value, person.now);
    if (age === null) open.push('birth-date');
    else if (age.least < body.ages[0] || age.least > body.ages[1]) return no('age');
  }
  // A finding that nobody looked for is no reason to offer what is for carriers.
  if (body.carriers !== undefined && !body.carriers.some((group) => isCarrier(risks, group))) return no('carrier-not');
  for (const token of body.without) {
    const { holds } = factOfPerson(token, person, knowledge);
    if (holds === true) return no(token);
    // A condition that nobody has is seldom written down; a list of medicines that nobody gave may hold anything.
    if (holds === null && token.startsWith('takes-')) open.push(token);
  }
  for (const token of body.needs) {
    const { holds } = factOfPerson(token, person, knowledge);
    if (holds === false) return no(`${token}-not`);
    if (holds === null) open.push(token);
  }
  if (body.needsOne !== undefined) {
    const found = body.needsOne.map((token) => factOfPerson(token, person, knowledge).holds);
    if (found.every((holds) => holds === false)) return no(`${body.needsOne[0]!}-not`);
    if (!found.includes(true)) open.push(body.needsOne[0]!);
  }
  for (const { of, unit, atLeast } of body.values ?? []) {
    const found = measuredOf(of, unit, person, knowledge);
    if (found === null) open.push(of);
    else if (found.value < atLeast) return no('below-target');
    else if (amount !== null && body.per?.unit === unit && found.value <= amount) return no('more-than-there-is');
  }
  const [first] = open;
  return first === undefined ? null : { state: 'not-assessed', because: first };
}

/** A finding to confirm first, or a gene that the family asks to be tested for, makes nobody a carrier. */
const NO_CARRIER: readonly (RiskLeftOut | null)[] = ['confirm-first', 'gene-not-tested'];

const isCarrier = (risks: readonly DiseaseRisk[], group: string): boolean =>
  risks.some(({ parts }) =>
    parts.some(({ kind, id, leftOut }) => kind === 'carrier' && id === group && !NO_CARRIER.includes(leftOut)),
  );

function below({ atYears }: Baseline, { share, years }: { readonly share: number; readonly years: number }): boolean {
  const value = atYears(years);
  return value === null || value < share;
}

import { log } from '../../core/index.ts';
import {
  type CarrierManagementBody,
  type DiseaseRiskBody,
  type Fact,
  type Knowledge,
  factsOf,
} from '../../knowledge/index.ts';
import { hazardRisks, type Population } from './average-base.ts';
import type { Base } from './base.ts';
import type { CarrierInput, RiskLeftOut, RiskPart } from './disease-risk.ts';
import type { Spread } from './spread.ts';
import type { YearlyHazards } from './yearly-hazards.ts';

type Entry = DiseaseRiskBody['carriers'][number];
type Penetrance = CarrierManagementBody['penetrance'][number];

export interface CarrierAnswer {
  readonly entry: Entry;
  readonly part: RiskPart;
  /** Null: it does not take the place of the average. */
  readonly base: Base | null;
  readonly input: CarrierInput;
}

export const isOfEntry = ({ group, genes }: Entry, input: CarrierInput): boolean =>
  group === input.group && (genes === undefined || genes.includes(input.gene));

/** Every finding of the person that the disease names, the greatest risk first. */
export function carriersOf(
  knowledge: Knowledge,
  body: DiseaseRiskBody,
  person: { readonly age: number; readonly sex: 'female' | 'male'; readonly population: Population | null },
  carriers: readonly CarrierInput[],
): readonly CarrierAnswer[] {
  const found = carriers.flatMap((input): readonly CarrierAnswer[] => {
    const entry = body.carriers.find((one) => isOfEntry(one, input));
    const fact = factsOf(knowledge, 'carrier-management').get(input.group);
    if (entry === undefined || fact === undefined) return [];
    return [answerOf(fact, entry, input, body, person)];
  });
  const last = ({ base }: CarrierAnswer): number => base?.risks({ log: 0, score: null }, 0).at(-1) ?? 0;
  const [first, ...others] = found.toSorted((a, b) => last(b) - last(a));
  if (first === undefined) return [];
  return [
    first,
    ...others.map((one) =>
      one.base === null ? one : { ...one, base: null, part: leftOut(one.part, 'other-carrier-entered') },
    ),
  ];
}

function answerOf(
  fact: Fact<CarrierManagementBody>,
  entry: Entry,
  input: CarrierInput,
  body: DiseaseRiskBody,
  { age, sex, population }: { age: number; sex: 'female' | 'male'; population: Population | null },
): CarrierAnswer {
  const rows = rowsOf(fact.body.penetrance, entry.outcome, input.gene, sex);
  const part: RiskPart = {
    kind: 'carrier',
    id: input.group,
    record: fact.ref,
    ratio: null,
    interval: null,
    entered: true,
    leftOut: null,
    missing: [],
    reducedBy: null,
    citation: [...new Set(rows.map(({ citation }) => citation))].join('; ') || fact.body.citation,
    // From which age the penetrance runs up is ours, from memory.
    confirmed: false,
  };
  const no = (why: RiskLeftOut): CarrierAnswer => ({ entry, input, base: null, part: leftOut(part, why) });
  if (input.state === 'confirm-first') return no('confirm-first');
  const last = rows.at(-1);
  if (last === undefined || last.byAge <= age) return no('penetrance-not-known');
  const hazards = penetranceHazards(rows, entry.fromAge, population?.incidence ?? null);
  if (population !== null && !exceeds(last, population.incidence)) return no('no-excess');
  const upTo = Math.min(body.lifetimeTo, last.byAge);
  const horizonYears = Math.min(body.horizonYears, upTo - age);
  // Before `fromAge` nothing is printed of carriers: with no table of other people beside it, that is not a risk of 0.
  if (population === null && age + horizonYears <= entry.fromAge) return no('penetrance-not-known');
  return {
    entry,
    input,
    part,
    base: {
      kind: 'carrier',
      part,
      spread: spreadOf(last),
      horizonYears,
      mortality: (population?.competing ?? null) === null ? 'none' : 'table',
      averageBeside: true,
      guideline: false,
      risks: (on, shift) => hazardRisks(hazards, population?.competing ?? null, age, upTo, on, shift),
      facts: input.facts,
    },
  };
}

const leftOut = (part: RiskPart, why: RiskLeftOut): RiskPart => ({ ...part, entered: false, leftOut: why });

/** Those of the gene before those of the group, those of the sex or of both, by age. */
function rowsOf(
  all: readonly Penetrance[],
  outcome: string,
  gene: string,
  sex: 'female' | 'male',
): readonly Penetrance[] {
  const fit = all.filter(
    (row) =>
      row.outcome === outcome &&
      (row.sex === undefined || row.sex === sex) &&
      row.cumulative > 0 &&
      row.cumulative < 1 &&
      row.byAge > 0,
  );
  const own = fit.filter((row) => row.gene === gene);
  return (own.length > 0 ? own : fit.filter((row) => row.gene === undefined)).toSorted((a, b) => a.byAge - b.byAge);
}

/**
 * Hazards between the ages that the penetrance is printed for are constant: the cumulative hazard −ln(1 − penetrance) runs straight from
 * `fromAge` to the first and from each to the next. Never below that of other people.
 */
export function penetranceHazards(
  rows: readonly { readonly byAge: number; readonly cumulative: number }[],
  fromAge: number,
  incidence: YearlyHazards | null,
): YearlyHazards {
  const knots = [{ age: fromAge, sum: 0 }, ...rows.map((row) => ({ age: row.byAge, sum: -log(1 - row.cumulative) }))];
  const upTo = knots.at(-1)!.age;
  return {
    from: 0,
    upTo,
    at: (age) => {
      const i = knots.findIndex((knot) => age < knot.age);
      const [before, after] = [knots[i - 1], knots[i]];
      const slope =
        before === undefined || after === undefined
          ? 0
          : Math.max(0, (after.sum - before.sum) / (after.age - before.age));
      return Math.max(slope, incidence?.at(age) ?? 0);
    },
  };
}

/** More by that age than other people, if nobody died. */
function exceeds({ cumulative, byAge }: Penetrance, incidence: YearlyHazards): boolean {
  let others = 0;
  for (let age = 0; age < byAge; age++) others += incidence.at(age);
  return -log(1 - cumulative) > others;
}

function spreadOf({ cumulative, interval }: Penetrance): Spread | null {
  if (interval === undefined || !(interval[0] > 0) || !(interval[1] < 1)) return null;
  const at = (share: number): number => log(-log(1 - share));
  return { down: Math.max(0, at(cumulative) - at(interval[0])), up: Math.max(0, at(interval[1]) - at(cumulative)) };
}

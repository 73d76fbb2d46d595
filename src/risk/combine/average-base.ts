import { exp } from '../../core/index.ts';
import { type DiseaseRiskBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { Base, OnBase } from './base.ts';
import type { RiskPart } from './disease-risk.ts';
import { type YearlyHazards, calibrated, incidenceOf, risksByYear, yearlyHazards } from './yearly-hazards.ts';

export interface Population {
  readonly incidence: YearlyHazards;
  /** Null: no table of deaths is at hand for the sex. */
  readonly competing: YearlyHazards | null;
  readonly part: RiskPart;
}

/** Incidence and deaths of the average person; null where no table is of the disease and sex. */
export function populationOf(
  knowledge: Knowledge,
  disease: string,
  { competing }: DiseaseRiskBody,
  sex: 'female' | 'male',
): Population | null {
  const fact = incidenceOf(knowledge, disease, sex);
  if (fact === null) return null;
  const deaths = competing?.[sex];
  const table = deaths === undefined ? undefined : factsOf(knowledge, 'incidence').get(deaths);
  return {
    incidence: yearlyHazards(fact.body),
    competing: table === undefined ? null : yearlyHazards(table.body),
    part: {
      kind: 'average',
      id: fact.id,
      record: fact.ref,
      ratio: null,
      interval: null,
      entered: true,
      leftOut: null,
      missing: [],
      reducedBy: null,
      citation: fact.body.citation,
      confirmed: fact.body.confirmed && (table?.body.confirmed ?? true),
    },
  };
}

/** Hazards by age with what is put on them, against deaths of other causes where a table is. */
export function hazardRisks(
  hazards: YearlyHazards,
  competing: YearlyHazards | null,
  age: number,
  upTo: number,
  { log, score }: OnBase,
  shift: number,
): readonly number[] {
  const own = calibrated(hazards, score?.effect ?? 0);
  const factor = exp(log + shift + (score === null ? 0 : score.effect * score.z));
  return risksByYear(
    (year) => own.at(year) * factor,
    (year) => competing?.at(year) ?? 0,
    age,
    Math.min(upTo, hazards.upTo),
  );
}

export function averageBase(population: Population, body: DiseaseRiskBody, age: number): Base {
  const { incidence, competing, part } = population;
  return {
    kind: 'average',
    part,
    spread: null,
    horizonYears: Math.min(body.horizonYears, body.lifetimeTo - age),
    mortality: competing === null ? 'none' : 'table',
    averageBeside: true,
    guideline: false,
    risks: (on, shift) => hazardRisks(incidence, competing, age, body.lifetimeTo, on, shift),
    facts: [],
  };
}

import type { DiseaseRiskBody } from '../../knowledge/index.ts';
import { type Population, hazardRisks } from './average-base.ts';
import { NOTHING } from './base.ts';
import type { DiseaseRisk, RiskAtAge } from './disease-risk.ts';
import type { Whole } from './put-together.ts';

type Numbers = Pick<DiseaseRisk, 'horizonYears' | 'value' | 'interval' | 'average' | 'curve' | 'lifetime'>;

/** Value, interval, average, curve by age and lifetime of what was put together. */
export function numbersOf(
  { base, on, spread, withoutInterval, anyInterval }: Whole,
  population: Population | null,
  age: number,
  { lifetimeTo }: DiseaseRiskBody,
): Numbers {
  const values = base.risks(on, 0);
  const lows = base.risks(on, -spread.down);
  const highs = base.risks(on, spread.up);
  const average =
    population === null || !base.averageBeside
      ? []
      : hazardRisks(population.incidence, population.competing, age, age + values.length, NOTHING, 0);
  const curve = values.map((value, i): RiskAtAge => ({
    age: age + i + 1,
    value,
    low: lows[i]!,
    high: highs[i]!,
    average: average[i] ?? null,
  }));
  const atHorizon = curve[base.horizonYears - 1]!;
  const atEnd = curve.find((point) => point.age === lifetimeTo) ?? (base.kind === 'carrier' ? curve.at(-1) : undefined);
  return {
    horizonYears: base.horizonYears,
    value: atHorizon.value,
    interval: anyInterval ? { low: atHorizon.low, high: atHorizon.high, unknown: withoutInterval } : null,
    average: atHorizon.average,
    curve,
    lifetime: atEnd === undefined ? null : { toAge: atEnd.age, value: atEnd.value, low: atEnd.low, high: atEnd.high },
  };
}

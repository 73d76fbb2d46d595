import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskCategory } from './risk-result.ts';

/**
 * What guidelines call this risk: the bands of every threshold record for the equation, outcome and horizon, those of today first.
 * A band of ages needs the age. Compared as they are: a risk of 7.4999 % is not 7.5 %.
 */
export function categoriesOf(
  knowledge: Pick<Knowledge, 'facts'>,
  equation: string,
  outcome: string,
  horizonYears: number | null,
  value: number,
  age: number | null,
): readonly RiskCategory[] {
  return [...factsOf(knowledge, 'risk-threshold').values()]
    .flatMap(({ id, body }): readonly RiskCategory[] => {
      const fits =
        body.equations.includes(equation) &&
        (body.outcome === undefined || body.outcome === outcome) &&
        (body.horizonYears === undefined || body.horizonYears === horizonYears) &&
        (body.ages === undefined || (age !== null && age >= body.ages[0] && age <= body.ages[1]));
      const band = fits ? body.bands.filter(({ from }) => value >= from).at(-1) : undefined;
      if (band === undefined) return [];
      return [
        {
          threshold: id,
          name: band.name,
          advice: band.advice ?? null,
          citation: body.citation,
          confirmed: body.confirmed && (band.confirmed ?? true),
          current: body.supersededBy === undefined,
        },
      ];
    })
    .toSorted((a, b) => Number(b.current) - Number(a.current) || (a.threshold < b.threshold ? -1 : 1));
}

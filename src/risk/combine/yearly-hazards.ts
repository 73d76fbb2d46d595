import { exp } from '../../core/index.ts';
import { type Fact, type IncidenceBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type HazardBand, absoluteRisk } from '../equations/hazards.ts';

/** Hazards a year by whole years of age: `at(40)` holds from 40 to 41. Null where the source has no band. */
export interface YearlyHazards {
  readonly from: number;
  readonly upTo: number;
  at(age: number): number;
}

export function yearlyHazards({ from, upTo, hazard }: IncidenceBody): YearlyHazards {
  return {
    from: from[0]!,
    upTo: upTo.at(-1)!,
    // Ages between bands, and before the first, have no events in the source.
    at: (age) => hazard[from.findIndex((start, i) => start <= age && age < upTo[i]!)] ?? 0,
  };
}

export function incidenceOf(
  knowledge: Pick<Knowledge, 'facts'>,
  disease: string,
  sex: 'female' | 'male',
): Fact<IncidenceBody> | null {
  return (
    [...factsOf(knowledge, 'incidence').values()].find(({ body }) => body.disease === disease && body.sex === sex) ??
    null
  );
}

/**
 * Chance of the event from each whole age to the next ones: `result[i]` is from `age` to `age + i + 1`. Hazards are constant inside a
 * year (Gail 1989, formula 6).
 */
export function risksByYear(
  event: (age: number) => number,
  competing: (age: number) => number,
  age: number,
  upTo: number,
): readonly number[] {
  const bands: HazardBand[] = [];
  for (let year = age; year < upTo; year++)
    bands.push({ from: year, upTo: year + 1, event: event(year), competing: competing(year) });
  return bands.map((band) => absoluteRisk(bands, age, band.upTo));
}

/** Normal density on a grid of quarters from -6 to 6: the trapezoid rule is exact to far below what is shown. */
const GRID: readonly { readonly z: number; readonly weight: number }[] = normalGrid();

function normalGrid(): { z: number; weight: number }[] {
  const points = Array.from({ length: 49 }, (_, i) => (i - 24) / 4).map((z) => ({ z, weight: exp((-z * z) / 2) }));
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  return points.map(({ z, weight }) => ({ z, weight: weight / all }));
}

/**
 * Hazards of a person with score 0 when people differ by a standard normal score with that log effect per SD: those whom the disease
 * has spared so far have lower scores each year, so the population's hazard is divided by their mean factor (the recursion of iCARE,
 * doi:10.1371/journal.pone.0228198). Averaged over the scores, the risk is that of the population again.
 */
export function calibrated(hazards: YearlyHazards, effect: number): YearlyHazards {
  if (effect === 0) return hazards;
  const factors = GRID.map(({ z, weight }) => ({ weight, factor: exp(effect * z) }));
  const table: number[] = [];
  let cumulative = 0;
  const meanFactor = (upTo: number): number => {
    let free = 0;
    let weighted = 0;
    for (const { weight, factor } of factors) {
      const left = weight * exp(-factor * upTo);
      free += left;
      weighted += left * factor;
    }
    return weighted / free;
  };
  for (let age = Math.floor(hazards.from); age < hazards.upTo; age++) {
    const hazard = hazards.at(age);
    // The mean at the middle of the year, so that the year's events are those of the population.
    const half = hazard / meanFactor(cumulative) / 2;
    const own = hazard / meanFactor(cumulative + half);
    table.push(own);
    cumulative += own;
  }
  const first = Math.floor(hazards.from);
  return { from: hazards.from, upTo: hazards.upTo, at: (age) => table[Math.floor(age) - first] ?? 0 };
}

import { PropriaError, exp, normalCdf } from '../../core/index.ts';
import { FITTED_COMPONENTS, type FittedReference, fitReference, linear } from './fit-reference.ts';
import { type NearestLabel, labeller } from './nearest-label.ts';
import type { ReferencePerson } from './reference-person.ts';

/** A score's place among people of the same ancestry, by three ways that should agree. All in SDs. */
export interface NormalisedScore {
  /** Mean by place along the components; one SD for all. */
  readonly zMean: number;
  /** Mean and variance by place along the components. */
  readonly zMeanVariance: number;
  /** Mean and SD of the label's people. */
  readonly zLabel: number;
  /** Of `zMean`, 0–100: the continuous answer, which no label decides. */
  readonly percentile: number;
  /** Share of the label's people with a smaller sum, those with the same counted half; 0–100. */
  readonly percentileInLabel: number;
  readonly nearest: NearestLabel;
  /**
   * The ways differ by more than half an SD, the two percentiles by more than ten points, the label is unsure, or nobody like
   * this person is in the reference.
   */
  readonly doubts: readonly ('ways-disagree' | 'percentiles-differ' | 'label-unsure' | 'unlike-reference')[];
}

/** More than this, and which way was taken would change what is said. */
const MOST_APART = 0.5;
/** Percentile points between the continuous place and that within the label. */
export const MOST_POINTS_APART = 10;
/** Neighbours this many times farther than usual within the label. */
const MOST_FAR = 3;

/**
 * Prepares the normalisation of one score on one reference; works for a single person.
 * @throws PropriaError `ANCESTRY_REFERENCE`; from the function given back `ANCESTRY_COMPONENTS`
 */
export function scoreNormaliser(people: readonly ReferencePerson[]): {
  readonly fitted: FittedReference;
  readonly normalise: (components: readonly number[], sum: number) => NormalisedScore;
} {
  const fitted = fitReference(people);
  const nearestLabel = labeller(people);
  const sums = new Map<string, Float64Array>();
  for (const label of fitted.labels.keys())
    sums.set(label, Float64Array.from(people.filter((one) => one.label === label).map(({ sum }) => sum)).sort());
  const wanted = Math.max(FITTED_COMPONENTS, Math.min(5, people[0]!.components.length));
  return {
    fitted,
    normalise(components, sum) {
      if (components.length < wanted || !components.slice(0, wanted).every(Number.isFinite) || !Number.isFinite(sum))
        throw new PropriaError('ANCESTRY_COMPONENTS', { params: { found: components.length, wanted } });
      const row = [1, ...fitted.componentMeans.map((mean, i) => (components[i]! - mean) / fitted.componentSds[i]!)];
      const centred = sum - fitted.offset;
      const nearest = nearestLabel(components);
      const own = fitted.labels.get(nearest.label)!;
      const zMean = (centred - linear(fitted.mean, row)) / fitted.residualSd;
      const zMeanVariance =
        (centred - linear(fitted.fullMean, row)) / Math.sqrt(exp(linear(fitted.fullLogVariance, row)));
      const zLabel = (sum - own.mean) / own.sd;
      const all = [zMean, zMeanVariance, zLabel];
      const doubts: NormalisedScore['doubts'][number][] = [];
      if (Math.max(...all) - Math.min(...all) > MOST_APART) doubts.push('ways-disagree');
      const percentile = 100 * normalCdf(zMean);
      const percentileInLabel = rank(sums.get(nearest.label)!, sum);
      if (Math.abs(percentile - percentileInLabel) > MOST_POINTS_APART) doubts.push('percentiles-differ');
      if (nearest.unsure) doubts.push('label-unsure');
      if (nearest.farness > MOST_FAR) doubts.push('unlike-reference');
      return { zMean, zMeanVariance, zLabel, percentile, percentileInLabel, nearest, doubts };
    },
  };
}

function rank(sorted: Float64Array, value: number): number {
  let below = 0;
  let same = 0;
  for (const one of sorted) {
    if (one < value) below++;
    else if (one === value) same++;
  }
  // Mean of the ranks with and without the equal ones, as scipy's percentileofscore, kind "rank".
  return (100 * (below + (same > 0 ? (same + 1) / 2 : 0))) / sorted.length;
}

import { inverseNormal, normalCdf, PropriaError } from '../../core/index.ts';

/** Beyond it the normal distributions hold nothing that a double could tell. */
const REACH = 12;
const HALVINGS = 80;

/**
 * Share of affected people in each quantile of a score, lowest first, from how well it separates (area under the curve)
 * and how common the illness is. Cases are N(d, 1), controls N(0, 1), d = √2 Φ⁻¹(AUC); quantiles of both mixed.
 * After Pain O et al., Eur J Hum Genet 2022, doi:10.1038/s41431-021-01028-z.
 * @param auc from 0.5 to below 1
 * @param prevalence share, between 0 and 1
 * @throws RISK_AUC_INVALID where the three numbers are no such thing
 */
export function riskByQuantile(auc: number, prevalence: number, quantiles: number): readonly number[] {
  const sound = auc >= 0.5 && auc < 1 && prevalence > 0 && prevalence < 1;
  if (!sound || !Number.isInteger(quantiles) || quantiles < 1 || quantiles > 1000)
    throw new PropriaError('RISK_AUC_INVALID', { params: { auc, prevalence, quantiles } });
  const d = Math.SQRT2 * inverseNormal(auc);
  const below = (x: number): number => prevalence * normalCdf(x - d) + (1 - prevalence) * normalCdf(x);
  const bounds = Array.from({ length: quantiles - 1 }, (_, i) => placeOf((i + 1) / quantiles, below, d));
  const cases = [0, ...bounds.map((x) => normalCdf(x - d)), 1];
  return cases.slice(1).map((upper, i) => prevalence * (upper - cases[i]!) * quantiles);
}

/** Where the mixture reaches a share: it only rises, so halving finds it. */
function placeOf(share: number, below: (x: number) => number, d: number): number {
  let [low, high] = [-REACH, d + REACH];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

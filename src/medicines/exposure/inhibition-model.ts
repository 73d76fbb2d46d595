/**
 * The static model of one pathway. `fm` is the fraction of clearance that the strongest inhibitor stops; at an inhibition I of
 * that pathway the AUC is 1 / (fm (1 − I) + 1 − fm) of what it was, and the dose that keeps exposure is its inverse.
 */
export interface InhibitionModel {
  readonly fm: number;
  /** `inhibition` 0 to 1. */
  readonly aucRatioAt: (inhibition: number) => number;
  readonly doseFactorAt: (inhibition: number) => number;
}

/** Null where the AUC did not rise: no pathway can then be told. */
export function inhibitionModel(largestAucRatio: number): InhibitionModel | null {
  if (!Number.isFinite(largestAucRatio) || largestAucRatio <= 1) return null;
  const fm = 1 - 1 / largestAucRatio;
  const left = (inhibition: number) => fm * (1 - inhibition) + 1 - fm;
  return { fm, aucRatioAt: (inhibition) => 1 / left(inhibition), doseFactorAt: left };
}

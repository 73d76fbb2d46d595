import type { Assessment } from '../../core/index.ts';

/** What a medicine costs for thirty days by one price list. */
export interface CostAMonth {
  readonly amount: number;
  readonly currency: string;
  /** Price list and its date; `demonstration` where it is the demonstration table. */
  readonly list: string;
  readonly date: string;
  readonly demonstration: boolean;
  /** The product that the amount is of, as the list calls it. */
  readonly product: string;
  /** The cheaper equal option, where one is listed: same ingredient, strength and form. */
  readonly cheaper: { readonly product: string; readonly amount: number } | null;
}

/** `dose-unknown`: the list has the medicine, but without a dose no month can be reckoned. */
export type NoPrice = 'no-price-list' | 'not-listed' | 'dose-unknown';

export type CostAssessment = Assessment<CostAMonth, NoPrice>;

import type { Notice } from '../../core/index.ts';
import type { DoseModelBody } from '../person/dose-model-body.ts';
import { amountIn } from '../person/person-history.ts';
import type { DoseProduct } from './dose-request.ts';

/** Parts that somebody divides a product into, at most. */
const MOST_PARTS = 16;
/** A piece below this share of the largest dose is a mistyped unit: nobody takes that many. */
const LEAST_SHARE = 1e-4;

/**
 * The products of this drug that a dose can be made up of. One whose strength or largest dose cannot be read is left out and
 * told: without its limit it would be given beyond it.
 */
export function usableProducts(
  products: readonly DoseProduct[],
  drug: string,
  model: DoseModelBody,
): { readonly products: readonly DoseProduct[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const usable = products.filter((product) => {
    const detail = whyNot(product, drug, model);
    if (detail === null) return true;
    notices.push({
      code: 'DOSING_PRODUCT_UNUSABLE',
      severity: 'serious',
      params: { product: product.name, detail },
    });
    return false;
  });
  return { products: usable, notices };
}

function whyNot(
  { drug: of, strength, divisible, maxSingle, maxDaily }: DoseProduct,
  drug: string,
  model: DoseModelBody,
): string | null {
  if (of !== drug) return `it is ${of}, not ${drug}`;
  const amount = amountIn(strength.value, strength.unit, model);
  if (amount === null) return `${strength.unit} cannot be brought to ${model.units.amount}`;
  if (!(amount > 0) || !Number.isFinite(amount)) return 'its strength is no amount';
  if (!Number.isInteger(divisible) || divisible < 1 || divisible > MOST_PARTS)
    return `it cannot be divided into ${divisible} parts`;
  if (amount / divisible < model.giving.amounts[1] * LEAST_SHARE)
    return `${strength.value} ${strength.unit} is too little to make up a dose of`;
  for (const most of [maxSingle, maxDaily]) {
    if (most === undefined) continue;
    const limit = amountIn(most.value, most.unit, model);
    if (limit === null || !(limit > 0))
      return `its largest dose in ${most.unit} cannot be brought to ${model.units.amount}`;
  }
  return null;
}

import type { Notice, RecordRef } from '../../core/index.ts';
import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { DoseModelBody } from '../person/dose-model-body.ts';
import { amountIn } from '../person/model-units.ts';
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

const ROUTES: Readonly<Record<DoseModelBody['giving']['route'], string>> = {
  infusion: 'intravenous',
  oral: 'oral',
  subcutaneous: 'subcutaneous',
};

/** The products of the knowledge, as a site lays them over it: those of the model's route. */
export function knownProducts(
  knowledge: Pick<Knowledge, 'facts'>,
  drug: string,
  { giving }: DoseModelBody,
): {
  readonly products: readonly DoseProduct[];
  readonly notices: readonly Notice[];
  readonly refs: readonly RecordRef[];
} {
  const found = [...factsOf(knowledge, 'dose-product').values()].filter(
    ({ body }) => body.drug === drug && body.route === ROUTES[giving.route],
  );
  const plain = found.filter(({ body }) => body.release !== 'prolonged-release');
  return {
    products: plain.map(productOf),
    // What a unit releases slowly makes up no dose of one that does not, and no model here tells which it is meant of.
    notices: found
      .filter(({ body }) => body.release === 'prolonged-release')
      .map((fact) => ({
        code: 'DOSING_PRODUCT_UNUSABLE',
        severity: 'serious',
        params: { product: productOf(fact).name, detail: 'it is released slowly, which the model does not tell apart' },
      })),
    refs: plain.map(({ ref }) => ref),
  };
}

function productOf({ id, body }: Fact<FactKinds['dose-product']>): DoseProduct {
  const { drug, strength, form, route, divisible, maxSingle, maxDaily, citation } = body;
  const quantity = ({ amount, unit }: typeof strength): DoseProduct['strength'] => ({ value: amount, unit });
  return {
    id,
    drug,
    name: body.name ?? `${drug} ${strength.amount} ${strength.unit} ${form}`,
    strength: quantity(strength),
    form,
    divisible: Number((1 / divisible).toPrecision(9)),
    route,
    ...(maxSingle === undefined ? {} : { maxSingle: quantity(maxSingle) }),
    ...(maxDaily === undefined ? {} : { maxDaily: quantity(maxDaily) }),
    source: citation,
  };
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

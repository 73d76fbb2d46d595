import type { Knowledge } from '../../knowledge/index.ts';
import type { CostAMonth } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { besideItem } from './beside-items.ts';
import type { CareCosts } from './care-plan.ts';
import type { CurrentMedicine } from './current-medicines.ts';
import type { UnrankedItem } from './medicine-item.ts';
import type { CareSupports } from './supports.ts';

/** What all medicines cost a month, each once, with the cheapest equal products beside. */
export interface PricedCosts extends CareCosts {
  readonly priced: readonly { readonly medicine: CurrentMedicine; readonly cost: CostAMonth }[];
}

export function pricedCosts(
  medicines: readonly CurrentMedicine[],
  record: PersonRecord,
  supports: CareSupports,
): PricedCosts | null {
  const all = medicines.map((medicine) => ({ medicine, cost: supports.cost(medicine) }));
  const assessed = all.flatMap(({ medicine, cost }) =>
    cost.status === 'assessed' ? [{ medicine, cost: cost.value }] : [],
  );
  const [first] = assessed;
  if (first === undefined) return null;
  const { currency, demonstration } = first.cost;
  const priced = assessed.filter(({ cost }) => cost.currency === currency);
  const own = record.means.currency?.value ?? currency;
  return {
    total: cents(priced.reduce((sum, { cost }) => sum + cost.amount, 0)),
    cheapest: cents(priced.reduce((sum, { cost }) => sum + (cost.cheaper?.amount ?? cost.amount), 0)),
    currency,
    budget: own === currency ? (record.means.monthlyBudget?.value ?? null) : null,
    unpriced: medicines
      .map(({ drug }) => drug)
      .filter((drug) => priced.every(({ medicine }) => medicine.drug !== drug)),
    demonstration,
    priced,
  };
}

/**
 * The same medicine as a cheaper product of the same strength and form, a line each; and one where all together cost more than the
 * person can pay. What ends needs no cheaper product.
 */
export function costItems(
  costs: PricedCosts | null,
  record: PersonRecord,
  leaving: ReadonlySet<string>,
  knowledge: Knowledge,
  now: string,
): readonly UnrankedItem[] {
  if (costs === null) return [];
  const staying = costs.priced.filter(({ medicine }) => !leaving.has(medicine.drug));
  const products = staying.flatMap(({ medicine, cost }) => {
    if (cost.cheaper === null) return [];
    const item = besideItem({
      id: `product/${medicine.drug}`,
      kind: 'talk',
      word: 'usual-care',
      tier: 'show',
      drug: medicine.drug,
      uses: medicine.uses.map((use) => use.id),
      actions: [{ code: 'counsel', topic: 'cheaper-equal-product' }],
      voices: [],
      decides: 'pharmacist',
      facts: medicine.uses.map((use) => use.at),
      records: [knowledge.drugs.get(medicine.drug)?.ref].flatMap((ref) => ref ?? []),
      used: medicine.uses.map((use) => use.id),
      review: { days: 28, why: 'decision-awaited' },
      wishes: { meets: ['lower-cost'], against: [] },
      now,
    });
    const { product, amount, currency, cheaper } = cost;
    return item === null
      ? []
      : [
          {
            ...item,
            change: {
              from: `${product}, ${amount} ${currency}`,
              to: `${cheaper.product}, ${cheaper.amount} ${currency}`,
            },
            cost: { status: 'assessed' as const, value: cost },
          },
        ];
  });
  const { budget } = costs;
  if (budget === null || costs.total <= budget) return products;
  const item = besideItem({
    id: 'talk/cost',
    kind: 'talk',
    word: 'caution',
    tier: 'show',
    actions: [{ code: 'counsel', topic: 'cost' }],
    voices: [],
    decides: 'prescriber-with-person',
    uses: costs.priced.flatMap(({ medicine }) => medicine.uses.map((use) => use.id)),
    facts: [record.means.monthlyBudget!.at],
    records: costs.priced.flatMap(({ medicine }) => knowledge.drugs.get(medicine.drug)?.ref ?? []),
    used: ['means/monthlyBudget'],
    review: { days: 28, why: 'decision-awaited' },
    wishes: { meets: ['lower-cost'], against: [] },
    now,
  });
  const { total, currency } = costs;
  return item === null
    ? products
    : [...products, { ...item, change: { from: `${total} ${currency}`, to: `${budget} ${currency}` } }];
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

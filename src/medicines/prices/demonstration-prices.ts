import { factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { PriceList } from './price-list.ts';
import { formOf, strengthOf } from './product-words.ts';

/** The table of invented prices, for demonstrations only; every cost made from it says so. Null where the knowledge has none. */
export function demonstrationPrices(knowledge: Pick<Knowledge, 'facts'>): PriceList | null {
  const facts = [...factsOf(knowledge, 'price').values()];
  const [first] = facts;
  if (first === undefined) return null;
  const entries = facts.map(({ body, ref }) => ({
    ingredients: [body.drug],
    product: body.product,
    strength: strengthOf(body.strength),
    form: formOf(body.form),
    brand: body.brand,
    pricePerUnit: body.pricePerUnit,
    unit: 'each' as const,
    date: ref.version,
  }));
  return {
    name: 'demonstration',
    currency: first.body.currency,
    date: first.ref.version,
    demonstration: true,
    entries,
    rows: { read: facts.length, used: facts.length, unresolved: 0 },
    notices: [],
  };
}

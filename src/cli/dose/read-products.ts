import { PropriaError, type Quantity } from '../../core/index.ts';
import type { DoseProduct } from '../../dosing/index.ts';

const TEXTS = ['id', 'drug', 'name', 'form', 'route', 'source'] as const;

/** A JSON list of products. @throws PropriaError DOSING_FILE */
export function readProducts(text: string, source: string): readonly DoseProduct[] {
  const wrong = (detail: string): PropriaError =>
    new PropriaError('DOSING_FILE', { params: { detail }, place: { source } });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('it is no JSON');
  }
  if (!Array.isArray(value)) throw wrong('products are a list');
  return value.map((one: unknown, i): DoseProduct => {
    const product = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    const missing = TEXTS.filter((name) => typeof product[name] !== 'string');
    if (missing.length > 0) throw wrong(`product ${i + 1} lacks ${missing.join(', ')}`);
    if (!isAmount(product['strength'])) throw wrong(`product ${i + 1} has no strength with value above 0 and unit`);
    for (const name of ['maxSingle', 'maxDaily'])
      if (product[name] !== undefined && !isAmount(product[name]))
        throw wrong(`${name} of product ${i + 1} has no value and unit`);
    const divisible = product['divisible'] ?? 1;
    if (typeof divisible !== 'number' || !Number.isInteger(divisible) || divisible < 1)
      throw wrong(`divisible of product ${i + 1} is a whole number: 1 cannot be divided, 2 into halves`);
    return { ...(product as unknown as DoseProduct), divisible };
  });
}

function isAmount(value: unknown): value is Quantity {
  const found = value as Partial<Quantity> | null | undefined;
  return (
    typeof found?.value === 'number' &&
    found.value > 0 &&
    Number.isFinite(found.value) &&
    typeof found.unit === 'string'
  );
}

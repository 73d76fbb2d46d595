import { type Quantity, valueIn } from '../../core/index.ts';
import type { CostAssessment } from './cost-a-month.ts';
import type { PriceEntry, PriceList } from './price-list.ts';

/** Days of the month that is priced. */
const DAYS = 30;
/** Units of one strength that a dose may be made of; plain tablets can be halved. */
const WHOLE_UNITS = [1, 2, 3, 4] as const;
const HALVES = [0.5, 1.5, 2.5] as const;

export interface DosingToPrice {
  readonly amount: Quantity | null;
  readonly timesPerDay: number | null;
  readonly times?: readonly string[];
}

interface Priced {
  readonly entry: PriceEntry;
  readonly month: number;
}

/**
 * What thirty days of a medicine cost by one list: the cheapest product of that ingredient alone whose strength makes up
 * the dose in one to four whole units, halves of plain tablets, or millilitres of a liquid. With `written`, the brand that it names. The cheaper equal
 * option has the same ingredient, strength and form.
 */
export function monthlyCost(
  prices: PriceList | null,
  drug: string,
  dosing: DosingToPrice | null,
  written = '',
): CostAssessment {
  if (prices === null) return { status: 'not-assessed', reason: 'no-price-list', settledBy: [] };
  const entries = prices.entries.filter(({ ingredients }) => ingredients.length === 1 && ingredients[0] === drug);
  if (entries.length === 0) return { status: 'not-assessed', reason: 'not-listed', settledBy: [] };
  const amountMg = milligrams(dosing?.amount ?? null);
  const perDay = dosing?.timesPerDay ?? (dosing?.times?.length || null);
  if (amountMg === null || perDay === null || perDay <= 0) {
    return { status: 'not-assessed', reason: 'dose-unknown', settledBy: [{ kind: 'context', asks: 'dose' }] };
  }
  const priced = entries
    .flatMap((entry): Priced[] => {
      const units = unitsPerDose(entry, amountMg);
      return units === null ? [] : [{ entry, month: cents(units * perDay * DAYS * entry.pricePerUnit) }];
    })
    .toSorted((a, b) => a.month - b.month || (a.entry.product < b.entry.product ? -1 : 1));
  const brand = priced.find(({ entry }) => namesBrand(entry, written, drug));
  const chosen = brand ?? priced[0];
  if (chosen === undefined) return { status: 'not-assessed', reason: 'not-listed', settledBy: [] };
  const equal = priced.find((other) => other.month < chosen.month && equals(other.entry, chosen.entry));
  return {
    status: 'assessed',
    value: {
      amount: chosen.month,
      currency: prices.currency,
      list: prices.name,
      date: chosen.entry.date ?? prices.date ?? '',
      demonstration: prices.demonstration,
      product: chosen.entry.product,
      cheaper: equal === undefined ? null : { product: equal.entry.product, amount: equal.month },
    },
  };
}

function unitsPerDose({ strength, unit, form }: PriceEntry, amountMg: number): number | null {
  if (strength === null) return null;
  const units = amountMg / strength.mg;
  if (strength.per === 'ml') return unit === 'ml' ? units : null;
  if (unit !== 'each') return null;
  const made = form.shape === 'tablet' && form.release === null ? [...WHOLE_UNITS, ...HALVES] : WHOLE_UNITS;
  return made.find((count) => Math.abs(units - count) < 1e-6) ?? null;
}

function milligrams(amount: Quantity | null): number | null {
  if (amount === null || !(amount.value > 0)) return null;
  try {
    return valueIn(amount, 'mg');
  } catch {
    return null; // a dose in tablets or units says no mass
  }
}

/** A product under a name of its own, by the list's word or because it does not begin like its ingredient. */
function namesBrand(entry: PriceEntry, written: string, drug: string): boolean {
  const first = entry.product.split(/\s+/)[0]?.toLowerCase() ?? '';
  return (
    entry.brand !== false &&
    first !== '' &&
    !drug.startsWith(first) &&
    written
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .includes(first)
  );
}

function equals(a: PriceEntry, b: PriceEntry): boolean {
  return (
    a.strength?.mg === b.strength?.mg &&
    a.strength?.per === b.strength?.per &&
    a.form.shape === b.form.shape &&
    a.form.release === b.form.release
  );
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

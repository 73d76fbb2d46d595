import type { DoseModelBody } from '../person/dose-model-body.ts';
import { HOURS, amountIn } from '../person/model-units.ts';
import type { PresentRegimen } from '../person/present-regimen.ts';
import type { SearchSpace } from '../search/search-regimens.ts';
import type { DoseProduct } from './dose-request.ts';

/** Amounts that can be given, and how each is made up; without products any, in round steps. */
export interface Amounts {
  /** In the model's unit, rising. */
  readonly amounts: readonly number[];
  /** What makes up an amount: `2 × tacrolimus 1 mg capsule`; null where amounts are continuous. */
  product(amount: number): string | null;
  readonly maxDaily: number | null;
  /** At once. */
  readonly maxSingle: number | null;
}

/** More multiples of a small strength than this are thinned out. */
const MOST_AMOUNTS = 60;
const ROUND: readonly number[] = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 7.5, 8, 9];

export function amountsOf(model: DoseModelBody, products: readonly DoseProduct[]): Amounts {
  const [low, high] = model.giving.amounts;
  const pieces = products
    .flatMap((product) => {
      const strength = amountIn(product.strength.value, product.strength.unit, model);
      if (strength === null || !(strength > 0)) return [];
      const most =
        product.maxSingle === undefined ? null : amountIn(product.maxSingle.value, product.maxSingle.unit, model);
      const daily =
        product.maxDaily === undefined ? null : amountIn(product.maxDaily.value, product.maxDaily.unit, model);
      return [{ name: product.name, piece: strength / Math.max(1, product.divisible), strength, most, daily }];
    })
    .toSorted((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1));
  if (pieces.length === 0)
    return {
      amounts: roundAmounts(low, high),
      product: () => null,
      maxDaily: null,
      maxSingle: null,
    };
  const singles = pieces.flatMap(({ most }) => most ?? []);
  const dailies = pieces.flatMap(({ daily }) => daily ?? []);
  const top = Math.min(high, ...singles);
  const smallest = Math.min(...pieces.map(({ piece }) => piece));
  const steps = Math.floor(top / smallest + 1e-9);
  const every = Math.max(1, Math.ceil(steps / MOST_AMOUNTS));
  const amounts: number[] = [];
  for (let k = 1; k <= steps; k++) {
    const amount = exact(k * smallest);
    if (amount < low - 1e-9 || (k % every !== 0 && steps > MOST_AMOUNTS)) continue;
    if (madeUp(amount, pieces) !== null) amounts.push(amount);
  }
  return {
    amounts,
    product: (amount) => madeUp(amount, pieces),
    maxDaily: dailies.length === 0 ? null : Math.min(...dailies),
    maxSingle: singles.length === 0 ? null : Math.min(...singles),
  };
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** Largest strengths first, whole ones before divided ones; null where the amount cannot be made up. */
function madeUp(
  amount: number,
  pieces: readonly { readonly name: string; readonly piece: number; readonly strength: number }[],
): string | null {
  let left = amount;
  const parts: string[] = [];
  for (const { name, strength } of pieces) {
    const count = Math.floor(left / strength + 1e-9);
    if (count === 0) continue;
    parts.push(`${count} × ${name}`);
    left = exact(left - count * strength);
  }
  if (left > 1e-9) {
    const divided = pieces.findLast(({ piece }) => Math.abs(left / piece - Math.round(left / piece)) < 1e-9);
    if (divided === undefined) return null;
    parts.push(`${exact(left / divided.strength)} × ${divided.name}`);
  }
  return parts.join(' + ');
}

/** Round steps between two amounts, some fifteen to a tenfold. */
export function roundAmounts(low: number, high: number): readonly number[] {
  const amounts: number[] = [];
  let decade = 1e-6;
  while (decade * 10 <= low) decade = exact(decade * 10);
  for (; decade <= high; decade = exact(decade * 10))
    for (const step of ROUND) {
      const amount = exact(step * decade);
      if (amount >= low - 1e-12 && amount <= high + 1e-12) amounts.push(amount);
    }
  return amounts;
}

/** Doses × intervals × infusions that a search tries, in the model's units. */
export function searchSpace(model: DoseModelBody, { amounts }: Amounts, present: PresentRegimen | null): SearchSpace {
  const { giving, units } = model;
  const unit = HOURS[units.time] ?? 1;
  const ofFormulation = model.covariates.some(({ from }) => from.includes('regimen:formulation'));
  const intervals =
    // Another interval would mean another formulation, which is another covariate.
    ofFormulation && present !== null ? [present.interval] : giving.intervalHours.map((hours) => hours / unit);
  const { mostPerHour } = giving;
  const hours =
    mostPerHour === undefined ? giving.infusionHours : lengthened(giving.infusionHours, amounts, mostPerHour);
  const infusions = giving.route === 'infusion' ? hours.map((one) => one / unit) : [null];
  return {
    doses: amounts,
    intervals,
    infusions: infusions.length === 0 ? [null] : infusions,
    ...(mostPerHour === undefined ? {} : { mostRate: mostPerHour * unit }),
    ...(giving.route === 'infusion' && absorbs(model) ? { regimen: { count: 'steady-state', cmt: 'central' } } : {}),
  };
}

/** Infusions are lengthened by half hours until the largest amount keeps its rate. */
function lengthened(hours: readonly number[], amounts: readonly number[], mostPerHour: number): readonly number[] {
  const longest = Math.max(0, ...hours);
  const needed = Math.max(0, ...amounts) / mostPerHour;
  const more = Math.min(MOST_STEPS, Math.max(0, Math.ceil((needed - longest) * 2 - 1e-9)));
  return [...hours, ...Array.from({ length: more }, (_, i) => longest + (i + 1) / 2)];
}

const MOST_STEPS = 12;

function absorbs({ structure }: DoseModelBody): boolean {
  return structure.type === 'linear' ? structure.absorption !== 'none' : structure.doseTargets.depot !== undefined;
}

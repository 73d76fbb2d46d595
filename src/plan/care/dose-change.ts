import type { Action, Amount } from '../../core/index.ts';
import type { MedicineUse } from '../../record/index.ts';

/** A day's dose as it is taken; null where it could not be read. */
export function dailyDose(uses: readonly MedicineUse[]): Amount | null {
  let total = 0;
  let unit: string | null = null;
  for (const { dose, asNeeded } of uses) {
    if (asNeeded || dose === null || dose.amount === null || dose.timesPerDay === null) return null;
    if (unit !== null && unit !== dose.amount.unit) return null;
    unit = dose.amount.unit;
    total += dose.amount.value * dose.timesPerDay;
  }
  return unit === null ? null : { value: round(total), unit: `${unit}/day` };
}

/** The dose as it stands, in one line of numbers: `40 mg/day`, else what is written. */
export function doseText(uses: readonly MedicineUse[]): string | null {
  const daily = dailyDose(uses);
  if (daily !== null) return `${daily.value} ${daily.unit}`;
  return uses.flatMap((use) => use.dose?.text ?? [])[0] ?? null;
}

/**
 * What the actions make of the present dose. `satisfied`: they ask for nothing that is not done already. `to` is null where no
 * figure follows from what is known: none is invented.
 */
export function doseAfter(
  actions: readonly Action[],
  uses: readonly MedicineUse[],
): { readonly to: string | null; readonly satisfied: boolean } {
  const now = dailyDose(uses);
  for (const action of actions) {
    if (action.code === 'limit-dose') {
      const limit = perDay(action.max, action.per, uses);
      if (now === null || limit === null || limit.unit !== now.unit) return { to: null, satisfied: false };
      const within = action.exclusive === true ? now.value < limit.value : now.value <= limit.value;
      return within ? { to: null, satisfied: true } : { to: `at most ${limit.value} ${limit.unit}`, satisfied: false };
    }
    if (action.code === 'set-dose') {
      const { factorLow, factorHigh, base, amountLow, amountHigh } = action;
      if (amountLow !== undefined || amountHigh !== undefined) {
        const parts = [amountLow, amountHigh].flatMap((amount) => (amount === undefined ? [] : [amount]));
        const [low, high] = [parts[0]!, parts.at(-1)!];
        return {
          to: low.value === high.value ? `${low.value} ${low.unit}` : `${low.value} to ${high.value} ${high.unit}`,
          satisfied: false,
        };
      }
      if (base === 'own-current' && now !== null && factorLow !== undefined && factorHigh !== undefined) {
        const [low, high] = [round(now.value * factorLow), round(now.value * factorHigh)];
        return { to: low === high ? `${low} ${now.unit}` : `${low} to ${high} ${now.unit}`, satisfied: false };
      }
    }
  }
  return { to: null, satisfied: false };
}

function perDay(max: Amount, per: 'dose' | 'day' | undefined, uses: readonly MedicineUse[]): Amount | null {
  if (max.unit.endsWith('/day')) return max;
  // A limit that does not say per what is taken as a day's: the stricter reading.
  if (per !== 'dose') return { value: max.value, unit: `${max.unit}/day` };
  const times = uses.length === 1 ? (uses[0]!.dose?.timesPerDay ?? null) : null;
  return times === null ? null : { value: round(max.value * times), unit: `${max.unit}/day` };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

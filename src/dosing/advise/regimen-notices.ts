import type { Notice } from '../../core/index.ts';
import { HOURS, amountIn } from '../person/model-units.ts';
import type { PresentRegimen } from '../person/present-regimen.ts';
import type { RankedRegimen } from '../search/search-posterior.ts';
import type { RegimenOutcome } from './dose-advice.ts';
import { farthestParameter } from './fit-person.ts';
import type { RegimensAsked } from './regimens-asked.ts';
import type { Amounts } from './search-space.ts';

/** Times beyond the largest amount of a model at which what is given again and again was hardly meant: ten times the usual is more. */
const UNUSUAL_REPEATED = 2;
/** A first dose alone loads, and an infusion of half a day or more holds the doses of a day. */
const UNUSUAL_ONCE = 3;
const LONG_HOURS = 12;
/** A milligram for a microgram: small people get small doses. */
const UNUSUAL_LITTLE = 20;

export function unusualDose({ chosen, lead }: RegimensAsked): readonly Notice[] {
  const { body, id } = chosen.record;
  const [low, high] = body.giving.amounts;
  const { doses } = chosen.history;
  const first = Math.min(...doses.map(({ time }) => time));
  const hours = HOURS[body.units.time] ?? 1;
  const most = ({ time, amt, dur, rate, addl, ss }: (typeof doses)[number]): number => {
    const loads = time === first && (addl ?? 0) === 0 && (ss ?? 0) === 0;
    const length = dur ?? ((rate ?? 0) > 0 ? amt / rate! : 0);
    return high * (loads || length * hours >= LONG_HOURS ? UNUSUAL_ONCE : UNUSUAL_REPEATED);
  };
  const far = doses.find((dose) => dose.amt > most(dose) || (dose.amt > 0 && dose.amt < low / UNUSUAL_LITTLE));
  const params = { amount: far?.amt ?? 0, unit: body.units.amount, model: id, low, high };
  return [
    ...(far === undefined ? [] : [{ code: 'DOSING_DOSE_UNUSUAL', severity: 'serious', params } as const]),
    ...unlikelyParameter(lead),
  ];
}

/** In standard deviations of the population: three people in a thousand, fewer still where the levels are few. */
const UNLIKELY_SD = 3;

/** The deviation that is farthest from what is typical, where it is far: a slip in a dose, a unit or an hour looks like it. */
function unlikelyParameter(lead: RegimensAsked['lead']): readonly Notice[] {
  if (lead.fit.levelsUsed === 0) return [];
  const { id, body } = lead.considered.record;
  const farthest = farthestParameter(lead);
  if (farthest === null || farthest.sd < UNLIKELY_SD) return [];
  const { name, sd, individual, typical } = farthest;
  const params = {
    parameter: name,
    value: rounded(individual),
    typical: rounded(typical),
    unit: body.parameters.find((one) => one.name === name)?.unit ?? '1',
    sd: Number(sd.toPrecision(2)),
    model: id,
  };
  return [{ code: 'DOSING_PARAMETER_UNLIKELY', severity: 'serious', params }];
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Draws in which the model has no meaning: counted as too high, and told. */
export function meaninglessDraws(told: readonly RankedRegimen[], { chosen }: RegimensAsked): readonly Notice[] {
  const most = Math.max(0, ...told.map(({ meaningless }) => meaningless));
  if (most < LEAST_MEANINGLESS) return [];
  const params = { share: Math.round(most * 100), model: chosen.record.id };
  return [{ code: 'DOSING_DRAWS_MEANINGLESS', severity: 'caution', params }];
}

const LEAST_MEANINGLESS = 0.005;

/** An infusion faster than the record allows, of those asked for; or, where it says nothing, one faster than the present. */
export function fastInfusions(
  options: readonly RankedRegimen[],
  present: PresentRegimen | null,
  { chosen, request, drug }: RegimensAsked,
): readonly Notice[] {
  const { giving, units } = chosen.record.body;
  const unit = HOURS[units.time] ?? 1;
  const perHour = (amount: number, infusion: number | null | undefined): number =>
    (infusion ?? 0) > 0 ? amount / (infusion! * unit) : 0;
  const told = (amount: number, infusion: number): { readonly rate: number; readonly text: string } => ({
    rate: amount / infusion,
    text: `${amount} ${units.amount} / ${Number(infusion.toPrecision(3))} h`,
  });
  const { mostPerHour } = giving;
  if (mostPerHour !== undefined)
    return [
      ...(request.regimens ?? []).flatMap((one) => {
        const amount = amountIn(one.amount.value, one.amount.unit, chosen.record.body);
        return amount === null || !((one.infusionHours ?? 0) > 0) ? [] : [told(amount, one.infusionHours!)];
      }),
      ...((present?.infusion ?? 0) > 0 ? [told(present!.amount, present!.infusion! * unit)] : []),
    ]
      .filter(({ rate }) => rate > mostPerHour * (1 + 1e-9))
      .map(({ text }) => ({
        code: 'DOSING_INFUSION_FAST',
        severity: 'serious',
        params: { regimen: text, most: mostPerHour, unit: `${units.amount}/h` },
      }));
  const now = present === null ? 0 : perHour(present.amount, present.infusion);
  const faster = options.find(
    ({ regimen: { amount, loading, infusion } }) =>
      perHour(Math.max(amount, loading ?? 0), infusion) > now * (1 + 1e-9),
  );
  return now === 0 || faster === undefined
    ? []
    : [{ code: 'DOSING_INFUSION_RATE_UNKNOWN', severity: 'caution', params: { drug } }];
}

/** What is taken or was asked for, and is more than the products allow at once or a day. Proposals keep both. */
export function aboveMost(
  told: readonly RegimenOutcome[],
  { maxSingle, maxDaily }: Amounts,
  { chosen }: RegimensAsked,
): readonly Notice[] {
  const hoursPerUnit = HOURS[chosen.record.body.units.time] ?? 1;
  const notices = new Map<string, Notice>();
  for (const { amount, loading, unit, interval, hours: at } of told) {
    const once = Math.max(amount, loading ?? 0);
    const hours = interval * hoursPerUnit;
    const params = { amount: once, unit };
    if (maxSingle !== null && once > maxSingle * (1 + 1e-9))
      notices.set(`${once}`, {
        code: 'DOSING_ABOVE_MOST_AT_ONCE',
        severity: 'serious',
        params: { ...params, most: maxSingle },
      });
    // Uneven doses within a day are as many as its hours.
    const daily = amount * (hours > 24 ? 24 / hours : Math.max(24 / hours, at.length));
    if (maxDaily !== null && hours > 0 && daily > maxDaily * (1 + 1e-9))
      notices.set(`${amount}/${hours}`, {
        code: 'DOSING_ABOVE_MOST_A_DAY',
        severity: 'serious',
        params: { amount, unit, hours, most: maxDaily },
      });
  }
  return [...notices.values()];
}

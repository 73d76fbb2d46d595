import { PropriaError } from '../../core/index.ts';
import { HOURS, amountIn } from '../person/model-units.ts';
import { usualInfusion } from '../person/usual-infusion.ts';
import { subsetOf } from '../search/individual.ts';
import { type Regimen, historyWith } from '../search/regimen.ts';
import { type PosteriorSearch, type RankedRegimen, outcomeOf } from '../search/search-posterior.ts';
import { type CourseGiven, asAimed } from './course-given.ts';
import type { ComparedRegimen, DoseAdvice } from './dose-advice.ts';
import { bandOf } from './dose-curve.ts';
import type { AskedRegimen } from './dose-request.ts';
import { type RegimensAsked, outputOf } from './regimens-asked.ts';

/** Draws by which times and samples are told: their intervals need no more. */
export const FEW_DRAWS = 256;
/** Times the largest amount of the record: of a first dose too, more is a slip. Our choice. */
const BEYOND = 3;

/**
 * A regimen as it was asked for, in the model's units.
 * @throws PropriaError DOSING_REGIMEN_INVALID
 */
export function regimenAsked(one: AskedRegimen, { chosen }: Pick<RegimensAsked, 'chosen'>): Regimen {
  const { body } = chosen.record;
  const unit = HOURS[body.units.time] ?? 1;
  const written = `${one.amount.value} ${one.amount.unit} every ${one.everyHours} h`;
  const invalid = (detail: string): PropriaError =>
    new PropriaError('DOSING_REGIMEN_INVALID', { params: { written, detail } });
  const amount = amountIn(one.amount.value, one.amount.unit, body);
  if (amount === null) throw invalid(`its unit is not one of ${body.units.amount}`);
  if (!(amount > 0)) throw invalid('its amount is not above 0');
  const most = BEYOND * body.giving.amounts[1];
  if (amount > most) throw invalid(`its amount is far beyond what is ever given (${most} ${body.units.amount})`);
  if (!(one.everyHours > 0)) throw invalid('its interval is not above 0');
  if (one.infusionHours !== undefined && !(one.infusionHours >= 0 && one.infusionHours <= one.everyHours))
    throw invalid('its infusion does not fit the interval');
  // What is infused is so here too where nobody says for how long, as the doses given are; the regimen is told with its length.
  const infusion = one.infusionHours ?? Math.min(usualInfusion(body, amount) ?? 0, one.everyHours);
  return {
    amount,
    interval: one.everyHours / unit,
    count: 'steady-state',
    infusion: infusion === 0 ? null : infusion / unit,
  };
}

export function compared(
  one: AskedRegimen,
  asked: RegimensAsked,
  search: Omit<PosteriorSearch, 'space'>,
  told: (ranked: RankedRegimen) => DoseAdvice['options'][number],
  course: CourseGiven | null,
): ComparedRegimen {
  const { chosen, lead, arms } = asked;
  const regimen = regimenAsked(one, asked);
  const loading = loadingAsked(one, asked);
  const ranked = outcomeOf(arms, asAimed(regimen, asked, course), search);
  const outcome = told({ ...ranked, regimen: { ...regimen, loading } });
  const { interval } = regimen;
  const times = Array.from({ length: 97 }, (_, i) => (2 * interval! * i) / 96);
  const steady = historyWith({ ...arms[0]!.subject, addToHistory: false }, regimen);
  const doses = steady.doses.map((dose) => ({ ...dose, addl: Math.max(dose.addl ?? 0, 2) }));
  const band = bandOf(
    chosen.model,
    { ...steady, doses },
    times,
    outputOf(chosen.model),
    subsetOf(lead.draws, FEW_DRAWS),
  );
  return {
    outcome: one.hours === undefined ? outcome : { ...outcome, hours: one.hours },
    times,
    ...band,
  };
}

/**
 * Amount of the first dose in the model's unit; null where none was asked for.
 * @throws PropriaError DOSING_REGIMEN_INVALID
 */
export function loadingAsked({ loading }: AskedRegimen, { chosen }: Pick<RegimensAsked, 'chosen'>): number | null {
  if (loading === undefined) return null;
  const { body } = chosen.record;
  const amount = amountIn(loading.value, loading.unit, body);
  const most = BEYOND * body.giving.amounts[1];
  const invalid = (detail: string): PropriaError =>
    new PropriaError('DOSING_REGIMEN_INVALID', {
      params: { written: `first dose ${loading.value} ${loading.unit}`, detail },
    });
  if (amount === null) throw invalid(`its unit is not one of ${body.units.amount}`);
  if (!(amount > 0)) throw invalid('its amount is not above 0');
  // What is told of the regimen is of its steady state, of which a first dose is no part.
  if (amount > most) throw invalid(`its amount is far beyond what is ever given (${most} ${body.units.amount})`);
  return amount;
}

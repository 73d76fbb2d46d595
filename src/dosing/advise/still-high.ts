import type { Notice } from '../../core/index.ts';
import { HOURS, unitOfOutput } from '../person/model-units.ts';
import { subsetOf } from '../search/individual.ts';
import type { RankedRegimen } from '../search/search-posterior.ts';
import { bandOf } from './dose-curve.ts';
import { type RegimensAsked, outputOf } from './regimens-asked.ts';

/** Above what nearly all draws have before a dose of the regimen by more than this, a dose comes too early. Our choice. */
const OVER = 1.5;
/** Hours that are looked ahead, and their steps. */
const AHEAD = 336;
const STEP = 6;
const DRAWS = 256;
const SLOW_DRAWS = 24;

/**
 * Whether more is left of the doses given than the regimen itself would leave: a regimen is judged at its steady state, and the way
 * there may begin far above it.
 * @param due time of the next dose
 */
export function stillHigh(
  { regimen, trough }: RankedRegimen,
  due: number,
  { chosen, lead, target, knowledge }: RegimensAsked,
): readonly Notice[] {
  const { model, record } = chosen;
  if (trough === null || !(trough.p95 > 0) || regimen.interval === null || lead.history.doses.length === 0) return [];
  const output = target?.output ?? outputOf(model);
  const hours = HOURS[record.body.units.time] ?? 1;
  const times = Array.from({ length: AHEAD / STEP + 1 }, (_, i) => due + (i * STEP) / hours);
  const draws = subsetOf(lead.draws, model.definition.structure.type === 'ode' ? SLOW_DRAWS : DRAWS);
  const { p50 } = bandOf(model, { ...lead.history, observations: [] }, times, output, draws);
  const [level] = p50;
  if (level === undefined || !(level > OVER * trough.p95)) return [];
  const down = p50.findIndex((one) => one <= trough.p95);
  return [
    {
      code: 'DOSING_LEVEL_STILL_HIGH',
      severity: 'serious',
      params: {
        level: Number(level.toPrecision(3)),
        usual: Number(trough.p95.toPrecision(3)),
        unit: unitOfOutput(output, record.body, knowledge),
        hours: down < 0 ? `> ${AHEAD}` : down * STEP,
      },
    },
  ];
}

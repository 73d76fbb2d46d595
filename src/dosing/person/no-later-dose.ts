import type { Notice } from '../../core/index.ts';
import { wallText } from './clock.ts';
import type { DoseRow } from './doses-of-record.ts';
import type { HistoryAsked } from './person-history.ts';

/** Intervals without a dose after which it is told that none is taken to have followed, where the interval is only guessed. */
const SKIPPED = 1.5;
/** Hours by which doses recorded one by one are late without one being missed, and their gaps differ within one rhythm. */
const ABOUT = 1;

/** Doses that somebody recorded or stated end before now: those after them would make the levels mean something else. */
export function noLaterDose(
  rows: readonly DoseRow[],
  until: number,
  { drug, input, model }: HistoryAsked,
): readonly Notice[] {
  const known = rows.filter(({ recorded }) => recorded === true || (input.doses ?? []).length > 0);
  if (known.length === 0 || known.length < rows.length) return [];
  const times = known
    .flatMap(({ hours, everyHours, count }) =>
      everyHours === null ? [hours] : [3, 2, 1].flatMap((n) => (n > count ? [] : [hours + everyHours * (count - n)])),
    )
    .toSorted((a, b) => a - b);
  const [last, before, earlier] = times.toReversed().slice(0, 3);
  const from = last!;
  const rhythm = known.findLast(({ hours, everyHours, count }) => hours + (everyHours ?? 0) * (count - 1) === from);
  const stated = rhythm?.everyHours ?? null;
  const gap = before === undefined ? null : from - before;
  const even = gap !== null && earlier !== undefined && Math.abs(before! - earlier - gap) <= ABOUT;
  const interval = stated ?? gap ?? Math.max(...model.giving.intervalHours);
  const latest = stated !== null ? interval : even ? interval + ABOUT : interval * SKIPPED;
  if (!(until - from > latest + 1e-6)) return [];
  const dated = (input.doses ?? []).every(({ at }) => typeof at === 'string');
  const told = (hours: number): string => (dated ? wallText(hours) : `${Number(hours.toFixed(2))} h`);
  return [
    {
      code: 'DOSING_NO_LATER_DOSE',
      severity: 'caution',
      params: {
        drug,
        last: told(from),
        hours: Number((until - from).toFixed(1)),
        due: told(from + interval),
      },
    },
  ];
}

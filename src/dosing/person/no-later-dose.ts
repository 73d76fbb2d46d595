import type { Notice } from '../../core/index.ts';
import { wallText } from './clock.ts';
import type { DoseRow } from './doses-of-record.ts';
import type { HistoryAsked } from './person-history.ts';

/** Intervals without a dose after which it is told that none is taken to have followed. */
const SKIPPED = 1.5;

/** Doses that somebody recorded or stated end before now: those after them would make the levels mean something else. */
export function noLaterDose(
  rows: readonly DoseRow[],
  until: number,
  { drug, input, model }: HistoryAsked,
): readonly Notice[] {
  const known = rows.filter(({ recorded }) => recorded === true || (input.doses ?? []).length > 0);
  if (known.length === 0 || known.length < rows.length) return [];
  const times = known.flatMap(({ hours, everyHours, count }) =>
    everyHours === null || count === 1 ? [hours] : [hours + everyHours * (count - 2), hours + everyHours * (count - 1)],
  );
  const [before, last] = times.toSorted((a, b) => a - b).slice(-2);
  const from = last ?? before!;
  const rhythm = known.findLast(({ hours, everyHours, count }) => hours + (everyHours ?? 0) * (count - 1) === from);
  const interval =
    rhythm?.everyHours ?? (last === undefined ? Math.max(...model.giving.intervalHours) : last - before!);
  if (!(until - from > SKIPPED * interval)) return [];
  const dated = (input.doses ?? []).every(({ at }) => typeof at === 'string');
  return [
    {
      code: 'DOSING_NO_LATER_DOSE',
      severity: 'caution',
      params: {
        drug,
        last: dated ? wallText(from) : `${Number(from.toPrecision(6))} h`,
        hours: Math.round(until - from),
      },
    },
  ];
}

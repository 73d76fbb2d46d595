import type { DoseAdvice, DosingInput, DosingMoment, GivenDose, GivenLevel } from '../../../../src/dosing/index.ts';
import { isoMoment } from './kept-dose.ts';

/** A row of the table as it is typed. */
export interface GivenRow {
  readonly kind: 'dose' | 'level';
  readonly at: string;
  readonly value: string;
  readonly unit: string;
  readonly every: string;
  readonly count: string;
  readonly over: string;
  readonly below: boolean;
  /** Fields that the table does not show, kept as they were read. */
  readonly rest: Partial<GivenDose> & Partial<GivenLevel>;
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

export function rowsOf({ doses = [], levels = [] }: DosingInput): readonly GivenRow[] {
  return [
    ...doses.map((dose): GivenRow => {
      const { at, amount, everyHours, more, infusionHours, ...rest } = dose;
      return {
        kind: 'dose',
        at: String(at),
        value: text(amount.value),
        unit: amount.unit,
        every: text(everyHours),
        count: more === undefined ? '' : String(more + 1),
        over: text(infusionHours),
        below: false,
        rest,
      };
    }),
    ...levels.map((level): GivenRow => {
      const { at, value, unit, blq = false, ...rest } = level;
      return { ...EMPTY_ROW, kind: 'level', at: String(at), value: text(value), unit, below: blq, rest };
    }),
  ];
}

export const EMPTY_ROW: GivenRow = {
  kind: 'level',
  at: '',
  value: '',
  unit: '',
  every: '',
  count: '',
  over: '',
  below: false,
  rest: {},
};

/** What the record held, as rows to change: its levels, and what is taken now as one row of like doses. */
export function rowsOfRecord(advice: DoseAdvice): readonly GivenRow[] {
  const levels = advice.levels.map(({ date, time, value, unit, output, blq }): GivenLevel => ({
    at: date === null ? time : date.slice(0, 16),
    value,
    unit,
    ...(output === 'concentration' ? {} : { output }),
    ...(blq ? { blq } : {}),
  }));
  return rowsOf({ levels });
}

/** A first row of doses like those that are taken. */
export function doseRowOf(advice: DoseAdvice, unit: string): GivenRow {
  const { current, start, timeUnit, curve } = advice;
  const hours = timeUnit === 'h' ? 1 : 24;
  const every = current === null ? 12 : current.interval * hours;
  const now = curve?.now ?? null;
  return {
    ...EMPTY_ROW,
    kind: 'dose',
    at: start === null ? '' : (isoMoment(advice, 0) ?? ''),
    value: current === null ? '' : String(current.amount),
    unit: current?.unit ?? unit,
    every: String(every),
    count: now === null ? '1' : String(Math.max(1, Math.floor((now * hours) / every) + 1)),
  };
}

/** Rows that are finished, as the engine takes them; `open`: how many are not. */
export function inputOf(rows: readonly GivenRow[]): DosingInput & { readonly open: number } {
  const doses: GivenDose[] = [];
  const levels: GivenLevel[] = [];
  let open = 0;
  for (const row of rows) {
    const [at, value] = [momentOf(row.at), numberOf(row.value)];
    const unit = row.unit.trim();
    if (at === null || value === null || (row.kind === 'dose' && (unit === '' || !(value > 0)))) {
      open++;
      continue;
    }
    const { every, count, over } = row;
    const [everyHours, times, infusionHours] = [numberOf(every), numberOf(count), numberOf(over)];
    if (row.kind === 'level')
      levels.push({ ...row.rest, at, value, unit: unit === '' ? '1' : unit, ...(row.below ? { blq: true } : {}) });
    else
      doses.push({
        ...row.rest,
        at,
        amount: { value, unit },
        ...(everyHours === null ? {} : { everyHours }),
        ...(times === null || times < 2 || everyHours === null ? {} : { more: Math.round(times) - 1 }),
        ...(infusionHours === null || infusionHours === 0 ? {} : { infusionHours }),
      });
  }
  return { doses, levels, open };
}

/** An ISO date and time, or hours since the first dose. */
function momentOf(written: string): DosingMoment | null {
  const trimmed = written.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(trimmed) ? trimmed.replace(' ', 'T') : null;
}

/** With a point or a comma. */
export function numberOf(written: string): number | null {
  const trimmed = written.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

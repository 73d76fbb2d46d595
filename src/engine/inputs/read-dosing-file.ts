import { PropriaError } from '../../core/index.ts';
import type { DosingInput, GivenDose, GivenLevel } from '../../dosing/index.ts';
import { readDelimited } from '../../medicines/index.ts';

/** Columns of the table and other names that they go by. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  at: ['at', 'time', 'date', 'datetime', 'when'],
  what: ['what', 'kind', 'event', 'type'],
  value: ['value', 'amount', 'dose', 'result', 'dv', 'amt'],
  unit: ['unit', 'units'],
  over: ['over', 'infusion', 'infusion_h', 'duration', 'dur'],
  every: ['every', 'every_h', 'interval', 'ii'],
  more: ['more', 'addl', 'further'],
  steady: ['steady', 'ss'],
  output: ['output', 'analyte'],
  blq: ['blq', 'below'],
};
const NEEDED = ['at', 'what', 'value', 'unit'] as const;

/**
 * Doses and levels of one medicine: a table with a row an event (`at,what,value,unit[,over,every,more,steady,output,blq]`, hours
 * throughout, `what` is `dose` or `level`), or the same as JSON (`{ "doses": […], "levels": […] }`).
 * @throws PropriaError DOSING_FILE with the line
 */
export function readDosingFile(text: string, source: string): DosingInput {
  return /^\s*\{/.test(text) ? fromJson(text, source) : fromTable(text, source);
}

function fromTable(text: string, source: string): DosingInput {
  const doses: GivenDose[] = [];
  const levels: GivenLevel[] = [];
  let columns: ReadonlyMap<string, number> | null = null;
  for (const { line, cells } of readDelimited(text, source)) {
    if (cells[0]?.startsWith('#') === true) continue;
    if (columns === null) {
      columns = columnsOf(cells, source, line);
      continue;
    }
    const place = { source, line };
    const cell = (name: string): string => cells[columns!.get(name) ?? -1] ?? '';
    const number = (name: string): number | undefined =>
      cell(name) === '' ? undefined : numberOf(cell(name), name, place);
    const written = cell('value').replace(/^<\s*/, '');
    const value = numberOf(written, 'value', place);
    const at = /^\d+(?:\.\d+)?$/.test(cell('at')) ? Number(cell('at')) : cell('at');
    const kind = cell('what').toLowerCase();
    if (kind === 'dose') {
      const [over, every, more] = [number('over'), number('every'), number('more')];
      doses.push({
        at,
        amount: { value, unit: cell('unit') },
        ...(over === undefined ? {} : { infusionHours: over }),
        ...(every === undefined ? {} : { everyHours: every }),
        ...(more === undefined ? {} : { more }),
        ...(isYes(cell('steady')) ? { steady: true } : {}),
      });
    } else if (kind === 'level') {
      levels.push({
        at,
        value,
        unit: cell('unit') === '' ? '1' : cell('unit'),
        ...(cell('output') === '' ? {} : { output: cell('output') }),
        ...(isYes(cell('blq')) || cell('value').startsWith('<') ? { blq: true } : {}),
      });
    } else throw wrong(`"${cell('what')}" is neither dose nor level`, place);
  }
  if (columns === null) throw wrong('the file holds no row of heads', { source, line: 1 });
  if (doses.length + levels.length === 0) throw wrong('the file holds no dose and no level', { source, line: 1 });
  return bounded({ doses, levels }, source);
}

/** No person has more of one medicine; a longer file would keep the fit busy for hours. */
const MOST_ROWS = 5000;

function bounded(
  input: { readonly doses: readonly GivenDose[]; readonly levels: readonly GivenLevel[] },
  source: string,
): DosingInput {
  for (const [name, list] of Object.entries(input))
    if (list.length > MOST_ROWS)
      throw wrong(`it holds ${list.length} ${name}, and at most ${MOST_ROWS} of one person are read`, { source });
  return input;
}

function columnsOf(cells: readonly string[], source: string, line: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, names] of Object.entries(COLUMNS)) {
    const at = cells.findIndex((cell) => names.includes(cell.toLowerCase()));
    if (at >= 0) found.set(name, at);
  }
  const missing = NEEDED.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw wrong(`there is no column ${missing.join(', ')}; the heads are ${cells.join(', ')}`, { source, line });
  return found;
}

function fromJson(text: string, source: string): DosingInput {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PropriaError('DOSING_FILE', { params: { detail: 'it is no JSON' }, place: { source }, cause });
  }
  if (typeof value !== 'object' || value === null) throw wrong('it is no object with doses and levels', { source });
  const { doses, levels } = value as { readonly doses?: unknown; readonly levels?: unknown };
  const list = <T>(found: unknown, name: string, check: (one: Record<string, unknown>) => boolean): readonly T[] => {
    if (found === undefined) return [];
    if (!Array.isArray(found)) throw wrong(`"${name}" is no list`, { source });
    found.forEach((one: unknown, i) => {
      if (typeof one !== 'object' || one === null || !check(one as Record<string, unknown>))
        throw wrong(`${name}[${i}] lacks a field or has one of another kind`, { source });
    });
    return found as readonly T[];
  };
  const timed = (one: Record<string, unknown>): boolean =>
    typeof one['at'] === 'string' || typeof one['at'] === 'number';
  const measured = (one: unknown): boolean =>
    typeof one === 'object' &&
    one !== null &&
    'value' in one &&
    'unit' in one &&
    typeof one.value === 'number' &&
    typeof one.unit === 'string';
  const optional = (one: Record<string, unknown>, kind: string, names: readonly string[]): boolean =>
    names.every((name) => one[name] === undefined || typeof one[name] === kind);
  const found = {
    doses: list<GivenDose>(
      doses,
      'doses',
      (one) =>
        timed(one) &&
        measured(one['amount']) &&
        optional(one, 'number', ['infusionHours', 'everyHours', 'more']) &&
        optional(one, 'boolean', ['steady']) &&
        optional(one, 'string', ['route']),
    ),
    levels: list<GivenLevel>(
      levels,
      'levels',
      (one) => timed(one) && measured(one) && optional(one, 'boolean', ['blq']) && optional(one, 'string', ['output']),
    ),
  };
  if (found.doses.length + found.levels.length === 0) throw wrong('the file holds no dose and no level', { source });
  return bounded(found, source);
}

function numberOf(written: string, name: string, place: { readonly source: string; readonly line: number }): number {
  const value = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!Number.isFinite(value)) throw wrong(`${name} is "${written}", not a number (write 2.5 with a point)`, place);
  return value;
}

function isYes(cell: string): boolean {
  return /^(1|yes|true|y)$/i.test(cell);
}

function wrong(detail: string, place: { readonly source: string; readonly line?: number }): PropriaError {
  return new PropriaError('DOSING_FILE', { params: { detail }, place });
}

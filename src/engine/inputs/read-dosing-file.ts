import { PropriaError } from '../../core/index.ts';
import type { DosingInput, GivenDose, GivenLevel } from '../../dosing/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { readDelimited } from '../../medicines/index.ts';
import { resolveDrug } from '../care/check-drug.ts';

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
  route: ['route', 'by'],
  drug: ['drug', 'medicine', 'medication'],
  patient: ['patient', 'patient_id', 'person', 'subject', 'subject_id', 'id', 'mrn'],
  note: ['note', 'notes', 'comment', 'comments', 'remark'],
};
const NEEDED = ['at', 'what', 'value', 'unit'] as const;
/** What says something of a dose alone, and of a level alone. */
const OF_DOSE = ['over', 'every', 'more', 'steady', 'route'] as const;
const OF_LEVEL = ['output', 'blq'] as const;
const ROUTES = ['intravenous', 'oral', 'subcutaneous', 'intramuscular'] as const;

/** What the doses and levels are asked of, against which a drug that the file names is held. */
export interface DosingFileOf {
  readonly knowledge: Knowledge;
  readonly drug: string;
}

/**
 * Doses and levels of one medicine of one person: a table with a row an event
 * (`at,what,value,unit[,over,every,more,steady,route,output,blq,drug,patient,note]`, hours throughout, `what` is `dose` or
 * `level`), or the same as JSON (`{ "drug": …, "doses": […], "levels": […] }`). What is not understood is refused: passed over it
 * would change what the rest means.
 * @throws PropriaError DOSING_FILE with the line
 */
export function readDosingFile(text: string, source: string, of: DosingFileOf | null = null): DosingInput {
  return /^\s*\{/.test(text) ? fromJson(text, source, of) : fromTable(text, source, of);
}

function fromTable(text: string, source: string, of: DosingFileOf | null): DosingInput {
  const doses: GivenDose[] = [];
  const levels: GivenLevel[] = [];
  const [drugs, patients] = [new Set<string>(), new Set<string>()];
  let columns: Columns | null = null;
  for (const { line, cells } of readDelimited(text, source)) {
    if (cells[0]?.startsWith('#') === true) continue;
    if (columns === null) {
      columns = columnsOf(cells, source, line);
      continue;
    }
    const place = { source, line };
    const { at: columnAt, unknown } = columns;
    const cell = (name: string): string => cells[columnAt.get(name) ?? -1] ?? '';
    const extra = cells.findIndex((one, i) => one !== '' && (unknown.has(i) || i >= columns!.count));
    if (extra >= 0)
      throw wrong(
        `"${cells[extra]}" stands under "${unknown.get(extra) ?? ''}", which is no head that is known`,
        place,
      );
    one(drugs, cell('drug'), 'medicine', place);
    if (of !== null) checkDrug(cell('drug'), of, place);
    one(patients, cell('patient'), 'person', place);
    const number = (name: string): number | undefined =>
      cell(name) === '' ? undefined : numberOf(cell(name), name, place);
    const written = cell('value').replace(/^<\s*/, '');
    const value = numberOf(written, 'value', place);
    const at = /^\d+(?:\.\d+)?$/.test(cell('at')) ? Number(cell('at')) : cell('at');
    const kind = cell('what').toLowerCase();
    if (kind !== 'dose' && kind !== 'level') throw wrong(`"${cell('what')}" is neither dose nor level`, place);
    for (const name of kind === 'dose' ? OF_LEVEL : OF_DOSE)
      if (!isNone(cell(name))) throw wrong(`${name} says nothing of a ${kind}`, place);
    if (kind === 'dose') {
      if (cell('value').startsWith('<')) throw wrong('a dose is no number below a limit', place);
      const route = ROUTES.find((one) => one === cell('route').toLowerCase());
      if (route === undefined && cell('route') !== '')
        throw wrong(`"${cell('route')}" is no route; there are ${ROUTES.join(', ')}`, place);
      const [over, every, more] = [number('over'), number('every'), number('more')];
      doses.push({
        at,
        amount: { value, unit: cell('unit') },
        ...(over === undefined ? {} : { infusionHours: over }),
        ...(every === undefined ? {} : { everyHours: every }),
        ...(more === undefined ? {} : { more }),
        ...(isYes(cell('steady'), 'steady', place) ? { steady: true } : {}),
        ...(route === undefined ? {} : { route }),
      });
    } else {
      levels.push({
        at,
        value,
        unit: cell('unit') === '' ? '1' : cell('unit'),
        ...(cell('output') === '' ? {} : { output: cell('output') }),
        ...(isYes(cell('blq'), 'blq', place) || cell('value').startsWith('<') ? { blq: true } : {}),
      });
    }
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

type Place = { readonly source: string; readonly line?: number };

interface Columns {
  readonly at: ReadonlyMap<string, number>;
  /** Heads that are not known, by their place; nothing may stand under them. */
  readonly unknown: ReadonlyMap<number, string>;
  readonly count: number;
}

function columnsOf(cells: readonly string[], source: string, line: number): Columns {
  const found = new Map<string, number>();
  const unknown = new Map<number, string>();
  for (const [i, head] of cells.entries()) {
    const name = Object.keys(COLUMNS).find((one) => COLUMNS[one]!.includes(head.toLowerCase()));
    if (name === undefined) unknown.set(i, head);
    else if (found.has(name) && name !== 'note')
      throw wrong(`"${cells[found.get(name)!]}" and "${head}" are heads of the same`, { source, line });
    else found.set(name, i);
  }
  const missing = NEEDED.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw wrong(`there is no column ${missing.join(', ')}; the heads are ${cells.join(', ')}`, { source, line });
  return { at: found, unknown, count: cells.length };
}

/** A file is of one medicine and one person. */
function one(seen: Set<string>, cell: string, what: string, place: Place): void {
  if (cell !== '') seen.add(cell.toLowerCase());
  if (seen.size > 1) throw wrong(`it is of more than one ${what} (${[...seen].join(', ')})`, place);
}

function checkDrug(written: string, { knowledge, drug }: DosingFileOf, place: Place): void {
  if (written === '') return;
  let named: string | null = null;
  try {
    named = resolveDrug(knowledge, written);
  } catch (error) {
    if (!(error instanceof PropriaError)) throw error;
  }
  if (named !== resolveDrug(knowledge, drug)) throw wrong(`it is of "${written}", and ${drug} is asked for`, place);
}

function fromJson(text: string, source: string, of: DosingFileOf | null): DosingInput {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PropriaError('DOSING_FILE', { params: { detail: 'it is no JSON' }, place: { source }, cause });
  }
  if (typeof value !== 'object' || value === null) throw wrong('it is no object with doses and levels', { source });
  const { doses, levels, drug } = value as Readonly<Record<string, unknown>>;
  known(value, ['doses', 'levels', 'drug'], 'the file', source);
  if (drug !== undefined && typeof drug !== 'string') throw wrong('"drug" is no name', { source });
  if (of !== null) checkDrug(drug ?? '', of, { source });
  const list = <T>(
    found: unknown,
    name: keyof typeof FIELDS,
    check: (one: Record<string, unknown>) => boolean,
  ): readonly T[] => {
    if (found === undefined) return [];
    if (!Array.isArray(found)) throw wrong(`"${name}" is no list`, { source });
    found.forEach((one: unknown, i) => {
      known(one, FIELDS[name], `${name}[${i}]`, source);
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
        ROUTES.some((route) => route === (one['route'] ?? route)) &&
        optional(one, 'number', ['infusionHours', 'everyHours', 'more']) &&
        optional(one, 'boolean', ['steady']),
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

const FIELDS = {
  doses: ['at', 'amount', 'infusionHours', 'route', 'everyHours', 'more', 'steady', 'facts'],
  levels: ['at', 'value', 'unit', 'output', 'blq', 'facts'],
} as const;

function known(found: unknown, names: readonly string[], what: string, source: string): void {
  if (typeof found !== 'object' || found === null) return;
  const other = Object.keys(found).find((name) => !names.includes(name));
  if (other !== undefined)
    throw wrong(`"${other}" of ${what} is not understood; there are ${names.join(', ')}`, { source });
  if ('amount' in found) known(found.amount, ['value', 'unit'], `amount of ${what}`, source);
}

function numberOf(written: string, name: string, place: Place): number {
  const value = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!Number.isFinite(value)) throw wrong(`${name} is "${written}", not a number (write 2.5 with a point)`, place);
  return value;
}

const isNone = (cell: string): boolean => cell === '' || /^(0(?:\.0*)?|no|false|n)$/i.test(cell);

function isYes(cell: string, name: string, place: Place): boolean {
  if (/^(1|yes|true|y)$/i.test(cell)) return true;
  if (isNone(cell)) return false;
  throw wrong(`${name} is "${cell}", neither yes nor no`, place);
}

function wrong(detail: string, place: Place): PropriaError {
  return new PropriaError('DOSING_FILE', { params: { detail }, place });
}

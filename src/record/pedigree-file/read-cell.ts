import { PropriaError } from '../../core/index.ts';
import { MOST_YEARS } from './pedigree-row.ts';

/** One cell, with what is needed to say where it stands. */
export interface Cell {
  readonly value: string;
  readonly column: string;
  readonly source: string;
  readonly line: number;
}

export function refuse({ value, column, source, line }: Cell, allowed: string): PropriaError {
  return new PropriaError('PEDIGREE_VALUE', {
    place: { source, line, path: column },
    params: { value: value.slice(0, 60), column, allowed },
  });
}

/** One of a few words. */
export function oneOf<Value>(cell: Cell, values: Readonly<Record<string, Value>>): Value {
  const key = cell.value.toUpperCase();
  if (Object.hasOwn(values, key)) return values[key]!;
  throw refuse(cell, Object.keys(values).join(', '));
}

/** In whole years; `0` is not known. */
export function yearsIn(cell: Cell): number | null {
  if (!/^\d{1,3}$/.test(cell.value) || Number(cell.value) > MOST_YEARS) throw refuse(cell, `0 to ${MOST_YEARS}`);
  return cell.value === '0' ? null : Number(cell.value);
}

export function birthYear(cell: Cell): number | null {
  if (cell.value === '0') return null;
  const year = Number(cell.value);
  if (!/^\d{4}$/.test(cell.value) || year < 1800 || year > 2200) throw refuse(cell, 'a year of four digits, or 0');
  return year;
}

export function idIn(cell: Cell): string {
  if (!/^[\w.-]{1,64}$/.test(cell.value) || /^0+$/.test(cell.value))
    throw refuse(cell, 'an id of letters, digits and hyphens, not 0');
  return cell.value;
}

export const parentIn = (cell: Cell): string | null => (cell.value === '0' ? null : idIn(cell));

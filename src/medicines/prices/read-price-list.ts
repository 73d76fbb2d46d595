import { type Notice, PropriaError } from '../../core/index.ts';
import type { Resolver } from '../../record/index.ts';
import { type Column, findColumns } from './price-columns.ts';
import type { PriceEntry, PriceList } from './price-list.ts';
import { decimalMark, readNumber, splitPrice } from './price-number.ts';
import { formOf, nameWords, strengthOf } from './product-words.ts';
import { type DelimitedRow, delimiterOf, readDelimited } from './read-delimited.ts';

/** Rows named one by one; the rest is counted. */
const MOST_NOTICES = 50;
const MOST_HEADER_LINES = 10;

export interface PriceListOptions {
  /** Where the list itself names none. */
  readonly currency?: string;
}

/**
 * A price list from CSV text: NADAC as the United States publish it, or a plain list (docs/guide/prices.md). Products are
 * resolved to ingredients; of a product listed more than once the newest price counts. Throws the PRICE_ errors; a row that
 * cannot be used is a notice with its line.
 */
export function readPriceList(
  text: string,
  name: string,
  resolver: Pick<Resolver, 'medicine'>,
  options: PriceListOptions = {},
): PriceList {
  if (text.trim() === '' || text.slice(0, 2000).includes('\u0000')) {
    throw new PropriaError('PRICE_NOT_TEXT', { place: { source: name } });
  }
  const { columns, header, rows } = splitTable(text, name);
  const cell = (row: DelimitedRow, column: Column) => {
    const at = columns.get(column);
    return at === undefined ? '' : (row.cells[at] ?? '');
  };
  const priceColumn: Column = columns.has('unit-price')
    ? 'unit-price'
    : columns.has('pack-price')
      ? 'pack-price'
      : 'price';
  const nadac = columns.has('ndc') && header.some((title) => /nadac/i.test(title));
  const mark = decimalMark(
    rows.flatMap((row) => splitPrice(cell(row, priceColumn))?.digits ?? []),
    delimiterOf(text),
  );
  const currencies = new Set<string>();
  const report = reporter(name);
  const ingredientsOf = resolveOnce(resolver);
  const newest = new Map<string, PriceEntry>();
  const unresolved: string[] = [];
  let older = 0;
  for (const row of rows) {
    if (row.cells.length < header.length && row.cells.length < lastNeeded(columns)) {
      report('PRICE_ROW_CELLS', row.line, { found: row.cells.length, expected: header.length });
      continue;
    }
    const price = readPrice(row, cell, priceColumn, mark, report);
    if (price === null) continue;
    const product = cell(row, 'drug');
    if (product === '') {
      report('PRICE_ROW_SKIPPED', row.line, { column: 'drug', found: '' });
      continue;
    }
    const date = readDate(cell(row, 'date') || cell(row, 'as-of'));
    if (date === undefined) {
      report('PRICE_ROW_SKIPPED', row.line, { column: 'date', found: short(cell(row, 'date')) });
      continue;
    }
    const ingredients = ingredientsOf(product);
    if (ingredients.length === 0) {
      unresolved.push(product);
      continue;
    }
    const currency = (
      cell(row, 'currency') ||
      price.currency ||
      (nadac ? 'USD' : (options.currency ?? ''))
    ).toUpperCase();
    if (currency === '') throw new PropriaError('PRICE_NO_CURRENCY', { place: { source: name, line: row.line } });
    currencies.add(currency);
    const full = [product, cell(row, 'strength'), cell(row, 'form')].filter((part) => part !== '').join(' ');
    const entry: PriceEntry = {
      ingredients,
      product: full,
      strength: strengthOf(cell(row, 'strength')) ?? strengthOf(product),
      form: formOf(full),
      brand: brandOf(cell(row, 'class')),
      pricePerUnit: price.perUnit,
      unit: unitOfPricing(cell(row, 'unit')),
      date,
    };
    const key = `${cell(row, 'ndc')}|${full.toLowerCase()}`;
    const before = newest.get(key);
    if (before !== undefined) older += 1;
    if (before === undefined || (entry.date ?? '') >= (before.date ?? '')) newest.set(key, entry);
  }
  if (currencies.size > 1) {
    throw new PropriaError('PRICE_CURRENCIES', {
      place: { source: name },
      params: { found: [...currencies].toSorted().join(', ') },
    });
  }
  const entries = [...newest.values()];
  const [currency] = currencies;
  if (currency === undefined) {
    const line = report.notices[0]?.place;
    throw new PropriaError('PRICE_NO_ROWS', {
      place: {
        source: name,
        ...(line !== undefined && 'line' in line && line.line !== undefined ? { line: line.line } : {}),
      },
    });
  }
  const notices = [...report.finish()];
  const place = { kind: 'text', source: name } as const;
  if (unresolved.length > 0) {
    notices.push({
      code: 'PRICE_NOT_RESOLVED',
      severity: 'caution',
      place,
      params: { count: unresolved.length, example: short(unresolved[0] ?? '') },
    });
  }
  if (older > 0) notices.push({ code: 'PRICE_OLDER_ROWS', severity: 'info', place, params: { count: older } });
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted();
  return {
    name,
    currency,
    date: dates.at(-1) ?? null,
    demonstration: false,
    entries,
    rows: { read: rows.length, used: entries.length, unresolved: unresolved.length },
    notices,
  };
}

/** The line of columns is the first that has them: exports put a title above. */
function splitTable(text: string, name: string) {
  const all = [...readDelimited(text, name)];
  let first: unknown = null;
  for (const [i, row] of all.slice(0, MOST_HEADER_LINES).entries()) {
    try {
      return { columns: findColumns(row.cells, name, row.line), header: row.cells, rows: all.slice(i + 1) };
    } catch (error) {
      if (!(error instanceof PropriaError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new PropriaError('PRICE_NOT_TEXT', { place: { source: name } });
}

type Report = ReturnType<typeof reporter>;
type RowNotice = 'PRICE_ROW_SKIPPED' | 'PRICE_ROW_CELLS' | 'PRICE_NUMBER_AMBIGUOUS' | 'PRICE_PACK_MISSING';

function reporter(source: string) {
  const notices: Notice[] = [];
  let more = 0;
  const report = (code: RowNotice, line: number, params: Record<string, string | number> = {}) => {
    if (notices.length >= MOST_NOTICES) more += 1;
    else notices.push({ code, severity: 'caution', place: { kind: 'text', source, line }, params });
  };
  const finish = (): Notice[] =>
    more === 0
      ? notices
      : [
          ...notices,
          { code: 'PRICE_MORE_ROWS', severity: 'caution', place: { kind: 'text', source }, params: { count: more } },
        ];
  return Object.assign(report, { notices, finish });
}

function readPrice(
  row: DelimitedRow,
  cell: (row: DelimitedRow, column: Column) => string,
  column: Column,
  mark: ReturnType<typeof decimalMark>,
  report: Report,
): { readonly perUnit: number; readonly currency: string | null } | null {
  const written = cell(row, column);
  const split = splitPrice(written);
  const value = split === null ? null : readNumber(split.digits, mark);
  if (value === 'ambiguous') {
    report('PRICE_NUMBER_AMBIGUOUS', row.line, { found: short(written) });
    return null;
  }
  if (split === null || value === null || !(value > 0)) {
    report('PRICE_ROW_SKIPPED', row.line, { column, found: short(written) });
    return null;
  }
  if (column === 'unit-price') return { perUnit: value, currency: split.currency };
  const packText = cell(row, 'pack');
  if (packText === '') {
    report('PRICE_PACK_MISSING', row.line);
    return null;
  }
  const pack = Number(/^(\d+)(?:\s*\p{L}*)?$/u.exec(packText.trim())?.[1]);
  if (!(pack > 0)) {
    report('PRICE_ROW_SKIPPED', row.line, { column: 'pack', found: short(packText) });
    return null;
  }
  return { perUnit: value / pack, currency: split.currency };
}

/** `2026-11-01`, NADAC's `11/01/2026`, or `01.11.2026`; null where the cell is empty, undefined where it is no date. */
function readDate(cell: string): string | null | undefined {
  if (cell === '') return null;
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(cell);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  const [y, m, d] = iso
    ? [iso[1], iso[2], iso[3] ?? '01']
    : us
      ? [us[3], us[1], us[2]]
      : dotted
        ? [dotted[3], dotted[2], dotted[1]]
        : [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return undefined;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** NADAC: B, B-ANDA, B-BIO are brands, G is generic. */
function brandOf(cell: string): boolean | null {
  if (/^b(?:-|$|rand)/i.test(cell)) return !/^b-anda$/i.test(cell);
  return /^g(?:-|$|eneric)/i.test(cell) ? false : null;
}

function unitOfPricing(cell: string): PriceEntry['unit'] {
  return /^ml$/i.test(cell) ? 'ml' : /^gm?$/i.test(cell) ? 'g' : 'each';
}

function resolveOnce(resolver: Pick<Resolver, 'medicine'>): (product: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (product) => {
    const name = nameWords(product);
    let ingredients = known.get(name);
    if (ingredients === undefined) {
      const { ingredients: found, unread, resolvedBy } = resolver.medicine({ written: name, codes: [] });
      // A product of which a part is unknown is not the known part's, and a list is no place for slips of spelling.
      ingredients = unread.length > 0 || resolvedBy === 'spelling' ? [] : found;
      known.set(name, ingredients);
    }
    return ingredients;
  };
}

function lastNeeded(columns: ReadonlyMap<Column, number>): number {
  return Math.max(...columns.values()) + 1;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

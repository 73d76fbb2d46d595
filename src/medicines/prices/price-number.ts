/** How a list writes fractions. `unknown`: nothing in it tells. */
export type DecimalMark = 'point' | 'comma' | 'unknown';

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', US$: 'USD' };
const PRICE =
  /^(?<before>US\$|[€$£]|[A-Za-z]{3})?\s*(?<number>\d[\d.,'’\u00a0\u202f ]*)\s*(?<after>US\$|[€$£]|[A-Za-z]{3})?$/;

/** A price cell: its digits as written and the currency beside them, or null where it is none. */
export function splitPrice(cell: string): { readonly digits: string; readonly currency: string | null } | null {
  const { before, number, after } = PRICE.exec(cell.trim())?.groups ?? {};
  if (number === undefined) return null;
  const sign = before ?? after;
  return { digits: number.trim(), currency: sign === undefined ? null : (SYMBOLS[sign] ?? sign.toUpperCase()) };
}

/** What the digits of a whole list say of its decimal mark. */
export function decimalMark(cells: Iterable<string>, delimiter: string): DecimalMark {
  for (const cell of cells) {
    const mark = tells(cell.replaceAll(/[^\d.,]/g, ''));
    if (mark !== 'unknown') return mark;
  }
  // Lists that keep the comma for fractions separate their cells by semicolons.
  return delimiter === ';' ? 'comma' : 'unknown';
}

/** The number, null where it is none, `ambiguous` where one mark with three digits after it stands alone. */
export function readNumber(digits: string, mark: DecimalMark): number | null | 'ambiguous' {
  const text = digits.replaceAll(/['’\u00a0\u202f ]/g, '');
  if (/^\d+$/.test(text)) return finite(text);
  const own = tells(text);
  const used = own === 'unknown' ? mark : own;
  if (used === 'unknown') return 'ambiguous';
  const [thousands, decimal] = used === 'comma' ? ['.', ','] : [',', '.'];
  const shape = used === 'comma' ? /^\d+(\.\d{3})*(,\d+)?$/ : /^\d+(,\d{3})*(\.\d+)?$/;
  if (!shape.test(text)) return null;
  return finite(text.replaceAll(thousands, '').replace(decimal, '.'));
}

function tells(text: string): DecimalMark {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point !== -1 && comma !== -1) return point > comma ? 'point' : 'comma';
  const at = Math.max(point, comma);
  if (at === -1) return 'unknown';
  const mark = point === -1 ? 'comma' : 'point';
  const sameBefore = text.indexOf(text[at] ?? '') !== at;
  if (sameBefore) return mark === 'comma' ? 'point' : 'comma';
  const after = text.length - at - 1;
  // `0.125` begins with nothing before its mark, so no thousand is meant; a point before three digits is a fraction in price lists.
  if (after !== 3 || at === 0 || text[0] === '0') return mark;
  return 'unknown';
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

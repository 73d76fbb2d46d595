/** A number as tables write it; null for nothing (`''`, `.`, `NA`, `-`, `nan`, `null`) and for what is no number. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined || text === '' || text === '.') return null;
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? value : null;
}

/** Whether a cell says nothing. */
export function saysNothing(text: string | undefined): boolean {
  return (
    text === undefined || /^\s*(?:\.|-|--|na|n\/a|nan|null|none|unknown|__unknown__|not available)?\s*$/i.test(text)
  );
}

/** A share as tables write it: `0.31`, `31%`, `31.2 %`. Not bounded here. */
export function readShare(text: string | undefined): number | null {
  if (text === undefined) return null;
  const percent = text.trimEnd().endsWith('%');
  const digits = percent ? text.trimEnd().slice(0, -1) : text;
  // Spreadsheets of half the world write 0,31.
  const value = readNumber(/^\s*\d+,\d+\s*$/.test(digits) ? digits.replace(',', '.') : digits);
  return value === null ? null : percent ? value / 100 : value;
}

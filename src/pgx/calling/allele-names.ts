/** What joins the parts of a combination: `[*6 + *14]`. */
const JOINER = ' + ';
const HGVS = /^(?:.*:)?[cgnmopr]\.(\d+)/;
const FIRST = new Set(['Any', 'All', 'Reference']);
const LAST = new Set(['Other', 'Unknown']);

/** `*6`, or `[*6 + *14]` for several parts. */
export function combinationName(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `[${parts.join(JOINER)}]`;
}

/** The parts of `[*6 + *14]`; a plain name is its only part. */
export function combinationParts(name: string): readonly string[] {
  return isCombination(name) ? name.slice(1, -1).split(JOINER) : [name];
}

/**
 * The order of allele names, a total one: Reference, then plain names with numbers taken as numbers (`*2` before
 * `*10`), then HGVS names by position, then combinations by number of parts and part by part, then Unknown.
 */
export function compareAlleleNames(a: string, b: string): number {
  if (a === b) return 0;
  const kind = kindOf(a) - kindOf(b);
  if (kind !== 0) return kind;
  if (isCombination(a) && isCombination(b)) return compareParts(combinationParts(a), combinationParts(b));
  const at = HGVS.exec(a);
  const bt = HGVS.exec(b);
  if (at !== null && bt !== null) {
    const position = Number(at[1]) - Number(bt[1]);
    return position !== 0 ? position : compareText(a, b);
  }
  return compareNatural(a, b);
}

/** Both names in {@link compareAlleleNames} order, joined by a slash. */
export function pairName(alleles: readonly [string] | readonly [string, string]): string {
  return alleles.join('/');
}

function isCombination(name: string): boolean {
  return name.startsWith('[') && name.endsWith(']') && name.includes(JOINER);
}

function kindOf(name: string): number {
  if (FIRST.has(name)) return 0;
  if (LAST.has(name)) return 4;
  if (isCombination(name)) return 3;
  return HGVS.test(name) ? 2 : 1;
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < a.length; i++) {
    const order = compareAlleleNames(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNatural(a: string, b: string): number {
  const as = a.match(/\d+|\D+/g) ?? [];
  const bs = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const x = as[i]!;
    const y = bs[i]!;
    if (x === y) continue;
    const numbers = isDigit(x) && isDigit(y) ? Number(x) - Number(y) : 0;
    return numbers !== 0 ? numbers : compareText(x, y);
  }
  return as.length !== bs.length ? as.length - bs.length : compareText(a, b);
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
  const one = orderOf(a);
  const other = orderOf(b);
  if (one.kind !== other.kind) return one.kind - other.kind;
  if (one.kind === COMBINATION) return compareParts(combinationParts(a), combinationParts(b));
  if (one.position !== null && other.position !== null) {
    return one.position !== other.position ? one.position - other.position : compareText(a, b);
  }
  return compareNatural(one.runs, other.runs) || compareText(a, b);
}

/** What a name is ordered by, taken apart once: sorting asks for it many times. */
interface NameOrder {
  readonly kind: number;
  /** Of HGVS names. */
  readonly position: number | null;
  /** Runs of digits as numbers, the text between them as it is. */
  readonly runs: readonly (string | number)[];
}

const COMBINATION = 3;
const orders = new Map<string, NameOrder>();
const MOST_ORDERS = 20_000;

function orderOf(name: string): NameOrder {
  const known = orders.get(name);
  if (known !== undefined) return known;
  const position = HGVS.exec(name)?.[1];
  const runs = (name.match(/\d+|\D+/g) ?? []).map((run) => (isDigit(run) ? Number(run) : run));
  const made = { kind: kindOf(name), position: position === undefined ? null : Number(position), runs };
  if (orders.size >= MOST_ORDERS) orders.clear();
  orders.set(name, made);
  return made;
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
  if (isCombination(name)) return COMBINATION;
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

function compareNatural(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i]!;
    const y = b[i]!;
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return compareText(String(x), String(y));
  }
  return a.length - b.length;
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type ByteSource, type Host, PropriaError } from '../../../core/index.ts';
import { chromNumber, contigName, lineScanner, openText } from '../../../genome/index.ts';
import { asciiOf, countOf } from '../file/ascii-of.ts';
import { alleleReader } from '../file/parse-score.ts';
import { matchAlleles } from '../match-alleles.ts';
import { type AlleleNumbers, type ScoreTable, chromStarts } from '../score-table.ts';

/** Columns of a list of variants, the first 0. */
export interface VariantColumns {
  readonly pos: number;
  /** The two alleles: of a .bim its fifth and sixth column, of a .pvar ALT and REF. */
  readonly first: number;
  readonly second: number;
  /** Columns at least. */
  readonly count: number;
}

export const BIM_COLUMNS: VariantColumns = { pos: 3, first: 4, second: 5, count: 6 };
export const PVAR_COLUMNS: VariantColumns = { pos: 1, first: 4, second: 3, count: 5 };

export interface MatchedVariants {
  /** For each variant the row of the score + 1; 0 none. */
  readonly rows: Uint32Array;
  /** Whether the first allele is the effect allele. */
  readonly flags: Uint8Array;
  readonly variants: number;
  /** By row of the score: 0 no such place, 1 no fitting alleles, 2 matched. */
  readonly inList: Uint8Array;
}

/**
 * The variants of a .bim or .pvar against the rows of a score.
 * @throws PropriaError `SCORE_PLINK_DAMAGED`
 */
export async function matchVariants(
  list: ByteSource,
  at: VariantColumns,
  table: ScoreTable,
  numbers: AlleleNumbers,
  host: Host,
): Promise<MatchedVariants> {
  // A line has 24 bytes or so; room for some millions is made at once.
  const expected = Math.min(1 << 23, Math.max(1 << 16, Math.ceil(list.size / 20)));
  let rows = new Uint32Array(expected);
  let flags = new Uint8Array(expected);
  const inList = new Uint8Array(table.size);
  const starts = chromStarts(table);
  const alleles = alleleReader(numbers.number);
  const { pos1: places } = table;
  let variants = 0;
  const [fieldStarts, stops] = [new Int32Array(at.count + 1), new Int32Array(at.count)];
  let name = '';
  let [low, high, near] = [0, 0, 0];
  const visit = (bytes: Uint8Array, start: number, end: number): boolean => {
    if (end <= start || bytes[start] === 35) return true;
    if (variants === rows.length) {
      const [more, moreFlags] = [new Uint32Array(2 * rows.length), new Uint8Array(2 * rows.length)];
      more.set(rows);
      moreFlags.set(flags);
      [rows, flags] = [more, moreFlags];
    }
    const variant = variants++;
    fieldStarts[0] = start;
    for (let i = 0; i < at.count; i++) {
      const stop = fieldEnd(bytes, fieldStarts[i]!, end);
      stops[i] = stop;
      if (stop >= end && i + 1 < at.count)
        throw damaged(list.name, `line ${variants} of the variants has no ${at.count} columns`);
      fieldStarts[i + 1] = stop + 1;
    }
    if (!isText(name, bytes, start, stops[0]!)) {
      name = asciiOf(bytes, start, stops[0]!);
      const known = contigName(name);
      const chrom = known === null ? -1 : chromNumber(known.chrom);
      [low, high] = chrom < 0 ? [0, 0] : [starts[chrom]!, starts[chrom + 1]!];
      near = low;
    }
    const pos = countOf(bytes, fieldStarts[at.pos]!, stops[at.pos]!);
    if (pos < 0) throw damaged(list.name, `line ${variants} of the variants has no position`);
    // Nearly always sorted: the next row is near.
    if (near > low && places[near - 1]! >= pos) near = low;
    if (near < high && places[near]! < pos) near = lowerBound(places, near, high, pos);
    for (let row = near; row < high && places[row] === pos; row++) {
      if (inList[row] === 2) continue;
      const first = alleles(bytes, fieldStarts[at.first]!, stops[at.first]!);
      const second = alleles(bytes, fieldStarts[at.second]!, stops[at.second]!);
      const [effect, other] = [table.effect[row]!, table.other[row]!];
      // Nearly all are as written; what is left is looked at closely.
      let index = other > 0 && effect === first && other === second ? 1 : -1;
      if (index < 0) index = matchAlleles(effect, other, second, [first], numbers.flipped)?.index ?? -1;
      inList[row] = index < 0 ? 1 : 2;
      if (index < 0) continue;
      rows[variant] = row + 1;
      flags[variant] = index;
      break;
    }
    return true;
  };
  const scanner = lineScanner(visit, list.name);
  for await (const block of (await openText(list, host)).stream()) scanner.feed(block);
  scanner.finish();
  return { rows, flags, variants, inList };
}

function lowerBound(places: Uint32Array, from: number, to: number, pos: number): number {
  // A few steps first, as rows and variants go along together.
  let low = from;
  for (let i = 0; i < 8 && low < to; i++, low++) if (places[low]! >= pos) return low;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind the field that begins at `at`: a tab, a space, or the line's end. */
function fieldEnd(bytes: Uint8Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && bytes[stop] !== 9 && bytes[stop] !== 32) stop++;
  return stop;
}

function isText(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

export function damaged(source: string, detail: string): PropriaError {
  return new PropriaError('SCORE_PLINK_DAMAGED', { place: { source }, params: { detail } });
}

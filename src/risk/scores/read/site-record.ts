import { numberOfBytes } from '../file/number-of-bytes.ts';
import { asciiOf } from '../file/ascii-of.ts';

/** One line of a VCF at a wanted place: alleles by number and each person's copies. */
export interface SiteRecord {
  readonly pos1: number;
  /** Last base that the line speaks of: its END in a reference block. */
  readonly end1: number;
  readonly ref: number;
  /** Alternatives by number; those that stand for "anything else" left out (they come last). */
  readonly alts: readonly number[];
  /** No filter speaks against the line. */
  readonly passes: boolean;
  /** Allele indices of each person's copies, two a person: −1 not read, −2 no second copy. */
  readonly copies: Int16Array;
  /** Expected copies of each alternative, person by person, where the file gives dosages; NaN where it does not. */
  readonly dosages: Float64Array | null;
}

const TAB = 9;
const COLON = 58;

/** Which per-person fields a FORMAT has; the same text comes again in nearly every line. */
export interface FormatPlaces {
  readonly gt: number;
  readonly ds: number;
  readonly gp: number;
}

export function formatReader(): (bytes: Uint8Array, start: number, end: number) => FormatPlaces {
  let text = '';
  let places: FormatPlaces = { gt: -1, ds: -1, gp: -1 };
  return (bytes, start, end) => {
    let same = text.length === end - start;
    for (let i = 0; same && i < text.length; i++) same = text.charCodeAt(i) === bytes[start + i];
    if (same && text !== '') return places;
    text = asciiOf(bytes, start, end);
    const keys = text.split(':');
    places = { gt: keys.indexOf('GT'), ds: keys.indexOf('DS'), gp: keys.indexOf('GP') };
    return places;
  };
}

/**
 * Each person's copies behind FORMAT.
 * @param wanted columns of the people wanted, rising, 0 for the first
 * @returns false where the line ends before the last person
 */
export function readCopies(
  bytes: Uint8Array,
  from: number,
  end: number,
  wanted: readonly number[],
  places: FormatPlaces,
  alts: number,
  copies: Int16Array,
  dosages: Float64Array | null,
): boolean {
  let at = from;
  let column = 0;
  for (let i = 0; i < wanted.length; i++) {
    for (; column < wanted[i]!; column++) {
      const tab = bytes.indexOf(TAB, at);
      if (tab < 0 || tab >= end) return false;
      at = tab + 1;
    }
    if (at > end) return false;
    at = readGenotype(bytes, at, end, places, copies, 2 * i);
    if (dosages !== null) readDosage(bytes, fieldStart(bytes, at, from), end, places, alts, dosages, i * alts);
    while (at < end && bytes[at] !== TAB) at++;
    at++;
    column++;
  }
  return true;
}

/** Back to the start of the person's column. */
function fieldStart(bytes: Uint8Array, at: number, least: number): number {
  let start = at;
  while (start > least && bytes[start - 1] !== TAB) start--;
  return start;
}

/** Writes two copies; gives back a place within or behind the field. */
function readGenotype(
  bytes: Uint8Array,
  start: number,
  end: number,
  places: FormatPlaces,
  copies: Int16Array,
  into: number,
): number {
  copies[into] = copies[into + 1] = -1;
  if (places.gt < 0) return start;
  let at = skipFields(bytes, start, end, places.gt);
  if (at < 0) return start;
  if (bytes[at] === 124 || bytes[at] === 47) at++;
  let count = 0;
  while (at < end && count < 2) {
    let allele = -1;
    if (bytes[at] === 46) at++;
    else
      for (; at < end; at++) {
        const digit = bytes[at]! - 48;
        if (digit < 0 || digit > 9) break;
        allele = (allele < 0 ? 0 : allele * 10) + digit;
      }
    copies[into + count++] = allele > 32_000 ? -1 : allele;
    if (bytes[at] !== 47 && bytes[at] !== 124) break;
    at++;
  }
  if (count === 1 && copies[into] !== -1) copies[into + 1] = -2;
  // One copy of two that is not read leaves the number of copies open, and three copies are not two.
  else if (
    copies[into] === -1 ||
    copies[into + 1] === -1 ||
    (count === 2 && bytes[at - 1] !== TAB && isMore(bytes, at, end))
  )
    copies[into] = copies[into + 1] = -1;
  return at;
}

function isMore(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    at < end && ((bytes[at]! >= 48 && bytes[at]! <= 57) || bytes[at] === 46 || bytes[at] === 47 || bytes[at] === 124)
  );
}

/** DS: a number an alternative; GP of two alleles: chances of 0, 1 and 2 copies. */
function readDosage(
  bytes: Uint8Array,
  start: number,
  end: number,
  { ds, gp }: FormatPlaces,
  alts: number,
  dosages: Float64Array,
  into: number,
): void {
  dosages.fill(Number.NaN, into, into + alts);
  const field = ds >= 0 ? ds : gp;
  let at = field < 0 ? -1 : skipFields(bytes, start, end, field);
  if (at < 0) return;
  const numbers: number[] = [];
  while (at < end && bytes[at] !== COLON && bytes[at] !== TAB) {
    let stop = at;
    while (stop < end && bytes[stop] !== 44 && bytes[stop] !== COLON && bytes[stop] !== TAB) stop++;
    numbers.push(numberOfBytes(bytes, at, stop));
    at = bytes[stop] === 44 ? stop + 1 : stop;
  }
  if (ds >= 0) for (let i = 0; i < alts && i < numbers.length; i++) dosages[into + i] = within(numbers[i]!);
  else if (alts === 1 && numbers.length === 3) dosages[into] = within(numbers[1]! + 2 * numbers[2]!);
}

function within(value: number): number {
  return value >= 0 && value <= 2.001 ? Math.min(2, value) : Number.NaN;
}

/** Start of the nth field of a person's column; −1 where it has fewer. */
function skipFields(bytes: Uint8Array, start: number, end: number, fields: number): number {
  let at = start;
  for (let left = fields; left > 0; left--) {
    while (at < end && bytes[at] !== COLON && bytes[at] !== TAB) at++;
    if (at >= end || bytes[at] === TAB) return -1;
    at++;
  }
  return at;
}

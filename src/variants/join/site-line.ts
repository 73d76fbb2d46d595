import { chromNumber, contigName } from '../../genome/index.ts';
import { trimmedAlleles } from '../known-variants.ts';

const [TAB, COMMA] = [9, 44] as const;
/** A, C, G and T as 0 to 3, lower case too; anything else is 4. */
const BASES = new Uint8Array(256).fill(4);
for (const [i, letters] of ['Aa', 'Cc', 'Gg', 'Tt'].entries())
  for (const letter of letters) BASES[letter.charCodeAt(0)] = i;

/** One change of one base: 0 to 15. Others are numbered from there on as they come. */
export const FIRST_OTHER = 16;
/** Numbers of changes; a place takes what is above. */
export const CHANGES = 2 ** 24;

/** Place and change of a line as one number: the order of these numbers is the order of places. */
export const placeAndChange = (pos1: number, change: number): number => pos1 * CHANGES + change;

/** What a line of a VCF says as far as its ALT. Written over by the next line. */
export interface SiteLine {
  /** Of `chromNumber`; −1 where it is no chromosome. */
  chrom: number;
  pos1: number;
  refAt: number;
  refEnd: number;
  altEnd: number;
}

/** Reads the first columns of lines; the chromosome's name is only read where it changes. */
export function siteLines(): (bytes: Uint8Array, start: number, stop: number, into: SiteLine) => boolean {
  let name: Uint8Array = new Uint8Array(0);
  let chrom = -1;
  const decoder = new TextDecoder();
  return (bytes, start, stop, into) => {
    let at = start;
    let same = 0;
    while (same < name.length && bytes[at] === name[same]) {
      same += 1;
      at += 1;
    }
    if (same < name.length || name.length === 0 || bytes[at] !== TAB) {
      at = bytes.indexOf(TAB, start);
      if (at < 0 || at >= stop) return false;
      name = bytes.slice(start, at);
      const known = contigName(decoder.decode(name));
      chrom = known === null ? -1 : chromNumber(known.chrom);
    }
    into.chrom = chrom;
    let pos1 = 0;
    let digit = bytes[++at]! - 48;
    while (digit >= 0 && digit <= 9) {
      pos1 = pos1 * 10 + digit;
      digit = bytes[++at]! - 48;
    }
    if (bytes[at] !== TAB || pos1 === 0) return false;
    into.pos1 = pos1;
    at += 1;
    while (at < stop && bytes[at] !== TAB) at += 1;
    into.refAt = ++at;
    while (at < stop && bytes[at] !== TAB) at += 1;
    into.refEnd = at++;
    while (at < stop && bytes[at] !== TAB) at += 1;
    into.altEnd = at;
    return at < stop;
  };
}

/** The change of a line of one base and one alternative base; −1 for any other. */
export function oneBaseChange(bytes: Uint8Array, { refAt, refEnd, altEnd }: SiteLine): number {
  if (refEnd - refAt !== 1 || altEnd - refEnd !== 2) return -1;
  const [ref, alt] = [BASES[bytes[refAt]!]!, BASES[bytes[refEnd + 1]!]!];
  return ref < 4 && alt < 4 && ref !== alt ? 4 * ref + alt : -1;
}

/** Numbers of longer changes, by what is left of REF and ALT when bases in common are cut. */
export interface ChangeNumbers {
  readonly known: Map<string, number>;
}

/** Each alternative of a line as place and change; `add`: changes not met before get a number, else they are left out. */
export function changesOf(
  bytes: Uint8Array,
  line: SiteLine,
  { known }: ChangeNumbers,
  add: boolean,
  take: (key: number) => void,
): void {
  const ref = textOf(bytes, line.refAt, line.refEnd);
  for (let from = line.refEnd + 1; from < line.altEnd;) {
    let to = from;
    while (to < line.altEnd && bytes[to] !== COMMA) to += 1;
    const alt = textOf(bytes, from, to);
    from = to + 1;
    if (!/^[ACGTNacgtn]+$/.test(alt)) continue;
    const change = trimmedAlleles(line.pos1, ref, alt);
    let number = -1;
    if (change.ref.length === 1 && change.alt.length === 1) {
      const [a, b] = [BASES[change.ref.charCodeAt(0)]!, BASES[change.alt.charCodeAt(0)]!];
      if (a < 4 && b < 4) number = 4 * a + b;
    }
    if (number < 0) {
      const text = `${change.ref}>${change.alt}`;
      number = known.get(text) ?? -1;
      if (number < 0 && add) known.set(text, (number = FIRST_OTHER + known.size));
    }
    if (number >= 0) take(placeAndChange(change.pos1, number));
  }
}

/** Short runs of ASCII are joined faster than decoded. */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

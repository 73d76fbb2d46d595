import { asciiText } from '../text/ascii.ts';
import type { QualityLimits } from '../loci/quality.ts';

const TAB = 9;
const COLON = 58;
const COMMA = 44;
const SLASH = 47;
const PIPE = 124;
const ZERO = 48;

/** A sample's field as far as its reading depends on it: two people with equal keys have the same reading. */
export interface FieldReader {
  /** A small number for plain genotypes, a text for all others. `[start, end)` is one sample's field. */
  keyOf(bytes: Uint8Array, start: number, end: number): number | string;
}

/** Keys of genotypes `a/b` and `a|b`, `.` being 10: below this number. With two flags: four times as many. */
const GENOTYPES = 11 * 11 * 2 + 11;
export const NUMBER_KEYS = GENOTYPES * 4;

/**
 * Of the fields of a record only these decide: GT, PS and PSL, LEN, whether FT passes, whether GQ (of a block also the depth) is
 * below its limit, and whether reads of one allele alone contradict a heterozygous GT. So a file with full columns has a
 * handful of different keys at a position, not one a person.
 * @param depthMatters of a reference block
 */
export function fieldReader(format: string, depthMatters: boolean, limits: QualityLimits): FieldReader {
  const keys = format.split(':');
  const roles = keys.map((key) => roleOf(key, depthMatters));
  const qualities = roles.filter((role) => role === 'quality').length;
  const simple = keys[0] === 'GT' && qualities <= 1 && !roles.includes('text');
  const textKey = (bytes: Uint8Array, start: number, end: number): string =>
    reduced(asciiText(bytes, start, end), keys, limits, depthMatters);
  if (!simple) return { keyOf: textKey };
  const last = roles.findLastIndex((role) => role !== 'skip');
  return {
    keyOf(bytes, start, end) {
      const genotype = genotypeKey(bytes, start, end);
      if (genotype < 0) return textKey(bytes, start, end);
      let at = start;
      while (at < end && bytes[at] !== COLON) at++;
      let low = 0;
      let oneSided = 0;
      for (let i = 1; i <= last && at < end; i++) {
        const from = at + 1;
        at = from;
        while (at < end && bytes[at] !== COLON) at++;
        const role = roles[i];
        if (role === 'quality') {
          const quality = qualityAt(bytes, from, at);
          if (Number.isNaN(quality)) return textKey(bytes, start, end);
          low = quality < limits.minGq ? 1 : 0;
        } else if (role === 'reads') {
          const alleles = allelesWithReads(bytes, from, at);
          if (alleles < 0) return textKey(bytes, start, end);
          oneSided = alleles === 1 ? 1 : 0;
        }
      }
      return genotype * 4 + low * 2 + oneSided;
    },
  };
}

type Role = 'skip' | 'genotype' | 'quality' | 'reads' | 'text';

function roleOf(key: string, depthMatters: boolean): Role {
  switch (key) {
    case 'GT':
      return 'genotype';
    case 'GQ':
    case 'RGQ':
    case 'GQX':
      return 'quality';
    case 'AD':
      return 'reads';
    case 'PS':
    case 'PSL':
    case 'LEN':
    case 'FT':
      return 'text';
    case 'DP':
    case 'MIN_DP':
      return depthMatters ? 'text' : 'skip';
    default:
      return 'skip';
  }
}

/** Below `GENOTYPES`, or -1 where GT is not one or two alleles of one digit. */
function genotypeKey(bytes: Uint8Array, start: number, end: number): number {
  const first = alleleAt(bytes, start, end);
  if (first < 0) return -1;
  const next = start + 1 < end ? (bytes[start + 1] as number) : TAB;
  if (next === TAB || next === COLON) return 242 + first;
  if (next !== SLASH && next !== PIPE) return -1;
  const second = alleleAt(bytes, start + 2, end);
  if (second < 0) return -1;
  const stop = start + 3 < end ? (bytes[start + 3] as number) : TAB;
  if (stop !== TAB && stop !== COLON) return -1;
  return (first * 11 + second) * 2 + (next === PIPE ? 1 : 0);
}

function alleleAt(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return -1;
  const byte = bytes[at] as number;
  return byte === 46 ? 10 : byte >= ZERO && byte <= 57 ? byte - ZERO : -1;
}

/** Infinity where there is none (`.` or empty), NaN where it is no plain number. */
function qualityAt(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || (end - start === 1 && bytes[start] === 46)) return Infinity;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** How many alleles have reads; 0 where the field says nothing, -1 where it is not of digits. */
function allelesWithReads(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  let some = false;
  for (let at = start; at <= end; at++) {
    const byte = at === end ? COMMA : (bytes[at] as number);
    if (byte === COMMA) {
      if (some) count += 1;
      some = false;
    } else if (byte > ZERO && byte <= 57) some = true;
    else if (byte !== ZERO && byte !== 46) return -1;
  }
  return count;
}

/** The same decision on the field's text; what cannot be weighed stays in the key as it is. */
function reduced(field: string, keys: readonly string[], limits: QualityLimits, depthMatters: boolean): string {
  const values = field.split(':');
  const parts = keys.flatMap((key, i) => {
    const value = values[i];
    if (value === undefined || value === '' || value === '.') return [];
    switch (roleOf(key, depthMatters)) {
      case 'quality':
        return [`${key}${/^\d+$/.test(value) ? (Number(value) < limits.minGq ? '<' : '>') : `=${value}`}`];
      case 'reads':
        return [
          /^[\d.,]+$/.test(value)
            ? `AD${value.split(',').filter((reads) => /[1-9]/.test(reads)).length === 1 ? 1 : 2}`
            : `AD=${value}`,
        ];
      case 'text':
        if (key === 'PS' || key === 'PSL' || key === 'LEN') return [`${key}=${value}`];
        if (key === 'FT') return [value === 'PASS' ? '' : `FT=${value}`];
        return [`${key}${/^\d+$/.test(value) ? (Number(value) < limits.minDp ? '<' : '>') : `=${value}`}`];
      case 'genotype':
        return [`GT=${value}`];
      case 'skip':
        return [];
    }
  });
  return parts.join(' ');
}

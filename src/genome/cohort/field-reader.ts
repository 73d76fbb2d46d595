import { asciiText } from '../text/ascii.ts';
import type { QualityLimits } from '../loci/quality.ts';
import { LIKELIHOOD } from '../vcf/evidence-against.ts';
import { parseCall } from '../vcf/vcf-record.ts';

const TAB = 9;
const COLON = 58;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;
const PIPE = 124;
const ZERO = 48;

/** A sample's field as far as its reading depends on it: two people with equal keys have the same reading. */
export interface FieldReader {
  /** A small number for plain genotypes, a text for all others. `[start, end)` is one sample's field. */
  keyOf(bytes: Uint8Array, start: number, end: number): number | string;
}

/** Keys of genotypes `a/b` and `a|b`, `.` being 10: below this number. */
const GENOTYPES = 11 * 11 * 2 + 11;
/** Quality: none stated, low, enough. Depth: none stated, 0, low, enough. Reads of one allele alone or not. */
const CLASSES = 3 * 4 * 2;
export const NUMBER_KEYS = GENOTYPES * CLASSES;

/**
 * Of the fields of a record only these decide: GT, PS and PSL, LEN, CN, whether FT passes, whether GQ and the depth (MIN_DP, else DP,
 * else the sum of AD) are below their limits, whether reads of one allele alone contradict a heterozygous GT, and whether AD or
 * PL speak against GT. So a file with full columns has a handful of different keys at a position, not one a person.
 * @param alleles of the record, the reference among them
 */
export function fieldReader(format: string, alleles: number, limits: QualityLimits): FieldReader {
  const keys = format.split(':');
  const roles = keys.map(roleOf);
  const once = (['quality', 'min-depth', 'depth', 'reads', 'likelihoods'] as const).every(
    (role) => roles.indexOf(role) === roles.lastIndexOf(role),
  );
  const simple = keys[0] === 'GT' && once && !roles.includes('text');
  const textKey = (bytes: Uint8Array, start: number, end: number): string =>
    reduced(format, asciiText(bytes, start, end), keys, limits);
  if (!simple) return { keyOf: textKey };
  const last = roles.findLastIndex((role) => role !== 'skip');
  const seen = { stated: 0, alleles: 0, sum: 0, own: 0 };
  return {
    keyOf(bytes, start, end) {
      const genotype = genotypeKey(bytes, start, end);
      if (genotype < 0) return textKey(bytes, start, end);
      let at = start;
      while (at < end && bytes[at] !== COLON) at++;
      let quality = -1;
      let minDepth = -1;
      let depth = -1;
      let reads = -1;
      let oneSided = 0;
      for (let i = 1; i <= last && at < end; i++) {
        const from = at + 1;
        at = from;
        while (at < end && bytes[at] !== COLON) at++;
        const role = roles[i];
        if (role === 'skip') continue;
        if (role === 'reads') {
          if (!readsAt(bytes, from, at, start, genotype, seen) || (seen.sum >= 0 && seen.stated !== alleles))
            return textKey(bytes, start, end);
          oneSided = seen.alleles === 1 ? 1 : 0;
          // Only a genotype without reads of its own can be contradicted.
          if (seen.sum > 0 && seen.own === 0) return textKey(bytes, start, end);
          reads = seen.sum;
        } else if (role === 'likelihoods') {
          if (mayContradict(bytes, from, at, start, genotype)) return textKey(bytes, start, end);
        } else {
          const value = numberAt(bytes, from, at);
          if (Number.isNaN(value)) return textKey(bytes, start, end);
          if (role === 'quality') quality = value;
          else if (role === 'depth') depth = value;
          else minDepth = value;
        }
      }
      const stated = minDepth >= 0 ? minDepth : depth >= 0 ? depth : reads;
      const qualityClass = quality < 0 ? 0 : quality < limits.minGq ? 1 : 2;
      const depthClass = stated < 0 ? 0 : stated === 0 ? 1 : stated < limits.minDp ? 2 : 3;
      return ((genotype * 3 + qualityClass) * 4 + depthClass) * 2 + oneSided;
    },
  };
}

type Role = 'skip' | 'genotype' | 'quality' | 'min-depth' | 'depth' | 'reads' | 'likelihoods' | 'text';

function roleOf(key: string): Role {
  switch (key) {
    case 'GT':
      return 'genotype';
    case 'GQ':
    case 'RGQ':
    case 'GQX':
      return 'quality';
    case 'AD':
      return 'reads';
    case 'PL':
      return 'likelihoods';
    case 'PS':
    case 'PSL':
    case 'LEN':
    case 'CN':
    case 'FT':
      return 'text';
    case 'DP':
      return 'depth';
    case 'MIN_DP':
      return 'min-depth';
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
  return byte === DOT ? 10 : byte >= ZERO && byte <= 57 ? byte - ZERO : -1;
}

/** -1 where there is none (`.` or empty), NaN where it is no plain number. */
function numberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || (end - start === 1 && bytes[start] === DOT)) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Reads per allele: how many numbers, of how many alleles, their sum (-1 where none is stated) and those of the alleles called (1 where GT leaves one out).
 * @returns false where the field is not of digits
 */
function readsAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  genotypeAt: number,
  genotype: number,
  seen: { stated: number; alleles: number; sum: number; own: number },
): boolean {
  const first = bytes[genotypeAt]! - ZERO;
  const second = genotype >= 242 ? first : bytes[genotypeAt + 2]! - ZERO;
  const missing = first < 0 || second < 0;
  seen.alleles = 0;
  seen.sum = 0;
  seen.own = missing ? 1 : 0;
  let value = 0;
  let allele = 0;
  let digits = false;
  for (let at = start; at <= end; at++) {
    const byte = at === end ? COMMA : (bytes[at] as number);
    if (byte === COMMA) {
      if (value > 0) {
        seen.alleles += 1;
        seen.sum += value;
        if (allele === first || allele === second) seen.own += value;
      }
      allele += 1;
      value = 0;
    } else if (byte >= ZERO && byte <= 57) {
      value = value * 10 + byte - ZERO;
      digits = true;
    } else if (byte !== DOT) return false;
  }
  seen.stated = allele;
  if (!digits) seen.sum = -1;
  return true;
}

/** Whether PL holds the genotype for so unlikely that the text has to be looked at, or is not of digits. */
function mayContradict(bytes: Uint8Array, start: number, end: number, genotypeAt: number, genotype: number): boolean {
  const first = bytes[genotypeAt]! - ZERO;
  const second = genotype >= 242 ? -1 : bytes[genotypeAt + 2]! - ZERO;
  if (first < 0 || (genotype < 242 && second < 0)) return false;
  const own =
    second < 0 ? first : first < second ? (second * (second + 1)) / 2 + first : (first * (first + 1)) / 2 + second;
  let value = 0;
  let place = 0;
  for (let at = start; at <= end; at++) {
    const byte = at === end ? COMMA : (bytes[at] as number);
    if (byte === COMMA) {
      if (place === own) return value >= LIKELIHOOD;
      place += 1;
      value = 0;
    } else if (byte >= ZERO && byte <= 57) value = value * 10 + byte - ZERO;
    else if (byte !== DOT) return true;
  }
  return false;
}

/** The same decision on the field's text; what cannot be weighed stays in the key as it is. */
function reduced(format: string, field: string, keys: readonly string[], limits: QualityLimits): string {
  const values = field.split(':');
  const against = parseCall(format, field, '')?.against ?? [];
  const parts = keys.flatMap((key, i) => {
    const value = values[i];
    if (value === undefined || value === '' || value === '.') return [];
    switch (roleOf(key)) {
      case 'quality':
        return [`${key}${/^\d+$/.test(value) ? (Number(value) < limits.minGq ? '<' : '>') : `=${value}`}`];
      case 'reads': {
        if (!/^[\d.,]*\d[\d.,]*$/.test(value)) return [/^[.,]*$/.test(value) ? '' : `AD=${value}`];
        const reads = value.split(',').map((n) => (n === '.' ? 0 : Number(n)));
        const sum = reads.reduce((all, one) => all + one, 0);
        return [`AD${reads.filter((n) => n > 0).length === 1 ? 1 : 2}${depthOf(sum, limits)}${reads.length}`];
      }
      case 'likelihoods':
        return [];
      case 'depth':
      case 'min-depth':
        return [`${key}${/^\d+$/.test(value) ? depthOf(Number(value), limits) : `=${value}`}`];
      case 'text':
        if (key === 'FT') return [value === 'PASS' ? '' : `FT=${value}`];
        return [`${key}=${value}`];
      case 'genotype':
        return [`GT=${value}`];
      case 'skip':
        return [];
    }
  });
  return `${parts.join(' ')}${against.length === 0 ? '' : ` against ${against.join(',')}`}`;
}

function depthOf(depth: number, limits: QualityLimits): string {
  return depth === 0 ? '0' : depth < limits.minDp ? '<' : '>';
}

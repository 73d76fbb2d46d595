import { readNumber, readShare } from '../text/read-number.ts';

/** Reads that support one allele in one sample; null where the file does not tell. */
export interface ReadSupport {
  readonly vaf: number | null;
  readonly depth: number | null;
  readonly altReads: number | null;
  /** What is impossible in it, to be told: the value was left out. */
  readonly fault: 'vaf' | 'depth' | null;
}

/** The allele that is asked for: its place among ALT, and the bases of both. */
export interface AskedAllele {
  readonly index: number;
  readonly count: number;
  readonly ref: string;
  readonly alt: string;
}

export type FieldGetter = (key: string) => string | undefined;

interface Counts {
  readonly alt: number | null;
  readonly ref: number | null;
  /** Sum over all alleles. */
  readonly sum: number | null;
}

type Dialect = (get: FieldGetter, allele: AskedAllele) => Counts | null;

const numbers = (text: string | undefined): readonly (number | null)[] => (text ?? '').split(',').map(readNumber);
const counts = (alt: number | null | undefined, ref: number | null | undefined, sum?: number | null): Counts | null =>
  alt === null || alt === undefined
    ? null
    : { alt, ref: ref ?? null, sum: sum === undefined ? (ref === null || ref === undefined ? null : alt + ref) : sum };
const plus = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || b === null || a === undefined || b === undefined ? null : a + b;

/** AD of all alleles (GATK, MuSE, VarDict, Pindel, Octopus, DeepSomatic), of the alternatives, or of the one alternative beside RD (VarScan). */
const allelicDepths =
  (key: string, refKey: string): Dialect =>
  (get, { index, count }) => {
    const text = get(key);
    if (text === undefined || text === '' || text === '.') return null;
    const depths = numbers(text);
    if (depths.length === count + 1 && count > 0 && (depths.length > 1 || get(refKey) === undefined)) {
      const known = depths.every((depth) => depth !== null);
      return counts(
        depths[index + 1],
        depths[0],
        known ? depths.reduce<number>((sum, n) => sum + (n as number), 0) : null,
      );
    }
    const ref = readNumber(get(refKey));
    return depths.length === count ? counts(depths[index], ref) : null;
  };

/** Strelka: bases of tier 1 by letter. */
const strelkaBases: Dialect = (get, { ref, alt }) => {
  if (get('AU') === undefined || alt.length !== 1 || ref.length !== 1) return null;
  const tier1 = (base: string): number | null => numbers(get(`${base}U`))[0] ?? null;
  const all = ['A', 'C', 'G', 'T'].map(tier1);
  const sum = all.every((n) => n !== null) ? all.reduce<number>((total, n) => total + (n as number), 0) : null;
  return counts(tier1(alt), tier1(ref), sum);
};

/** Strelka: reads that support the indel and the reference, tier 1. */
const strelkaIndel: Dialect = (get) =>
  get('TIR') === undefined ? null : counts(numbers(get('TIR'))[0], numbers(get('TAR'))[0]);

/** SomaticSniper: counts of A, C, G, T. */
const baseCounts: Dialect = (get, { ref, alt }) => {
  const bases = numbers(get('BCOUNT'));
  if (bases.length !== 4 || alt.length !== 1) return null;
  const of = (base: string): number | null => bases['ACGT'.indexOf(base)] ?? null;
  return counts(
    of(alt),
    of(ref),
    bases.reduce((sum, n) => plus(sum, n), 0),
  );
};

/** Reference and alternative on both strands: SomaticSniper, VarScan, LoFreq. */
const fourCounts: Dialect = (get, { count }) => {
  const four = numbers(get('DP4'));
  return four.length === 4 && count === 1 ? counts(plus(four[2], four[3]), plus(four[0], four[1])) : null;
};

/** CaVEMan: letters by strand. */
const cavemanBases: Dialect = (get, { ref, alt }) => {
  if (get('FAZ') === undefined) return null;
  const of = (base: string): number | null => plus(readNumber(get(`F${base}Z`)), readNumber(get(`R${base}Z`)));
  const sum = ['A', 'C', 'G', 'T'].map(of).reduce((total, n) => plus(total, n), 0);
  return counts(of(alt), of(ref), sum);
};

/** Structural callers: junction reads where there are some, pairs else (Delly); pairs and split reads as lists (Manta). */
const structural: Dialect = (get) => {
  const [pairRef, pairAlt] = numbers(get('PR'));
  const [splitRef, splitAlt] = numbers(get('SR'));
  if (pairAlt !== undefined || splitAlt !== undefined)
    return counts((pairAlt ?? 0) + (splitAlt ?? 0), (pairRef ?? 0) + (splitRef ?? 0));
  const junction = readNumber(get('RV'));
  if (junction !== null && junction > 0) return counts(junction, readNumber(get('RR')));
  return get('DV') === undefined ? null : counts(readNumber(get('DV')), readNumber(get('DR')));
};

/** In the order asked: the first that the record speaks is used. */
const DIALECTS: readonly Dialect[] = [
  strelkaBases,
  strelkaIndel,
  allelicDepths('AD', 'RD'),
  allelicDepths('ADT', 'RDT'),
  // FreeBayes and Ion Torrent (FAO is after its own recalibration), Platypus, cgpPindel.
  (get, { index }) => counts(numbers(get('FAO'))[index], readNumber(get('FRO'))),
  (get, { index }) => counts(numbers(get('AO'))[index], readNumber(get('RO'))),
  (get, { index }) => counts(numbers(get('NV'))[index], null, numbers(get('NR'))[index] ?? null),
  (get) => counts(readNumber(get('MTR')), readNumber(get('WTR'))),
  baseCounts,
  fourCounts,
  cavemanBases,
  structural,
];

const SHARES = ['AF', 'VAF', 'FREQ', 'FA', 'VF', 'PM', 'TVAF', 'AAF', 'ALLELE_FREQ'];
const DEPTHS = ['DP', 'DPT', 'FDP', 'NR', 'DEPTH', 'TDP'];

/** What the sample's own fields say of an allele, in any caller's dialect. */
export function readSupport(get: FieldGetter, allele: AskedAllele): ReadSupport {
  let found: Counts | null = null;
  for (const dialect of DIALECTS) {
    found = dialect(get, allele);
    if (found !== null) break;
  }
  let share: number | null = null;
  for (const key of SHARES) {
    const text = get(key);
    if (text === undefined) continue;
    const parts = text.split(',');
    share = readShare(parts.length === allele.count ? parts[allele.index] : parts.length === 1 ? parts[0] : undefined);
    if (share !== null) break;
  }
  let depth: number | null = null;
  for (const key of DEPTHS) {
    depth = readNumber(get(key)?.split(',')[0]);
    if (depth !== null) break;
  }
  return judgeSupport(found?.alt ?? null, found?.sum ?? null, depth, share);
}

/**
 * Puts counts and stated values together. The share is that of the counted reads; what a caller states where they are not told.
 * @param sum reads of all alleles; `depth` as stated, which some callers count before their filters
 */
export function judgeSupport(
  alt: number | null,
  sum: number | null,
  depth: number | null,
  share: number | null,
): ReadSupport {
  const total = sum !== null && sum > 0 ? sum : depth;
  if (share !== null && (share < 0 || share > 1))
    return { vaf: null, depth: depth ?? sum, altReads: alt, fault: 'vaf' };
  if (alt !== null && (alt < 0 || (total !== null && alt > total)))
    return { vaf: null, depth: null, altReads: null, fault: 'depth' };
  const counted = alt !== null && total !== null && total > 0 ? alt / total : null;
  const stated = depth !== null && alt !== null && alt > depth ? sum : (depth ?? sum);
  return { vaf: counted ?? share, depth: stated, altReads: alt, fault: null };
}

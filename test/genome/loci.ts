import type { ReadingTarget } from '../../src/genome/index.ts';

/** Positions as the allele tables of PharmVar and CPIC give them. */
function locus(
  chrom: string,
  pos38: number,
  ref38: string,
  alts: readonly string[],
  offset37: number,
  more: Partial<ReadingTarget> = {},
): ReadingTarget {
  return {
    id: `${chrom}:${pos38}`,
    chrom,
    pos38,
    ref38,
    pos37: pos38 + offset37,
    ref37: ref38,
    alts,
    rsid: null,
    ...more,
  };
}

/** CYP2C19 *2. */
export const SNV = locus('chr10', 94781859, 'G', ['A'], 1759757, { rsid: 'rs4244285' });
/** CYP2C19: the reference sequences of the builds differ. */
export const DIFFERS = locus('chr10', 94842866, 'A', ['G'], 1759757, { rsid: 'rs3758581', ref37: 'G' });
/** CYP3A5 *3: GRCh37's reference is the variant. */
export const STAR3 = locus('chr7', 99672916, 'T', ['C'], -402377, { rsid: 'rs776746', ref37: 'C' });
/** CYP2C9 *6, a deleted A. */
export const DELETION = locus('chr10', 94949281, 'GA', ['G'], 1759757, { rsid: 'rs9332131', hgvs: ['g.94949283del'] });
/** CYP3A5 *7, an inserted A. */
export const INSERTION = locus('chr7', 99652770, 'T', ['TA'], -402377, { rsid: 'rs41303343', hgvs: ['g.99652771dup'] });
/** UGT1A1 *28, *36, *37: TA repeats. */
export const REPEAT = locus('chr2', 233760233, 'CAT', ['C', 'CATAT', 'CATATAT'], 908646, {
  rsid: 'rs3064744',
  hgvs: ['g.233760235TA[6]', 'g.233760235TA[7]', 'g.233760235TA[8]', 'g.233760235TA[9]'],
});
/** NUDT15: a repeated unit of six bases. */
export const UNIT6 = locus('chr13', 48037782, 'AGGAGTC', ['A', 'AGGAGTCGGAGTC'], 574136, {
  rsid: 'rs746071566',
  hgvs: ['g.48037784GAGTCG[2]', 'g.48037784GAGTCG[4]'],
});
/** RYR1: two bases at once. */
export const TWO_BASES = locus('chr19', 38572266, 'TC', ['CT'], 490640, {
  rsid: 'rs193922862',
  hgvs: ['g.38572266_38572267delinsCT'],
});
/** G6PD A-202. */
export const ON_X = locus('chrX', 154536002, 'C', ['T'], -771785, { rsid: 'rs1050828' });
/** MT-RNR1 m.1555A>G. */
export const ON_M = locus('chrM', 1555, 'A', ['G'], 0, { rsid: 'rs267606617' });

export const LOCI: readonly ReadingTarget[] = [
  SNV,
  DIFFERS,
  STAR3,
  DELETION,
  INSERTION,
  REPEAT,
  UNIT6,
  TWO_BASES,
  ON_X,
  ON_M,
];

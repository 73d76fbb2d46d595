import type { Build, LocusId } from '../../src/core/index.ts';
import type { GeneLocus, GeneRecord } from '../../src/knowledge/index.ts';

/** A person's genotypes where they are not plainly reference: `A/G`, `A|G`, `A|G:7` (phase set), `A`, in GRCh38 definition bases; null: no line. */
export type Genotypes = ReadonlyMap<LocusId, string | null>;

export interface VcfMake {
  readonly build?: Build;
  readonly sample?: string;
  readonly version?: string;
  /** Header lines besides the usual ones. */
  readonly header?: readonly string[];
  /** Left out: the file says its build by contig lengths. */
  readonly contigs?: boolean;
}

/** Lengths of chromosomes in both builds: what tells the builds apart in a header. */
const LENGTHS: Readonly<Record<Build, Readonly<Record<string, number>>>> = {
  GRCh37: {
    chr1: 249_250_621,
    chr2: 243_199_373,
    chr6: 171_115_067,
    chr7: 159_138_663,
    chr8: 146_364_022,
    chr10: 135_534_747,
    chr12: 133_851_895,
    chr13: 115_169_878,
    chr16: 90_354_753,
    chr19: 59_128_983,
    chr22: 51_304_566,
    chrX: 155_270_560,
  },
  GRCh38: {
    chr1: 248_956_422,
    chr2: 242_193_529,
    chr6: 170_805_979,
    chr7: 159_345_973,
    chr8: 145_138_636,
    chr10: 133_797_422,
    chr12: 133_275_309,
    chr13: 114_364_328,
    chr16: 90_338_345,
    chr19: 58_617_616,
    chr22: 50_818_468,
    chrX: 156_040_895,
  },
};

/** Every position of the genes once, in file order of the build; chromosomes by number. */
export function lociOf(genes: Iterable<GeneRecord>, build: Build = 'GRCh38'): readonly GeneLocus[] {
  const loci = new Map([...genes].flatMap((gene) => gene.loci.map((locus) => [locus.id, locus])));
  const rank = (chrom: string): number => (chrom === 'chrX' ? 23 : chrom === 'chrM' ? 25 : Number(chrom.slice(3)));
  return [...loci.values()].toSorted(
    (a, b) => rank(a.chrom) - rank(b.chrom) || placeOf(a, build).pos1 - placeOf(b, build).pos1,
  );
}

/** A VCF with a line for every locus: reference where `genotypes` does not say otherwise. */
export function personVcf(loci: readonly GeneLocus[], genotypes: Genotypes = new Map(), make: VcfMake = {}): string {
  const { build = 'GRCh38', sample = 'P1', version = '4.2', header = [], contigs = true } = make;
  const lines = loci.flatMap((locus) => lineOf(locus, genotypes.get(locus.id), build) ?? []);
  return `${[...headerOf(build, sample, version, header, contigs), ...lines].join('\n')}\n`;
}

export function headerOf(
  build: Build = 'GRCh38',
  sample = 'P1',
  version = '4.2',
  more: readonly string[] = [],
  contigs = true,
): readonly string[] {
  return [
    `##fileformat=VCFv${version}`,
    ...(contigs ? Object.entries(LENGTHS[build]).map(([id, length]) => `##contig=<ID=${id},length=${length}>`) : []),
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=PS,Number=1,Type=Integer,Description="Phase set">',
    ...more,
    ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', sample].join('\t'),
  ];
}

/** Null where the locus is left out. Genotype numbers follow the build's own reference. */
export function lineOf(locus: GeneLocus, genotype: string | null | undefined, build: Build = 'GRCh38'): string | null {
  if (genotype === null) return null;
  const { pos1, ref } = placeOf(locus, build);
  const reference = locus.chrom === 'chrM' ? locus.ref38 : `${locus.ref38}/${locus.ref38}`;
  const [bases = '', set] = (genotype ?? reference).split(':');
  const seen = bases.split(/[/|]/).filter((base) => base !== '.');
  const alts = [...new Set([...locus.alts, locus.ref38, ...seen])].filter((base) => base !== ref);
  const numbers = bases.replace(/[ACGT]+/g, (base) => String([ref, ...alts].indexOf(base)));
  const cells = set === undefined ? ['GT', numbers] : ['GT:PS', `${numbers}:${set}`];
  return [locus.chrom, pos1, locus.rsid ?? '.', ref, alts.join(',') || '.', '.', 'PASS', '.', ...cells].join('\t');
}

function placeOf(locus: GeneLocus, build: Build): { readonly pos1: number; readonly ref: string } {
  return build === 'GRCh37' ? { pos1: locus.pos37, ref: locus.ref37 } : { pos1: locus.pos38, ref: locus.ref38 };
}

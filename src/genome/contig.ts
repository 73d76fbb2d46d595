/**
 * What a contig's name says. Names are met as `10`, `chr10`, `CHR10`, `NC_000010.11`; mitochondria as `M`, `MT`.
 * Null for contigs on which no target lies (patches, decoys, HLA).
 */
export interface ContigName {
  /** `chr1` … `chr22`, `chrX`, `chrY`, `chrM`. */
  readonly chrom: string;
  /** RefSeq accessions carry the build in their version. */
  readonly build: 'GRCh37' | 'GRCh38' | null;
}

/** RefSeq versions of NC_000001 … NC_000024 on GRCh37; GRCh38 has each one higher (NCBI assembly reports). */
const REFSEQ_37 = [10, 11, 11, 11, 9, 11, 13, 10, 11, 10, 9, 11, 10, 8, 9, 9, 10, 9, 9, 10, 8, 10, 10, 9];

const SIMPLE = /^(?:chr)?(\d{1,2}|X|Y|M|MT)$/i;
const REFSEQ = /^NC_0{4}(\d\d)\.(\d+)$/;

export function contigName(name: string): ContigName | null {
  const simple = SIMPLE.exec(name)?.[1]?.toUpperCase();
  if (simple !== undefined) {
    if (simple === 'M' || simple === 'MT') return { chrom: 'chrM', build: null };
    if (simple === 'X' || simple === 'Y') return { chrom: `chr${simple}`, build: null };
    const number = Number(simple);
    // PLINK writes X, Y and the mitochondrion as 23, 24 and 26.
    if (number >= 1 && number <= 22) return { chrom: `chr${number}`, build: null };
    return number === 23
      ? { chrom: 'chrX', build: null }
      : number === 24
        ? { chrom: 'chrY', build: null }
        : number === 26
          ? { chrom: 'chrM', build: null }
          : null;
  }
  if (name.startsWith('NC_012920.')) return { chrom: 'chrM', build: null };
  const refseq = REFSEQ.exec(name);
  const number = Number(refseq?.[1]);
  const version37 = REFSEQ_37[number - 1];
  if (refseq === null || version37 === undefined) return null;
  const version = Number(refseq[2]);
  const build = version === version37 ? 'GRCh37' : version === version37 + 1 ? 'GRCh38' : null;
  return { chrom: number === 23 ? 'chrX' : number === 24 ? 'chrY' : `chr${number}`, build };
}

/** Lengths of 1 … 22, X, Y (GRC release notes). They differ between the builds for every one of these. */
export const CONTIG_LENGTHS: Readonly<Record<'GRCh37' | 'GRCh38', readonly number[]>> = {
  GRCh37: [
    249250621, 243199373, 198022430, 191154276, 180915260, 171115067, 159138663, 146364022, 141213431, 135534747,
    135006516, 133851895, 115169878, 107349540, 102531392, 90354753, 81195210, 78077248, 59128983, 63025520, 48129895,
    51304566, 155270560, 59373566,
  ],
  GRCh38: [
    248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717, 133797422,
    135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441, 80373285, 58617616, 64444167, 46709983,
    50818468, 156040895, 57227415,
  ],
};

/** 1 … 22 as 0 … 21, X 22, Y 23, M 24. */
export function chromNumber(chrom: string): number {
  const name = chrom.slice(3);
  return name === 'X' ? 22 : name === 'Y' ? 23 : name === 'M' ? 24 : Number(name) - 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { AlleleDefinition, GeneLocus, Knowledge } from '../../src/knowledge/index.ts';
import { mulberry32 } from './random.ts';

/** How often a person's strand carries the reference allele: for load, not for epidemiology. */
const REFERENCE_SHARE: Readonly<Record<string, number>> = {
  RYR1: 0.985,
  CFTR: 0.98,
  CACNA1S: 0.99,
  G6PD: 0.9,
  DPYD: 0.75,
  CYP2D6: 0.35,
  CYP2C19: 0.6,
  CYP2C9: 0.75,
  CYP2B6: 0.5,
  SLCO1B1: 0.5,
  TPMT: 0.9,
  NUDT15: 0.9,
  NAT2: 0.2,
  UGT1A1: 0.5,
  CYP3A5: 0.15,
  CYP3A4: 0.85,
  CYP4F2: 0.65,
  VKORC1: 0.6,
  IFNL3: 0.6,
  ABCG2: 0.8,
};

export interface CohortDraw {
  readonly people: number;
  readonly seed?: number;
  /** `|`, each strand as drawn; else `/` with the lower allele first. */
  readonly phased?: boolean;
  /** Part of the genotypes left out; 0.001 by default. */
  readonly missing?: number;
}

/**
 * The lines of a cohort at the pharmacogene positions: per person and gene two named alleles, the reference with the gene's
 * share, else by Zipf's law with exponent 1.1 over the others; 0.1 % of genotypes missing; every second person male, haploid
 * on X.
 */
export function pgxCohortLines(
  knowledge: Knowledge,
  { people, seed = 1, phased = false, missing = 0.001 }: CohortDraw,
): Iterable<string> {
  const random = mulberry32(seed);
  const genes = [...knowledge.genes.values()].filter((gene) => gene.loci.length > 0 && gene.symbol in REFERENCE_SHARE);
  const columns = new Map<string, { locus: GeneLocus; copies: Uint8Array[] }>();
  for (const gene of genes) {
    const reference = gene.alleles.find((allele) => allele.reference === true) as AlleleDefinition;
    const others = gene.alleles.filter(
      (allele) =>
        allele.reference !== true &&
        allele.left !== true &&
        [...allele.bases.values()].every((base) => base.length > 0),
    );
    const weights = others.map((_, i) => zipf(i + 1));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const loci = gene.loci.filter((locus) => locus.extra !== true);
    const strands = loci.map(() => [new Uint8Array(people), new Uint8Array(people)]);
    for (let person = 0; person < people; person += 1) {
      for (let strand = 0; strand < 2; strand += 1) {
        const allele =
          random() < (REFERENCE_SHARE[gene.symbol] ?? 0.9) ? reference : pick(others, weights, sum, random);
        if (allele === undefined || allele === reference) continue;
        for (const [index, bases] of allele.bases) {
          const locus = gene.loci[index] as GeneLocus;
          const at = loci.indexOf(locus);
          const alternative = locus.alts.indexOf(bases);
          const copies = strands[at]?.[strand];
          if (copies !== undefined && alternative >= 0) copies[person] = alternative + 1;
        }
      }
    }
    loci.forEach((locus, i) => columns.set(locus.id, { locus, copies: strands[i] as Uint8Array[] }));
  }
  return linesOf(people, [...columns.values()], random, phased, missing);
}

/** The same as a BGZF file. Needs `bgzip`. */
export async function writePgxCohort(path: string, knowledge: Knowledge, draw: CohortDraw): Promise<void> {
  const bgzip = spawn('bgzip', ['-c'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const written = pipeline(bgzip.stdout, createWriteStream(path));
  for (const line of pgxCohortLines(knowledge, draw)) if (!bgzip.stdin.write(line)) await once(bgzip.stdin, 'drain');
  bgzip.stdin.end();
  await written;
}

/** rank^-1.1 from square roots alone, so that it is the same on every engine: 1.1 ≈ 1 + 1/8 − 1/64 …, near enough for load. */
function zipf(rank: number): number {
  return 1 / (rank * Math.sqrt(Math.sqrt(Math.sqrt(rank))));
}

function pick<T>(items: readonly T[], weights: readonly number[], sum: number, random: () => number): T | undefined {
  let left = random() * sum;
  for (const [i, item] of items.entries()) {
    left -= weights[i] as number;
    if (left <= 0) return item;
  }
  return items.at(-1);
}

function* linesOf(
  people: number,
  columns: readonly { locus: GeneLocus; copies: Uint8Array[] }[],
  random: () => number,
  phased: boolean,
  missing: number,
): Generator<string> {
  const rank = (chrom: string): number => (chrom === 'chrX' ? 23 : Number(chrom.slice(3)));
  const sorted = columns.toSorted((a, b) => rank(a.locus.chrom) - rank(b.locus.chrom) || a.locus.pos38 - b.locus.pos38);
  const chroms = [...new Set(sorted.map(({ locus }) => locus.chrom))];
  const names = Array.from({ length: people }, (_, i) => `P${String(i + 1).padStart(6, '0')}`);
  yield [
    '##fileformat=VCFv4.2',
    ...chroms.map((chrom) => `##contig=<ID=${chrom},assembly=GRCh38.p14>`),
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names.join('\t')}`,
    '',
  ].join('\n');
  for (const { locus, copies } of sorted) {
    const [first, second] = copies as [Uint8Array, Uint8Array];
    const cells: string[] = [];
    for (let person = 0; person < people; person += 1) {
      const a = first[person] as number;
      const b = second[person] as number;
      const male = locus.chrom === 'chrX' && person % 2 === 1;
      const both = phased ? `${a}|${b}` : a < b ? `${a}/${b}` : `${b}/${a}`;
      cells.push(random() < missing ? (phased ? '.|.' : './.') : male ? String(a) : both);
    }
    yield `${locus.chrom}\t${locus.pos38}\t${locus.rsid ?? '.'}\t${locus.ref38}\t${locus.alts.join(',')}\t.\tPASS\t.\tGT\t${cells.join('\t')}\n`;
  }
}

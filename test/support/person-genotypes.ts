import type { LocusId } from '../../src/core/index.ts';
import type { AlleleDefinition, GeneRecord } from '../../src/knowledge/index.ts';
import { ambiguityBases } from '../../src/knowledge/index.ts';
import type { Genotypes } from './person-vcf.ts';
import type { Random } from './random.ts';

/** A person as pairs of named alleles, one a gene. */
export type Diplotypes = ReadonlyMap<string, readonly [string, string]>;

/** Two alleles of each gene that has definitions; `rare`: how often an allele is any of the table instead of a common one. */
export function drawDiplotypes(genes: Iterable<GeneRecord>, random: Random, rare = 1): Diplotypes {
  const drawn = new Map<string, readonly [string, string]>();
  for (const gene of genes) {
    const all = gene.alleles.filter((allele) => allele.left !== true);
    if (all.length === 0) continue;
    const reference = all.find((allele) => allele.reference === true) ?? all[0]!;
    const one = (): string => (random.next() < rare ? random.pick(all) : reference).name;
    drawn.set(gene.symbol, [one(), one()]);
  }
  return drawn;
}

/** The genotypes of these pairs, in GRCh38 definition bases, alphabetical within a position unless phased. */
export function genotypesOf(genes: Iterable<GeneRecord>, diplotypes: Diplotypes, phased = false): Genotypes {
  const genotypes = new Map<LocusId, string>();
  for (const gene of genes) {
    const pair = diplotypes.get(gene.symbol);
    if (pair === undefined) continue;
    const strands = pair.map((name) => gene.alleles.find((allele) => allele.name === name)!);
    gene.loci.forEach((locus, i) => {
      const bases = strands.map((allele) => baseOf(gene, allele, i));
      genotypes.set(locus.id, phased ? bases.join('|') : bases.toSorted().join('/'));
    });
  }
  return genotypes;
}

/** What an allele has at a position: its own base, else that of the allele which defines all of them. */
function baseOf(gene: GeneRecord, allele: AlleleDefinition, index: number): string {
  const reference = gene.alleles.find((one) => one.reference === true);
  const base = allele.bases.get(index) ?? reference?.bases.get(index) ?? gene.loci[index]!.ref38;
  return ambiguityBases(base)?.[0] ?? base;
}

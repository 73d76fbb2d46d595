import type { BundledGene } from '../bundle.ts';
import { digestOf } from '../../core/index.ts';
import type { GeneParts } from './gene-parts.ts';

/** A gene's files as one record. Only for parts that `checkGene` found whole. */
export function buildGene(parts: GeneParts & Required<Pick<GeneParts, 'gene' | 'calling'>>): BundledGene {
  const loci = parts.loci ?? [];
  const index = new Map(loci.map((locus, i) => [locus.pos38, i]));
  const body: Omit<BundledGene, 'digest'> = {
    id: parts.gene.id,
    kind: 'gene',
    version:
      parts.provenance
        .map((p) => p.version)
        .toSorted()
        .at(-1) ?? '',
    sources: [...new Set(parts.provenance.flatMap((p) => p.sources))].toSorted(),
    licence: [...new Set(parts.provenance.flatMap((p) => p.licence.split(' AND ')))].toSorted().join(' AND '),
    symbol: parts.gene.symbol,
    name: parts.gene.name,
    hgnc: parts.gene.hgnc,
    chrom: parts.gene.chrom,
    calling: parts.calling,
    loci: loci.map((l) => [l.pos38, l.ref38, l.pos37, l.ref37, l.alts, l.rsid, l.hgvs, l.extra ? 1 : 0]),
    alleles: (parts.alleles ?? []).map((a) => [
      a.name,
      a.role,
      a.reportAs,
      a.bases.map(([pos, base]) => [index.get(pos) ?? -1, base]),
    ]),
    functions: (parts.functions ?? []).map((row) => [row.allele, row.function, row.activity]),
    phenotypes: parts.gene.phenotypes,
    rules: parts.rules ?? [],
    frequencies: parts.frequencies ?? null,
  };
  return { ...body, digest: digestOf(body) };
}

import type { Notice } from '../../core/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import type { Diplotype, GeneCall } from '../gene-result.ts';
import { diplotypeOf } from '../calling/found-diplotypes.ts';

export interface Fallback {
  readonly diplotype: Diplotype;
  readonly notice: Notice;
}

/**
 * Where no pair of alleles fits, some genes name one position that carries most of the meaning (SLCO1B1 rs4149056). The
 * pair that it stands for, with the notice that must go with it; null where the gene has none, or it was not read.
 */
export function fallbackPair(gene: GeneRecord, call: GeneCall): Fallback | null {
  const rule = gene.calling.fallback;
  if (rule === undefined || call.status !== 'no-call' || call.reason !== 'no-allele-pair-fits') return null;
  const use = call.positions.find((position) => position.locus === `${gene.chrom}:${rule.pos38}`);
  const bases = use === undefined || use.genotype === '' ? [] : use.genotype.split(/[/|]/);
  const names = bases.map((base) => rule.alleles[base]);
  const [first, second] = names;
  if (use === undefined || first === undefined || second === undefined || names.length !== 2) return null;
  const notice: Notice = {
    code: 'PGX_FALLBACK_POSITION',
    severity: 'caution',
    gene: gene.symbol,
    params: { gene: gene.symbol, position: use.rsid ?? use.locus, genotype: use.genotype },
    ...(use.locator === null ? {} : { place: use.locator }),
  };
  return { diplotype: diplotypeOf(first, second, 0), notice };
}

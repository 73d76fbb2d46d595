import type { LocusId, LocusReading, Phase } from '../../../core/index.ts';
import type { CallingRules, GeneRecord } from '../../../knowledge/index.ts';
import { geneFromDefinition } from '../gene-from-definition.ts';

/**
 * A small gene for tests, at positions 100, 200, 300 … of chr1. Positions as `A>G,T`; alleles as strings of one
 * letter a position, `.` for not named; the first is the reference allele.
 */
export function tinyGene(
  positions: readonly string[],
  alleles: Readonly<Record<string, string>>,
  rules: Partial<CallingRules> = {},
): GeneRecord {
  const at = (i: number): number => (i + 1) * 100;
  const gene = geneFromDefinition({
    gene: 'TINY',
    chrom: 'chr1',
    positions: positions.map((change, i) => {
      const [ref = '', alts = ''] = change.split('>');
      return {
        pos: at(i),
        rsid: `rs${i + 1}`,
        ref,
        alts: alts.split(','),
        hgvs: alts.split(',').map((alt) => `g.${at(i)}${ref}>${alt}`),
      };
    }),
    alleles: Object.entries(alleles).map(([name, bases], a) => ({
      name,
      ...(a === 0 ? { reference: true } : {}),
      at: Object.fromEntries(bases.split('').flatMap((base, i) => (base === '.' ? [] : [[String(at(i)), base]]))),
    })),
  });
  return { ...gene, calling: { ...gene.calling, ...rules } };
}

/** Readings of a tiny gene, one genotype a position: `A/G`, `A|G`, `A|G:7` (phase set 7), `A` (one copy), `A/.`, `-` (unread). */
export function tinyReadings(genotypes: string): ReadonlyMap<LocusId, LocusReading> {
  return new Map(
    genotypes.split(' ').map((genotype, i) => {
      const locus: LocusId = `chr1:${(i + 1) * 100}`;
      return [locus, readingOf(locus, genotype)];
    }),
  );
}

export function readingOf(locus: LocusId, genotype: string): LocusReading {
  if (genotype === '-') return { locus, state: 'absent', alleles: [], phase: { kind: 'unphased' }, locator: null };
  const [bases = '', set] = genotype.split(':');
  const phase: Phase =
    set !== undefined
      ? { kind: 'phase-set', id: set }
      : bases.includes('|')
        ? { kind: 'phased' }
        : { kind: 'unphased' };
  const alleles = bases.split(/[/|]/).map((base) => (base === '.' ? null : base));
  return { locus, state: 'read', alleles, phase, locator: null };
}

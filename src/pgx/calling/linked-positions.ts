import type { CompiledLink } from './compiled-gene.ts';
import { type GenePattern, type PatternNotice, UNREAD } from './gene-pattern.ts';
import type { Strand } from './strands.ts';

/** What the linked pair of positions says: alleles that it adds, and what to warn of. */
export interface LinkedFinding {
  /** One strand: at most one. Unknown strands: one entry a copy. */
  readonly alleles: readonly string[];
  readonly notices: readonly PatternNotice[];
}

const NONE: LinkedFinding = { alleles: [], notices: [] };

/**
 * One strand of a haplotype that two positions tag (DPYD HapB3: the intronic one is causal, the exonic one its proxy).
 * The primary outranks the secondary: primary alone is its own allele; secondary alone counts only when the primary
 * was not read, and says so; against a primary read as reference it is set aside with a warning.
 */
export function linkedOnStrand(link: CompiledLink, strand: Strand): LinkedFinding {
  const primary = strand[link.primary]!;
  const variant = strand[link.secondary]! > 0;
  if (primary > 0) return { alleles: [variant ? link.both : link.primaryOnly], notices: [] };
  if (!variant) return NONE;
  if (primary === 0) return { alleles: [], notices: [mismatch(link)] };
  return { alleles: [link.both], notices: [secondaryOnly(link)] };
}

/**
 * Strands unknown: only the number of copies at each position is. As many haplotypes as both explain; what the
 * primary has more is its own allele; what the secondary has more is set aside with a warning.
 */
export function linkedUnphased(link: CompiledLink, pattern: GenePattern): LinkedFinding {
  const primary = copies(pattern, link.primary);
  const secondary = copies(pattern, link.secondary);
  if (primary === null && secondary === null) return NONE;
  if (primary === null) {
    return {
      alleles: times(link.both, secondary!.variant),
      notices: secondary!.variant > 0 ? [secondaryOnly(link)] : [],
    };
  }
  if (secondary === null) return { alleles: times(link.primaryOnly, primary.variant), notices: [] };
  // Half a genotype at either position: which copy is missing is unknown, so nothing is added.
  if (primary.read < 2 || secondary.read < 2) return NONE;
  const both = Math.min(primary.variant, secondary.variant);
  return {
    alleles: [...times(link.both, both), ...times(link.primaryOnly, primary.variant - both)],
    notices: secondary.variant > primary.variant ? [mismatch(link)] : [],
  };
}

/** Whether the strands of both positions are known against each other although those of the gene are not. */
export function linkedStrandsKnown(link: CompiledLink, pattern: GenePattern): boolean {
  return pattern.phase[link.primary] !== 0 && pattern.phase[link.primary] === pattern.phase[link.secondary];
}

function copies(pattern: GenePattern, p: number): { readonly read: number; readonly variant: number } | null {
  const pair = [pattern.first[p]!, pattern.second[p]!];
  if (pair[0] === UNREAD) return null;
  return { read: pair.filter((code) => code >= 0).length, variant: pair.filter((code) => code > 0).length };
}

function times(name: string, count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => name);
}

function mismatch(link: CompiledLink): PatternNotice {
  return { code: 'PGX_LINKED_MISMATCH', severity: 'caution', at: link.secondary, params: { allele: link.both } };
}

function secondaryOnly(link: CompiledLink): PatternNotice {
  return { code: 'PGX_LINKED_EXONIC_ONLY', severity: 'caution', at: link.secondary, params: { allele: link.both } };
}

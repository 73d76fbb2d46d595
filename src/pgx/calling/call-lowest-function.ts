import type { Diplotype } from '../gene-result.ts';
import { compareAlleleNames } from './allele-names.ts';
import { has, members } from './allele-set.ts';
import { type NamedStrand, pairStrands, strandScore } from './call-combinations.ts';
import type { CompiledGene } from './compiled-gene.ts';
import { fittingAlleles } from './fitting-alleles.ts';
import { rankDiplotypes } from './found-diplotypes.ts';
import { type GenePattern, type PatternNotice, UNREAD } from './gene-pattern.ts';
import { type LinkedFinding, linkedOnStrand, linkedStrandsKnown, linkedUnphased } from './linked-positions.ts';
import { NOTHING_ASIDE, type SetAside, nameStrand, printStrand } from './name-strand.ts';
import { type PhaseBlock, isEffectivelyPhased, usesPhaseSets } from './phase-blocks.ts';
import { type Strand, strandPairs } from './strands.ts';

export interface LowestFunctionCall {
  readonly diplotypes: readonly Diplotype[];
  /** Single alleles where strands are unknown; one found on both copies stands twice. */
  readonly found: readonly string[];
  readonly notices: readonly PatternNotice[];
}

/**
 * A gene in which the least active allele of each strand decides (DPYD, RYR1). Strands known, or known in phase sets:
 * every pair of strands is named in full. Strands unknown: the single alleles that the sample carries are listed.
 */
export function callLowestFunction(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): LowestFunctionCall {
  if (isEffectivelyPhased(blocks) || usesPhaseSets(pattern)) {
    const pairs = strandPairs(pattern, blocks);
    if (pairs !== null) return byStrands(compiled, pattern, pairs);
  }
  return bySingleAlleles(compiled, pattern, blocks);
}

function byStrands(
  compiled: CompiledGene,
  pattern: GenePattern,
  pairs: readonly (readonly [Strand, Strand])[],
): LowestFunctionCall {
  const notices: PatternNotice[] = [];
  const aside = linkedAside(compiled);
  const name = (strand: Strand): readonly NamedStrand[] => {
    const linked: LinkedFinding =
      compiled.linked === null ? { alleles: [], notices: [] } : linkedOnStrand(compiled.linked, strand);
    for (const notice of linked.notices) if (!notices.some(({ code }) => code === notice.code)) notices.push(notice);
    return nameStrand(compiled, pattern, strand, aside).map((found) => ({
      name: printStrand(compiled, found, linked.alleles),
      score: strandScore(compiled, pattern, found) + linked.alleles.length,
    }));
  };
  const diplotypes = pairs.flatMap(([one, other]) => pairStrands(name(one), name(other)));
  return { diplotypes: rankDiplotypes(diplotypes), found: [], notices };
}

function bySingleAlleles(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): LowestFunctionCall {
  const aside = linkedAside(compiled);
  const linked = linkedAlleles(compiled, pattern);
  const carried = members(fittingAlleles(compiled, pattern, blocks, 'named').alleles).filter(
    (a) => !aside.alleles.has(a) && !compiled.alleles[a]!.composite,
  );
  const few = carried.length + linked.alleles.length <= 2;
  const names = carried.flatMap((a) => {
    const { name } = compiled.alleles[a]!;
    if (a === compiled.reference) return few ? [name] : [];
    return onBothStrands(compiled, pattern, a) ? [name, name] : [name];
  });
  return { diplotypes: [], found: [...names, ...linked.alleles].toSorted(compareAlleleNames), notices: linked.notices };
}

function linkedAlleles(compiled: CompiledGene, pattern: GenePattern): LinkedFinding {
  const link = compiled.linked;
  if (link === null) return { alleles: [], notices: [] };
  if (!linkedStrandsKnown(link, pattern)) return linkedUnphased(link, pattern);
  const [one, other] = [linkedOnStrand(link, pattern.first), linkedOnStrand(link, pattern.second)];
  return { alleles: [...one.alleles, ...other.alleles], notices: one.notices.length > 0 ? one.notices : other.notices };
}

/** Linked positions are named apart from the other alleles and merged in afterwards. */
function linkedAside(compiled: CompiledGene): SetAside {
  const link = compiled.linked;
  return link === null ? NOTHING_ASIDE : { positions: new Set([link.primary, link.secondary]), alleles: link.alleles };
}

function onBothStrands(compiled: CompiledGene, pattern: GenePattern, a: number): boolean {
  return compiled.alleles[a]!.at.every(
    (p) => allows(compiled, p, pattern.first[p]!, a) && allows(compiled, p, pattern.second[p]!, a),
  );
}

function allows(compiled: CompiledGene, p: number, code: number, a: number): boolean {
  if (code === UNREAD) return true;
  const set = code < 0 ? undefined : compiled.positions[p]!.named[code];
  return set !== undefined && has(set, a);
}

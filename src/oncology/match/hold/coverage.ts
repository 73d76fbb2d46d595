import type { MatchKnowledge } from '../match-knowledge.ts';
import type { TumourFacts } from './tumour-facts.ts';

/**
 * Whether the assay looked at the whole coding sequence of a gene: only then does it say something that nothing was found.
 * A panel by its genes or its intervals; an exome or genome has all. Nothing stated: no.
 */
export function coversGene({ profile }: TumourFacts, gene: string, knowledge: MatchKnowledge): boolean {
  const { kind, genes, regions } = profile.assay;
  if (genes !== null) return genes.includes(gene);
  if (regions !== null) {
    const coding = profile.build === null ? null : knowledge.codingSpans(gene, profile.build);
    if (coding === null) return false;
    const near = regions.filter(({ chr }) => chr.replace(/^chr/i, '') === coding.chr);
    return coding.spans.every(([start, end]) => isInside(start, end, near));
  }
  return kind === 'exome' || kind === 'genome';
}

/** Intervals of a panel are half-open from 0 as in BED; several together may cover an exon. */
function isInside(
  start: number,
  end: number,
  regions: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let at = start;
  for (const region of regions.toSorted((a, b) => a.start - b.start))
    if (region.start < at && region.end >= at) at = region.end + 1;
  return at > end;
}

export function coversFusions({ profile }: TumourFacts, genes: readonly (string | null)[]): boolean {
  const { assay } = profile;
  if (!assay.fusions) return false;
  return (
    assay.genes === null || genes.some((gene) => gene !== null && (assay.genes as readonly string[]).includes(gene))
  );
}

export function coversCopies(facts: TumourFacts, gene: string): boolean {
  const { assay } = facts.profile;
  if (!assay.copyNumber) return false;
  return assay.genes === null || assay.genes.includes(gene);
}

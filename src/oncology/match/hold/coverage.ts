import type { CodingSpans, MatchKnowledge } from '../match-knowledge.ts';
import type { TumourFacts } from './tumour-facts.ts';

/** Share of a gene's coding bases that intervals must hold for the gene to count as read: designs cut bases at the ends of exons. */
const WHOLE = 0.99;

/**
 * Whether the assay looked at the coding sequence of a gene, or at some of its residues: only then does it say something that nothing was found.
 * A panel by its genes or its intervals; an exome or genome has all. Nothing stated: no.
 */
export function coversGene(
  facts: TumourFacts,
  gene: string,
  knowledge: MatchKnowledge,
  residues: readonly [number, number] | null = null,
): boolean {
  const { assay, build } = facts.profile;
  const { kind, genes, regions } = assay;
  if (genes?.includes(gene) === true) return true;
  const broad = kind === 'exome' || kind === 'genome';
  if (regions === null) return genes === null && broad;
  const coding = build === null ? null : knowledge.codingSpans(gene, build);
  // Genes without a bundled transcript are taken to be in what is called an exome.
  if (coding === null) return genes === null && broad;
  const spans = residues === null ? coding.spans : codonSpans(coding, residues);
  let bases = 0;
  let read = 0;
  for (const [start, end] of spans) {
    bases += end - start + 1;
    read += basesIn(facts.intervals(coding.chr), start, end);
  }
  return bases > 0 && read >= (residues === null ? WHOLE * bases : bases);
}

/** Genomic spans of codons: `spans` are in the order of the transcript. */
export function codonSpans(
  { spans, strand }: CodingSpans,
  [from, to]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let first = 3 * (from - 1);
  let left = 3 * (to - from + 1);
  for (const [start, end] of spans) {
    const length = end - start + 1;
    if (first < length && left > 0) {
      const taken = Math.min(left, length - first);
      found.push(strand === 1 ? [start + first, start + first + taken - 1] : [end - first - taken + 1, end - first]);
      left -= taken;
      first = 0;
    } else first -= length;
  }
  return left > 0 ? [] : found;
}

type Interval = readonly [number, number];

/** Intervals of one chromosome, joined where they touch, in order; 1-based and closed. */
export function joined(regions: readonly { readonly start: number; readonly end: number }[]): readonly Interval[] {
  const out: [number, number][] = [];
  for (const { start, end } of regions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function basesIn(intervals: readonly Interval[], start: number, end: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle] as Interval)[1] < start) low = middle + 1;
    else high = middle;
  }
  let bases = 0;
  for (let at = low; at < intervals.length; at += 1) {
    const [from, to] = intervals[at] as Interval;
    if (from > end) break;
    bases += Math.min(to, end) - Math.max(from, start) + 1;
  }
  return bases;
}

export function coversFusions({ profile }: TumourFacts, genes: readonly (string | null)[]): boolean {
  const { assay } = profile;
  if (!assay.fusions) return false;
  const named = assay.genes;
  return named === null || genes.some((gene) => gene !== null && named.includes(gene));
}

export function coversCopies({ profile }: TumourFacts, gene: string): boolean {
  const { assay } = profile;
  return assay.copyNumber && (assay.genes === null || assay.genes.includes(gene));
}

import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { type Chromosome, type Segment, chromosomesOf, geneCopies } from '../../tumour/index.ts';
import type { CopyChange, Mutation, TumourProfile } from '../tumour-profile.ts';
import { factsOfGene } from './gene-facts.ts';

/** A suppressor with both copies hit. */
export interface TwoHit {
  readonly how: 'deep-deletion' | 'loss' | 'copy-neutral-loh' | 'germline' | 'two-mutations';
  /** Ids of what hit it: mutations, copy changes, arms. */
  readonly with: readonly string[];
}

interface Lost {
  readonly how: 'loss' | 'copy-neutral-loh';
  readonly id: string | null;
}

/**
 * Suppressors of which no working copy is left, as far as the tumour's data show it. Two changes in one gene are taken to lie on two
 * copies: reads of a tumour seldom tell.
 * @param segments of the reading; with both alleles' copies they show losses that leave the number of copies as it was
 */
export function twoHits(
  profile: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
  segments: readonly Segment[] = [],
): ReadonlyMap<string, TwoHit> {
  const found = new Map<string, TwoHit>();
  const hits = new Map<string, Mutation[]>();
  for (const mutation of profile.mutations) {
    if (!isHit(mutation) || !factsOfGene(mutation.gene, knowledge).suppresses) continue;
    const list = hits.get(mutation.gene);
    if (list === undefined) hits.set(mutation.gene, [mutation]);
    else list.push(mutation);
  }
  for (const copy of profile.copyChanges)
    if (copy.call === 'deep-deletion' && factsOfGene(copy.gene, knowledge).suppresses)
      found.set(copy.gene, { how: 'deep-deletion', with: [copy.id] });
  const lost = lostCopies(profile, knowledge, segments);
  for (const [gene, mutations] of hits) {
    if (found.has(gene)) continue;
    const ids = mutations.map(({ id }) => id);
    const gone = lost(gene);
    if (gone !== null) found.set(gene, { how: gone.how, with: gone.id === null ? ids : [...ids, gone.id] });
    else if (mutations.length > 1) {
      const inherited = mutations.some(({ origin }) => origin === 'germline');
      const own = mutations.some(({ origin }) => origin !== 'germline');
      found.set(gene, { how: inherited && own ? 'germline' : 'two-mutations', with: ids });
    }
  }
  return found;
}

/** A change that takes the gene's work away: judged to drive the tumour. */
function isHit({ oncogenicity }: Mutation): boolean {
  return oncogenicity?.class === 'oncogenic' || oncogenicity?.class === 'likely-oncogenic';
}

/** What took the other copy of a gene away: its segment, its own call, or its arm. */
function lostCopies(
  { copyChanges, arms, build, ploidy }: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
  segments: readonly Segment[],
): (gene: string) => Lost | null {
  const bySegment = new Map<string, Lost>();
  if (build !== null && segments.length > 0)
    for (const { gene, total, minor } of geneCopies(segments, build, knowledge, ploidy))
      if (minor === 0 && total !== null && total >= 1)
        bySegment.set(gene, { how: total >= 2 ? 'copy-neutral-loh' : 'loss', id: null });
  const isLost = ({ call, minor, total }: CopyChange): boolean =>
    call === 'loss' && (minor === 0 || (minor === null && (total === null || total <= 1)));
  return (gene) => {
    const copy = copyChanges.find((one) => one.gene === gene && isLost(one));
    const seen = bySegment.get(gene);
    if (copy !== undefined) return { how: 'loss', id: copy.id };
    if (seen !== undefined) return seen;
    // An arm with fewer copies than usual has lost an allele only where two were usual; segments would tell more.
    if (segments.length > 0 || (ploidy ?? 2) >= 2.5) return null;
    const arm = arms.find((one) => one.call === 'deletion' && one.arm === armOfGene(knowledge).get(gene));
    return arm === undefined ? null : { how: 'loss', id: arm.id };
  };
}

/** `17p` by gene, where its place is known. */
const armOfGene = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, string> => {
  const chromosomes = chromosomesOf(knowledge, 'GRCh38');
  const arms = new Map<string, string>();
  if (chromosomes === null) return arms;
  const nameOf = ({ chr, pEnd, qStart }: Chromosome, start: number, end: number): string | null =>
    end <= pEnd ? `${chr}p` : start >= qStart ? `${chr}q` : null;
  for (const { body } of factsOf(knowledge, 'transcript').values()) {
    const placed = body.GRCh38;
    const chromosome = placed === null ? undefined : chromosomes.get(placed.chr);
    if (placed === null || chromosome === undefined) continue;
    const arm = nameOf(chromosome, Math.min(...placed.cds), Math.max(...placed.cds));
    if (arm !== null) arms.set(body.gene, arm);
  }
  return arms;
});

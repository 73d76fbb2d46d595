import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { Assay } from '../../tumour/index.ts';

const spans = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const byGene = new Map<string, { GRCh37: number[] | null; GRCh38: number[] | null; chr: string }>();
  for (const { body } of factsOf(knowledge, 'transcript').values()) {
    if (byGene.has(body.gene) && !body.mane) continue;
    const chr = (body.GRCh38 ?? body.GRCh37)?.chr ?? '';
    byGene.set(body.gene, {
      chr,
      GRCh37: body.GRCh37 === null ? null : [...body.GRCh37.cds],
      GRCh38: body.GRCh38 === null ? null : [...body.GRCh38.cds],
    });
  }
  return byGene;
});

/** Whether the assay read the gene whole, so that a change not seen is a change not there. Not known counts as not. */
export function isCovered(
  gene: string,
  assay: Assay,
  build: 'GRCh37' | 'GRCh38' | null,
  knowledge: Pick<Knowledge, 'facts'>,
): boolean {
  if (assay.genes !== null) return assay.genes.includes(gene);
  if (assay.regions !== null) {
    const span = spans(knowledge).get(gene);
    const cds = build === null ? null : (span?.[build] ?? null);
    if (span === undefined || cds === null) return false;
    return pairs(cds).every(([start, end]) =>
      assay.regions!.some((region) => region.chr === span.chr && region.start <= start && region.end >= end),
    );
  }
  return assay.kind === 'exome' || assay.kind === 'genome';
}

function pairs(ends: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < ends.length; i += 2)
    found.push([Math.min(ends[i]!, ends[i + 1]!), Math.max(ends[i]!, ends[i + 1]!)]);
  return found;
}

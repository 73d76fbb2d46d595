import type { Locator } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { CarrierInput, CascadeFinding, OwnGeneResult, PolygenicInput, ScoreOfPerson } from '../../risk/index.ts';
import type { GenomeRisk, SecondaryFinding } from '../../variants/index.ts';

const factsIn = ({ variants }: Pick<SecondaryFinding, 'variants'>): readonly Locator[] =>
  variants.flatMap(({ seen }) => (seen.at === undefined ? [] : [seen.at]));

/** Findings of genes as a combined risk takes them: one for each group of carriers that the gene is of. */
export function carrierInputs(knowledge: Knowledge, genome: GenomeRisk | null): readonly CarrierInput[] {
  const groups = [...factsOf(knowledge, 'carrier-management').values()];
  return (genome?.findings ?? []).flatMap((finding): readonly CarrierInput[] =>
    finding.state !== 'returned'
      ? []
      : groups
          .filter(({ body }) => body.genes.includes(finding.gene))
          .map(({ id }) => ({
            group: id,
            gene: finding.gene,
            state: finding.confirmFirst.length > 0 ? 'confirm-first' : 'returned',
            facts: factsIn(finding),
          })),
  );
}

/** Scores that have a place among people of the person's group. */
export function polygenicInputs(scores: readonly ScoreOfPerson[]): readonly PolygenicInput[] {
  return scores.flatMap(({ score, place, group }): readonly PolygenicInput[] =>
    place.status !== 'assessed' ? [] : [{ score, z: place.place.z, interval: place.place.interval, group, facts: [] }],
  );
}

/** What the genome says of genes that criteria on a family ask for. "None known" is no negative test. */
export function ownGenes(genome: GenomeRisk | null): readonly OwnGeneResult[] {
  return (genome?.findings ?? []).flatMap((finding): readonly OwnGeneResult[] => {
    if (finding.state !== 'returned' || finding.confirmFirst.length > 0) return [];
    const [at] = factsIn(finding);
    return [{ gene: finding.gene, result: 'pathogenic', ...(at === undefined ? {} : { at }) }];
  });
}

/** Findings that relatives may share. What is still to be confirmed is told nobody. */
export function cascadeFindings(knowledge: Knowledge, genome: GenomeRisk | null): readonly CascadeFinding[] {
  if (genome === null) return [];
  const entries = factsOf(knowledge, 'secondary-finding');
  const returned = genome.findings.flatMap(({ entry, gene, state, confirmFirst }): readonly CascadeFinding[] => {
    const inheritance = entries.get(entry)?.body.inheritance;
    if (inheritance === undefined || confirmFirst.length > 0 || (state !== 'returned' && state !== 'carrier'))
      return [];
    const copies = state === 'carrier' && inheritance === 'AR' ? { copies: 1 as const } : {};
    return [{ id: `finding/${entry}`, gene, inheritance, ...copies }];
  });
  const carriers = genome.carriers.flatMap(({ gene, state, inheritance, confirmFirst }): readonly CascadeFinding[] =>
    state === 'carrier' && confirmFirst.length === 0
      ? [{ id: `carrier/${gene}`, gene, inheritance, ...(inheritance === 'AR' ? { copies: 1 as const } : {}) }]
      : [],
  );
  const seen = new Set<string>();
  return [...returned, ...carriers].filter(({ gene }) => !seen.has(gene) && seen.add(gene) !== undefined);
}

import { GENOME_CONSENTS, type Notice, shutKinds } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { type CarrierInput, type OwnGeneResult, genesToldUnclear, toldGenes } from '../../risk/index.ts';
import type { GenomeRisk } from '../../variants/index.ts';

/** Changes that a test of the person's own told of, less those of kinds that the person does not want to know of. */
export function toldOf(
  knowledge: Pick<Knowledge, 'facts'>,
  record: PersonRecord,
  now: string,
): readonly OwnGeneResult[] {
  const told = toldGenes(knowledge, record, now);
  if (told.length === 0) return told;
  const open = openGenes(knowledge, record);
  return told.filter(({ gene }) => open.has(gene));
}

/** Genes of inherited illness of which the record tells something that is not understood; none that the person does not want to know of. */
export function unclearOf(knowledge: Pick<Knowledge, 'facts'>, record: PersonRecord): ReadonlySet<string> {
  const open = openGenes(knowledge, record);
  return new Set([...genesToldUnclear(record)].filter((gene) => open.has(gene)));
}

/** What is told and not understood is said first: nothing else of the plan speaks of it. */
export function unclearNotices(genes: ReadonlySet<string>): readonly Notice[] {
  if (genes.size === 0) return [];
  return [
    { code: 'FAMILY_OWN_TEST_UNCLEAR', severity: 'serious', params: { genes: [...genes].toSorted().join(', ') } },
  ];
}

function openGenes(knowledge: Pick<Knowledge, 'facts'>, { wishes }: PersonRecord): ReadonlySet<string> {
  const shut = shutKinds((wishes.notToKnow ?? []).map(({ value }) => value));
  const open = GENOME_CONSENTS.filter((kind) => !shut.has(kind));
  return new Set(
    [...factsOf(knowledge, 'secondary-finding').values()].flatMap(({ body }) =>
      open.includes(body.category) ? [body.gene] : [],
    ),
  );
}

/** What is told stands beside a risk as something to confirm first; where the genome shows the gene's finding, that speaks. */
export function toldInputs(
  knowledge: Pick<Knowledge, 'facts'>,
  genome: GenomeRisk | null,
  told: readonly OwnGeneResult[],
): readonly CarrierInput[] {
  const found = new Set((genome?.findings ?? []).filter(({ state }) => state === 'returned').map(({ gene }) => gene));
  return told
    .filter(({ gene }) => !found.has(gene))
    .flatMap(({ gene, at }) =>
      [...factsOf(knowledge, 'carrier-management').values()]
        .filter(({ body }) => body.genes.includes(gene))
        .map(({ id }): CarrierInput => ({
          group: id,
          gene,
          state: 'confirm-first',
          facts: at === undefined ? [] : [at],
        })),
    );
}

/**
 * "None known" is never said of a gene in which a test told of a change, or of something that is not understood: the genome as it was
 * read does not show it.
 * @param unclear genes of which the record tells something that is not understood
 */
export function notAgainstTold(
  genome: GenomeRisk | null,
  told: readonly OwnGeneResult[],
  unclear: ReadonlySet<string>,
): GenomeRisk | null {
  const genes = new Set([...told.map(({ gene }) => gene), ...unclear]);
  if (genome === null || genes.size === 0) return genome;
  return {
    ...genome,
    findings: genome.findings.map((one) =>
      genes.has(one.gene) && (one.state === 'none-known' || one.state === 'none-returned')
        ? { ...one, state: 'not-assessed', settle: 'review' }
        : one,
    ),
  };
}

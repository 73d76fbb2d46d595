import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type GenomeReading, type ReadingOptions, type ReadingTarget, readGenome } from '../../genome/index.ts';
import type { GeneRecord, Knowledge } from '../../knowledge/index.ts';
import { type CallOptions, type OutsideCall, geneFromDefinition, parseOutsideCalls } from '../../pgx/index.ts';
import { loadKnowledge, nodeHost, openFile } from '../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';
import { type ExpectedGene, answerGene } from './pgx-case-genes.ts';

interface PgxCase {
  readonly id: string;
  readonly vcf: string;
  readonly outsideCalls?: readonly string[];
  readonly genes?: readonly string[] | null;
  readonly definition?: string | null;
  readonly options?: { topCandidateOnly?: boolean; combinations?: boolean; cyp2d6?: boolean; exemptions?: boolean };
  readonly expected: ExpectedGene & {
    readonly genes?: Readonly<Record<string, ExpectedGene>>;
    readonly vcfWarningPositions?: number;
  };
}

/** `cases.json`: a genome, options, perhaps outside calls or a gene definition of its own, and the names expected. */
export async function* acceptPgxCases(input: AcceptInput, document: unknown): AsyncIterable<AcceptOutcome> {
  const knowledge = await loadKnowledge();
  for (const one of (document as { cases: readonly PgxCase[] }).cases) {
    try {
      yield await runCase(one, dirname(input.file), knowledge);
    } catch (thrown) {
      yield failed(one.id, reasonOf(thrown));
    }
  }
}

async function runCase(one: PgxCase, folder: string, knowledge: Knowledge): Promise<AcceptOutcome> {
  const genes = await genesOf(one, folder, knowledge);
  const reading = await readAt(join(folder, one.vcf), [...genes.values()]);
  const outside = (one.outsideCalls ?? []).flatMap((text, i) => parseOutsideCalls(text, `outside-${i + 1}.tsv`).calls);
  const differences: string[] = [];
  const answer: Record<string, unknown> = {};
  const ask = (symbol: string, expected: ExpectedGene): Record<string, unknown> => {
    const gene = genes.get(symbol);
    if (gene === undefined) {
      differences.push(`${symbol} is not a gene of the knowledge`);
      return {};
    }
    const result = answerGene(gene, reading, outside as readonly OutsideCall[], optionsOf(one), expected);
    differences.push(...result.differences);
    return result.answer;
  };
  const { genes: byGene, vcfWarningPositions, ...whole } = one.expected;
  if (byGene !== undefined)
    answer['genes'] = Object.fromEntries(
      Object.entries(byGene).map(([symbol, expected]) => [symbol, ask(symbol, expected)]),
    );
  else Object.assign(answer, ask(one.genes?.[0] ?? [...genes.keys()][0]!, whole));
  if (vcfWarningPositions !== undefined) {
    const warned = warnedPositions(reading);
    answer['vcfWarningPositions'] = warned;
    if (warned > 0 !== vcfWarningPositions > 0)
      differences.push(`vcfWarningPositions: expected ${vcfWarningPositions}, got ${warned}`);
  }
  return judged(one.id, answer, differences);
}

/** The case's own definition stands alone; without one, the genes of the knowledge. */
async function genesOf(one: PgxCase, folder: string, knowledge: Knowledge): Promise<ReadonlyMap<string, GeneRecord>> {
  if (one.definition === undefined || one.definition === null) return knowledge.genes;
  const document = JSON.parse(await readFile(join(folder, one.definition), 'utf8')) as { gene: string };
  const gene = geneFromDefinition(document, knowledge.genes.get(document.gene));
  return new Map([[gene.symbol, gene]]);
}

async function readAt(path: string, genes: readonly GeneRecord[]): Promise<GenomeReading> {
  const targets: readonly ReadingTarget[] = genes.flatMap(({ loci }) => loci);
  const source = await openFile(path);
  try {
    return await readGenome(source, targets, AS_THE_CASES_WERE_READ, nodeHost);
  } finally {
    await source.close();
  }
}

/** The cases' answers were made by looking at GT only, and at the first line of a position only. */
const AS_THE_CASES_WERE_READ: ReadingOptions = { ignoreFilters: true, minGq: 0, minDp: 0, firstLineDecides: true };

function optionsOf({ options = {} }: PgxCase): CallOptions {
  return {
    topCandidateOnly: options.topCandidateOnly ?? true,
    combinations: options.combinations ?? false,
    structural: options.cyp2d6 ?? false,
    exemptions: options.exemptions ?? true,
  };
}

function warnedPositions(reading: GenomeReading): number {
  const places = reading.notices.flatMap(({ place }) =>
    place?.kind === 'file' ? [`${place.chrom}:${place.pos1}`] : [],
  );
  return new Set(places).size;
}

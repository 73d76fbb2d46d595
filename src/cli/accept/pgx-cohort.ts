import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CohortRow, assessCohort } from '../../cohort/index.ts';
import { readCohort } from '../../genome/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import { loadKnowledge, nodeHost, openFile } from '../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged } from './outcome.ts';
import { sameTexts, samePairs } from './same-names.ts';

/** Calls frozen beside a cohort: `calls-2000u.tsv.gz` are of `s2000u.vcf.gz`. */
const CALLS = /^calls-(.+)\.tsv(?:\.gz)?$/;
const COHORT = /^s(.+)\.vcf(?:\.gz)?$/;
/** A peer's words for "no call". */
const NO_CALL = new Set(['Unknown/Unknown', '.', '']);
/** Where the peer states nothing. */
const NOT_STATED = new Set(['.', '']);

/** Whether a file is a cohort with frozen calls, or the calls. */
export function isCohortFile(path: string): boolean {
  return CALLS.test(basename(path)) || COHORT.test(basename(path));
}

/**
 * Cohorts with the calls that a peer made of them, through the cohort's own way of calling: names, and the phenotype and
 * score where they are stated, person by person and gene by gene.
 * @param only the calls or the cohort to look at; null for all of the folder
 */
export async function* acceptCohorts(input: AcceptInput, only: string | null): AsyncIterable<AcceptOutcome> {
  const folder = only === null ? input.file : dirname(input.file);
  const wanted = only === null ? null : (CALLS.exec(only)?.[1] ?? COHORT.exec(only)?.[1]);
  const files = (await readdir(folder)).filter(
    (name) => CALLS.test(name) && (wanted === null || CALLS.exec(name)?.[1] === wanted),
  );
  if (files.length === 0) yield failed(only ?? basename(folder), 'there are no calls to compare with');
  for (const file of files.toSorted()) yield* acceptCohort(input, folder, file);
}

async function* acceptCohort(input: AcceptInput, folder: string, file: string): AsyncIterable<AcceptOutcome> {
  const set = CALLS.exec(file)![1]!;
  const knowledge = await loadKnowledge();
  const frozen = bySample(await textOf(join(folder, file)));
  const symbols = new Set([...frozen.values()].flatMap((calls) => [...calls.keys()]));
  const genes = [...symbols].flatMap((symbol) => knowledge.genes.get(symbol) ?? []);
  const began = performance.now();
  const source = await openFile(join(folder, `s${set}.vcf.gz`));
  const reading = await readCohort(
    source,
    genes.flatMap(({ loci }) => loci),
    {},
    nodeHost,
  ).finally(() => source.close());
  const tables = new Map(assessCohort(genes, reading).map((table) => [table.gene, table]));
  const seconds = (performance.now() - began) / 1000;
  const people = new Map(reading.samples.map((sample, person) => [sample, person]));
  const counts = { names: 0, meanings: 0, equalMeanings: 0 };
  for (const [sample, calls] of frozen) {
    for (const [symbol, expected] of calls) {
      const id = `${set}:${sample}:${symbol}`;
      const table = tables.get(symbol);
      const row = table?.rows[table.rowOf[people.get(sample) ?? -1] ?? -1];
      const gene = knowledge.genes.get(symbol);
      if (row === undefined || gene === undefined)
        yield failed(
          id,
          gene === undefined ? `${symbol} is not a gene of the knowledge` : `${sample} is not in the cohort`,
        );
      else {
        const outcome = judgeRow(id, gene, row, expected);
        counts.names += 1;
        if (expected.phenotypes !== null) {
          counts.meanings += 1;
          if (sameMeaning(row, expected)) counts.equalMeanings += 1;
        }
        yield outcome;
      }
    }
  }
  input.note(
    `${set}: ${people.size} people in ${seconds.toFixed(2)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB; ${counts.names} calls, phenotype and score equal in ${counts.equalMeanings} of ${counts.meanings} stated`,
  );
}

interface FrozenCall {
  readonly names: readonly string[];
  /** Null where the peer states none. */
  readonly phenotypes: string | null;
  readonly score: string | null;
}

function judgeRow(id: string, gene: GeneRecord, row: CohortRow, expected: FrozenCall): AcceptOutcome {
  const names = row.diplotypes === '' ? [] : row.diplotypes.split(/ OR | AND /);
  const differences: string[] = [];
  if (!samePairs(names.map(inFull(gene)), expected.names.map(inFull(gene)))) {
    differences.push(
      `expected ${expected.names.join(' or ') || 'no call'}, got ${names.join(' or ') || `no call (${row.status})`}`,
    );
  } else if (!sameMeaning(row, expected)) {
    differences.push(
      `expected ${expected.phenotypes} ${expected.score ?? ''}, got ${meaningOf(row).join(' or ') || 'none'}`,
    );
  }
  return judged(id, { diplotypes: names, phenotypes: meaningOf(row) }, differences);
}

function meaningOf(row: CohortRow): readonly string[] {
  return row.phenotypes.map(({ phenotype, activityScore }) =>
    activityScore === null ? phenotype : `${phenotype} ${activityScore}`,
  );
}

function sameMeaning(row: CohortRow, { phenotypes, score }: FrozenCall): boolean {
  const own = (values: readonly (string | null)[]): readonly string[] => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  const stated = (text: string): readonly string[] => [...new Set(text.split(/ OR | \/ /))];
  if (phenotypes !== null && !sameTexts(own(row.phenotypes.map(({ phenotype }) => phenotype)), stated(phenotypes)))
    return false;
  return score === null || sameTexts(own(row.phenotypes.map(({ activityScore }) => activityScore)), stated(score));
}

/** A single name with the label is a pair whose other allele is the reference. */
function inFull(gene: GeneRecord): (name: string) => string {
  const reference = gene.alleles.find((allele) => allele.reference === true)?.name ?? 'Reference';
  return (name) =>
    name.endsWith(' (heterozygous)')
      ? `${reference}/${name.replace(' (heterozygous)', '')}`
      : name.replace(' (homozygous)', '');
}

/** Sample → gene → call; several names that are equally good are joined by OR, single alleles by AND. */
function bySample(text: string): ReadonlyMap<string, ReadonlyMap<string, FrozenCall>> {
  const samples = new Map<string, Map<string, FrozenCall>>();
  for (const line of text.split('\n').slice(1)) {
    const [sample = '', gene = '', diplotypes = '', phenotypes = '.', score = '.'] = line.trimEnd().split('\t');
    if (sample === '') continue;
    const calls = samples.get(sample) ?? new Map<string, FrozenCall>();
    samples.set(sample, calls);
    calls.set(gene, {
      names: NO_CALL.has(diplotypes) ? [] : diplotypes.split(/ OR | AND /),
      // Of several pairs one may have none: then what they mean together is not stated.
      phenotypes: NOT_STATED.has(phenotypes) || phenotypes.endsWith(' /') ? null : phenotypes,
      score: NOT_STATED.has(score) ? null : score,
    });
  }
  return samples;
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

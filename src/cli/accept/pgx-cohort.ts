import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGenome } from '../../genome/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import { callGene } from '../../pgx/index.ts';
import type { ByteSource } from '../../core/index.ts';
import { loadKnowledge, nodeHost } from '../../platform/node/index.ts';
import { oneSampleVcfs } from './one-sample-vcf.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';
import { namesOf } from './pgx-case-genes.ts';
import { samePairs } from './same-names.ts';

/** Calls frozen beside a cohort: `calls-2000u.tsv.gz` are of `s2000u.vcf.gz`. */
const CALLS = /^calls-(.+)\.tsv(?:\.gz)?$/;
/** A peer's words for "no call". */
const NO_CALL = new Set(['Unknown/Unknown', '.', '']);

/** A folder of cohorts with the calls that a peer made of them: the same names, sample by sample and gene by gene. */
export async function* acceptCohorts(input: AcceptInput, only: string | null): AsyncIterable<AcceptOutcome> {
  const folder = only === null ? input.file : dirname(input.file);
  const files = only === null ? (await readdir(folder)).filter((name) => CALLS.test(name)).toSorted() : [only];
  if (files.length === 0) yield failed(basename(folder), 'the folder holds no calls to compare with');
  for (const file of files) yield* acceptCohort(input, folder, file);
}

async function* acceptCohort(input: AcceptInput, folder: string, file: string): AsyncIterable<AcceptOutcome> {
  const set = CALLS.exec(file)![1]!;
  const { genes } = await loadKnowledge();
  const frozen = bySample(await textOf(join(folder, file)));
  const people = oneSampleVcfs(await bytesOf(join(folder, `s${set}.vcf.gz`)));
  const began = performance.now();
  const asked = [...new Set([...frozen.values()].flatMap((calls) => [...calls.keys()]))].flatMap(
    (symbol) => genes.get(symbol) ?? [],
  );
  for (const [sample, calls] of frozen) {
    try {
      yield* acceptSample(set, sample, calls, asked, inMemory(`${sample}.vcf`, people.cut(sample)));
    } catch (thrown) {
      yield failed(`${set}:${sample}`, reasonOf(thrown));
    }
  }
  const seconds = (performance.now() - began) / 1000;
  input.note(
    `${set}: ${frozen.size} people in ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  );
}

async function* acceptSample(
  set: string,
  sample: string,
  calls: ReadonlyMap<string, readonly string[]>,
  genes: readonly GeneRecord[],
  person: ByteSource,
): AsyncIterable<AcceptOutcome> {
  const reading = await readGenome(
    person,
    genes.flatMap(({ loci }) => loci),
    { sample },
    nodeHost,
  );
  for (const [symbol, expected] of calls) {
    const id = `${set}:${sample}:${symbol}`;
    const gene = genes.find((one) => one.symbol === symbol);
    if (gene === undefined) {
      yield failed(id, `${symbol} is not a gene of the knowledge`);
      continue;
    }
    const names = namesOf(callGene(gene, reading.readings));
    const agrees = samePairs(names.map(inFull(gene)), expected.map(inFull(gene)));
    yield judged(
      id,
      names,
      agrees ? [] : [`expected ${expected.join(' or ') || 'no call'}, got ${names.join(' or ') || 'no call'}`],
    );
  }
}

function inMemory(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => {},
  };
}

/** A single name with the label is a pair whose other allele is the reference. */
function inFull(gene: GeneRecord): (name: string) => string {
  const reference = gene.alleles.find((allele) => allele.reference === true)?.name ?? 'Reference';
  return (name) =>
    name.endsWith(' (heterozygous)')
      ? `${reference}/${name.replace(' (heterozygous)', '')}`
      : name.replace(' (homozygous)', '');
}

/** Sample → gene → diplotypes; several that are equally good are joined by OR, single alleles by AND. */
function bySample(text: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const samples = new Map<string, Map<string, readonly string[]>>();
  for (const line of text.split('\n').slice(1)) {
    const [sample = '', gene = '', diplotypes = ''] = line.split('\t');
    if (sample === '') continue;
    const calls = samples.get(sample) ?? new Map<string, readonly string[]>();
    samples.set(sample, calls);
    calls.set(gene, NO_CALL.has(diplotypes) ? [] : diplotypes.split(/ OR | AND /));
  }
  return samples;
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readGenome } from '../../genome/index.ts';
import { callGene } from '../../pgx/index.ts';
import { loadKnowledge, nodeHost, openFile } from '../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';
import { namesOf } from './pgx-case-genes.ts';

interface GvcfTruth {
  readonly sameAllele: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly samples: Readonly<Record<string, { readonly getrm: Readonly<Record<string, string>> }>>;
}

/** Genes whose consensus genotypes are still in names of today. */
const EXACT = ['CYP2C19', 'CYP3A4', 'CYP3A5', 'TPMT', 'NUDT15', 'CYP2C9'];
/** The consensus tested few alleles of this one: it must be among the candidates. */
const AMONG = ['CYP2B6'];

/** `gvcf/expected.json`: real gVCFs of samples with consensus genotypes. */
export async function* acceptGvcfTruth(input: AcceptInput, document: unknown): AsyncIterable<AcceptOutcome> {
  const truth = document as GvcfTruth;
  const { genes } = await loadKnowledge();
  for (const [sample, { getrm }] of Object.entries(truth.samples)) {
    const asked = [...EXACT, ...AMONG].filter((symbol) => isDefined(getrm[symbol]));
    try {
      const source = await openFile(await gvcfOf(dirname(input.file), sample));
      const reading = await readGenome(
        source,
        asked.flatMap((symbol) => genes.get(symbol)?.loci ?? []),
        {},
        nodeHost,
      );
      await source.close();
      for (const symbol of asked) {
        const id = `${sample}:${symbol}`;
        const gene = genes.get(symbol);
        if (gene === undefined) {
          yield failed(id, `${symbol} is not a gene of the knowledge`);
          continue;
        }
        const call = callGene(gene, reading.readings);
        const names = AMONG.includes(symbol) ? call.candidates.map(({ name }) => name) : namesOf(call);
        const same = (pair: string): string =>
          pair
            .split('/')
            .map((allele) => oneName(truth.sameAllele[symbol] ?? [], allele))
            .toSorted()
            .join('/');
        const got = new Set(names.map(same));
        const agrees = AMONG.includes(symbol)
          ? got.has(same(getrm[symbol]!))
          : got.size === 1 && got.has(same(getrm[symbol]!));
        yield judged(
          id,
          names,
          agrees ? [] : [`expected ${getrm[symbol]}, got ${names.join(' or ') || `${call.status}: ${call.reason}`}`],
        );
      }
    } catch (thrown) {
      for (const symbol of asked) yield failed(`${sample}:${symbol}`, reasonOf(thrown));
    }
  }
}

async function gvcfOf(folder: string, sample: string): Promise<string> {
  for (const name of [`${sample}.g.vcf.gz`, `${sample}.g.vcf`, `${sample}.vcf.gz`]) {
    const path = join(folder, name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return join(folder, `${sample}.g.vcf.gz`);
}

function isDefined(genotype: string | undefined): boolean {
  return genotype !== undefined && genotype !== '' && !/undefined|unknown|no consensus|^n\/?a$/i.test(genotype);
}

/** Of names that mean one allele, the first listed. */
function oneName(groups: readonly (readonly string[])[], allele: string): string {
  return groups.find((group) => group.includes(allele))?.[0] ?? allele;
}

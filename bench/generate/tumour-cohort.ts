import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Knowledge, factsOf } from '../../src/knowledge/index.ts';
import { mulberry32 } from './random.ts';

/** A MAF of so many tumours and rows; every twentieth row is a change that recurs, the rest lie anywhere. For load, not for epidemiology. */
export async function writeTumourCohort(
  path: string,
  knowledge: Knowledge,
  { tumours, rows, seed = 1 }: { readonly tumours: number; readonly rows: number; readonly seed?: number },
): Promise<void> {
  const random = mulberry32(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const known = [...factsOf(knowledge, 'hotspot-change').values()]
    .map(({ body }) => body)
    .filter(({ build }) => build === 'GRCh37');
  const genes = [...factsOf(knowledge, 'cancer-gene').keys()];
  const residues = [...'ACDEFGHIKLMNPQRSTVWY'];
  const row = (i: number): string => {
    const sample = sampleName(Math.floor((i * tumours) / rows));
    if (random() < 0.05) {
      const { gene, chr, pos, ref, alt, protein } = pick(known);
      return [gene, 'GRCh37', chr, pos, pos + ref.length - 1, 'Missense_Mutation', ref, alt, sample, protein].join(
        '\t',
      );
    }
    const at = 1 + Math.floor(random() * 45_000_000);
    const [ref, alt] = pick(['AC', 'AG', 'AT', 'CA', 'CG', 'CT', 'GA', 'GC', 'GT', 'TA', 'TC', 'TG']);
    const name = `p.${pick(residues)}${1 + Math.floor(random() * 900)}${pick(residues)}`;
    const where = 1 + Math.floor(random() * 22);
    return [pick(genes), 'GRCh37', where, at, at, 'Missense_Mutation', ref, alt, sample, name].join('\t');
  };
  async function* lines(): AsyncGenerator<string> {
    yield `${HEAD.join('\t')}\n`;
    for (let from = 0; from < rows; from += 10_000)
      yield Array.from({ length: Math.min(10_000, rows - from) }, (_, i) => `${row(from + i)}\n`).join('');
  }
  await pipeline(lines, createGzip({ level: 1 }), createWriteStream(path));
}

export function sampleName(index: number): string {
  return `T${String(index + 1).padStart(6, '0')}`;
}

const HEAD = [
  'Hugo_Symbol',
  'NCBI_Build',
  'Chromosome',
  'Start_Position',
  'End_Position',
  'Variant_Classification',
  'Reference_Allele',
  'Tumor_Seq_Allele2',
  'Tumor_Sample_Barcode',
  'HGVSp_Short',
];

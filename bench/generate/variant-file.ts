import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { mulberry32 } from './random.ts';

const BASES = 'ACGT';
const CLASSES = [
  'Uncertain_significance',
  'Likely_benign',
  'Benign',
  'Pathogenic',
  'Likely_pathogenic',
  'Conflicting_classifications_of_pathogenicity',
];

/**
 * Writes a sorted variant file of the size and the columns of ClinVar, as `bgzip`ped VCF on GRCh38: `records` lines, among
 * them one in twenty of the genome's own variants, in clusters as genes make them.
 */
export async function writeVariantFile(path: string, records: number, genome: string, seed = 5): Promise<void> {
  const random = mulberry32(seed);
  const bgzip = spawn('bgzip', ['-c', '-@', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const written = pipeline(bgzip.stdout, createWriteStream(path));
  const unzip = spawn('gzip', ['-dc', genome], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = header();
  // Lines between two of the genome's: the rest spread over them, a few places apart.
  const between = (records - 250_000) / 250_000;
  let left = 0;
  let id = 1;
  const put = async (): Promise<void> => {
    if (!bgzip.stdin.write(text)) await once(bgzip.stdin, 'drain');
    text = '';
  };
  for await (const line of createInterface({ input: unzip.stdout })) {
    if (line.startsWith('#') || random() >= 0.05) continue;
    const [chrom = '', pos = '', , ref = '', alt = ''] = line.split('\t', 5);
    text += record(chrom, Number(pos), ref, alt, id++, random);
    left += between;
    for (let at = Number(pos) + 1; left >= 1; left -= 1) {
      at += 1 + Math.floor(random() * 3);
      const from = BASES[Math.floor(random() * 4)]!;
      const more = BASES[Math.floor(random() * 4)]!;
      const kind = random();
      if (kind < 0.88) {
        const to = BASES[(BASES.indexOf(from) + 1 + Math.floor(random() * 3)) % 4]!;
        text += record(chrom, at, from, to, id++, random);
      } else if (kind < 0.95) text += record(chrom, at, from + more, from, id++, random);
      else text += record(chrom, at, from, from + more, id++, random);
    }
    if (text.length > 1 << 20) await put();
  }
  await put();
  bgzip.stdin.end();
  await written;
}

function header(): string {
  const lengths = [
    248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717, 133797422,
    135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441, 80373285, 58617616, 64444167, 46709983,
    50818468, 156040895,
  ];
  return [
    '##fileformat=VCFv4.1',
    '##fileDate=2026-11-16',
    '##source=ClinVar',
    '##reference=GRCh38',
    ...lengths.map((length, i) => `##contig=<ID=chr${i === 22 ? 'X' : i + 1},length=${length}>`),
    ...[
      'ALLELEID',
      'CLNDISDB',
      'CLNDN',
      'CLNHGVS',
      'CLNREVSTAT',
      'CLNSIG',
      'CLNVC',
      'CLNVCSO',
      'GENEINFO',
      'MC',
      'ORIGIN',
      'RS',
    ].map((key) => `##INFO=<ID=${key},Number=.,Type=String,Description="${key}">`),
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO',
    '',
  ].join('\n');
}

function record(chrom: string, pos: number, ref: string, alt: string, id: number, random: () => number): string {
  const called = CLASSES[Math.floor(random() * CLASSES.length)]!;
  const gene = `GENE${Math.floor(pos / 50_000)}`;
  const info = [
    `ALLELEID=${id + 15_000}`,
    `CLNDISDB=Human_Phenotype_Ontology:HP:0000${100 + (id % 900)},MONDO:MONDO:00${10_000 + (id % 9000)},MedGen:C${1_000_000 + (id % 999_983)},OMIM:${100_000 + (id % 99_991)}|MedGen:C3661900`,
    `CLNDN=Condition_${id % 5000}_of_the_generator|not_provided`,
    `CLNHGVS=NC_0000${chrom.slice(3)}.11:g.${pos}${ref}>${alt}`,
    'CLNREVSTAT=criteria_provided,_single_submitter',
    `CLNSIG=${called}`,
    'CLNVC=single_nucleotide_variant',
    'CLNVCSO=SO:0001483',
    `GENEINFO=${gene}:${id % 100_000}`,
    'MC=SO:0001583|missense_variant',
    'ORIGIN=1',
    `RS=${Math.floor(random() * 2e9)}`,
  ].join(';');
  return `${chrom}\t${pos}\t${id}\t${ref}\t${alt}\t.\t.\t${info}\n`;
}

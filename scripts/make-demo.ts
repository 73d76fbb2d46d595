/**
 * Makes a bundled example's genome from a gVCF of a public reference sample:
 * `tsx scripts/make-demo.ts SOURCE.g.vcf.gz [examples/demo]`.
 *
 * Only genotype facts are taken (position, bases, genotype, depth, quality), only where a pharmacogene's position lies inside
 * the record, and they are written under a header of our own. The calls of CYP2D6 stand in a file beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateRawSync, gunzipSync } from 'node:zlib';
import { bgzfWriter } from '../src/genome/bgzf/write-bgzf.ts';
import { loadKnowledge } from '../src/platform/node/index.ts';

const [source, folder = join('examples', 'demo')] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('usage: tsx scripts/make-demo.ts SOURCE.g.vcf.gz [FOLDER]\n');
  process.exit(2);
}

const text = gunzipSync(readFileSync(source)).toString('utf8');
const lines = text.split('\n').filter((line) => line !== '');
const sample = lines.find((line) => line.startsWith('#CHROM'))?.split('\t')[9] ?? '';
const lengths = new Map(
  lines
    .flatMap((line) => [/^##contig=<ID=(\w+),length=(\d+)/.exec(line) ?? []])
    .filter((match) => match.length > 0)
    .map((match) => [match[1]!, match[2]!]),
);

const knowledge = await loadKnowledge();
const targets = new Map<string, number[]>();
for (const gene of knowledge.genes.values()) {
  for (const locus of gene.loci) targets.set(locus.chrom, [...(targets.get(locus.chrom) ?? []), locus.pos38]);
}

const records = lines.filter((line) => !line.startsWith('#')).flatMap((line) => record(line) ?? []);
const chroms = [...new Set(records.map((line) => line.slice(0, line.indexOf('\t'))))];
const header = [
  '##fileformat=VCFv4.3',
  '##source=Propria example, made from published genotype facts; see PROVENANCE.md',
  '##reference=GRCh38',
  '##ALT=<ID=NON_REF,Description="Any other base">',
  '##INFO=<ID=END,Number=1,Type=Integer,Description="Last position of a reference block">',
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
  '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads for each allele">',
  '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Reads">',
  '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
  '##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description="Fewest reads inside the block">',
  ...chroms.map((chrom) => `##contig=<ID=${chrom},length=${lengths.get(chrom)}>`),
  `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${sample}`,
];

mkdirSync(folder, { recursive: true });
const writer = bgzfWriter({ deflateRaw: (bytes) => deflateRawSync(bytes, { level: 9 }), crc32 });
const blocks = [...writer.write(new TextEncoder().encode([...header, ...records].join('\n') + '\n')), ...writer.end()];
writeFileSync(join(folder, `${sample}.g.vcf.gz`), Buffer.concat(blocks));
process.stdout.write(`${basename(source)}: ${records.length} records kept\n`);

/** The facts of one record in our own layout, or null where no wanted position lies in it. */
function record(line: string): string | null {
  const [chrom = '', pos = '', , ref = '', alt = '', , filter = '', info = '', format = '', values = ''] =
    line.split('\t');
  const start = Number(pos);
  const end = Math.max(Number(/(?:^|;)END=(\d+)/.exec(info)?.[1] ?? pos), start + ref.length - 1);
  if (!(targets.get(chrom) ?? []).some((position) => position >= start && position <= end)) return null;
  const value = new Map(format.split(':').map((key, i) => [key, values.split(':')[i] ?? '.']));
  const isBlock = value.has('MIN_DP');
  const keys = isBlock ? ['GT', 'DP', 'GQ', 'MIN_DP'] : ['GT', 'AD', 'DP', 'GQ'];
  return [
    chrom,
    pos,
    '.',
    ref,
    alt,
    '.',
    filter === '' ? '.' : filter,
    isBlock ? `END=${end}` : '.',
    keys.join(':'),
    keys.map((key) => value.get(key) ?? '.').join(':'),
  ].join('\t');
}

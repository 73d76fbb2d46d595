/**
 * Makes the constructed genome of examples/looking-ahead: `npx tsx scripts/make-ahead.ts`.
 *
 * No person has it. Genotypes at the places of the packaged scores are drawn by their frequencies from a seed, one known change of one
 * gene is written in, and everything else is a reference block.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { randomSource } from '../src/core/index.ts';
import { bgzfWriter } from '../src/genome/bgzf/write-bgzf.ts';
import { CONTIG_LENGTHS } from '../src/genome/index.ts';
import { loadPack, nodeHost } from '../src/platform/node/index.ts';
import { packagedScores, readPackagedScore } from '../src/risk/index.ts';

const FOLDER = join('examples', 'looking-ahead');
/** A change of the seed with three review stars: 13:32316484 GC>G on GRCh38. */
const WRITTEN = { chrom: 13, pos1: 32_316_484, ref: 'GC', alt: 'G', gt: '0/1' };
const NAMES = [...Array.from({ length: 22 }, (_, i) => `chr${i + 1}`), 'chrX'];

interface Site {
  readonly chrom: number;
  readonly pos1: number;
  readonly ref: string;
  readonly alt: string;
  readonly gt: string;
}

const random = randomSource(7);
const sites = new Map<string, Site>();
const risk = await loadPack('risk');
for (const [, fact] of [...packagedScores(risk)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const table = await readPackagedScore(fact, 'GRCh38', nodeHost, 'EUR');
  for (let row = 0; row < table.size; row++) {
    const [effect = '', other = ''] = [table.alleles[table.effect[row]!], table.alleles[table.other[row]!]];
    const [chrom, pos1] = [table.chrom[row]! + 1, table.pos1[row]!];
    if (!/^[ACGT]$/.test(effect) || !/^[ACGT]$/.test(other) || sites.has(`${chrom}:${pos1}`) || chrom > 22) continue;
    const p = Number.isNaN(table.frequency[row]!) ? 0.3 : table.frequency[row]!;
    const copies = Number(random.uniform() < p) + Number(random.uniform() < p);
    sites.set(`${chrom}:${pos1}`, { chrom, pos1, ref: other, alt: effect, gt: ['0/0', '0/1', '1/1'][copies]! });
  }
}
sites.set(`${WRITTEN.chrom}:${WRITTEN.pos1}`, WRITTEN);

const lines = [
  '##fileformat=VCFv4.2',
  '##source=constructed example, no such person',
  '##reference=GRCh38',
  '##ALT=<ID=NON_REF,Description="Any other allele">',
  '##FILTER=<ID=PASS,Description="All filters passed">',
  '##INFO=<ID=END,Number=1,Type=Integer,Description="End of the block">',
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
  '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Depth">',
  '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
  '##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description="Fewest reads inside the block">',
  ...NAMES.map((name, i) => `##contig=<ID=${name},length=${lengthOf(i)}>`),
  '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tCONSTRUCTED',
];
for (let i = 0; i < 23; i++) {
  const own = [...sites.values()].filter(({ chrom }) => chrom === i + 1).toSorted((a, b) => a.pos1 - b.pos1);
  let at = 1;
  const block = (end: number): void => {
    if (end >= at)
      lines.push(`${NAMES[i]}\t${at}\t.\tN\t<NON_REF>\t.\tPASS\tEND=${end}\tGT:DP:GQ:MIN_DP\t0/0:32:60:30`);
  };
  for (const { pos1, ref, alt, gt } of own) {
    if (pos1 < at) continue;
    block(pos1 - 1);
    lines.push(`${NAMES[i]}\t${pos1}\t.\t${ref}\t${alt},<NON_REF>\t.\tPASS\t.\tGT:DP:GQ\t${gt}:32:60`);
    at = pos1 + ref.length;
  }
  block(lengthOf(i));
}
mkdirSync(FOLDER, { recursive: true });
const file = join(FOLDER, 'constructed.g.vcf.gz');
writeFileSync(file, bgzf(`${lines.join('\n')}\n`));
process.stdout.write(`${file}: ${sites.size} sites\n`);

function lengthOf(i: number): number {
  return CONTIG_LENGTHS.GRCh38[i] ?? 0;
}

function bgzf(text: string): Uint8Array {
  const writer = bgzfWriter({ deflateRaw: (bytes) => deflateRawSync(bytes, { level: 9 }), crc32 });
  return Buffer.concat([...writer.write(new TextEncoder().encode(text)), ...writer.end()]);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { TargetLocus } from '../../src/core/index.ts';
import { mulberry32 } from './random.ts';

/** GRCh38 contig lengths, chr1 to chr22 and X. */
const LENGTHS = [
  248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717, 133797422,
  135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441, 80373285, 58617616, 64444167, 46709983,
  50818468, 156040895,
];
const NAMES = LENGTHS.map((_, i) => (i === 22 ? 'chrX' : `chr${i + 1}`));
const BASES = 'ACGT';

/**
 * Writes one person's whole genome as `bgzip`ped VCF: `records` lines in proportion to contig length, 85 % SNVs, 7 %
 * insertions, 8 % deletions, GATK-like INFO and GT:AD:DP:GQ:PL. Each target position is put in with chance 0.35.
 */
export async function writeWholeGenome(
  path: string,
  records: number,
  targets: readonly TargetLocus[],
  seed = 1,
): Promise<void> {
  const bgzip = spawn('bgzip', ['-c', '-@', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const written = pipeline(bgzip.stdout, createWriteStream(path));
  const put = async (text: string): Promise<void> => {
    if (!bgzip.stdin.write(text)) await once(bgzip.stdin, 'drain');
  };
  await put(header());
  const random = mulberry32(seed);
  const total = LENGTHS.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of LENGTHS.entries()) {
    const chrom = NAMES[i] as string;
    const count = Math.round((records * length) / total);
    const step = (length - 20_000) / count;
    const wanted = targets
      .filter((target) => target.chrom === chrom && random() < 0.35)
      .toSorted((a, b) => a.pos38 - b.pos38);
    let next = 0;
    let lines = '';
    for (let n = 0; n < count; n += 1) {
      const pos = Math.floor(10_000 + n * step + random() * step * 0.9);
      while ((wanted[next]?.pos38 ?? Infinity) <= pos) {
        const target = wanted[next] as TargetLocus;
        if (target.pos38 < pos) lines += record(chrom, target.pos38, target.ref38, target.alts[0] ?? 'A', random);
        next += 1;
      }
      const ref = BASES[Math.floor(random() * 4)] as string;
      const kind = random();
      const other = BASES[(BASES.indexOf(ref) + 1 + Math.floor(random() * 3)) % 4] as string;
      const more = sequence(1 + Math.floor(random() * 6), random);
      lines +=
        kind < 0.85
          ? record(chrom, pos, ref, other, random)
          : kind < 0.92
            ? record(chrom, pos, ref, ref + more, random)
            : record(chrom, pos, ref + more, ref, random);
      if (lines.length > 1 << 20) {
        await put(lines);
        lines = '';
      }
    }
    await put(lines);
  }
  bgzip.stdin.end();
  await written;
}

function header(): string {
  return [
    '##fileformat=VCFv4.2',
    '##FILTER=<ID=PASS,Description="All filters passed">',
    ...NAMES.map((name, i) => `##contig=<ID=${name},length=${LENGTHS[i]},assembly=GRCh38>`),
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Allelic depths">',
    '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Read depth">',
    '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
    '##FORMAT=<ID=PL,Number=G,Type=Integer,Description="Phred-scaled likelihoods">',
    ...[
      'AC',
      'AF',
      'AN',
      'BaseQRankSum',
      'DP',
      'ExcessHet',
      'FS',
      'MLEAC',
      'MLEAF',
      'MQ',
      'QD',
      'ReadPosRankSum',
      'SOR',
    ].map(
      (key) =>
        `##INFO=<ID=${key},Number=${/AC|AF/.test(key) ? 'A' : 1},Type=${/AC|AN|DP/.test(key) ? 'Integer' : 'Float'},Description="${key}">`,
    ),
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tBENCH01',
    '',
  ].join('\n');
}

function record(chrom: string, pos: number, ref: string, alt: string, random: () => number): string {
  const het = random() < 0.6;
  const depth = 18 + Math.floor(random() * 30);
  const reads = het ? Math.floor(depth * (0.35 + random() * 0.3)) : 0;
  const quality = (depth * 18 + random() * 200).toFixed(2);
  const info =
    `AC=${het ? 1 : 2};AF=${het ? '0.500' : '1.00'};AN=2;BaseQRankSum=${(random() * 4 - 2).toFixed(3)};DP=${depth};ExcessHet=3.0103;` +
    `FS=${(random() * 9).toFixed(3)};MLEAC=${het ? 1 : 2};MLEAF=${het ? '0.500' : '1.00'};MQ=60.00;QD=${(random() * 30).toFixed(2)};` +
    `ReadPosRankSum=${(random() * 3 - 1.5).toFixed(3)};SOR=${(random() * 2).toFixed(3)}`;
  const likelihoods = het
    ? `${500 + Math.floor(random() * 400)},0,${400 + Math.floor(random() * 500)}`
    : `${700 + Math.floor(random() * 700)},${depth * 3},0`;
  return `${chrom}\t${pos}\t.\t${ref}\t${alt}\t${quality}\tPASS\t${info}\tGT:AD:DP:GQ:PL\t${het ? '0/1' : '1/1'}:${reads},${depth - reads}:${depth}:99:${likelihoods}\n`;
}

function sequence(length: number, random: () => number): string {
  let bases = '';
  for (let i = 0; i < length; i += 1) bases += BASES[Math.floor(random() * 4)];
  return bases;
}

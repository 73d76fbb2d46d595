import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { CONTIG_LENGTHS } from '../../src/genome/contig.ts';
import { random } from '../genome/big-vcf.ts';

/** One genome in three containers, each of about the size asked for as it is stored. */
export interface BigGenomes {
  readonly sorted: string;
  readonly unsorted: string;
  readonly gzip: string;
  /** Bytes of text in each. */
  readonly text: number;
}

/** Bytes of text a BGZF block, as htslib cuts it. */
const BLOCK = 0xff00;
/** Longest line written. */
const LINE = 400;
/** Ends DEFLATE data that was flushed: an empty last block. */
const LAST = Uint8Array.of(3, 0);
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 6, 0, 0x42, 0x43, 2, 0);
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** Changes whenever another file is written. */
const EDITION = 1;
/** What text like this shrinks to. */
const STORED_SHARE = 0.232;
const CONTIGS = [...Array.from({ length: 22 }, (_, i) => `chr${i + 1}`), 'chrX'];

/**
 * A gVCF with blocks that cover all positions, variants among them: sorted BGZF, the same blocks in another order, and the
 * same text as one gzip member. Written once and kept in the folder. Text is compressed once, into pieces that fit both containers.
 */
export async function bigGenomes(folder: string, stored: number): Promise<BigGenomes> {
  mkdirSync(folder, { recursive: true });
  const at = (kind: string): string => join(folder, `gvcf-${Math.round(stored / 1e6)}-${kind}-${EDITION}.vcf.gz`);
  const files = { sorted: at('sorted'), unsorted: at('unsorted'), gzip: at('gzip') };
  const text = Math.round(stored / STORED_SHARE);
  if (Object.values(files).every((path) => existsSync(path))) return { ...files, text };
  const blocks: Uint8Array[] = [];
  const gzip = writer(files.gzip);
  let crc = 0;
  let size = 0;
  await gzip.put(GZIP_HEAD);
  for (const piece of gvcfPieces(text)) {
    const packed = deflateRawSync(piece, { level: 2, finishFlush: constants.Z_SYNC_FLUSH });
    const own = crc32(piece);
    crc = crc32(piece, crc);
    size += piece.length;
    await gzip.put(packed);
    blocks.push(Buffer.concat([blockHead(packed.length), packed, LAST, trailer(own, piece.length)]));
  }
  await gzip.put(LAST);
  await gzip.put(trailer(crc, size));
  await gzip.end();
  const end = Buffer.concat([blockHead(0), LAST, trailer(0, 0)]);
  const sorted = writer(files.sorted);
  for (const block of [...blocks, end]) await sorted.put(block);
  await sorted.end();
  const [head, ...rest] = blocks;
  const unsorted = writer(files.unsorted);
  for (const block of [head!, ...shuffled(rest), end]) await unsorted.put(block);
  await unsorted.end();
  return { ...files, text };
}

function blockHead(length: number): Uint8Array {
  const head = Buffer.alloc(18);
  head.set(HEAD);
  head.writeUInt16LE(length + LAST.length + 25, 16);
  return head;
}

function trailer(crc: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(crc >>> 0, 0);
  bytes.writeUInt32LE(size % 2 ** 32, 4);
  return bytes;
}

function shuffled(blocks: readonly Uint8Array[]): readonly Uint8Array[] {
  const next = random(7);
  const order = [...blocks];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Header and records, cut at line ends. Each piece is good until the next is asked for. */
function* gvcfPieces(textBytes: number): Generator<Uint8Array> {
  yield Buffer.from(header());
  const bases = CONTIGS.reduce((sum, _, i) => sum + CONTIG_LENGTHS.GRCh38[i]!, 0);
  // 92 bytes a line on average.
  const spacing = Math.max(2, Math.floor((bases * 92) / textBytes));
  const next = random(42);
  const tails = Array.from({ length: 2048 }, (_, i) => Buffer.from(i % 12 === 0 ? variantTail(next) : blockTail(next)));
  const block = Buffer.alloc(BLOCK);
  let to = 0;
  for (const [i, contig] of CONTIGS.entries()) {
    const length = CONTIG_LENGTHS.GRCh38[i]!;
    const name = Buffer.from(`${contig}\t`);
    for (let pos = 10_001; pos < length;) {
      if (to + LINE > BLOCK) {
        yield block.subarray(0, to);
        to = 0;
      }
      const pick = Math.floor(next() * tails.length);
      const isBlock = pick % 12 !== 0;
      const end = isBlock ? Math.min(length, pos + Math.floor(next() * 2 * spacing)) : pos;
      to += name.copy(block, to);
      to = writeNumber(block, to, pos);
      const tail = tails[pick]!;
      if (isBlock) {
        to += BLOCK_START.copy(block, to);
        to = writeNumber(block, to, end);
      }
      to += tail.copy(block, to);
      pos = end + 1;
    }
  }
  yield block.subarray(0, to);
}

const BLOCK_START = Buffer.from('\t.\tA\t<NON_REF>\t.\t.\tEND=');

function blockTail(next: () => number): string {
  const depth = 20 + Math.floor(next() * 25);
  const likelihoods = `0,${Math.floor(next() * 100)},${Math.floor(next() * 1500)}`;
  return `\tGT:DP:GQ:MIN_DP:PL\t0/0:${depth}:${30 + Math.floor(next() * 69)}:${depth - Math.floor(next() * 8)}:${likelihoods}\n`;
}

function variantTail(next: () => number): string {
  const depth = 20 + Math.floor(next() * 25);
  const alt = 'CGT'[Math.floor(next() * 3)]!;
  const info = `BaseQRankSum=${(next() * 4 - 2).toFixed(3)};DP=${depth};MQRankSum=0.000;RAW_MQandDP=${Math.floor(next() * 99999)},${depth}`;
  const reads = `0/1:${depth >> 1},${depth - (depth >> 1)},0:${depth}:99:${Math.floor(next() * 900)},0,${Math.floor(next() * 900)}`;
  return `\t.\tA\t${alt},<NON_REF>\t${(next() * 900).toFixed(2)}\t.\t${info}\tGT:AD:DP:GQ:PL\t${reads}\n`;
}

function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits += 1;
  for (let i = at + digits - 1, rest = value; i >= at; i--, rest = Math.floor(rest / 10)) bytes[i] = 48 + (rest % 10);
  return at + digits;
}

function header(): string {
  return [
    '##fileformat=VCFv4.2',
    '##ALT=<ID=NON_REF,Description="Any other allele">',
    ...CONTIGS.map((name, i) => `##contig=<ID=${name},length=${CONTIG_LENGTHS.GRCh38[i]},assembly=GRCh38>`),
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Depth">',
    '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Quality">',
    '##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description="Least depth of a block">',
    '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads an allele">',
    '##FORMAT=<ID=PL,Number=G,Type=Integer,Description="Likelihoods">',
    '##INFO=<ID=END,Number=1,Type=Integer,Description="Last position of a block">',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tBIG01',
    '',
  ].join('\n');
}

/** A file that is there whole or not at all. */
function writer(path: string): { put(bytes: Uint8Array): Promise<void>; end(): Promise<void> } {
  const stream = createWriteStream(`${path}.part`, { highWaterMark: 1 << 22 });
  return {
    async put(bytes) {
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    async end() {
      stream.end();
      await once(stream, 'close');
      renameSync(`${path}.part`, path);
    },
  };
}

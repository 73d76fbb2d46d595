import { type ByteSource, type Host, PropriaError } from '../core/index.ts';
import { blockFrame } from './bgzf/block.ts';
import { looksLikeArray } from './array/vendor.ts';
import { bgzfText } from './bgzf/bgzf-text.ts';
import { asciiText, startsWithAscii } from './text/ascii.ts';
import { gzipText } from './text/gzip-text.ts';
import { plainText } from './text/plain-text.ts';
import type { GenomeText } from './text/text-blocks.ts';

/** What a genome file is, by its first bytes. Zip holds one array file; its reader looks inside. */
export type DetectedFormat =
  | { readonly kind: 'vcf'; readonly text: GenomeText }
  | { readonly kind: 'array'; readonly container: 'none' | 'gzip' | 'zip' };

/** Files that people give instead of a VCF: what they begin with, what they are, how to get a VCF. */
const OTHERS: readonly (readonly [start: string, found: string, convert: string])[] = [
  ['BAM\u0001', 'a BAM file of aligned reads', 'call variants first, with reference blocks if you can'],
  ['CRAM', 'a CRAM file of aligned reads', 'call variants first, with reference blocks if you can'],
  ['BCF\u0002', 'a BCF file', 'bcftools view -Oz -o genome.vcf.gz FILE'],
  ['%PDF', 'a PDF', 'ask the laboratory for the VCF'],
  ['TBI\u0001', 'an index', 'name the VCF file beside it'],
  ['CSI\u0001', 'an index', 'name the VCF file beside it'],
  ['{', 'a JSON document', 'give the genome file itself'],
  ['<', 'a web page or XML document', 'download the file itself, not the page that shows it'],
  ['>', 'a FASTA file of sequences', 'call variants against a reference genome first'],
  ['@', 'a file of raw or aligned reads', 'call variants first, with reference blocks if you can'],
];

/** Byte order marks of texts with two bytes a character. */
const UTF_16 = ['\u00ff\u00fe', '\u00fe\u00ff'];

/** @throws PropriaError `GENOME_EMPTY`, `GENOME_OTHER_FORMAT`, `GENOME_UTF16`, `GENOME_UNKNOWN_FORMAT`, and those of damaged containers */
export async function detectFormat(source: ByteSource, host: Host): Promise<DetectedFormat> {
  if (source.size === 0) throw new PropriaError('GENOME_EMPTY', { place: { source: source.name } });
  const head = await source.read(0, 4096);
  if (startsWithAscii(head, 0, 'PK\u0003\u0004') || startsWithAscii(head, 0, 'PK\u0005\u0006'))
    return { kind: 'array', container: 'zip' };
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const text = blockFrame(head, 0) === null ? gzipText(source, host.inflater) : bgzfText(source, host.inflater);
    return judge(await firstBytes(text), source, text, 'gzip');
  }
  if (startsWithAscii(head, 0, 'CRAM')) return judge(head, source, plainText(source), 'none');
  // A byte order mark is no part of the text.
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return judge(head.subarray(start), source, plainText(source, start), 'none');
}

async function firstBytes(text: GenomeText): Promise<Uint8Array> {
  for await (const { bytes } of text.stream()) return bytes.subarray(0, 4096);
  return new Uint8Array(0);
}

function judge(head: Uint8Array, source: ByteSource, text: GenomeText, container: 'none' | 'gzip'): DetectedFormat {
  const place = { source: source.name };
  if (head.length === 0) throw new PropriaError('GENOME_EMPTY', { place });
  if (startsWithAscii(head, 0, '##fileformat=VCF') || startsWithAscii(head, 0, '#CHROM\t') || isVcfMeta(head))
    return { kind: 'vcf', text };
  for (const [start, found, convert] of OTHERS) {
    if (startsWithAscii(head, 0, start))
      throw new PropriaError('GENOME_OTHER_FORMAT', { place, params: { found, convert } });
  }
  if (UTF_16.some((mark) => startsWithAscii(head, 0, mark))) throw new PropriaError('GENOME_UTF16', { place });
  if (head.indexOf(0) >= 0 || !maybeArray(head)) throw new PropriaError('GENOME_UNKNOWN_FORMAT', { place });
  return { kind: 'array', container };
}

/** A row of named columns, a vendor's name, or rows that begin with the name of a variant: its reader says what is wrong with them. */
function maybeArray(head: Uint8Array): boolean {
  const text = asciiText(head, 0, head.length);
  return looksLikeArray(text) || /^"?(?:rs|i)\d+"?\s*[\t,; ]/im.test(text);
}

/** `##` lines with a key that array files do not have: a VCF that lost its first line. */
function isVcfMeta(head: Uint8Array): boolean {
  return (
    /^##(?:\w+=.*\n##)*(?:contig|INFO|FORMAT|FILTER|ALT|source|reference)=?/i.test(
      asciiText(head, 0, Math.min(head.length, 2000)),
    ) && /^##(?:INFO|FORMAT|FILTER|contig|ALT)=</m.test(asciiText(head, 0, head.length))
  );
}

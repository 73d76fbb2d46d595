import { type ByteSource, type Host, PropriaError } from '../../core/index.ts';
import { openText } from '../../genome/index.ts';

/** A reference sequence that can be read at any place. */
export interface IndexedFasta {
  /** Lengths of its sequences, by the names of the file. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Bases `[start, end]`, 1-based and closed, in capitals. */
  read(contig: string, start: number, end: number): Promise<string>;
}

export interface FastaFiles {
  readonly fasta: ByteSource;
  /** `.fai`, as `samtools faidx` writes it. */
  readonly fai: ByteSource;
  /** `.gzi`, needed for a BGZF file. */
  readonly gzi?: ByteSource;
}

interface Entry {
  readonly length: number;
  readonly offset: number;
  readonly lineBases: number;
  readonly lineBytes: number;
}

const decoder = new TextDecoder();

/** @throws PropriaError ANNOTATE_FASTA_INDEX, ANNOTATE_FASTA_COMPRESSION, ANNOTATE_FASTA_SHORT (from `read`) */
export async function openIndexedFasta({ fasta, fai, gzi }: FastaFiles, host: Host): Promise<IndexedFasta> {
  const entries = parseFai(decoder.decode(await fai.read(0, fai.size)), fai.name);
  const text = await openText(fasta, host);
  if (text.container === 'gzip' || (text.container === 'bgzf' && gzi === undefined))
    throw new PropriaError('ANNOTATE_FASTA_COMPRESSION', { place: { source: fasta.name } });
  const { seekable } = text;
  const blocks = gzi === undefined ? null : parseGzi(await gzi.read(0, gzi.size), gzi.name);
  const bytesAt = async (offset: number, length: number): Promise<Uint8Array> => {
    if (text.container === 'none' || seekable === null || blocks === null) return fasta.read(offset, length);
    const out = new Uint8Array(length);
    let filled = 0;
    const entry = blockBefore(blocks, offset);
    let address: number = entry.packed;
    let skip = offset - entry.plain;
    while (filled < length) {
      const block = await seekable.blockAt(address, true);
      if (block === null) break;
      const part = block.bytes.subarray(skip, skip + length - filled);
      out.set(part, filled);
      filled += part.length;
      skip = Math.max(0, skip - block.bytes.length);
      address = block.next;
    }
    return out.subarray(0, filled);
  };
  return {
    lengths: new Map([...entries].map(([name, entry]) => [name, entry.length])),
    async read(contig, start, end) {
      const entry = entries.get(contig);
      const place = { source: fasta.name, chrom: contig, pos1: start };
      if (entry === undefined || start < 1 || end > entry.length)
        throw new PropriaError('ANNOTATE_FASTA_SHORT', { place, params: { chrom: contig, pos1: end } });
      const at = (base: number): number =>
        entry.offset + Math.floor(base / entry.lineBases) * entry.lineBytes + (base % entry.lineBases);
      const from = at(start - 1);
      const bases = decoder
        .decode(await bytesAt(from, at(end - 1) + 1 - from))
        .replace(/[\r\n]/g, '')
        .toUpperCase();
      if (bases.length !== end - start + 1 || !/^[A-Z]*$/.test(bases))
        throw new PropriaError('ANNOTATE_FASTA_SHORT', { place, params: { chrom: contig, pos1: end } });
      return bases;
    },
  };
}

function parseFai(text: string, source: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  text.split(/\r?\n/).forEach((line, i) => {
    if (line === '') return;
    const [name = '', ...numbers] = line.split('\t');
    const [length = 0, offset = 0, lineBases = 0, lineBytes = 0] = numbers.map(Number);
    if (name === '' || ![length, offset, lineBases, lineBytes].every(Number.isSafeInteger) || lineBases < 1)
      throw new PropriaError('ANNOTATE_FASTA_INDEX', { place: { source, line: i + 1 } });
    entries.set(name, { length, offset, lineBases, lineBytes });
  });
  if (entries.size === 0) throw new PropriaError('ANNOTATE_FASTA_INDEX', { place: { source } });
  return entries;
}

interface BlockStart {
  readonly packed: number;
  readonly plain: number;
}

/** Little-endian 64-bit: a count, then pairs of offsets in the packed and the plain file; the first block is left out (bgzip). */
function parseGzi(bytes: Uint8Array, source: string): readonly BlockStart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  const count = bytes.length < 8 ? -1 : number(0);
  if (count < 0 || bytes.length < 8 + 16 * count) throw new PropriaError('ANNOTATE_FASTA_INDEX', { place: { source } });
  const starts: BlockStart[] = [{ packed: 0, plain: 0 }];
  for (let i = 0; i < count; i++) starts.push({ packed: number(8 + 16 * i), plain: number(16 + 16 * i) });
  return starts;
}

function blockBefore(blocks: readonly BlockStart[], plain: number): BlockStart {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as BlockStart).plain <= plain) low = middle;
    else high = middle - 1;
  }
  return blocks[low] as BlockStart;
}

import { type BgzfWriter, type Deflater, bgzfWriter } from '../bgzf/write-bgzf.ts';
import { type BuiltContig, type IndexedRecord, buildBins } from './index-builder.ts';

/** Columns and comment sign of VCF in the tabix header. */
const VCF_CONF = [2, 1, 2, 0, 35, 0];

/** A `.tbi` index of a sorted BGZF VCF, compressed. For tests, examples and benchmarks. */
export function writeTbi(records: Iterable<IndexedRecord>, deflater: Deflater): Uint8Array {
  const contigs = buildBins(records, 14, 5);
  const out = byteBuilder();
  out.ascii('TBI\u0001');
  out.int32(contigs.length);
  VCF_CONF.forEach(out.int32);
  const names = namesOf(contigs);
  out.int32(names.length);
  out.ascii(names);
  for (const { bins, linear } of contigs) {
    out.int32(bins.length);
    for (const { bin, chunks } of bins) {
      out.int32(bin);
      out.int32(chunks.length);
      chunks.flat().forEach(out.offset);
    }
    out.int32(linear.length);
    linear.forEach(out.offset);
  }
  return compress(out.bytes(), deflater);
}

/** A `.csi` index of a sorted BGZF VCF, compressed. */
export function writeCsi(records: Iterable<IndexedRecord>, deflater: Deflater, minShift = 14, depth = 5): Uint8Array {
  const contigs = buildBins(records, minShift, depth);
  const names = namesOf(contigs);
  const out = byteBuilder();
  out.ascii('CSI\u0001');
  out.int32(minShift);
  out.int32(depth);
  out.int32(28 + names.length);
  VCF_CONF.forEach(out.int32);
  out.int32(names.length);
  out.ascii(names);
  out.int32(contigs.length);
  for (const { bins } of contigs) {
    out.int32(bins.length);
    for (const { bin, first, chunks } of bins) {
      out.int32(bin);
      out.offset(first);
      out.int32(chunks.length);
      chunks.flat().forEach(out.offset);
    }
  }
  return compress(out.bytes(), deflater);
}

function namesOf(contigs: readonly BuiltContig[]): string {
  return contigs.map(({ name }) => `${name}\0`).join('');
}

function compress(bytes: Uint8Array, deflater: Deflater): Uint8Array {
  const writer: BgzfWriter = bgzfWriter(deflater);
  return concat([...writer.write(bytes), ...writer.end()]);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function byteBuilder(): {
  int32: (value: number) => void;
  offset: (value: number) => void;
  ascii: (text: string) => void;
  bytes: () => Uint8Array;
} {
  let held = new Uint8Array(1 << 16);
  let length = 0;
  const room = (more: number): DataView => {
    if (length + more > held.length) {
      const larger = new Uint8Array(2 * (held.length + more));
      larger.set(held);
      held = larger;
    }
    return new DataView(held.buffer);
  };
  return {
    int32(value) {
      room(4).setInt32(length, value, true);
      length += 4;
    },
    offset(value) {
      const view = room(8);
      view.setUint32(length, value % 2 ** 32, true);
      view.setUint32(length + 4, Math.floor(value / 2 ** 32), true);
      length += 8;
    },
    ascii(text) {
      room(text.length);
      for (let i = 0; i < text.length; i++) held[length + i] = text.charCodeAt(i);
      length += text.length;
    },
    bytes: () => held.slice(0, length),
  };
}

import { damaged } from './match-variants.ts';

/** A place in the bytes of one variant. */
interface Cursor {
  at: number;
}

/**
 * Genotypes of one variant of a .pgen of variable width, two bits a person: 0 none of ALT, 1 one copy, 2 two, 3 not read (PLINK 2
 * file format specification, draft; storage types 0–7).
 * @param kind the record's type; its low three bits say how it is packed
 * @param base genotypes of the last variant that was not packed as differences from another; read by kinds 2 and 3
 * @param into filled whole
 */
export function unpackRecord(
  bytes: Uint8Array,
  kind: number,
  people: number,
  base: Uint8Array | null,
  into: Uint8Array,
  source: string,
): void {
  const cursor: Cursor = { at: 0 };
  const packing = kind & 7;
  if (packing === 0) {
    if (bytes.length < into.length) throw damaged(source, 'a variant ends early');
    into.set(bytes.subarray(0, into.length));
    return;
  }
  if (packing === 5) throw damaged(source, 'a variant is packed in a way that the format does not have');
  if (packing === 1) {
    oneBit(bytes, cursor, people, into, source);
    applyDifferences(bytes, cursor, people, into, source);
    return;
  }
  if (packing === 2 || packing === 3) {
    if (base === null) throw damaged(source, 'a variant differs from one that is not there');
    into.set(base);
    applyDifferences(bytes, cursor, people, into, source);
    if (packing === 3) invert(into);
    return;
  }
  into.fill([0x00, 0, 0xaa, 0xff][packing - 4]!);
  applyDifferences(bytes, cursor, people, into, source);
}

/** Two genotypes for nearly everybody, a bit a person; a byte before says which. */
function oneBit(bytes: Uint8Array, cursor: Cursor, people: number, into: Uint8Array, source: string): void {
  const code = bytes[cursor.at++] ?? 0;
  const low = code >> 2;
  const high = low + (code & 3);
  const size = Math.ceil(people / 8);
  if (cursor.at + size > bytes.length || high > 3) throw damaged(source, 'a variant ends early');
  into.fill(0);
  for (let i = 0; i < people; i++) {
    const set = ((bytes[cursor.at + (i >> 3)]! >> (i & 7)) & 1) === 1;
    into[i >> 2] = into[i >> 2]! | ((set ? high : low) << (2 * (i & 3)));
  }
  cursor.at += size;
}

/** People per group of a list of differences. */
const GROUP = 64;

/**
 * A list of people and their genotypes: how many, the first of each group of 64, sizes of the groups, genotypes, then steps
 * from one person to the next.
 */
function applyDifferences(bytes: Uint8Array, cursor: Cursor, people: number, into: Uint8Array, source: string): void {
  const count = varint(bytes, cursor, source);
  if (count === 0) return;
  if (count > people) throw damaged(source, 'a variant lists more people than there are');
  const groups = Math.ceil(count / GROUP);
  const idBytes = people <= 256 ? 1 : people <= 65_536 ? 2 : people <= 16_777_216 ? 3 : 4;
  const firsts = cursor.at;
  const genotypes = firsts + groups * (idBytes + 1) - 1;
  cursor.at = genotypes + Math.ceil(count / 4);
  if (cursor.at > bytes.length) throw damaged(source, 'a variant ends early');
  let person = 0;
  for (let i = 0; i < count; i++) {
    if (i % GROUP === 0) {
      person = 0;
      for (let b = idBytes - 1; b >= 0; b--) person = person * 256 + bytes[firsts + (i / GROUP) * idBytes + b]!;
    } else person += varint(bytes, cursor, source);
    if (person >= people) throw damaged(source, 'a variant names a person that there is not');
    const genotype = (bytes[genotypes + (i >> 2)]! >> (2 * (i & 3))) & 3;
    const shift = 2 * (person & 3);
    into[person >> 2] = (into[person >> 2]! & ~(3 << shift)) | (genotype << shift);
  }
}

/** Seven bits a byte, the lowest first. */
function varint(bytes: Uint8Array, cursor: Cursor, source: string): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[cursor.at++];
    if (byte === undefined) throw damaged(source, 'a variant ends early');
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
  throw damaged(source, 'a number of a variant has no end');
}

/** None and two copies change places; one copy and not read stay. */
function invert(genotypes: Uint8Array): void {
  for (let i = 0; i < genotypes.length; i++) {
    const byte = genotypes[i]!;
    // The high bit flips where the low one is not set.
    genotypes[i] = byte ^ ((~byte & 0x55) << 1);
  }
}

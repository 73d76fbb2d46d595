/**
 * A table that decodes a Huffman code of DEFLATE (RFC 1951, 3.2.2) with one look, or two for rare long codes. An entry is
 * `value << 9 | extraBits << 5 | codeLength`; with bit 4 set it points: `start << 9 | bits << 5 | 16 | primaryBits`.
 * Zero is no code.
 */
export interface HuffmanTable {
  readonly entries: Int32Array;
  /** Bits of the first look. */
  readonly bits: number;
}

const LONGEST = 15;
export const POINTS = 16;

/**
 * @param lengths code length of each symbol, 0 for one that is not used
 * @param entryOf value and extra bits of a symbol, as an entry without its code length
 * @returns null where the lengths make no code: too many, or too few (one code of one bit alone is allowed, as is none)
 */
export function huffmanTable(
  lengths: Uint8Array,
  bits: number,
  entryOf: Int32Array,
  mayBeIncomplete: boolean,
): HuffmanTable | null {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length]! += 1;
  counts[0] = 0;
  let left = 1;
  let used = 0;
  for (let length = 1; length <= LONGEST; length++) {
    left = 2 * left - counts[length]!;
    used += counts[length]!;
    if (left < 0) return null;
  }
  if (left > 0 && !(mayBeIncomplete && (used === 0 || (used === 1 && counts[1] === 1)))) return null;

  const next = new Uint16Array(LONGEST + 2);
  for (let length = 1; length <= LONGEST; length++) next[length + 1] = (next[length]! + counts[length]!) << 1;
  const codes = new Uint16Array(lengths.length);
  // Per first look: the most bits that codes beginning so have beyond it.
  const longest = new Uint8Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const code = reverse(next[length]!++, length);
    codes[symbol] = code;
    const first = code & ((1 << bits) - 1);
    if (length > bits) longest[first] = Math.max(longest[first]!, length - bits);
  }
  let size = 1 << bits;
  const starts = new Uint16Array(1 << bits);
  for (let first = 0; first < longest.length; first++) {
    if (longest[first] === 0) continue;
    starts[first] = size;
    size += 1 << longest[first]!;
  }
  const entries = new Int32Array(size);
  for (let first = 0; first < longest.length; first++)
    if (longest[first]! > 0) entries[first] = (starts[first]! << 9) | (longest[first]! << 5) | POINTS | bits;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const code = codes[symbol]!;
    if (length <= bits) {
      const entry = entryOf[symbol]! | length;
      for (let i = code; i < 1 << bits; i += 1 << length) entries[i] = entry;
    } else {
      const first = code & ((1 << bits) - 1);
      const entry = entryOf[symbol]! | (length - bits);
      const span = 1 << longest[first]!;
      for (let i = code >>> bits; i < span; i += 1 << (length - bits)) entries[starts[first]! + i] = entry;
    }
  }
  return { entries, bits };
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let i = 0; i < length; i++) reversed |= ((code >>> i) & 1) << (length - 1 - i);
  return reversed;
}

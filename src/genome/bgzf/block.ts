/** Longest BGZF block, compressed or not (SAM specification 4.1). */
export const MAX_BLOCK = 1 << 16;

/** The empty block that ends a complete file. */
export const END_BLOCK = Uint8Array.of(
  0x1f,
  0x8b,
  0x08,
  0x04,
  0,
  0,
  0,
  0,
  0,
  0xff,
  0x06,
  0,
  0x42,
  0x43,
  0x02,
  0,
  0x1b,
  0,
  0x03,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
);

export interface BlockFrame {
  /** Bytes of the whole block in the file. */
  readonly size: number;
  /** Where the DEFLATE data begins. */
  readonly dataAt: number;
}

/**
 * The frame of a BGZF block at `at`: a gzip member whose extra field `BC` holds the block's size. Null where there is
 * none or the bytes end within its header.
 */
export function blockFrame(bytes: Uint8Array, at: number): BlockFrame | null {
  if (at + 18 > bytes.length) return null;
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || bytes[at + 3] !== 4) return null;
  const extraLength = u16(bytes, at + 10);
  const extraEnd = at + 12 + extraLength;
  if (extraEnd > bytes.length) return null;
  for (let field = at + 12; field + 4 <= extraEnd;) {
    const length = u16(bytes, field + 2);
    if (bytes[field] === 0x42 && bytes[field + 1] === 0x43 && length === 2 && field + 6 <= extraEnd) {
      const size = u16(bytes, field + 4) + 1;
      return size < extraLength + 20 ? null : { size, dataAt: extraEnd };
    }
    field += 4 + length;
  }
  return null;
}

export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

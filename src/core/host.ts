/** Random access to the bytes of one input: a file on disk, a `Blob` in a page, an array in a test. */
export interface ByteSource {
  /** What the user calls it: a path or a file name. Shown in messages. */
  readonly name: string;
  /** Bytes in all. */
  readonly size: number;
  /** Bytes `[offset, offset + length)`, fewer only at the end of the source. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** As `read`, into bytes that the caller holds, as many as they are; how many came. A source may do without. */
  readInto?(offset: number, bytes: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/** A raw DEFLATE block among packed bytes: where its data lies, and what its text must be. */
export interface PackedBlock {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly crc32: number;
}

/** DEFLATE and CRC-32 as the host offers them; pure, so synchronous. */
export interface Inflater {
  /**
   * Raw DEFLATE (no zlib or gzip header), at most `maxSize` bytes out; throws beyond it or on damage.
   * `sizeHint` is the exact size where it is known (BGZF stores it).
   */
  inflateRaw(bytes: Uint8Array, maxSize: number, sizeHint?: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
  /**
   * The texts of many blocks one after another, sizes and checksums checked, made beside the caller so that both go on at
   * once. Rejects where any block is damaged; the bytes are given away. A host may do without.
   */
  inflateBlocks?(packed: Uint8Array, blocks: readonly PackedBlock[]): Promise<Uint8Array>;
  /**
   * All members of a small gzip or BGZF file at once, at most `maxSize` bytes out; throws beyond it or on damage. A host
   * may do without: then the blocks are inflated one by one. `sizeHint` is the size where it is known.
   */
  gunzip?(bytes: Uint8Array, maxSize: number, sizeHint?: number): Uint8Array;
  /**
   * The text that the first bytes of a gzip file hold, at most about `maxSize` of it: the stream may end anywhere. Nothing
   * where the bytes are damaged.
   */
  gunzipHead(bytes: Uint8Array, maxSize: number): Uint8Array;
  /** Inflates a gzip member sequence piece by piece, for input that cannot be read at random. */
  gunzipStream(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** What the engine asks of its host. Clock and seed are arguments of a run, never taken from here. */
export interface Host {
  readonly inflater: Inflater;
}

/** A run of text as it lies in the input: one BGZF block, one piece of a plain file, or one piece of a gzip stream. */
export interface TextBlock {
  readonly bytes: Uint8Array;
  /** Offset of the first byte, to be kept in locators: virtual for BGZF, else a byte offset. `offset + i` is that of byte i. */
  readonly offset: number;
  /** Address where this block begins and where the next one does, in bytes of the file. */
  readonly address: number;
  readonly next: number;
}

/** Text that can be entered anywhere. Addresses are bytes of the file as it lies on disk. */
export interface SeekableText {
  readonly offsetKind: 'byte' | 'virtual';
  /** First address behind the text. */
  readonly end: number;
  /** The block that begins at this address; null at the end. `ahead`: further blocks will be asked in order. */
  blockAt(address: number, ahead: boolean): Promise<TextBlock | null>;
  /** All blocks in order from an address on, those to come being made ready beside the caller, where the host can do so. */
  ahead?(address: number): AsyncIterable<TextBlock>;
  /** First block start at or after any address; null when none follows. */
  locate(address: number): Promise<number | null>;
}

/** Text in whatever container, at least readable from its start. */
export interface GenomeText {
  readonly container: 'none' | 'gzip' | 'bgzf';
  readonly offsetKind: 'byte' | 'virtual';
  /** Null for plain gzip, which can only be read from the start. */
  readonly seekable: SeekableText | null;
  stream(): AsyncIterable<TextBlock>;
}

/** All blocks in order from an address on. */
export async function* blocksFrom(text: SeekableText, address: number): AsyncGenerator<TextBlock> {
  let block = await text.blockAt(address, true);
  while (block !== null) {
    yield block;
    block = await text.blockAt(block.next, true);
  }
}

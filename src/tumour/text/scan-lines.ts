import { type ByteSource, type Host, PropriaError } from '../../core/index.ts';
import { type GenomeText, lineScanner, openText } from '../../genome/index.ts';

/** A text whose container has been looked through, and how its lines are found again. */
export interface OpenedText {
  readonly source: ByteSource;
  readonly text: GenomeText;
  /** The first characters, at most about 64,000. */
  readonly head: string;
}

const HEAD = 1 << 16;
const decoder = new TextDecoder();

/** @throws PropriaError TUMOUR_FILE_EMPTY, GENOME_UTF16, and those of damaged containers */
export async function openTumourText(source: ByteSource, host: Host): Promise<OpenedText> {
  const place = { source: source.name };
  if (source.size === 0) throw new PropriaError('TUMOUR_FILE_EMPTY', { place });
  const text = await openText(source, host);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of text.stream()) {
    // A reader may use the bytes of a block again.
    pieces.push(bytes.slice(0, HEAD - length));
    length += Math.min(bytes.length, HEAD - length);
    if (length >= HEAD) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new PropriaError('GENOME_UTF16', { place });
  return { source, text, head: decoder.decode(bytes) };
}

/** `number` counts from 1; `offset` as locators have it. False ends the scan. */
export type TextLineVisitor = (line: string, number: number, offset: number) => boolean | void;

/** Shows every line of the text in order. @throws PropriaError TUMOUR_NOT_TEXT, GENOME_LINE_TOO_LONG, and those of damaged containers */
export async function scanLines({ source, text }: OpenedText, visit: TextLineVisitor): Promise<void> {
  let number = 0;
  let failure: unknown = null;
  const scanner = lineScanner((bytes, start, end, offset) => {
    number += 1;
    try {
      return visit(decoder.decode(bytes.subarray(start, end)), number, offset) !== false;
    } catch (error) {
      failure = error;
      return false;
    }
  }, source.name);
  let open = true;
  for await (const block of text.stream()) {
    if (block.bytes.includes(0))
      throw new PropriaError('TUMOUR_NOT_TEXT', { place: { source: source.name, line: number + 1 } });
    open = scanner.feed(block);
    if (!open) break;
  }
  if (open) scanner.finish();
  if (failure !== null) throw failure;
}

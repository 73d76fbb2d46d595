import { PropriaError } from '../../core/index.ts';
import type { TextBlock } from './text-blocks.ts';

/** Longest line taken: a cohort of 500,000 people with full FORMAT columns needs about 25 MB. */
export const MAX_LINE_BYTES = 1 << 25;

/** `end` excludes the line break. `offset` is the locator offset of the line's first byte. False ends the scan. */
export type LineVisitor = (bytes: Uint8Array, start: number, end: number, offset: number) => boolean;

const LF = 10;
const CR = 13;

/** Cuts blocks into lines. Lines inside a block are shown in place; only one that spans blocks is copied. */
export interface LineScanner {
  /** False when the visitor ended the scan. */
  feed(block: TextBlock, from?: number): boolean;
  /** Place in the block fed last, behind the line shown last: where to feed on after a stop. */
  readonly resumeAt: number;
  /** Shows a last line without line break. */
  finish(): boolean;
  /** Whether text without a line break is held. */
  readonly open: boolean;
  /** Forgets a half line, before a jump. */
  drop(): void;
}

/**
 * @param pass where the first line begins that is to be shown, of those from a line's start on
 * @throws PropriaError `GENOME_LINE_TOO_LONG`, from `feed`.
 */
export function lineScanner(
  visit: LineVisitor,
  source: string,
  pass?: (bytes: Uint8Array, start: number) => number,
): LineScanner {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let heldOffset = 0;
  let resumeAt = 0;

  const show = (bytes: Uint8Array, start: number, end: number, offset: number): boolean =>
    visit(bytes, start, end > start && bytes[end - 1] === CR ? end - 1 : end, offset);

  const showHeld = (): boolean => {
    const line = join(pieces, held);
    pieces = [];
    held = 0;
    return show(line, 0, line.length, heldOffset);
  };

  return {
    get open() {
      return held > 0;
    },
    get resumeAt() {
      return resumeAt;
    },
    drop() {
      pieces = [];
      held = 0;
    },
    feed(block, from = 0) {
      const { bytes } = block;
      let at = from;
      if (held > 0) {
        const stop = bytes.indexOf(LF, at);
        const end = stop < 0 ? bytes.length : stop;
        held += end - at;
        if (held > MAX_LINE_BYTES) throw tooLong(source, heldOffset);
        // A block's bytes may be reused by its reader, so what is kept is copied.
        pieces.push(bytes.slice(at, end));
        if (stop < 0) return true;
        at = stop + 1;
        resumeAt = at;
        if (!showHeld()) return false;
      }
      for (;;) {
        if (pass !== undefined) at = pass(bytes, at);
        const stop = bytes.indexOf(LF, at);
        if (stop < 0) break;
        resumeAt = stop + 1;
        if (!show(bytes, at, stop, block.offset + at)) return false;
        at = resumeAt;
      }
      if (at < bytes.length) {
        pieces = [bytes.slice(at)];
        held = bytes.length - at;
        heldOffset = block.offset + at;
        if (held > MAX_LINE_BYTES) throw tooLong(source, heldOffset);
      }
      return true;
    },
    finish() {
      return held > 0 ? showHeld() : true;
    },
  };
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const line = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}

function tooLong(source: string, offset: number): PropriaError {
  return new PropriaError('GENOME_LINE_TOO_LONG', { place: { source, offset }, params: { limit: MAX_LINE_BYTES } });
}

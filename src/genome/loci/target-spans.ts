import { findTab, parseUnsigned } from '../text/ascii.ts';
import type { LocusWindow } from './locus-window.ts';

const LESS = 60;
const DOT = 46;
const SEMICOLON = 59;

/** A stretch of wanted bases, 1-based and inclusive. */
export interface Span {
  readonly first1: number;
  readonly last1: number;
}

/** The bases between two spans, without them. */
export interface Gap {
  /** Last base before it that is wanted; 0 before the first span. */
  readonly after1: number;
  /** First base behind it that is wanted; Infinity behind the last span. */
  readonly before1: number;
}

/** The wanted stretches of a file by chromosome, in order and merged where they touch. */
export interface TargetSpans {
  readonly byChrom: ReadonlyMap<string, readonly Span[]>;
  overlaps(chrom: string, first1: number, last1: number): boolean;
  /**
   * Whether the line whose POS field ends at `posEnd` may overlap a span, by its POS, the length of REF and END: decided
   * on the bytes, without cutting the line into fields.
   */
  mayOverlap(chrom: string, pos1: number, bytes: Uint8Array, posEnd: number, end: number): boolean;
  /** The gap in which a position lies; of one inside a span, the gap before it. */
  gapAt(chrom: string, pos1: number): Gap;
}

export function targetSpans(windows: readonly LocusWindow[]): TargetSpans {
  return placeSpans(
    windows.map(({ target: { chrom }, pos1, stretch }) => ({
      chrom,
      first1: pos1,
      last1: pos1 + stretch.length - 1,
    })),
  );
}

/** The same of stretches in the file's own build. */
export function placeSpans(places: readonly (Span & { readonly chrom: string })[]): TargetSpans {
  const byChrom = new Map<string, Span[]>();
  for (const { chrom, first1, last1 } of places.toSorted((a, b) => a.first1 - b.first1)) {
    const spans = byChrom.get(chrom) ?? [];
    if (spans.length === 0) byChrom.set(chrom, spans);
    const last = spans.at(-1);
    if (last !== undefined && first1 <= last.last1 + 1)
      spans[spans.length - 1] = { first1: last.first1, last1: Math.max(last.last1, last1) };
    else spans.push({ first1, last1 });
  }
  const overlaps = (chrom: string, first1: number, last1: number): boolean => {
    const spans = byChrom.get(chrom) ?? [];
    const span = spans[firstEndingAtOrAfter(spans, first1)];
    return span !== undefined && span.first1 <= last1;
  };
  const nearest = nearestSpan(byChrom);
  return {
    byChrom,
    overlaps,
    mayOverlap(chrom, pos1, bytes, posEnd, end) {
      const span = nearest(chrom, pos1);
      if (span === undefined) return false;
      return span.first1 <= pos1 || span.first1 <= lastBase(pos1, bytes, posEnd, end);
    },
    gapAt(chrom, pos1) {
      const spans = byChrom.get(chrom) ?? [];
      const i = firstEndingAtOrAfter(spans, pos1);
      return { after1: spans[i - 1]?.last1 ?? 0, before1: spans[i]?.first1 ?? Infinity };
    },
  };
}

/**
 * The first span that ends at or after a position. Neighbouring lines mostly ask for the same one, so the answer is kept
 * together with the positions that it holds for.
 */
function nearestSpan(byChrom: ReadonlyMap<string, readonly Span[]>): (chrom: string, pos1: number) => Span | undefined {
  let keptChrom = '';
  let after1 = 0;
  let upTo1 = -1;
  let kept: Span | undefined;
  return (chrom, pos1) => {
    if (chrom === keptChrom && pos1 > after1 && pos1 <= upTo1) return kept;
    const spans = byChrom.get(chrom) ?? [];
    const i = firstEndingAtOrAfter(spans, pos1);
    keptChrom = chrom;
    kept = spans[i];
    after1 = spans[i - 1]?.last1 ?? 0;
    upTo1 = kept?.last1 ?? Infinity;
    return kept;
  };
}

function firstEndingAtOrAfter(spans: readonly Span[], pos1: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).last1 < pos1) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** POS + length of REF − 1; for symbolic and missing ALT also INFO END. Infinity where only a closer look can tell. */
function lastBase(pos1: number, bytes: Uint8Array, posEnd: number, end: number): number {
  const idEnd = findTab(bytes, posEnd + 1);
  const refEnd = idEnd < 0 ? -1 : findTab(bytes, idEnd + 1);
  if (refEnd < 0 || refEnd >= end) return pos1;
  const byRef = pos1 + (refEnd - idEnd - 1) - 1;
  const altFirst = bytes[refEnd + 1];
  if (altFirst !== LESS && altFirst !== DOT) return byRef;
  const altEnd = findTab(bytes, refEnd + 1);
  if (altEnd < 0) return byRef;
  const qualEnd = findTab(bytes, altEnd + 1);
  const filterEnd = qualEnd < 0 ? -1 : findTab(bytes, qualEnd + 1);
  if (filterEnd < 0 || filterEnd >= end) return byRef;
  const infoEnd = findTab(bytes, filterEnd + 1);
  const byInfo = endOf(bytes, filterEnd + 1, infoEnd < 0 || infoEnd > end ? end : infoEnd);
  // VCF 4.5 writes lengths (SVLEN, LEN) in place of END.
  return byInfo < 0 && altFirst === LESS ? Infinity : Math.max(byRef, byInfo);
}

/** INFO END on the bytes `[start, end)`; -1 without one. */
function endOf(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const isEnd = bytes[at] === 69 && bytes[at + 1] === 78 && bytes[at + 2] === 68 && bytes[at + 3] === 61;
    const first = at;
    while (at < end && bytes[at] !== SEMICOLON) at++;
    if (isEnd) return parseUnsigned(bytes, first + 4, at);
  }
  return -1;
}

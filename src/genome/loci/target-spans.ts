import { findTab, parseUnsigned, startsWithAscii } from '../text/ascii.ts';
import type { LocusWindow } from './locus-window.ts';

const LESS = 60;
const DOT = 46;
const SEMICOLON = 59;

/** A stretch of wanted bases, 1-based and inclusive. */
export interface Span {
  readonly first1: number;
  readonly last1: number;
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
}

export function targetSpans(windows: readonly LocusWindow[]): TargetSpans {
  const byChrom = new Map<string, Span[]>();
  const sorted = windows.toSorted((a, b) => a.pos1 - b.pos1);
  for (const { target, pos1, stretch } of sorted) {
    const spans = byChrom.get(target.chrom) ?? [];
    if (spans.length === 0) byChrom.set(target.chrom, spans);
    const last = spans.at(-1);
    const last1 = pos1 + stretch.length - 1;
    if (last !== undefined && pos1 <= last.last1 + 1)
      spans[spans.length - 1] = { first1: last.first1, last1: Math.max(last.last1, last1) };
    else spans.push({ first1: pos1, last1 });
  }
  const overlaps = (chrom: string, first1: number, last1: number): boolean => {
    const span = firstEndingAtOrAfter(byChrom.get(chrom) ?? [], first1);
    return span !== undefined && span.first1 <= last1;
  };
  return {
    byChrom,
    overlaps,
    mayOverlap(chrom, pos1, bytes, posEnd, end) {
      const span = firstEndingAtOrAfter(byChrom.get(chrom) ?? [], pos1);
      if (span === undefined) return false;
      return span.first1 <= pos1 || span.first1 <= lastBase(pos1, bytes, posEnd, end);
    },
  };
}

function firstEndingAtOrAfter(spans: readonly Span[], pos1: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).last1 < pos1) low = middle + 1;
    else high = middle;
  }
  return spans[low];
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
  for (let at = start; at < end;) {
    const next = bytes.indexOf(SEMICOLON, at);
    const stop = next < 0 || next > end ? end : next;
    if (startsWithAscii(bytes, at, 'END=')) return parseUnsigned(bytes, at + 4, stop);
    at = stop + 1;
  }
  return -1;
}

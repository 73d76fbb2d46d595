import type { LocusWindow } from './locus-window.ts';

/**
 * What one allele of a record makes of a locus.
 * `bases`: this sequence stands there. `elsewhere`: the change lies outside and says nothing of the locus. `lost`: bases of the locus are gone or replaced in a way that its notation cannot show.
 * `symbolic`: not a sequence.
 */
export type AlleleAt =
  | { readonly kind: 'bases'; readonly bases: string }
  | { readonly kind: 'elsewhere' | 'lost' | 'symbolic' };

const SEQUENCE = /^[ACGT]+$/;
/** A REF beyond this is a structural change: it is not compared base by base, but taken to remove what it covers. */
const MAX_COMPARED = 100_000;

export function isSequence(allele: string): boolean {
  return SEQUENCE.test(allele);
}

/** A change with the bases that REF and ALT share taken off: first from the end, then from the front. */
export interface Change {
  /** First base replaced; for a pure insertion the base behind it. 1-based. */
  readonly pos1: number;
  readonly gone: string;
  readonly put: string;
}

export function changeOf(pos1: number, ref: string, alt: string): Change {
  let tail = 0;
  while (tail < ref.length && tail < alt.length && ref.at(-1 - tail) === alt.at(-1 - tail)) tail++;
  const shortest = Math.min(ref.length, alt.length) - tail;
  let head = 0;
  while (head < shortest && ref[head] === alt[head]) head++;
  return { pos1: pos1 + head, gone: ref.slice(head, ref.length - tail), put: alt.slice(head, alt.length - tail) };
}

/** For a locus of one base. */
export function alleleAtBase(window: LocusWindow, recordPos1: number, ref: string, alt: string): AlleleAt {
  if (!isSequence(alt)) return { kind: 'symbolic' };
  if (ref.length > MAX_COMPARED) return { kind: window.pos1 > recordPos1 ? 'lost' : 'elsewhere' };
  const { pos1, gone, put } = changeOf(recordPos1, ref, alt);
  const at = window.pos1 - pos1;
  if (at >= 0 && at < gone.length) {
    return gone.length === put.length ? { kind: 'bases', bases: put[at] as string } : { kind: 'lost' };
  }
  // What follows the base directly hangs on it: an insertion is an allele of this base, a deletion has no notation here.
  if (at === -1 && recordPos1 === window.pos1) {
    return gone === '' ? { kind: 'bases', bases: window.ref + put } : { kind: 'lost' };
  }
  return { kind: 'elsewhere' };
}

/**
 * For a locus with an insertion, a deletion or several bases: compares haplotypes over the locus' stretch and the
 * record's REF together, so that any placement, anchor or padding of the same change is the same allele.
 * Null when record and stretch do not touch, or their reference bases disagree.
 */
export function alleleAtStretch(window: LocusWindow, recordPos1: number, ref: string, alt: string): AlleleAt | null {
  if (ref.length > MAX_COMPARED)
    return { kind: !isSequence(alt) ? 'symbolic' : window.pos1 >= recordPos1 ? 'lost' : 'elsewhere' };
  const reference = joinReference(window, recordPos1, ref);
  if (reference === null) return null;
  if (!isSequence(alt)) return { kind: 'symbolic' };
  const from = recordPos1 - reference.pos1;
  const changed = reference.bases.slice(0, from) + alt + reference.bases.slice(from + ref.length);
  const head = reference.bases.slice(0, window.pos1 - reference.pos1);
  const tail = reference.bases.slice(window.pos1 - reference.pos1 + window.ref.length);
  for (const known of [window.ref, ...window.alts]) {
    if (changed === head + known + tail) return { kind: 'bases', bases: known };
  }
  const change = changeOf(recordPos1, ref, alt);
  const behind = window.pos1 + window.stretch.length;
  // A change outside leaves the locus as it is; so does an exchange of bases inside an insertion's or deletion's span.
  if (change.pos1 + change.gone.length <= window.pos1 || change.pos1 > behind) return { kind: 'elsewhere' };
  if (window.kind === 'length' && change.gone.length === change.put.length) return { kind: 'elsewhere' };
  const literal = changed.startsWith(head) && changed.endsWith(tail) && changed.length > head.length + tail.length;
  return literal
    ? { kind: 'bases', bases: changed.slice(head.length, changed.length - tail.length) }
    : { kind: 'lost' };
}

/** The reference over record and stretch together; null where a base lies between them or they disagree. */
function joinReference(window: LocusWindow, recordPos1: number, ref: string): { pos1: number; bases: string } | null {
  const pos1 = Math.min(window.pos1, recordPos1);
  const windowEnd = window.pos1 + window.stretch.length;
  const recordEnd = recordPos1 + ref.length;
  if (recordPos1 > windowEnd || window.pos1 > recordEnd) return null;
  const end = Math.max(windowEnd, recordEnd);
  let bases = '';
  for (let at = pos1; at < end; at++) {
    const ours = window.stretch[at - window.pos1];
    const theirs = at >= recordPos1 ? ref[at - recordPos1] : undefined;
    if (ours !== undefined && theirs !== undefined && ours !== theirs) return null;
    bases += ours ?? theirs ?? '';
  }
  return { pos1, bases };
}

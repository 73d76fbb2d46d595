import type { Build, TargetLocus } from '../../core/index.ts';

/** A locus as readers take it; a gene's locus has the HGVS names that tell how far an indel can be moved. */
export type ReadingTarget = TargetLocus & { readonly hgvs?: readonly string[] };

/** A locus as a file of one build shows it. */
export interface LocusWindow {
  readonly target: ReadingTarget;
  /** In the file's build, 1-based. */
  readonly pos1: number;
  /** The reference of the file's build. */
  readonly ref: string;
  /** All other alleles known, in the file's notation: where the builds' references differ, GRCh38's is one of them. */
  readonly alts: readonly string[];
  /** `base`: one base each. `bases`: several, no change of length. `length`: insertions and deletions. */
  readonly kind: 'base' | 'bases' | 'length';
  /** Reference bases from `pos1` over the whole stretch within which the same change can be written: `ref` and perhaps more. */
  readonly stretch: string;
}

export function locusWindow(target: ReadingTarget, build: Build): LocusWindow {
  const pos1 = build === 'GRCh38' ? target.pos38 : target.pos37;
  const ref = build === 'GRCh38' ? target.ref38 : target.ref37;
  const alts = ref === target.ref38 ? target.alts : [...target.alts, target.ref38].filter((allele) => allele !== ref);
  const kind = alts.some((alt) => alt.length !== ref.length) ? 'length' : ref.length === 1 ? 'base' : 'bases';
  return { target, pos1, ref, alts, kind, stretch: kind === 'length' ? stretchOf(target, ref) : ref };
}

/**
 * An insertion or deletion in a repeat can be written at several places. The definition gives the leftmost; HGVS names
 * the rightmost (3' rule), so the bases between repeat the changed unit.
 */
function stretchOf(target: ReadingTarget, ref: string): string {
  const last38 = lastRepeatedBase(target, ref);
  const unit = target.alts.map((alt) => changedUnit(ref, alt)).find((bases) => bases !== '');
  if (last38 === null || unit === undefined) return ref;
  const length = last38 - target.pos38 + 1;
  if (length <= ref.length || length > 1000) return ref;
  let stretch = ref.slice(0, 1);
  while (stretch.length < length) stretch += unit[(stretch.length - 1) % unit.length];
  // A name that does not fit the sequence says nothing.
  return stretch.startsWith(ref) ? stretch : ref;
}

/** Bases put in or taken out behind the anchor base. */
function changedUnit(ref: string, alt: string): string {
  if (ref[0] !== alt[0]) return '';
  const [short, long] = ref.length < alt.length ? [ref, alt] : [alt, ref];
  return long.slice(1, 1 + long.length - short.length);
}

/**
 * From `g.10_12del`, `g.10dup`: the last position named. From `g.10TA[6]`: the end of the reference's own repeats, whose
 * number follows from all alternatives together, as the names need not stand in their order.
 */
function lastRepeatedBase({ hgvs = [], alts }: ReadingTarget, ref: string): number | null {
  const changes = alts.map((alt) => alt.length - ref.length);
  const spans = hgvs.map((name) => /g\.(\d+)(?:_(\d+))?(?:del|dup)/.exec(name)).filter((found) => found !== null);
  const lasts = spans
    .map(([, first, last]) => ({ last: Number(last ?? first), length: Number(last ?? first) - Number(first) + 1 }))
    .filter(({ length }) => changes.some((change) => Math.abs(change) === length));
  if (lasts.length > 0) return Math.max(...lasts.map(({ last }) => last));
  const repeats = hgvs.map((name) => /g\.(\d+)([ACGT]+)\[(\d+)\]/.exec(name)).filter((found) => found !== null);
  const [first] = repeats;
  if (first === undefined) return null;
  const unit = (first[2] as string).length;
  // The reference itself may be named too: a change of 0.
  const steps = (repeats.length === changes.length + 1 ? [...changes, 0] : changes)
    .map((change) => change / unit)
    .toSorted((a, b) => a - b);
  const counts = repeats.map((found) => Number(found[3])).toSorted((a, b) => a - b);
  const inReference = (counts[0] ?? 0) - (steps[0] ?? 0);
  const fits =
    counts.length === steps.length &&
    inReference > 0 &&
    counts.every((count, i) => count - (steps[i] ?? 0) === inReference);
  return fits ? Number(first[1]) + inReference * unit - 1 : null;
}

import { type Site, type TranscriptModel, leaderLength, siteOf } from '../transcripts/transcript-model.ts';
import { textOf } from '../transcripts/bases.ts';

/** A change on the transcript's own strand, with the sites of its first and last base; for an insertion those around it. */
export interface StrandedChange {
  readonly first: Site;
  readonly last: Site;
  /** Genomic positions of these two. */
  readonly firstPos: number;
  readonly lastPos: number;
  readonly ref: Uint8Array;
  readonly alt: Uint8Array;
}

/**
 * `c.1799T>A`, `c.2235_2249del`, `c.4738dup`, `c.3028+1G>A`, `c.-124C>T`. Insertions and deletions within one exon are moved as far
 * to the transcript's end as they read the same (HGVS, 3' rule); elsewhere the sequence is not known and the place is kept.
 */
export function cdnaName(model: TranscriptModel, change: StrandedChange): string {
  const { first, last, ref, alt } = change;
  if (ref.length === alt.length && ref.length === 1) return `c.${placeOf(model, first)}${textOf(ref)}>${textOf(alt)}`;
  const within = first.kind === 'coding' && last.kind === 'coding' && first.exon === last.exon;
  if (within && alt.length === 0) {
    const end = endOfExon(model, first.exon);
    const bases = model.bases();
    let from = first.offset;
    let to = last.offset;
    while (to + 1 < end && bases[to + 1] !== undefined && bases[from] === bases[to + 1]) {
      from++;
      to++;
    }
    return `c.${span(offsetName(model, from), offsetName(model, to))}del`;
  }
  if (within && ref.length === 0) return insertion(model, first.offset + 1, first.exon, alt);
  const moved = movedSite(model, change);
  if (moved !== first && moved.kind === 'coding')
    return `c.${span(offsetName(model, moved.offset), offsetName(model, moved.offset + ref.length - 1))}del`;
  const from = placeOf(model, first);
  const to = placeOf(model, last);
  if (alt.length === 0) return `c.${span(from, to)}del`;
  return ref.length === 0 ? `c.${from}_${to}ins${textOf(alt)}` : `c.${span(from, to)}delins${textOf(alt)}`;
}

/**
 * The first site of a deletion that begins in an intron and ends at the exon behind it, or in it, moved into that exon as far as it
 * reads the same: the place that its name counts from. Every other change stays where it is.
 */
export function movedSite(model: TranscriptModel, { first, last, ref, alt }: StrandedChange): Site {
  if (alt.length > 0 || first.kind !== 'intron') return first;
  const behind = first.after + 1 - model.firstExon;
  if (behind < 1) return first;
  const start = model.offsets[behind] as number;
  const reached = last.kind === 'coding' && last.exon === behind;
  if (!reached && !(last.kind === 'intron' && last.after === first.after && last.toAcceptor === 1)) return first;
  const next = reached ? last.offset + 1 : start;
  const bases = model.bases();
  let steps = 0;
  while (next + steps < endOfExon(model, behind) && bases[next + steps] === ref[steps % ref.length]) steps++;
  const into = steps - first.toAcceptor;
  return into < 0 ? first : { kind: 'coding', offset: start + into, exon: behind };
}

/** `before`: offset of the base behind the insertion. */
function insertion(model: TranscriptModel, before: number, exon: number, alt: Uint8Array): string {
  const bases = model.bases();
  const start = model.offsets[exon] as number;
  const end = endOfExon(model, exon);
  const size = alt.length;
  let at = before;
  let turned = 0;
  while (at < end && bases[at] === alt[turned % size]) {
    at++;
    turned++;
  }
  const added = Uint8Array.from(alt, (_, i) => alt[(i + turned) % size] as number);
  const repeats = at - size >= start && added.every((base, i) => bases[at - size + i] === base);
  if (repeats) return `c.${span(offsetName(model, at - size), offsetName(model, at - 1))}dup`;
  return `c.${offsetName(model, at - 1)}_${offsetName(model, at)}ins${textOf(added)}`;
}

/** Offset behind the last base of an exon, 3' UTR included. */
function endOfExon(model: TranscriptModel, exon: number): number {
  const length = (model.coding[2 * exon + 1] as number) - (model.coding[2 * exon] as number) + 1;
  return (model.offsets[exon] as number) + length;
}

function span(from: string, to: string): string {
  return from === to ? from : `${from}_${to}`;
}

export function offsetName(model: TranscriptModel, offset: number): string {
  return offset < model.cdsLength ? String(offset + 1) : `*${offset - model.cdsLength + 1}`;
}

/** A place as `c.` counts it: `88`, `88+1`, `89-2`, `-12`, `*45`. */
export function placeOf(model: TranscriptModel, site: Site): string {
  switch (site.kind) {
    case 'coding':
      return offsetName(model, site.offset);
    case 'utr-5':
      return `-${site.before}`;
    case 'intron': {
      const near = nearestExonBase(model, site);
      const name = placeOf(model, siteOf(model, near));
      return site.fromDonor <= site.toAcceptor ? `${name}+${site.fromDonor}` : `${name}-${site.toAcceptor}`;
    }
    case 'outside': {
      if (site.side === 'upstream') return `-${leaderLength(model) + site.distance}`;
      const end = endOfExon(model, model.offsets.length - 1);
      return offsetName(model, end - 1 + site.distance);
    }
  }
}

/** The exon base that an intron's base is counted from. */
export function nearestExonBase(model: TranscriptModel, site: Extract<Site, { kind: 'intron' }>): number {
  const { exons, strand } = model;
  if (site.fromDonor <= site.toAcceptor) return exons[2 * site.after + (strand === 1 ? 1 : 0)] as number;
  return exons[2 * site.after + (strand === 1 ? 2 : 3)] as number;
}

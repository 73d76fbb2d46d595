import type { SeenVariant } from '../carried-copies.ts';
import { variantKey } from '../known-variants.ts';
import { type KnownPlace, type PlacesOfChrom, SHIFT, placesOver } from './known-places.ts';

interface Change {
  readonly pos1: number;
  readonly ref: string;
  readonly alt: string;
}

/**
 * Known alleles that a carried change may be without anybody being able to say so: an insertion or deletion written further
 * on in its repeat, or a base changed together with its neighbours. Their genotype is open.
 */
export function unprovenAlleles(seen: SeenVariant, places: PlacesOfChrom): readonly KnownPlace[] {
  const [, pos, ref = '', alt = ''] = variantKey(seen.chrom, seen.pos1, seen.ref, seen.alt).split(':');
  const own = { pos1: Number(pos), ref, alt };
  const last1 = own.pos1 + ref.length - 1;
  if (ref.length === alt.length)
    return ref.length === 1
      ? []
      : near(places, own.pos1, last1).filter((known) => {
          const at = known.first1 - own.pos1;
          const inside = at >= 0 && known.last1 <= last1 && known.ref.length === known.alt.length;
          const same = known.first1 === own.pos1 && known.ref === ref && known.alt === alt;
          return inside && !same && alt.slice(at, at + known.alt.length) === known.alt;
        });
  return near(places, own.pos1 - SHIFT, last1).filter((known) => isSameFurtherOn(known, own));
}

function near(places: PlacesOfChrom, first1: number, last1: number): readonly KnownPlace[] {
  return [...placesOver(places, first1, last1)].map((i) => places.list[i]!);
}

/** Within a repeat the same change can be written at each of its places; then its bases come in turn. */
function isSameFurtherOn(known: KnownPlace, own: Change): boolean {
  const shift = own.pos1 - known.first1;
  const [unit, found] = [unitOf(known), unitOf(own)];
  if (shift <= 0 || shift > SHIFT || unit === null || found === null || unit.kind !== found.kind) return false;
  const { bases } = unit;
  if (bases.length !== found.bases.length) return false;
  const turn = shift % bases.length;
  return bases.slice(turn) + bases.slice(0, turn) === found.bases;
}

/** Bases put in or taken out behind the first one. */
function unitOf({
  ref,
  alt,
}: Pick<Change, 'ref' | 'alt'>): { readonly kind: 'in' | 'out'; readonly bases: string } | null {
  if (ref.length === 1 && alt.length > 1 && alt[0] === ref) return { kind: 'in', bases: alt.slice(1) };
  if (alt.length === 1 && ref.length > 1 && ref[0] === alt) return { kind: 'out', bases: ref.slice(1) };
  return null;
}

import type { Build } from '../../core/index.ts';
import type { VisitPlace } from '../../genome/index.ts';
import type { KnownVariants } from '../known-variants.ts';

/** A known allele and the bases that a genome must show before it can be called not carried. */
export interface KnownPlace extends VisitPlace {
  readonly ref: string;
  readonly alt: string;
  readonly gene: string;
  /** Whether "none known" of the gene rests on it: pathogenic and likely pathogenic alleles. */
  readonly counts: boolean;
}

/** Callers may write an insertion or deletion of a repeat so far behind its first place. */
export const SHIFT = 50;

/** Places of one build by chromosome (`chr1`), in order. */
export interface KnownPlaces {
  readonly build: Build;
  readonly byChrom: ReadonlyMap<string, PlacesOfChrom>;
  /** Merged stretches that have to be visited, with room for changes that are written further on. */
  readonly visit: readonly VisitPlace[];
}

export interface PlacesOfChrom {
  readonly list: readonly KnownPlace[];
  /** Bases of the longest one. */
  readonly longest: number;
}

const PATHOGENIC = new Set(['pathogenic', 'likely-pathogenic', 'either']);

/** Known alleles of the wanted genes, one a key. `also`: single variants, beside those of genes. */
export function placesOf(
  lists: readonly KnownVariants[],
  genes: ReadonlySet<string>,
  also: readonly Pick<KnownPlace, 'chrom' | 'first1' | 'ref' | 'alt' | 'gene'>[],
  build: Build,
): KnownPlaces {
  const byChrom = new Map<string, KnownPlace[]>();
  const put = (place: KnownPlace): void => {
    const list = byChrom.get(place.chrom);
    if (list === undefined) byChrom.set(place.chrom, [place]);
    else list.push(place);
  };
  const done = new Set<string>();
  for (const list of lists)
    for (const [key, assertions] of list) {
      // The first list that names an allele speaks for it.
      if (done.has(key)) continue;
      done.add(key);
      const [chrom = '', pos, ref = '', alt = ''] = key.split(':');
      const first1 = Number(pos);
      for (const gene of new Set(assertions.map((one) => one.gene))) {
        if (!genes.has(gene)) continue;
        const counts = assertions.some((one) => one.gene === gene && PATHOGENIC.has(one.class));
        put({ chrom: chromOf(chrom), first1, last1: first1 + ref.length - 1, ref, alt, gene, counts });
      }
    }
  for (const one of also) put({ ...one, last1: one.first1 + one.ref.length - 1, counts: false });
  return {
    build,
    byChrom: new Map(
      [...byChrom].map(([chrom, list]) => [
        chrom,
        {
          list: list.toSorted((a, b) => a.first1 - b.first1 || a.last1 - b.last1),
          longest: list.reduce((most, { first1, last1 }) => Math.max(most, last1 - first1 + 1), 0),
        },
      ]),
    ),
    visit: [...byChrom.values()].flatMap((list) =>
      list.map(({ chrom, first1, last1, ref, alt }) => ({
        chrom,
        first1,
        last1: ref.length === alt.length ? last1 : last1 + SHIFT,
      })),
    ),
  };
}

/** `13` and `chr13` are `chr13`; `MT` is `chrM`. */
export function chromOf(name: string): string {
  const bare = name.replace(/^chr/i, '').toUpperCase();
  return `chr${bare === 'MT' ? 'M' : bare}`;
}

/** Indices of the places that a stretch touches. */
export function* placesOver(
  { list, longest }: PlacesOfChrom,
  first1: number,
  last1: number,
): Generator<number, void, void> {
  let low = 0;
  let high = list.length;
  const from = first1 - longest + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.first1 < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < list.length && list[i]!.first1 <= last1; i++) if (list[i]!.last1 >= first1) yield i;
}

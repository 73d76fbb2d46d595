import type { Build } from '../../core/index.ts';
import type { VisitPlace } from '../../genome/index.ts';
import type { ClinvarImport } from '../clinvar/clinvar-import.ts';
import type { KnownVariants } from '../known-variants.ts';

/** A known allele and the bases that a genome must show before it can be called not carried. */
export interface KnownPlace extends VisitPlace {
  readonly ref: string;
  readonly alt: string;
  /** Whose "none known" rests on it: of pathogenic and likely pathogenic alleles; null of single variants. */
  readonly gene: string | null;
}

/** Callers may write an insertion or deletion of a repeat so far behind its first place. */
export const SHIFT = 50;

/** Places of one build by chromosome (`chr1`), in order. */
export interface KnownPlaces {
  readonly build: Build;
  readonly byChrom: ReadonlyMap<string, PlacesOfChrom>;
  /** Stretches that have to be visited, with room for changes that are written further on. */
  readonly visit: readonly VisitPlace[];
}

export interface PlacesOfChrom {
  readonly list: readonly KnownPlace[];
  /** Bases of the longest one. */
  readonly longest: number;
}

const PATHOGENIC = new Set(['pathogenic', 'likely-pathogenic', 'either']);

/** Visited stretches that are so near each other are one. */
const NEAR = 50;

/**
 * Known alleles of the wanted genes on one build. An import speaks for the alleles that it names, the list for
 * others; what is not pathogenic is visited and not counted.
 * @param also single variants, beside those of genes
 */
export function placesOf(
  listed: KnownVariants,
  imported: Pick<ClinvarImport, 'alleles'> | null,
  genes: ReadonlySet<string>,
  also: readonly Pick<KnownPlace, 'chrom' | 'first1' | 'ref' | 'alt'>[],
  build: Build,
): KnownPlaces {
  const byChrom = new Map<string, KnownPlace[]>();
  const visit: VisitPlace[] = [];
  const put = (key: string, gene: string, counts: boolean): void => {
    const [name = '', pos, ref = '', alt = ''] = key.split(':');
    const [chrom, first1] = [chromOf(name), Number(pos)];
    const last1 = first1 + ref.length - 1;
    visitOf(visit, { chrom, first1, last1: ref.length === alt.length ? last1 : last1 + SHIFT });
    if (!counts) return;
    const list = byChrom.get(chrom) ?? [];
    if (list.length === 0) byChrom.set(chrom, list);
    list.push({ chrom, first1, last1, ref, alt, gene });
  };
  const named = new Set<string>();
  for (const { key, genes: own, class: called } of imported?.alleles(genes) ?? []) {
    if (listed.has(key)) named.add(key);
    for (const gene of own) put(key, gene, PATHOGENIC.has(called));
  }
  for (const [key, assertions] of listed) {
    if (named.has(key)) continue;
    for (const gene of new Set(assertions.map((one) => one.gene)))
      if (genes.has(gene))
        put(
          key,
          gene,
          assertions.some((one) => one.gene === gene && PATHOGENIC.has(one.class)),
        );
  }
  for (const one of also) {
    const place = { ...one, last1: one.first1 + one.ref.length - 1, gene: null };
    byChrom.set(one.chrom, [...(byChrom.get(one.chrom) ?? []), place]);
    visit.push(place);
  }
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
    visit,
  };
}

/** Joined with the stretch before where it is near: lists are mostly in order. */
function visitOf(visit: VisitPlace[], next: VisitPlace): void {
  const last = visit.at(-1);
  if (last?.chrom === next.chrom && next.first1 >= last.first1 && next.first1 <= last.last1 + NEAR) {
    if (next.last1 > last.last1) visit[visit.length - 1] = { ...last, last1: next.last1 };
  } else visit.push(next);
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

import type { Notice } from '../../core/index.ts';
import type { FileReading, ReadVariant } from '../file-reading.ts';
import type { SmallVariant } from '../tumour-reading.ts';

/** How a variant is known again in another file: by its change, else by gene and protein. Null: by nothing. */
function keyOf({ change, annotations }: ReadVariant): string | null {
  if (change !== null) return `${change.chr}:${change.pos}:${change.ref}>${change.alt}`;
  const named = annotations.find(({ gene, protein }) => gene !== null && protein !== null);
  return named === undefined ? null : `${named.gene} ${named.protein}`;
}

/**
 * Variants of all files in their order, each once, with all its places. What one file leaves open another fills; a variant that the
 * germline or the normal file also has is inherited.
 * @param inherited whether the file at this place is one of the germline or of the normal
 */
export function mergeVariants(
  files: readonly FileReading[],
  inherited: readonly boolean[],
): { readonly variants: readonly SmallVariant[]; readonly notices: readonly Notice[] } {
  const single = files.filter(({ variants }) => (variants?.length ?? 0) > 0).length < 2;
  const byKey = new Map<string, number>();
  const all: ReadVariant[] = [];
  const fileOf: number[] = [];
  let merged = 0;
  for (const [i, { variants = [] }] of files.entries()) {
    for (const variant of variants) {
      const key = keyOf(variant);
      const at = key === null ? undefined : byKey.get(key);
      if (at === undefined) {
        if (key !== null) byKey.set(key, all.length);
        all.push(variant);
        fileOf.push(i);
        continue;
      }
      const held = all[at] as ReadVariant;
      // One file may hold a variant of two genes or two transcripts in two rows.
      all[at] = joined(held, variant, inherited[i] === true);
      if (fileOf[at] !== i && !single) merged += 1;
    }
  }
  return {
    variants: all.map((variant, i) => ({ id: `variant:${i + 1}`, ...variant })),
    notices: merged > 0 ? [{ code: 'TUMOUR_VARIANT_MERGED', severity: 'info', params: { count: merged } }] : [],
  };
}

function joined(held: ReadVariant, more: ReadVariant, inherited: boolean): ReadVariant {
  const known = new Set(held.annotations.map(({ gene, transcript, protein }) => `${gene} ${transcript} ${protein}`));
  const further = more.annotations.filter(
    ({ gene, transcript, protein }) => !known.has(`${gene} ${transcript} ${protein}`),
  );
  const origin =
    held.origin === 'germline' || (inherited && more.origin === 'germline')
      ? 'germline'
      : held.origin === 'unknown'
        ? more.origin
        : held.origin;
  return {
    ...held,
    annotations: further.length === 0 ? held.annotations : [...held.annotations, ...further],
    origin,
    zygosity: held.zygosity === 'unknown' ? more.zygosity : held.zygosity,
    vaf: held.vaf ?? (inherited ? null : more.vaf),
    depth: held.depth ?? (inherited ? null : more.depth),
    altReads: held.altReads ?? (inherited ? null : more.altReads),
    normalVaf: held.normalVaf ?? (inherited ? more.vaf : more.normalVaf),
    // A file that passes a variant outweighs one that filters it.
    filters: inherited || more.filters.length > 0 ? held.filters : [],
    populationFrequency: highest(held.populationFrequency, more.populationFrequency),
    groupFrequencies: { ...more.groupFrequencies, ...held.groupFrequencies },
    clinvar: held.clinvar ?? more.clinvar,
    statedOncogenic: held.statedOncogenic ?? more.statedOncogenic,
    alsoAt: [...(held.alsoAt ?? []), more.at, ...(more.alsoAt ?? [])],
  };
}

const highest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

import type { Build } from '../../core/index.ts';
import type { SmallVariant } from '../../tumour/index.ts';
import type { ChangeNamer } from './name-mutation.ts';

/**
 * Variants with those that callers part put together: two substitutions in one codon that their file phases to one copy of the chromosome
 * are one change (`V600K`, not `V600M` and `V600E`). It stands under the first one's id, with the places of both; its share of reads is
 * the smaller one. What is not phased stays apart.
 */
export function joinCodons(
  variants: readonly SmallVariant[],
  build: Build | null,
  namer: ChangeNamer,
): readonly SmallVariant[] {
  const joint = namer.joint;
  if (build === null || joint === undefined) return variants;
  const last = new Map<string, number>();
  const joined: SmallVariant[] = [];
  for (const variant of variants) {
    const { change, copy } = variant;
    if (change === null || copy === undefined) {
      joined.push(variant);
      continue;
    }
    const key = `${change.chr} ${copy}`;
    const at = last.get(key);
    const before = at === undefined ? undefined : joined[at];
    const first = before === undefined || before.origin !== variant.origin ? null : before.change;
    const one = first === null ? null : joint(first, change, build);
    if (at === undefined || before === undefined || one === null) {
      last.set(key, joined.push(variant) - 1);
      continue;
    }
    joined[at] = {
      ...before,
      change: one,
      // What the file says of each alone is said of changes that are not there.
      annotations: [],
      vaf: least(before.vaf, variant.vaf),
      depth: least(before.depth, variant.depth),
      altReads: least(before.altReads, variant.altReads),
      filters: [...new Set([...before.filters, ...variant.filters])],
      populationFrequency: null,
      groupFrequencies: {},
      clinvar: null,
      alsoAt: [...(before.alsoAt ?? []), variant.at, ...(variant.alsoAt ?? [])],
    };
  }
  return joined;
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
